#pragma once

// Rule: one entry of a content pack, as loaded. Data only; the matcher compiles it.
//
// The rule language (see content/rules/README.md for authors):
//   phrases / match   what is found; `match` is RE2 over folded text, group 1 is the finding
//   unless            drops a hit that any of these overlaps
//   sentence_has/lacks, context_has, sentence_on/context_on, scope   where it applies
//   check             the name of a check in code, instead of phrases and match

#include "coach/rules/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace coach {

enum class Scope { Sentence, Opening, Closing, Paragraph };

struct Source {
    std::string name;
    std::string date;
    std::string url;
};

// One of the rule's own tests: `text` without its brackets, and where they stood.
struct RuleExample {
    std::string text;
    std::optional<Span> expected; // none in `passes`
    TextKind kind = TextKind::Statement;
    std::string program; // for checks of names
    std::string to;
};

struct Rule {
    std::string id;       // "excuse.counterfactual"
    std::string category; // "excuse"
    Severity severity = Severity::Hint;
    unsigned kinds = (1u << k_text_kind_count) - 1; // bit per TextKind
    Scope scope = Scope::Sentence;

    std::vector<std::string> phrases;
    std::vector<std::string> match;
    std::string check;
    std::vector<std::string> unless;
    std::vector<std::string> sentence_has;
    std::vector<std::string> sentence_lacks;
    std::vector<std::string> context_has;
    std::string sentence_on; // topic names, empty for none
    std::string context_on;

    std::optional<std::string> replacement;
    bool replacement_safe = false;

    std::string message;
    std::string why;
    std::vector<std::string> advice; // `try`
    Source source;
    std::vector<RuleExample> flags;
    std::vector<RuleExample> passes;
    std::string file;      // where it came from
    bool disabled = false; // a user's pack may switch a rule off by its id

    bool applies_to(TextKind kind) const { return (kinds >> static_cast<unsigned>(kind)) & 1u; }
};

// What a sentence may be about, for rules and checks that need the subject of a sentence.
struct Topic {
    std::string name;
    std::vector<std::string> match;
    std::vector<std::string> unless;
    std::vector<std::string> carry;        // continues the topic of the sentence before
    std::vector<std::string> carry_has;    // without all of these it only pauses the topic
    std::vector<std::string> carry_unless; // a sentence with any of these never carries on
    std::string file;
};

} // namespace coach
