#pragma once

// Matcher: the compiled patterns of a rule set. One RE2::Set pass tells which rules meet a piece
// of folded text; only those are searched again for their exact places, on the same text.
//
//     Matcher matcher(rules);
//     for (const Hit& hit : matcher.hits(folded.text, TextKind::Statement, Scope::Sentence)) ...
//     matcher.topic_hits("score", folded.text);
//
// The only place that knows the pattern library. Patterns are compiled when first needed, so a
// Matcher serves one thread; make one for each.

#include "coach/rules/pack.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

// A place found by a rule's phrases or patterns, in folded bytes.
struct Hit {
    const Rule* rule = nullptr;
    Span span;
};

class Matcher {
public:
    explicit Matcher(const RuleSet& rules); // keeps a reference
    ~Matcher();
    Matcher(Matcher&&) noexcept;
    Matcher(const Matcher&) = delete; // owns compiled patterns; copying would compile them again

    // Every hit of the rules of this kind and scope that their own `unless`, `sentence_has` and
    // `sentence_lacks` allow, in order of rule id and place. `text` is one folded sentence (one
    // folded paragraph for Scope::Paragraph).
    std::vector<Hit> hits(std::string_view text, TextKind kind, Scope scope) const;

    // Whether each of the rule's `context_has` matches somewhere in one of the texts.
    bool has_context(const Rule& rule, const std::vector<std::string_view>& texts) const;

    // Where the text names the topic; `unless` and empty hits are left out. Unknown name: nothing.
    std::vector<Span> topic_hits(std::string_view topic, std::string_view text) const;
    bool carries_topic(std::string_view topic, std::string_view text) const;

    // The same results without the set, rule by rule; tests compare the two.
    std::vector<Hit> hits_one_by_one(std::string_view text, TextKind kind, Scope scope) const;

private:
    struct Compiled;
    std::unique_ptr<Compiled> m;
};

// Why a pattern cannot be used, as one sentence; empty when it can. Refuses patterns that match
// nothing, and unbounded ".*" that would run over a whole text.
std::string pattern_problem(const std::string& pattern);

// A literal phrase as a pattern: whole words, blanks folded.
std::string phrase_pattern(const std::vector<std::string>& phrases);

} // namespace coach
