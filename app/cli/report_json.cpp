#include "app/cli/report_json.h"

#include "app/cli/places.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace candor::cli {

using nlohmann::ordered_json;

ordered_json span_json(coach::Span span) {
    return ordered_json::array({span.start, span.end});
}

ordered_json findings_json(const coach::Document& document,
                           const std::vector<coach::Finding>& findings) {
    ordered_json out = ordered_json::array();
    Places places(document);
    for (const coach::Finding& finding : findings) {
        const coach::LineColumn place = places.of(finding.span.start);
        ordered_json fixes = ordered_json::array();
        for (const coach::Fix& fix : finding.fixes) {
            fixes.push_back({{"start", fix.span.start},
                             {"end", fix.span.end},
                             {"text", fix.text},
                             {"safe", fix.safe}});
        }
        out.push_back({{"rule", finding.rule->id},
                       {"category", finding.rule->category},
                       {"severity", coach::severity_name(finding.severity)},
                       {"start", finding.span.start},
                       {"end", finding.span.end},
                       {"line", place.line},
                       {"column", place.column},
                       {"text", document.slice(finding.span)},
                       {"message", finding.message},
                       {"why", finding.rule->why},
                       {"suggestions", finding.advice},
                       {"fixes", std::move(fixes)},
                       {"source", source_text(finding.rule->source)}});
    }
    return out;
}

ordered_json metrics_json(const coach::Counts& counts, std::size_t score_sentences) {
    return {{"characters", counts.characters},
            {"words", counts.words},
            {"sentences", counts.sentences},
            {"paragraphs", counts.paragraphs},
            {"pages", std::round(counts.pages * 100) / 100},
            {"score_sentences", score_sentences},
            {"seconds", std::llround(counts.seconds)}};
}

std::string compact(const ordered_json& value) {
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

std::string source_text(const coach::Source& source) {
    std::string out = source.name;
    if (!source.date.empty()) out += " (" + source.date + ")";
    if (!source.url.empty()) out += " " + source.url;
    return out;
}

} // namespace candor::cli
