#pragma once

// Loads content packs. Every mistake is reported with its file and JSON pointer, and the rules
// without mistakes still load.
//
//     PackLoader loader;
//     loader.add("excuse.json", json_text);
//     loader.add("my-rules.json", user_text);      // same id: the later one wins
//     RuleSet rules = loader.finish();
//     for (const PackProblem& p : rules.problems) ...
//
// References {lower_snake} are replaced by the shared vocabulary, which all packs feed.

#include "coach/rules/rule.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

struct PackProblem {
    std::string file;
    std::string pointer; // JSON pointer, "/rules/3/match/0"
    std::string message; // one plain sentence

    std::string text() const; // "file: pointer: message"
};

struct RuleSet {
    std::vector<Rule> rules; // sorted by id
    std::vector<Topic> topics;
    std::vector<PackProblem> problems;

    const Rule* find(std::string_view id) const;
};

enum class PackOrigin { Shipped, User }; // shipped packs owe three examples each way, users' one

class PackLoader {
public:
    // `json` may hold anything; what cannot be used is reported, never thrown.
    void add(std::string file, std::string_view json, PackOrigin origin = PackOrigin::Shipped);

    // Resolves the vocabulary, compiles every pattern once to check it, and sorts the rules.
    RuleSet finish();

    // The same without compiling the patterns: for packs that the tests have checked already.
    RuleSet finish_trusted();

private:
    struct Placed {
        Rule rule;
        std::string pointer; // where it stands in its file, for problems found later
    };

    void add_rule(Rule rule, std::string pointer);
    RuleSet resolve(bool compile_patterns);

    std::map<std::string, std::pair<std::string, PackProblem>> m_vocabulary; // name -> text, place
    std::vector<Placed> m_rules;
    std::vector<Topic> m_topics;
    std::vector<PackProblem> m_problems;
};

} // namespace coach
