#include "app/cli/letter_output.h"

#include "app/cli/report_json.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace candor::cli {

using nlohmann::ordered_json;

void print_letter_json(const coach::Letter& letter, const coach::LetterTemplate& form,
                       const std::string& id, std::ostream& out) {
    ordered_json missing = ordered_json::array();
    for (const coach::Missing& reason : letter.missing) {
        ordered_json entry = {{"field", reason.field}, {"why", reason.why}};
        if (!reason.source.name.empty()) entry["source"] = source_text(reason.source);
        missing.push_back(std::move(entry));
    }
    ordered_json notes = ordered_json::array();
    for (const coach::LetterNote& note : form.notes) {
        notes.push_back({{"text", note.text}, {"source", source_text(note.source)}});
    }
    const coach::Document body(letter.body);
    ordered_json result;
    result["id"] = id.empty() ? ordered_json() : ordered_json(id);
    result["kind"] = coach::letter_kind_name(letter.kind);
    result["ready"] = letter.ready;
    result["missing"] = std::move(missing);
    result["subject"] = letter.subject;
    result["body"] = letter.body;
    result["words"] = letter.words;
    result["findings"] = findings_json(body, letter.findings);
    result["notes"] = std::move(notes);
    out << compact(result) << "\n";
}

std::string letter_text(const std::string& subject, const std::string& body) {
    return "Subject: " + subject + "\n\n" + body + "\n";
}

void print_reasons(const coach::Letter& letter, std::ostream& err) {
    for (const coach::Missing& reason : letter.missing) {
        err << "candor letter: " << reason.field << ": " << reason.why;
        if (!reason.source.name.empty()) err << " [" << source_text(reason.source) << "]";
        err << "\n";
    }
}

std::string letter_help(const coach::LetterTemplate& form) {
    std::string text = form.about + "\n\nNeeds:\n";
    const auto line = [&](const std::string& field, const std::string& words) {
        text += "  " + field + std::string(field.size() < 24 ? 24 - field.size() : 1, ' ') + words;
        text += "\n";
    };
    for (const coach::LetterNeed& need : form.needs) {
        const bool sometimes = need.field == "/recipient/salutation";
        line(need.field,
             sometimes ? "only where the name does not tell, as for Ana Ortiz Vega" : need.why);
    }
    if (form.gate == coach::ContactGate::Notes) {
        line("/program/contact_policy", "welcome or not-stated: what the program says about notes");
    }
    if (form.gate == coach::ContactGate::Update) {
        line("/program/contact_policy",
             "what the program says; with none, /conditions/allowed must be true");
    }
    if (form.declares_first_choice) {
        line("/program/match", "NRMP; other matches forbid this letter");
        line("/conditions", "true, only, nrmp, allowed: all four must be true");
    }
    if (!form.takes.empty()) text += "\nTakes, when it is there:\n";
    for (const coach::LetterOption& option : form.takes)
        line(option.field, option.what);
    return text + "\nA file that gives a ready letter:\n" + form.example_json + "\n";
}

} // namespace candor::cli
