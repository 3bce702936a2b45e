#pragma once

// ProseMark: words of a text that are shown apart: a finding's underline, the wash behind the
// chosen one, the person's own words in a letter.
//
//     marks.push_back({finding.span, Underline::Wave, color(Token::Warn)});

#include "app/ui/widgets/squiggle.h"
#include "coach/text/buffer.h"

#include <imgui.h>

#include <span>

namespace candor::ui {

struct ProseMark {
    coach::Span span;
    Underline underline = Underline::None;
    ImU32 ink = 0;  // of the underline
    ImU32 wash = 0; // behind the words; 0: none
};

struct ProseMarks {
    std::span<const ProseMark> marks;
    coach::Revision revision = 0; // of the text whose bytes the spans are
};

} // namespace candor::ui
