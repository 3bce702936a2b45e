#pragma once

// Short makers for tests of rules: a pack with one rule, a checker over it, what it finds.

#include "coach/rules/checker.h"

#include <string>
#include <string_view>
#include <vector>

namespace coach_test {

// A pack of rules given as JSON objects without their words, which are filled in.
inline std::string pack_json(const std::string& rules, const std::string& rest = "") {
    return R"({"pack":"test","version":1,)" + rest + R"("rules":[)" + rules + "]}";
}

inline std::string rule_json(const std::string& id, const std::string& fields) {
    return R"({"id":")" + id + R"(","severity":"warning","message":"Look here.",)" + fields +
           R"(,"flags":["[[x]]"],"passes":["y"]})";
}

// Rules, limits and their checker in one place, since the checker refers to both.
struct Fixture {
    coach::RuleSet rules;
    coach::Limits limits;
    coach::Checker checker;

    explicit Fixture(const std::string& pack, const std::string& limits_json = "")
        : rules(load(pack)), limits(load_limits(limits_json)), checker(rules, limits) {}

    std::vector<coach::Finding> check(const std::string& text, coach::CheckOptions options = {}) {
        document = coach::Document(text);
        return checker.check(document, options).findings;
    }

    // The words that were found, "|" between them.
    std::string found(const std::string& text, coach::CheckOptions options = {}) {
        std::string out;
        for (const coach::Finding& f : check(text, options)) {
            out += (out.empty() ? "" : "|") + std::string(document.slice(f.span));
        }
        return out;
    }

    coach::Document document;

private:
    static coach::RuleSet load(const std::string& pack) {
        coach::PackLoader loader;
        loader.add("test.json", pack, coach::PackOrigin::User);
        return loader.finish();
    }
    static coach::Limits load_limits(const std::string& json) {
        coach::Limits limits;
        if (!json.empty()) limits.add("limits.json", json);
        return limits;
    }
};

} // namespace coach_test
