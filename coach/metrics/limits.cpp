#include "coach/metrics/limits.h"

#include <nlohmann/json.hpp>

namespace coach {
namespace {

using nlohmann::json;

std::string text_of(const json& entry, const char* key) {
    const auto found = entry.find(key);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : "";
}

} // namespace

std::vector<std::string> Limits::add(std::string_view file, std::string_view text) {
    const std::string name(file);
    const json root = json::parse(text, nullptr, false);
    if (!root.is_object() || !root.contains("limits") || !root["limits"].is_object()) {
        return {name + ": This is not a limits file. It needs an object named \"limits\"."};
    }
    std::vector<std::string> problems;
    for (const auto& [id, entry] : root["limits"].items()) {
        if (!entry.is_object() || !entry.contains("value") || !entry["value"].is_number()) {
            problems.push_back(name + ": /limits/" + id + ": The limit needs a number \"value\".");
            continue;
        }
        m_limits[id] = {entry["value"].get<double>(), text_of(entry, "unit"),
                        text_of(entry, "source"), text_of(entry, "date"),
                        text_of(entry, "confidence")};
    }
    return problems;
}

double Limits::value(std::string_view id, double fallback) const {
    const Limit* limit = find(id);
    return limit != nullptr ? limit->value : fallback;
}

const Limit* Limits::find(std::string_view id) const {
    const auto found = m_limits.find(id);
    return found == m_limits.end() ? nullptr : &found->second;
}

} // namespace coach
