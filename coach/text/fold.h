#pragma once

// Folded: one sentence as the rules see it. Capitals become small, accented Latin letters plain,
// curly quotes straight, the ellipsis three stops, every run of white space one space, and
// invisible marks vanish, with a map back to the bytes of the original.
//
//     Folded f = fold("I\u2019m  Sorry");     // f.text == "i'm sorry"
//     f.original({4, 9});                      // the bytes of "Sorry"

#include "coach/text/span.h"

#include <string>
#include <string_view>
#include <vector>

namespace coach {

struct Folded {
    std::string text;
    // offsets[i] is where byte i of `text` came from; one entry more than bytes. Empty when every
    // byte stands where it stood.
    std::vector<std::uint32_t> offsets;

    Span original(Span folded) const;
};

Folded fold(std::string_view text);

} // namespace coach
