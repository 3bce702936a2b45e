#pragma once

// Checker: a document in, findings out. The one entry for every way of checking text (command
// line, rooms, letters).
//
//     Checker checker(rules, limits);
//     CheckReport report = checker.check(doc, {.kind = TextKind::Email, .program = "St. Brigid"});
//
// Findings of one category that overlap are merged; the order is start, longer first, severity,
// rule id. Spans are bytes of the document, on character boundaries, never on a blank. Any bytes
// that are valid UTF-8 give valid findings. One Checker serves one thread.

#include "coach/metrics/limits.h"
#include "coach/rules/finding.h"
#include "coach/rules/matcher.h"
#include "coach/rules/pack.h"
#include "coach/rules/speller.h"
#include "coach/text/document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace coach {

struct CheckOptions {
    TextKind kind = TextKind::Statement;
    std::string program = {};    // the program a letter goes to; empty: not checked
    std::string to = {};         // the person a letter goes to; empty: not checked
    bool about_score = false; // the question was about the score: an answer starts on that topic
    double words_per_minute = 0; // the person's pace; 0: the one in the limits
    const Speller* speller = nullptr; // null: spelling is not checked
};

struct CheckReport {
    std::vector<Finding> findings;
    std::vector<std::size_t> score_sentences; // indices of sentences that dwell on the score
};

class Checker {
public:
    // Keeps all by reference. Without an index the results are the same, later.
    Checker(const RuleSet& rules, const Limits& limits, const PatternIndex* index = nullptr);

    CheckReport check(const Document& document, const CheckOptions& options) const;

    // What one rule finds by itself, before merging: for its own examples.
    std::vector<Finding> check_only(const Rule& rule, const Document& document,
                                    const CheckOptions& options) const;

    // Before checking one text and no other: see Matcher::narrow_to().
    void narrow_to(std::string_view text) { m_matcher.narrow_to(text); }

    const Matcher& matcher() const { return m_matcher; }
    const RuleSet& rules() const { return m_rules; }
    const Limits& limits() const { return m_limits; }

private:
    const RuleSet& m_rules;
    const Limits& m_limits;
    Matcher m_matcher;
};

// The rule's own finding for a span: its words, advice and replacement.
Finding make_finding(const Rule& rule, Span span);

// Sorted, and overlapping findings of one category merged into one.
std::vector<Finding> merged(std::vector<Finding> findings);

} // namespace coach
