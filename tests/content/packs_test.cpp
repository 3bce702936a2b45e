// Every rule that ships keeps its own examples, and its words keep the house's manners.

#include "app/content/content.h"
#include "coach/rules/examples.h"
#include "coach/rules/matcher.h"
#include "coach/text/segment.h"

#include <doctest/doctest.h>

using namespace coach;

namespace {

// Patterns compiled: what load_content skips for speed is done here once and for all.
RuleSet shipped_rules() {
    PackLoader loader;
    for (const std::string_view name : candor::shipped_names("rules/")) {
        loader.add(std::string(name), candor::shipped_content(name));
    }
    return loader.finish();
}

constexpr std::size_t k_most_words = 15;

} // namespace

TEST_CASE("the packs that ship have no mistakes") {
    const RuleSet rules = shipped_rules();
    for (const PackProblem& problem : rules.problems)
        FAIL_CHECK(problem.text());
    CHECK(rules.rules.size() >= 60);
}

TEST_CASE("every rule finds what it promises and leaves its near misses alone") {
    const candor::Content content = candor::load_content({.user_folder = "", .packs = {}, .with_examples = true});
    const Checker checker(content.rules, content.limits, &content.index);
    for (const Rule& rule : content.rules.rules) {
        if (rule.category == "spelling") continue; // needs a dictionary: tests/coach/spelling
        for (const PackProblem& problem : run_examples(checker, rule))
            FAIL_CHECK(problem.text());
    }
}

TEST_CASE("every message is short and every rule's words end as sentences") {
    const candor::Content content = candor::load_content({.user_folder = "", .packs = {}, .with_examples = true});
    for (const Rule& rule : content.rules.rules) {
        CAPTURE(rule.id);
        CHECK(count_words(rule.message) <= k_most_words);
        CHECK_FALSE(rule.why.empty());
        for (const std::string& text : {rule.message, rule.why}) {
            CHECK((text.ends_with(".") || text.ends_with("?")));
            CHECK(text.find('!') == std::string::npos);
        }
    }
}

TEST_CASE("every limit has a source and a date") {
    const candor::Content content = candor::load_content({.user_folder = "", .packs = {}, .with_examples = true});
    CHECK(content.problems.empty());
    for (const auto& [id, limit] : content.limits.all()) {
        CAPTURE(id);
        CHECK_FALSE(limit.source.empty());
        CHECK_FALSE(limit.date.empty());
        CHECK_FALSE(limit.unit.empty());
    }
}
