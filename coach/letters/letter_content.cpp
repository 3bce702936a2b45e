#include "coach/letters/letter_content.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>

namespace coach {
namespace {

using nlohmann::json;

constexpr std::array k_gate_ids = std::to_array<std::string_view>(
    {"no-notes", "policy-unknown", "update-unwanted", "match-missing", "match-other", "not-true",
     "not-only", "not-nrmp", "not-allowed", "second-first-choice"});

std::vector<std::string> strings(const json& object, const char* key) {
    return object.at(key).get<std::vector<std::string>>();
}

Source read_source(const json& source) {
    return {source.at("name").get<std::string>(), source.at("date").get<std::string>(),
            source.value("url", "")};
}

ContactGate read_gate(const std::string& word) {
    if (word == "notes") return ContactGate::Notes;
    if (word == "update") return ContactGate::Update;
    return ContactGate::Free;
}

std::vector<TemplateSentence> read_paragraph(const json& sentences) {
    std::vector<TemplateSentence> out;
    for (const json& sentence : sentences) {
        out.push_back({strings(sentence, "variants"), sentence.value("when", ""),
                       sentence.value("unless", "")});
    }
    return out;
}

LetterTemplate read_template(LetterKind kind, const json& root) {
    LetterTemplate out;
    out.kind = kind;
    out.title = root.at("title").get<std::string>();
    out.about = root.at("about").get<std::string>();
    out.gate = read_gate(root.at("contact_policy").get<std::string>());
    out.declares_first_choice = root.value("first_choice", false);
    const json words = root.value("words", json::object());
    out.least_words = words.value("least", "");
    out.most_words = words.value("most", "");
    for (const json& need : root.at("needs")) {
        out.needs.push_back({need.at("field").get<std::string>(),
                             need.at("hole").get<std::string>(),
                             need.at("why").get<std::string>()});
    }
    for (const json& option : root.at("takes")) {
        out.takes.push_back(
            {option.at("field").get<std::string>(), option.at("what").get<std::string>()});
    }
    out.subjects = strings(root, "subject");
    for (const json& paragraph : root.at("paragraphs")) {
        out.paragraphs.push_back(read_paragraph(paragraph));
    }
    out.sign_offs = strings(root, "sign_off");
    for (const json& note : root.at("notes")) {
        out.notes.push_back({note.at("text").get<std::string>(), read_source(note.at("source"))});
    }
    out.example_json = root.at("example").dump(2);
    return out;
}

std::vector<Gate> read_gates(const json& root) {
    std::vector<Gate> out;
    for (const json& gate : root.at("gates")) {
        out.push_back({gate.at("id").get<std::string>(), gate.at("field").get<std::string>(),
                       gate.at("message").get<std::string>(), read_source(gate.at("source"))});
    }
    return out;
}

const ContentFile* find_file(const std::vector<ContentFile>& files, std::string_view name) {
    const auto found = std::find_if(files.begin(), files.end(),
                                    [&](const ContentFile& file) { return file.name == name; });
    return found == files.end() ? nullptr : &*found;
}

Result<PhraseJudge> load_judge(const std::vector<ContentFile>& files, const char* name,
                               const char* list) {
    const ContentFile* file = find_file(files, name);
    if (file == nullptr) return Error{name, "This file is missing. Install Candor again."};
    return PhraseJudge::load(name, file->bytes, list);
}

} // namespace

bool follows_interview(const LetterTemplate& letter) {
    return std::any_of(letter.needs.begin(), letter.needs.end(),
                       [](const LetterNeed& need) { return need.field == "/interview/date"; });
}

Result<LetterContent> LetterContent::load(const std::vector<ContentFile>& files) {
    LetterContent content;
    std::string name;
    try {
        for (const LetterKind kind : letter_kinds()) {
            name = "letters/" + std::string(letter_kind_name(kind)) + ".json";
            const ContentFile* file = find_file(files, name);
            if (file == nullptr) return Error{name, "This file is missing. Install Candor again."};
            content.m_letters[static_cast<std::size_t>(kind)] =
                read_template(kind, json::parse(file->bytes));
        }
        name = "compliance.json";
        const ContentFile* file = find_file(files, name);
        if (file == nullptr) return Error{name, "This file is missing. Install Candor again."};
        const json compliance = json::parse(file->bytes);
        content.m_gates = read_gates(compliance);
        content.m_season_month = compliance.at("season").at("first_month").get<int>();
    }
    catch (const json::exception& error) {
        return Error{name, std::string("This file cannot be used: ") + error.what()};
    }
    for (const std::string_view id : k_gate_ids) {
        const bool there = std::any_of(content.m_gates.begin(), content.m_gates.end(),
                                       [&](const Gate& gate) { return gate.id == id; });
        if (!there) return Error{name, "The gate \"" + std::string(id) + "\" is missing."};
    }
    Result<PhraseJudge> slots = load_judge(files, "letters/slots.json", "checks");
    if (!slots) return slots.error();
    Result<PhraseJudge> acts = load_judge(files, "compliance.json", "acts");
    if (!acts) return acts.error();
    content.m_slots = std::make_unique<PhraseJudge>(std::move(slots.value()));
    content.m_acts = std::make_unique<PhraseJudge>(std::move(acts.value()));
    return content;
}

const Gate& LetterContent::gate(std::string_view id) const {
    const auto found = std::find_if(m_gates.begin(), m_gates.end(),
                                    [&](const Gate& gate) { return gate.id == id; });
    assert(found != m_gates.end());
    return *found;
}

std::string LetterContent::season_of(Date interview) const {
    const int first = interview.month >= m_season_month ? interview.year : interview.year - 1;
    return std::to_string(first) + "-" + std::to_string(first + 1);
}

} // namespace coach
