#include "tests/accuracy/corpus.h"

#include "coach/rules/rule.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace candor_test {
namespace {

using nlohmann::json;

coach::TextKind kind_of(const json& record) {
    const std::string context = record.value("context", "statement");
    if (context == "interview") return coach::TextKind::Answer;
    return context == "email" ? coach::TextKind::Email : coach::TextKind::Statement;
}

LabelledText text_from(const json& record) {
    LabelledText out;
    out.id = record.at("id");
    out.text = record.at("text");
    out.half = record.at("half").get<std::string>().at(0);
    out.question = record.value("question", "");
    out.kind = kind_of(record);
    out.clean = record.value("hard_negative", false) || record.value("clean", false);
    if (const auto header = record.find("header"); header != record.end()) {
        out.program = header->value("program", "");
        out.to = header->value("to", "");
    }
    for (const json& label : record.at("labels")) {
        out.labels.push_back({label.at("category"), {label.at("start"), label.at("end")}});
    }
    return out;
}

bool is_core(std::string_view category) {
    const auto& core = core_categories();
    return std::find(core.begin(), core.end(), category) != core.end();
}

bool meet(const coach::Finding& finding, const Label& label) {
    return finding.rule->category == label.category && finding.span.overlaps(label.span);
}

double share(int part, int whole) {
    return whole == 0 ? 1.0 : static_cast<double>(part) / whole;
}

} // namespace

std::vector<LabelledText> read_corpus(std::string_view name) {
    const std::string path = CANDOR_SOURCE_DIR "/tests/corpus/" + std::string(name) + ".jsonl";
    std::ifstream in(path);
    if (!in) throw std::runtime_error(path + " cannot be read");
    std::vector<LabelledText> out;
    for (std::string line; std::getline(in, line);) {
        const json record = json::parse(line);
        if (!record.value("borderline", false)) out.push_back(text_from(record));
    }
    return out;
}

const std::vector<std::string>& core_categories() {
    static const std::vector<std::string> names = {
        "excuse",    "blame",           "apology",           "negative",
        "uncertain", "over-explaining", "score-number",      "score-mention-in-email",
        "desperate", "rank-pressure",   "visa-in-statement", "cliche",
        "generic",   "placeholder",     "tone-entitled",     "unprofessional"};
    return names;
}

void Tally::add(const LabelledText& text, const std::vector<coach::Finding>& findings) {
    bool flagged = false;
    for (const Label& label : text.labels) {
        const bool met = std::any_of(findings.begin(), findings.end(),
                                     [&](const auto& finding) { return meet(finding, label); });
        Counts& counts = m_counts[label.category];
        ++(met ? counts.met : counts.missed);
    }
    for (const coach::Finding& finding : findings) {
        const bool right = std::any_of(text.labels.begin(), text.labels.end(),
                                       [&](const auto& label) { return meet(finding, label); });
        Counts& counts = m_counts[finding.rule->category];
        ++(right ? counts.right : counts.wrong);
        flagged = flagged || is_core(finding.rule->category);
    }
    clean_texts += text.clean ? 1 : 0;
    clean_flagged += text.clean && flagged ? 1 : 0;
}

Tally::Counts Tally::sum(std::string_view category) const {
    Counts out;
    for (const auto& [name, counts] : m_counts) {
        if (category.empty() ? !is_core(name) : name != category) continue;
        out.met += counts.met;
        out.missed += counts.missed;
        out.right += counts.right;
        out.wrong += counts.wrong;
    }
    return out;
}

double Tally::precision(std::string_view category) const {
    const Counts counts = sum(category);
    return share(counts.right, counts.right + counts.wrong);
}

double Tally::recall(std::string_view category) const {
    const Counts counts = sum(category);
    return share(counts.met, counts.met + counts.missed);
}

int Tally::labels(std::string_view category) const {
    const Counts counts = sum(category);
    return counts.met + counts.missed;
}

} // namespace candor_test
