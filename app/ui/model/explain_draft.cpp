#include "app/ui/model/explain_draft.h"

#include <nlohmann/json.hpp>

#include <algorithm>

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

} // namespace

std::string to_meta_json(const StoredExplanation& explanation) {
    json meta{{"exam", explanation.subject.exam},
              {"situation", explanation.subject.situation},
              {"attempts", explanation.subject.attempts},
              {"written", explanation.written}};
    for (const Part part : k_parts)
        meta[std::string(coach::part_name(part))] =
            explanation.parts[static_cast<std::size_t>(part)];
    return meta.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<StoredExplanation> parse_explanation(const std::string& meta_json) {
    const json meta = json::parse(meta_json, nullptr, false);
    if (!meta.is_object()) return std::nullopt;
    StoredExplanation out;
    bool sound = read_text(meta, "exam", out.subject.exam) &&
                 read_text(meta, "situation", out.subject.situation) &&
                 read_attempts(meta, out.subject.attempts) &&
                 read_text(meta, "written", out.written);
    for (const Part part : k_parts)
        sound = sound && read_text(meta, std::string(coach::part_name(part)).c_str(),
                                   out.parts[static_cast<std::size_t>(part)]);
    return sound ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace candor::ui
