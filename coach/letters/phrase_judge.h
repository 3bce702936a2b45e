#pragma once

// PhraseJudge: names what a sentence or a slot does ("is a clause", "asks for a position"), by
// patterns that stand in content/ with their reason and source.
//
//     Result<PhraseJudge> judge = PhraseJudge::load("letters/slots.json", json_text, "checks");
//     for (const PhraseHit& hit : judge->judge("we talked about asthma"))
//         hit.kind->message;                     // why that cannot stand there
//
// The patterns are written and read as in rule packs: folded text, `unless` for exceptions, a
// vocabulary for {names}.

#include "coach/base/result.h"
#include "coach/rules/matcher.h"
#include "coach/rules/pack.h"
#include "coach/text/span.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

// One entry of the file.
struct PhraseKind {
    std::string id;
    std::string verdict;                 // what follows from it; meaning belongs to the file
    std::vector<std::string> applies_to; // slots or letter kinds; empty: all
    std::vector<std::string> allowed_in; // letter kinds in which it is right
    std::string message;                 // one sentence for the person
    std::string why;
    Source source;
    std::vector<std::string> flags;  // its own examples, the words at fault in [[brackets]]
    std::vector<std::string> passes; // near misses
};

struct PhraseHit {
    const PhraseKind* kind = nullptr;
    Span span; // bytes of the text that was judged
};

class PhraseJudge {
public:
    // `list` is the name of the list of entries. Any mistake in a shipped file is an error.
    static Result<PhraseJudge> load(std::string file, std::string_view json, std::string_view list);

    // Everything found, sentence by sentence, each in the order of the entries.
    std::vector<PhraseHit> judge(std::string_view text) const;

    // One kind only, on the whole text as if it were one sentence.
    bool is(std::string_view id, std::string_view text) const;

    const std::vector<PhraseKind>& kinds() const { return *m_kinds; }
    const PhraseKind* find(std::string_view id) const;

private:
    PhraseJudge() = default;

    // Behind pointers, so that the judge can be moved while the matcher refers to the rules.
    std::unique_ptr<std::vector<PhraseKind>> m_kinds;
    std::unique_ptr<RuleSet> m_rules;
    std::unique_ptr<Matcher> m_matcher;
};

} // namespace coach
