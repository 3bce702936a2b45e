#pragma once

// Limits: every number that the program holds text against, with its source and date. Data from
// content/limits.json; the user's own file overrides by id.
//
//     Limits limits;
//     limits.add("limits.json", json_text);
//     limits.value("words_per_minute");            // 140
//
// {"version":1,"limits":{"words_per_minute":{"value":140,"unit":"words per minute",
//   "source":"...","date":"2024","confidence":"med"}}}

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

struct Limit {
    double value = 0;
    std::string unit;
    std::string source;
    std::string date;
    std::string confidence; // "high", "med", "low"
};

class Limits {
public:
    // Reads a limits file; the problems found, one sentence each. Good entries are kept.
    std::vector<std::string> add(std::string_view file, std::string_view json);

    // The number, or the fallback that the caller can live with when the file lacks it.
    double value(std::string_view id, double fallback = 0) const;
    const Limit* find(std::string_view id) const;
    const std::map<std::string, Limit, std::less<>>& all() const { return m_limits; }

private:
    std::map<std::string, Limit, std::less<>> m_limits;
};

} // namespace coach
