#pragma once

// Ignores: findings that the applicant has looked at and decided to keep, each with a reason. They
// are remembered by the words and their sentence, never by place, so that they outlive edits
// elsewhere; when the words themselves change, the finding is back.
//
//     std::vector<Ignored> kept{ignore(document, finding, "My mentor agrees.")};
//     Sifted sifted = sift(document, std::move(findings), kept);
//     sifted.shown; sifted.ignored;         // ignored[i].because->reason
//
// One ignore hides one finding: the same words elsewhere are shown. A finding about much of the
// text
// ("too long") has no words of its own to remember; it is known by its rule alone.

#include "coach/rules/finding.h"
#include "coach/text/document.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

struct Ignored {
    std::string rule;     // its id; with words any rule of its category fits
    std::string words;    // what was found, folded; empty: much of the text
    std::string sentence; // where it stood, folded: tells one place from another
    std::string reason;   // the applicant's own; may be empty

    friend bool operator==(const Ignored&, const Ignored&) = default;
};

// A finding that is not shown, and why.
struct IgnoredFinding {
    Finding finding;
    const Ignored* because = nullptr; // one of those handed to sift()
};

struct Sifted {
    std::vector<Finding> shown; // in the order given
    std::vector<IgnoredFinding> ignored;
};

Ignored ignore(const Document& document, const Finding& finding, std::string reason);

Sifted sift(const Document& document, std::vector<Finding> findings,
            const std::vector<Ignored>& ignores);

// As a JSON array, for keeping beside the text. Entries that cannot be read are left out.
std::string to_json(const std::vector<Ignored>& ignores);
std::vector<Ignored> ignores_from_json(std::string_view json);

} // namespace coach
