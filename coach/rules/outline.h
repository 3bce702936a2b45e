#pragma once

// Outline: what a statement holds, as spans: its five parts, its three themes, and what works in
// it. A missing part is a question for the writer, never a fault.
//
//     Outline outline = outline_of(doc, TextKind::Statement, checker.matcher());
//     outline.structure;     // {"opening-story", Span{0, 412}}, {"improvement", nullopt}, ...
//
// What speaks for a part or a theme is data: the topics of content/rules/outline.json.

#include "coach/rules/matcher.h"
#include "coach/text/document.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace coach {

struct Strength {
    Span span;
    std::string message;
};

struct Outline {
    // In the order that the form of a statement has them; always all five and all three names.
    std::vector<std::pair<std::string, std::optional<Span>>> structure;
    std::vector<std::pair<std::string, std::vector<Span>>> themes;
    std::vector<Strength> strengths;
};

Outline outline_of(const Document& document, TextKind kind, const Matcher& matcher);

} // namespace coach
