#pragma once

// ProsePainter: puts laid-out text on the screen with its selection, marks and caret. The drawing
// half of ProseEditor; decides nothing.
//
//     ProsePainter painter(list, view, buffer, {.origin = origin, .clip = clip, ...});
//     painter.draw(marks, selection_wash, shows_caret);

#include "app/ui/theme/theme.h"
#include "app/ui/widgets/prose_mark.h"
#include "app/ui/widgets/text_view.h"
#include "coach/text/buffer.h"

#include <optional>
#include <span>

namespace candor::ui {

struct ProsePlace {
    ImVec2 origin{};    // top left of the first row, on the screen
    float clip_top = 0; // rows outside are not drawn
    float clip_bottom = 0;
    float font_size = 0;
};

class ProsePainter {
public:
    ProsePainter(ImDrawList& list, TextView& view, const coach::TextBuffer& buffer,
                 const ProsePlace& place);

    void draw(std::span<const ProseMark> marks, std::optional<ImU32> selection_wash);
    void draw_caret();

    // The mark under a point of the screen; of several the shortest.
    std::optional<std::size_t> mark_at(ImVec2 point, std::span<const ProseMark> marks) const;

private:
    struct Stretch { // of one row, on the screen
        float from = 0;
        float to = 0;
        bool goes_on = false; // past the end of the row
    };

    std::optional<Stretch> stretch(std::size_t row, coach::Span span) const;
    void draw_washes(std::size_t row, std::span<const ProseMark> marks);
    void draw_selection(std::size_t row, ImU32 wash);
    void draw_underlines(std::size_t row, std::span<const ProseMark> marks);
    void draw_text(std::size_t row);
    float text_top(std::size_t row) const;

    ImDrawList& m_list;
    TextView& m_view;
    const coach::TextBuffer& m_buffer;
    const WrappedRows& m_rows;
    ProsePlace m_place;
};

} // namespace candor::ui
