#include "coach/rules/pack.h"

#include "coach/rules/checks.h"
#include "coach/rules/matcher.h"
#include "coach/rules/pack_reader.h"
#include "coach/text/latin.h"

#include <algorithm>
#include <set>

namespace coach {
namespace {

bool is_name_character(char c) {
    return (c >= 'a' && c <= 'z') || c == '_';
}

// The end of a reference "{lower_snake}" that starts at `at`, or npos. Counts such as {2,5} and
// classes such as \p{Greek} are not references.
std::size_t reference_end(std::string_view pattern, std::size_t at) {
    if (at >= 2 && pattern[at - 2] == '\\' &&
        (pattern[at - 1] == 'p' || pattern[at - 1] == 'P' || pattern[at - 1] == 'x')) {
        return std::string_view::npos;
    }
    std::size_t end = at + 1;
    while (end < pattern.size() && (is_name_character(pattern[end]) ||
                                    (end > at + 1 && pattern[end] >= '0' && pattern[end] <= '9'))) {
        ++end;
    }
    const bool named = end > at + 1 && end < pattern.size() && pattern[end] == '}';
    return named ? end : std::string_view::npos;
}

// Replaces references by the shared vocabulary, each name worked out once.
class Vocabulary {
public:
    using Entries = std::map<std::string, std::pair<std::string, PackProblem>>;

    explicit Vocabulary(const Entries& entries) : m_entries(entries) {}

    // The pattern with every reference replaced; `problem` gets the reason when it cannot be.
    std::string resolve(std::string_view pattern, std::string& problem) {
        std::string out;
        for (std::size_t at = 0; at < pattern.size(); ++at) {
            const std::size_t end =
                pattern[at] == '{' ? reference_end(pattern, at) : std::string_view::npos;
            if (end == std::string_view::npos) {
                out.push_back(pattern[at]);
                continue;
            }
            out += "(?:" + word(std::string(pattern.substr(at + 1, end - at - 1)), problem) + ")";
            at = end;
        }
        return out;
    }

private:
    std::string word(const std::string& name, std::string& problem) {
        if (const auto done = m_resolved.find(name); done != m_resolved.end()) return done->second;
        const auto entry = m_entries.find(name);
        if (entry == m_entries.end()) {
            problem = "{" + name + "} is not in the vocabulary of any pack.";
            return "";
        }
        if (!m_open.insert(name).second) {
            problem = "{" + name + "} refers to itself.";
            return "";
        }
        std::string text = resolve(entry->second.first, problem);
        m_open.erase(name);
        return m_resolved.emplace(name, std::move(text)).first->second;
    }

    const Entries& m_entries;
    std::map<std::string, std::string> m_resolved;
    std::set<std::string> m_open;
};

// Resolves and checks the patterns of one rule or topic.
class PatternChecker {
public:
    PatternChecker(Vocabulary& vocabulary, bool compile, std::vector<PackProblem>& problems)
        : m_vocabulary(vocabulary), m_compile(compile), m_problems(problems) {}

    void enter(std::string file, std::string pointer) {
        m_file = std::move(file);
        m_pointer = std::move(pointer);
        m_ok = true;
    }
    bool ok() const { return m_ok; }

    void list(const char* field, std::vector<std::string>& patterns) {
        for (std::size_t i = 0; i < patterns.size(); ++i) {
            std::string problem;
            patterns[i] = with_plain_letters(m_vocabulary.resolve(patterns[i], problem));
            if (problem.empty() && m_compile) problem = pattern_problem(patterns[i]);
            if (problem.empty()) continue;
            m_problems.push_back(
                {m_file, m_pointer + "/" + field + "/" + std::to_string(i), problem});
            m_ok = false;
        }
    }

