#pragma once

// ProseEditor: an area for writing running text. Word wrap in a proportional face with real
// leading, caret and selection by keyboard and mouse, undo without limit, underlines and washes
// under marked words, a menu on the right button. Esc leaves the area and never takes anything
// back.
//
// The area writes into the TextBuffer while it is drawn, so that a typed letter is on the screen in
// the same frame; a room's model owns the buffer, hands it out as `TextBuffer& draft() const`, and
// notices in its tick that the revision has risen. Everything else goes through Commands.
//
//     struct ExplainView { ProseEditor context; };
//     ProseEvents events = view.context.draw(
//         model.explain().context(), {.label = "Context", .height = px(140), .hint = "Say what
//         ..."});
//     if (events.hovered) tooltip_of(findings[*events.hovered]);
//
// Marks (findings, the person's own words in a letter) are spans of one revision of the text; the
// area moves them along with edits that came after.

#include "app/ui/theme/theme.h"
#include "app/ui/widgets/prose_mark.h"
#include "app/ui/widgets/text_view.h"
#include "coach/text/buffer.h"
#include "coach/text/unicode_breaks.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace candor::ui {

struct ProseConfig {
    const char* label = "Text"; // its name for the keyboard and for tests
    float width = 0;            // 0: the rest of the region
    float height = 0;           // 0: the rest of the region
    int min_rows = 0;           // with max_rows: as high as the text, between these two
    int max_rows = 0;
    float column = 0; // the text is at most this wide; 0: as wide as the area
    Type type = Type::Prose;
    bool framed = true;      // a surface with a line, as a field has; else bare text on the page
    bool read_only = false;  // may be read, selected and copied
    std::string_view hint{}; // shown while there is no text
    std::uint32_t longest = 400'000; // bytes; a paste that would go beyond is refused
};

struct ProseEvents {
    bool changed = false;               // the text, in this frame
    bool focused = false;               // has the keyboard
    std::optional<std::size_t> hovered; // the mark under the mouse
    std::optional<std::size_t> clicked;
    bool refused_paste = false; // it was too long; nothing has changed
};

class ProseEditor {
public:
    ProseEvents draw(coach::TextBuffer& buffer, const ProseConfig& config,
                     const ProseMarks& marks = {});

    void focus() { m_wants_focus = true; }             // takes the keyboard in the next frame
    void reveal(coach::Span span) { m_reveal = span; } // scrolls there in the next frame

    // Something moves without any event: the text rolls by while a selection is dragged out of the
    // area. The screen asks for another frame.
    bool wants_frames() const { return m_rolling; }

    // Where a byte of the text stood in the last frame, for what is drawn beside it: the top of its
    // row on the screen.
    float screen_y(std::uint32_t offset, const coach::TextBuffer& buffer);
    float row_height() const { return m_row_height; }

private:
    struct Frame; // what one call of draw() knows

    void lay_out(Frame& frame);
    bool begin_area(Frame& frame);
    void end_area(Frame& frame);
    void take_focus(Frame& frame);
    void take_back_from_popup(const Frame& frame);
    void take_mouse(Frame& frame);
    void drag(Frame& frame);
    void take_keys(Frame& frame);
    void take_clipboard_keys(Frame& frame);
    void take_characters(Frame& frame);
    void run(Frame& frame, EditCommand command);
    void copy(Frame& frame, bool cut);
    void paste(Frame& frame);
    void draw_menu(Frame& frame);
    void draw_menu_items(Frame& frame);
    void scroll_into_view(Frame& frame);
    void place_marks(Frame& frame);
    void paint(Frame& frame);
    void tell_input_method(const Frame& frame);

    TextView m_view;
    std::unique_ptr<coach::UnicodeBreaks> m_breaks;
    std::vector<ProseMark> m_marks;        // where they stand in the present text
    std::vector<std::size_t> m_mark_index; // the number each was handed in with
    const coach::TextBuffer* m_buffer = nullptr;
    ImVec2 m_origin{}; // of the first row, on the screen
    float m_row_height = 0;
    double m_last_typed = 0;
    std::optional<coach::Span> m_reveal;
    bool m_mouse_waits = false; // the text changed under it; it says nothing until it moves
    bool m_wants_focus = false;
    bool m_was_active = false;    // in the last frame that drew it
    bool m_lent_to_popup = false; // the palette took the keyboard out of it
    int m_drawn_frame = 0;        // Dear ImGui's number of that frame
    bool m_menu_open = false;
    bool m_dragging = false;
    bool m_rolling = false;
    bool m_follow_caret = false;
};

} // namespace candor::ui
