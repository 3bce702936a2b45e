#include "app/cli/lint_output.h"

#include "app/cli/places.h"
#include "app/cli/report_json.h"
#include "app/cli/sarif.h"
#include "coach/base/number.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <ostream>

namespace candor::cli {
namespace {

using nlohmann::ordered_json;

std::string plural(std::size_t count, const std::string& word) {
    return coach::grouped(count) + " " + word + (count == 1 ? "" : "s");
}

class TextOutput : public LintOutput {
public:
    explicit TextOutput(std::ostream& out) : m_out(out) {}

    void add(const Linted& linted) override {
        Places places(linted.document);
        for (const coach::Finding& finding : linted.report.findings) {
            const coach::LineColumn place = places.of(finding.span.start);
            m_out << linted.id << ":" << place.line << ":" << place.column << ": "
                  << coach::severity_name(finding.severity) << ": " << finding.message << " ["
                  << finding.rule->id << "]\n";
        }
        summarize(linted);
    }

private:
    void summarize(const Linted& linted) {
        std::size_t of[3] = {0, 0, 0};
        for (const coach::Finding& f : linted.report.findings)
            ++of[static_cast<int>(f.severity)];
        const std::size_t all = linted.report.findings.size();
        m_out << linted.id << ": "
              << (all == 0 ? "nothing to report" : plural(all, "place") + " to look at");
        std::string split;
        for (const coach::Severity s :
             {coach::Severity::Error, coach::Severity::Warning, coach::Severity::Hint}) {
            const std::size_t count = of[static_cast<int>(s)];
            if (count == 0) continue;
            split +=
                (split.empty() ? " (" : ", ") + plural(count, std::string(coach::severity_name(s)));
        }
        m_out << split << (split.empty() ? "" : ")") << "; " << plural(linted.counts.words, "word")
              << ", " << plural(linted.counts.characters, "character") << ", "
              << plural(linted.report.score_sentences.size(), "sentence") << " on the score\n";
    }

    std::ostream& m_out;
};

class JsonOutput : public LintOutput {
public:
    explicit JsonOutput(std::ostream& out) : m_out(out) {}

    void add(const Linted& linted) override {
        ordered_json document{{"id", linted.id}};
        add_members(linted, document);
        m_documents.push_back(std::move(document));
    }
    void finish() override {
        const ordered_json all{{"version", 1}, {"documents", m_documents}};
        m_out << all.dump(1, ' ', false, ordered_json::error_handler_t::replace) << "\n";
    }

private:
    std::ostream& m_out;
    ordered_json m_documents = ordered_json::array();
};

class SarifOutput : public LintOutput {
public:
    explicit SarifOutput(std::ostream& out) : m_out(out) {}

    void add(const Linted& linted) override {
        m_log.add(linted.id, linted.document, linted.report.findings);
    }
    void finish() override { m_out << m_log.text() << "\n"; }

private:
    std::ostream& m_out;
    SarifLog m_log;
};

} // namespace

void add_members(const Linted& linted, ordered_json& out) {
    out["kind"] = coach::kind_name(linted.kind);
    out["metrics"] = metrics_json(linted.counts, linted.report.score_sentences.size());
    ordered_json structure = ordered_json::object();
    for (const auto& [name, span] : linted.outline.structure) {
        structure[name] = span ? span_json(*span) : ordered_json(nullptr);
    }
    ordered_json themes = ordered_json::object();
    for (const auto& [name, spans] : linted.outline.themes) {
        themes[name] = ordered_json::array();
        for (const coach::Span span : spans)
            themes[name].push_back(span_json(span));
    }
    ordered_json strengths = ordered_json::array();
    for (const coach::Strength& strength : linted.outline.strengths) {
        strengths.push_back({{"start", strength.span.start},
                             {"end", strength.span.end},
                             {"message", strength.message}});
    }
    out["structure"] = std::move(structure);
    out["themes"] = std::move(themes);
    out["strengths"] = std::move(strengths);
    out["findings"] = findings_json(linted.document, linted.report.findings);
}

std::unique_ptr<LintOutput> make_output(const std::string& format, std::ostream& out) {
    if (format == "text") return std::make_unique<TextOutput>(out);
    if (format == "json") return std::make_unique<JsonOutput>(out);
    if (format == "sarif") return std::make_unique<SarifOutput>(out);
    return nullptr;
}

} // namespace candor::cli
