#include "app/cli/sarif.h"

#include "app/cli/places.h"
#include "app/cli/report_json.h"

#include <nlohmann/json.hpp>

#include <cctype>
#include <map>

namespace candor::cli {
namespace {

using nlohmann::ordered_json;

const char* level(coach::Severity severity) {
    switch (severity) {
    case coach::Severity::Error:
        return "error";
    case coach::Severity::Warning:
        return "warning";
    case coach::Severity::Hint:
        break;
    }
    return "note";
}

// A path as a URI reference: everything but unreserved characters and '/' is escaped.
std::string uri(const std::string& path) {
    constexpr char k_hex[] = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool kept = (byte < 0x80 && std::isalnum(byte) != 0) || c == '/' || c == '.' ||
                          c == '-' || c == '_' || c == '~';
        if (kept) {
            out.push_back(c);
        }
        else {
            out += '%';
            out += k_hex[byte >> 4];
            out += k_hex[byte & 15];
        }
    }
    return out;
}

ordered_json region(Places& places, coach::Span span) {
    const coach::LineColumn start = places.of(span.start);
    Places from_start = places; // the next finding may begin before this one ends
    const coach::LineColumn end = from_start.of(span.end);
    return {{"startLine", start.line}, {"startColumn", start.column}, {"endLine", end.line},
            {"endColumn", end.column}, {"byteOffset", span.start},    {"byteLength", span.size()}};
}

ordered_json artifact(const std::string& id) {
    return {{"uri", id == "-" ? "stdin" : uri(id)}};
}

ordered_json fix_json(const std::string& id, Places& places, const coach::Fix& fix) {
    ordered_json replacement{{"deletedRegion", region(places, fix.span)},
                             {"insertedContent", {{"text", fix.text}}}};
    ordered_json change{{"artifactLocation", artifact(id)},
                        {"replacements", ordered_json::array({replacement})}};
    return {{"artifactChanges", ordered_json::array({change})}};
}

} // namespace

struct SarifLog::Log {
    ordered_json rules = ordered_json::array();
    ordered_json results = ordered_json::array();
    std::map<std::string, std::size_t> index;

    std::size_t rule_index(const coach::Rule& rule) {
        const auto [found, added] = index.emplace(rule.id, rules.size());
        if (added) {
            const std::string& why = rule.why.empty() ? rule.message : rule.why;
            ordered_json properties{{"category", rule.category},
                                    {"source", source_text(rule.source)}};
            rules.push_back({{"id", rule.id},
                             {"shortDescription", {{"text", rule.message}}},
                             {"fullDescription", {{"text", why}}},
                             {"defaultConfiguration", {{"level", level(rule.severity)}}},
                             {"properties", std::move(properties)}});
        }
        return found->second;
    }
};

SarifLog::SarifLog() : m_log(std::make_unique<Log>()) {}
SarifLog::~SarifLog() = default;

void SarifLog::add(const std::string& id, const coach::Document& document,
                   const std::vector<coach::Finding>& findings) {
    Places places(document);
    for (const coach::Finding& finding : findings) {
        ordered_json location{
            {"physicalLocation",
             {{"artifactLocation", artifact(id)}, {"region", region(places, finding.span)}}}};
        ordered_json result{{"ruleId", finding.rule->id},
                            {"ruleIndex", m_log->rule_index(*finding.rule)},
                            {"level", level(finding.severity)},
                            {"message", {{"text", finding.message}}},
                            {"locations", ordered_json::array({location})}};
        for (const coach::Fix& fix : finding.fixes) {
            result["fixes"].push_back(fix_json(id, places, fix));
        }
        m_log->results.push_back(std::move(result));
    }
}

std::string SarifLog::text() const {
    ordered_json driver{{"name", "Candor"}, {"version", CANDOR_VERSION}, {"rules", m_log->rules}};
    ordered_json run{{"tool", {{"driver", driver}}},
                     {"columnKind", "unicodeCodePoints"},
                     {"results", m_log->results}};
    ordered_json log{{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
                     {"version", "2.1.0"},
                     {"runs", ordered_json::array({run})}};
    return log.dump(1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace candor::cli
