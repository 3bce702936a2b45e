#include "app/ui/model/explain_draft.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

using coach::k_parts;
using coach::Part;
using nlohmann::json;

// Left as it is when it is missing; false when something else stands there.
bool read_text(const json& object, const char* key, std::string& into) {
    const auto found = object.find(key);
    if (found == object.end()) return true;
    if (!found->is_string()) return false;
    into = found->get<std::string>();
    return true;
}

bool read_attempts(const json& object, int& into) {
    const auto found = object.find("attempts");
    if (found == object.end()) return true;
    if (!found->is_number_integer()) return false;
    into =
        static_cast<int>(std::clamp<std::int64_t>(found->get<std::int64_t>(), 1, k_most_attempts));
    return true;
}

constexpr const char* k_kept = "ignored"; // by the name of the area
constexpr const char* k_written = "written";

std::string area_name(std::size_t area) {
    return area == k_written_area ? k_written : std::string(coach::part_name(k_parts[area]));
}

json kept_json(const KeptByArea& kept) {
    json out = json::object();
    for (std::size_t area = 0; area < k_area_count; ++area)
        if (!kept[area].empty()) out[area_name(area)] = json::parse(coach::to_json(kept[area]));
    return out;
}

// What cannot be read is shown again: that loses no words.
KeptByArea read_kept(const json& meta) {
    KeptByArea kept;
    const auto found = meta.find(k_kept);
    if (found == meta.end() || !found->is_object()) return kept;
    for (std::size_t area = 0; area < k_area_count; ++area)
        if (const auto list = found->find(area_name(area)); list != found->end())
            kept[area] = coach::ignores_from_json(list->dump());
    return kept;
}

} // namespace

std::string to_meta_json(const StoredExplanation& explanation) {
    json meta{{"exam", explanation.subject.exam},
              {"situation", explanation.subject.situation},
              {"attempts", explanation.subject.attempts},
              {k_written, explanation.written}};
    for (const Part part : k_parts)
        meta[std::string(coach::part_name(part))] =
            explanation.parts[static_cast<std::size_t>(part)];
    if (json kept = kept_json(explanation.kept); !kept.empty()) meta[k_kept] = std::move(kept);
    return meta.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<StoredExplanation> parse_explanation(const std::string& meta_json) {
    const json meta = json::parse(meta_json, nullptr, false);
    if (!meta.is_object()) return std::nullopt;
    StoredExplanation out;
    bool sound = read_text(meta, "exam", out.subject.exam) &&
                 read_text(meta, "situation", out.subject.situation) &&
                 read_attempts(meta, out.subject.attempts) &&
                 read_text(meta, k_written, out.written);
    for (const Part part : k_parts)
        sound = sound && read_text(meta, std::string(coach::part_name(part)).c_str(),
                                   out.parts[static_cast<std::size_t>(part)]);
    out.kept = read_kept(meta);
    return sound ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace candor::ui