    void refuse(const char* field, std::string problem) {
        m_problems.push_back({m_file, m_pointer + "/" + field, std::move(problem)});
        m_ok = false;
    }

private:
    Vocabulary& m_vocabulary;
    bool m_compile;
    std::vector<PackProblem>& m_problems;
    std::string m_file;
    std::string m_pointer;
    bool m_ok = true;
};

void check_rule(PatternChecker& checker, Rule& rule, const std::set<std::string>& topics) {
    checker.list("match", rule.match);
    checker.list("unless", rule.unless);
    checker.list("sentence_has", rule.sentence_has);
    checker.list("sentence_lacks", rule.sentence_lacks);
    checker.list("context_has", rule.context_has);
    for (const auto& [field, topic] :
         {std::pair{"sentence_on", &rule.sentence_on}, std::pair{"context_on", &rule.context_on}}) {
        if (!topic->empty() && topics.count(*topic) == 0) {
            checker.refuse(field, "No pack describes the topic \"" + *topic + "\".");
        }
    }
    if (!rule.check.empty() && find_check(rule.check) == nullptr) {
        std::string names;
        for (const std::string_view name : check_names())
            names += " " + std::string(name);
        checker.refuse("check",
                       "There is no check named \"" + rule.check + "\". There are:" + names + ".");
    }
}

} // namespace

std::string PackProblem::text() const {
    return file + ": " + (pointer.empty() ? "" : pointer + ": ") + message;
}

const Rule* RuleSet::find(std::string_view id) const {
    const auto found = std::lower_bound(
        rules.begin(), rules.end(), id,
        [](const Rule& rule, std::string_view wanted) { return rule.id < wanted; });
    return found != rules.end() && found->id == id ? &*found : nullptr;
}

void PackLoader::add(std::string file, std::string_view json, PackOrigin origin) {
    ParsedPack parsed = read_pack(file, json, origin);
    m_problems.insert(m_problems.end(), parsed.problems.begin(), parsed.problems.end());
    for (auto& [name, text] : parsed.vocabulary) {
        m_vocabulary[name] = {text, PackProblem{file, "/vocabulary/" + name, ""}};
    }
    for (Topic& topic : parsed.topics) {
        std::erase_if(m_topics, [&](const Topic& old) { return old.name == topic.name; });
        m_topics.push_back(std::move(topic));
    }
    std::set<std::string> ids;
    for (std::size_t i = 0; i < parsed.rules.size(); ++i) {
        if (!ids.insert(parsed.rules[i].id).second) {
            m_problems.push_back(
                {file, parsed.pointers[i] + "/id",
                 "The id \"" + parsed.rules[i].id + "\" is used twice in this pack."});
        }
        add_rule(std::move(parsed.rules[i]), std::move(parsed.pointers[i]));
    }
}

void PackLoader::add_rule(Rule rule, std::string pointer) {
    const auto same = std::find_if(m_rules.begin(), m_rules.end(),
                                   [&](const Placed& old) { return old.rule.id == rule.id; });
    if (same == m_rules.end()) {
        m_rules.push_back({std::move(rule), std::move(pointer)});
        return;
    }
    *same = {std::move(rule), std::move(pointer)};
}

RuleSet PackLoader::finish() {
    return resolve(true);
}
RuleSet PackLoader::finish_trusted() {
    return resolve(false);
}

RuleSet PackLoader::resolve(bool compile_patterns) {
    RuleSet out;
    out.problems = std::move(m_problems);
    Vocabulary vocabulary(m_vocabulary);
    PatternChecker checker(vocabulary, compile_patterns, out.problems);
    std::set<std::string> topic_names;
    for (Topic& topic : m_topics) {
        checker.enter(topic.file, "/topics/" + topic.name);
        checker.list("match", topic.match);
        checker.list("unless", topic.unless);
        checker.list("carry", topic.carry);
        checker.list("carry_has", topic.carry_has);
        checker.list("carry_unless", topic.carry_unless);
        topic_names.insert(topic.name);
        if (checker.ok()) out.topics.push_back(std::move(topic));
    }
    for (Placed& placed : m_rules) {
        checker.enter(placed.rule.file, placed.pointer);
        check_rule(checker, placed.rule, topic_names);
        if (checker.ok() && !placed.rule.disabled) out.rules.push_back(std::move(placed.rule));
    }
    std::sort(out.rules.begin(), out.rules.end(),
              [](const Rule& a, const Rule& b) { return a.id < b.id; });
    return out;
}

} // namespace coach
