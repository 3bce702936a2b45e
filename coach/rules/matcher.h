#pragma once

// Matcher: the compiled patterns of a rule set. A pass over a piece of folded text tells which
// patterns may match it: by the letters that they require (PatternIndex) where those are known, by
// one RE2::Set for the rest. Only these are searched for their exact places, on the same text.
//
//     Matcher matcher(rules, &index);
//     const Scanned scanned = matcher.scan(folded.text);
//     for (const Hit& hit : matcher.hits(scanned, TextKind::Statement, Scope::Sentence)) ...
//     matcher.topic_hits("score", scanned);
//
// The only place that knows the pattern library. Patterns are compiled when first needed, so a
// Matcher serves one thread; make one for each.

#include "coach/rules/pack.h"
#include "coach/rules/pattern_index.h"

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

// A text and the patterns that may match it, in the matcher's own numbers, ascending.
struct Scanned {
    std::string_view text;
    std::vector<std::uint32_t> patterns;
};

// What a sentence does to the topic of the one before: it speaks of something else, leaves the
// topic for a moment, or goes on with it.
enum class Carry { Ends, Pauses, GoesOn };

class Matcher {
public:
    // Keeps references to both. Without an index every pattern goes through the set.
    explicit Matcher(const RuleSet& rules, const PatternIndex* index = nullptr);
    ~Matcher();
    Matcher(Matcher&&) noexcept;
    Matcher(const Matcher&) = delete; // owns compiled patterns; copying would compile them again

    Scanned scan(std::string_view text) const;

    // Every hit of the rules of this kind and scope that their own `unless`, `sentence_has` and
    // `sentence_lacks` allow, in order of rule id and place. `text` is one folded sentence (one
    // folded paragraph for Scope::Paragraph).
    std::vector<Hit> hits(const Scanned& scanned, TextKind kind, Scope scope) const;
    std::vector<Hit> hits(std::string_view text, TextKind kind, Scope scope) const;

    // Whether any rule of this kind looks at texts of this scope at all.
    bool has_rules(TextKind kind, Scope scope) const;

    // Whether each of the rule's `context_has` matches somewhere in one of the texts.
    bool has_context(const Rule& rule, const std::vector<std::string_view>& texts) const;

    // Where the text names the topic; `unless` and empty hits are left out. Unknown name: nothing.
    std::vector<Span> topic_hits(std::string_view topic, const Scanned& scanned) const;
    std::vector<Span> topic_hits(std::string_view topic, std::string_view text) const;

    // What a sentence that does not name the topic does to it, after one that is on it.
    Carry carry(std::string_view topic, const Scanned& scanned) const;
    Carry carry(std::string_view topic, std::string_view text) const;

    // For a command that checks one text and ends: compiles the patterns for pieces of this text
    // only, in a fraction of the time. A text that holds anything else ends it; results are the
    // same with and without.
    void narrow_to(std::string_view text);

    // Lets go of what was remembered about sentences: for measuring.
    void forget() const;

    // The same results without index and set, rule by rule; tests compare the two.
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
