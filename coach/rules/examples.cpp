#include "coach/rules/examples.h"

#include <algorithm>

namespace coach {
namespace {

// What this rule alone finds: merging with its neighbours would hide which of them fired.
std::vector<Finding> findings_of(const Checker& checker, const Rule& rule, const Document& document,
                                 const RuleExample& example, const Speller* speller) {
    const CheckOptions options{
        .kind = example.kind, .program = example.program, .to = example.to, .speller = speller};
    return checker.check_only(rule, document, options);
}

Span around(const Document& document, Span span) {
    const std::size_t first = document.sentence_at(span.start);
    const std::size_t last = document.sentence_at(span.end > span.start ? span.end - 1 : span.end);
    if (first == Document::npos || last == Document::npos) return span;
    return join(document.sentences()[first].span, document.sentences()[last].span);
}

std::string flag_problem(const Checker& checker, const Rule& rule, const RuleExample& example,
                         const Speller* speller) {
    if (!rule.applies_to(example.kind)) return "The rule does not apply to this kind of text.";
    const Document document(example.text);
    const Span expected = example.expected.value_or(Span{});
    const std::vector<Finding> findings = findings_of(checker, rule, document, example, speller);
    const auto hit = std::find_if(findings.begin(), findings.end(),
                                  [&](const Finding& f) { return f.span.overlaps(expected); });
    if (hit == findings.end()) return "The rule does not find this example.";
    if (rule.scope != Scope::Paragraph && !around(document, expected).contains(hit->span)) {
        return "The finding is larger than the sentence that holds the brackets.";
    }
    return "";
}

std::string pass_problem(const Checker& checker, const Rule& rule, const RuleExample& example,
                         const Speller* speller) {
    if (!rule.applies_to(example.kind)) return "";
    const Document document(example.text);
    const std::vector<Finding> findings = findings_of(checker, rule, document, example, speller);
    if (findings.empty()) return "";
    return "The rule finds \"" + std::string(document.slice(findings[0].span)) +
           "\" here, and must not.";
}

} // namespace

std::vector<PackProblem> run_examples(const Checker& checker, const Rule& rule,
                                      const Speller* speller) {
    std::vector<PackProblem> problems;
    const auto note = [&](const char* list, std::size_t index, std::string problem) {
        if (problem.empty()) return;
        problems.push_back(
            {rule.file, rule.id + "/" + list + "/" + std::to_string(index), std::move(problem)});
    };
    for (std::size_t i = 0; i < rule.flags.size(); ++i) {
        note("flags", i, flag_problem(checker, rule, rule.flags[i], speller));
    }
    for (std::size_t i = 0; i < rule.passes.size(); ++i) {
        note("passes", i, pass_problem(checker, rule, rule.passes[i], speller));
    }
    return problems;
}

} // namespace coach
