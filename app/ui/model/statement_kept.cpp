#include "app/ui/model/statement_kept.h"

#include "coach/rules/rule.h"
#include "coach/text/fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace candor::ui {
namespace {

using coach::Ignored;
using nlohmann::json;

constexpr const char* k_ignored = "ignored";
constexpr const char* k_words = "kept"; // "rule\nwords", a text each

json read_object(const std::string& meta_json) {
    json meta = json::parse(meta_json, nullptr, false);
    return meta.is_object() ? meta : json::object();
}

// Every place of the text with these words; at least one, for the words may come back.
void add_places(std::vector<Ignored>& ignores, const std::string& key,
                const coach::Document& document, const std::vector<coach::Finding>& findings) {
    const std::size_t end = key.find('\n');
    if (end == std::string::npos) return;
    const std::string rule = key.substr(0, end);
    const std::string words = key.substr(end + 1);
    const std::size_t before = ignores.size();
    for (const coach::Finding& finding : findings)
        if (finding.rule->id == rule && document.slice(finding.span) == words)
            ignores.push_back(coach::ignore(document, finding, {}));
    if (ignores.size() == before) ignores.push_back({rule, coach::fold(words).text, {}, {}});
}

} // namespace

std::vector<Ignored> read_kept(const std::string& meta_json, std::string_view text,
                               const coach::Checker& checker) {
    const json meta = read_object(meta_json);
    std::vector<Ignored> ignores;
    if (meta.contains(k_ignored)) ignores = coach::ignores_from_json(meta[k_ignored].dump());
    if (!meta.contains(k_words) || !meta[k_words].is_array()) return ignores;
    const coach::Document document{std::string(text)};
    const coach::CheckReport report = checker.check(document, {.kind = coach::TextKind::Statement});
    for (const json& key : meta[k_words])
        if (key.is_string()) add_places(ignores, key.get<std::string>(), document, report.findings);
    return ignores;
}

std::string with_kept(const std::string& meta_json, const std::vector<Ignored>& ignores) {
    json meta = read_object(meta_json);
    meta.erase(k_words);
    meta.erase(k_ignored);
    if (!ignores.empty()) meta[k_ignored] = json::parse(coach::to_json(ignores));
    return meta.empty() ? std::string() : meta.dump();
}

} // namespace candor::ui
