#include "app/ui/widgets/prose_editor.h"

#include "app/ui/widgets/prose_editor_frame.h"
#include "app/ui/widgets/prose_painter.h"
#include "coach/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

// A widget of its own needs what Dear ImGui's widgets use: this is the one file that does.
#include <imgui_internal.h>

// Tests define it to learn the names of controls; elsewhere it is null.
#if defined(__GNUC__) || defined(__clang__)
__attribute__((weak)) void ImGuiTestEngineHook_ItemInfo(ImGuiContext*, ImGuiID, const char*,
                                                        ImGuiItemStatusFlags);
#endif

namespace candor::ui {
namespace {

using coach::Select;
using coach::TextBuffer;

constexpr double k_typing_pause = 1.0; // seconds; what comes after is a step of its own
constexpr float k_roll_speed = 8;      // how far text rolls in a second, in times of the overshoot
constexpr float k_blank_row = 0.55f;   // of a row: an empty line between paragraphs
constexpr float k_reveal_margin = 2;   // rows kept above a place that is shown

struct KeyRow {
    ImGuiKey key;
    EditCommand plain;
    EditCommand with_ctrl;
};

constexpr std::array k_keys{
    KeyRow{ImGuiKey_LeftArrow, EditCommand::Left, EditCommand::WordLeft},
    KeyRow{ImGuiKey_RightArrow, EditCommand::Right, EditCommand::WordRight},
    KeyRow{ImGuiKey_UpArrow, EditCommand::RowUp, EditCommand::RowUp},
    KeyRow{ImGuiKey_DownArrow, EditCommand::RowDown, EditCommand::RowDown},
    KeyRow{ImGuiKey_PageUp, EditCommand::PageUp, EditCommand::PageUp},
    KeyRow{ImGuiKey_PageDown, EditCommand::PageDown, EditCommand::PageDown},
    KeyRow{ImGuiKey_Home, EditCommand::RowStart, EditCommand::TextStart},
    KeyRow{ImGuiKey_End, EditCommand::RowEnd, EditCommand::TextEnd},
    KeyRow{ImGuiKey_Backspace, EditCommand::EraseBack, EditCommand::EraseWordBack},
    KeyRow{ImGuiKey_Delete, EditCommand::EraseAhead, EditCommand::EraseWordAhead},
    KeyRow{ImGuiKey_Enter, EditCommand::NewLine, EditCommand::NewLine},
    KeyRow{ImGuiKey_KeypadEnter, EditCommand::NewLine, EditCommand::NewLine},
};

struct ChordRow {
    ImGuiKeyChord chord;
    EditCommand command;
};

constexpr std::array k_chords{
    ChordRow{ImGuiMod_Ctrl | ImGuiKey_A, EditCommand::SelectAll},
    ChordRow{ImGuiMod_Ctrl | ImGuiKey_Z, EditCommand::Undo},
    ChordRow{ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z, EditCommand::Redo},
    ChordRow{ImGuiMod_Ctrl | ImGuiKey_Y, EditCommand::Redo},
};

// Widths as the draw list will step: one advance a code point.
TextFace current_face(coach::TextBreaks& breaks) {
    ImFontBaked* baked = ImGui::GetFontBaked();
    const float scale = ImGui::GetFontSize() / baked->Size;
    TextFace face;
    face.id = baked->BakedId;
    face.breaks = &breaks;
    face.width = [baked, scale](std::string_view text) {
        float width = 0;
        for (std::size_t at = 0; at < text.size();) {
            const auto read = coach::utf8::decode(text, at);
            width += baked->GetCharAdvance(static_cast<ImWchar>(read.code));
            at += read.size;
        }
        return width * scale;
    };
    return face;
}

void tell_name(const char* label) {
#if defined(__GNUC__) || defined(__clang__)
    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (g.TestEngineHookItems && &ImGuiTestEngineHook_ItemInfo != nullptr)
        ImGuiTestEngineHook_ItemInfo(&g, g.LastItemData.ID, label, g.LastItemData.StatusFlags);
#else
    static_cast<void>(label);
#endif
}

// The keys that keep their meaning in the text while it is being written in.
void own_keys(ImGuiID id) {
    for (const KeyRow& row : k_keys)
        ImGui::SetKeyOwner(row.key, id);
    // Dear ImGui would take Esc for itself between frames.
    ImGui::SetKeyOwner(ImGuiKey_Escape, id);
    ImGui::GetCurrentContext()->ActiveIdUsingNavDirMask = (1 << ImGuiDir_COUNT) - 1;
}

void activate(ImGuiID id, ImGuiWindow* window) {
    ImGui::SetActiveID(id, window);
    ImGui::SetFocusID(id, window);
    ImGui::FocusWindow(window);
}

} // namespace

ProseEvents ProseEditor::draw(TextBuffer& buffer, const ProseConfig& config,
                              const ProseMarks& marks) {
    const TypeScope type(config.type);
    Frame frame{.buffer = buffer, .config = config, .marks = marks};
    frame.first_revision = buffer.revision();
    lay_out(frame);
    if (!begin_area(frame)) return frame.events;
    take_focus(frame);
    take_mouse(frame);
    take_keys(frame);
    take_clipboard_keys(frame);
    take_characters(frame);
    scroll_into_view(frame);
    place_marks(frame);
    paint(frame);
    draw_menu(frame);
    end_area(frame);
    frame.events.changed = buffer.revision() != frame.first_revision;
    if (frame.events.changed) m_mouse_waits = true;
    frame.events.focused = frame.active;
    return frame.events;
}

float ProseEditor::screen_y(std::uint32_t offset, const TextBuffer& buffer) {
    if (m_buffer == nullptr) return 0; // nothing was drawn yet
    const WrappedRows& rows = m_view.rows(buffer);
    return m_origin.y + rows.rows()[rows.row_of({offset, false})].top;
}

void ProseEditor::lay_out(Frame& frame) {
    const ProseConfig& config = frame.config;
    if (!m_breaks) m_breaks = std::make_unique<coach::UnicodeBreaks>();
    if (m_buffer != &frame.buffer) {
        m_buffer = &frame.buffer;
        m_view.forget_goal();
    }
    const ImVec2 room = ImGui::GetContentRegionAvail();
    frame.size = {config.width > 0 ? config.width : room.x, config.height};
    frame.padding = config.framed ? px(12, 10) : ImVec2(0, 0);
    // The scrollbar's room is kept free, so that rows stay as they are when it appears.
    float width = frame.size.x - 2 * frame.padding.x - ImGui::GetStyle().ScrollbarSize;
    if (config.column > 0) width = std::min(width, config.column);
    m_row_height = type_row(config.type);
    const RowStyle style{.wrap_width = std::max(width, m_row_height),
                         .row_height = m_row_height,
                         .blank_height = std::round(m_row_height * k_blank_row)};
    m_view.begin(style, current_face(*m_breaks), frame.size.y);
    if (config.max_rows > 0) {
        const float text = m_view.rows(frame.buffer).height();
        frame.size.y = 2 * frame.padding.y +
                       std::clamp(text, static_cast<float>(config.min_rows) * m_row_height,
                                  static_cast<float>(config.max_rows) * m_row_height);
    }
    if (frame.size.y <= 0) frame.size.y = std::max(room.y, 3 * m_row_height);
    m_view.begin(style, current_face(*m_breaks), frame.size.y - m_row_height);
}

bool ProseEditor::begin_area(Frame& frame) {
    frame.outer = ImGui::GetCurrentWindow();
    if (frame.outer->SkipItems) return false;
    frame.id = frame.outer->GetID(frame.config.label);
    frame.min = ImGui::GetCursorScreenPos();
    frame.max = {frame.min.x + frame.size.x, frame.min.y + frame.size.y};
    const ImRect area(frame.min, frame.max);
    if (m_wants_focus || m_reveal)
        ImGui::ScrollToRect(frame.outer, area, ImGuiScrollFlags_KeepVisibleEdgeY);
    if (!ImGui::ItemAdd(area, frame.id, &area, ImGuiItemFlags_Inputable)) {
        ImGui::ItemSize(area);
        return false;
    }
    tell_name(frame.config.label);
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    frame.active = g.ActiveId == frame.id;
    if (frame.config.framed) {
        frame.outer->DrawList->AddRectFilled(frame.min, frame.max, color(Token::Surface), px(8));
        frame.outer->DrawList->AddRect(frame.min, frame.max,
                                       color(frame.active ? Token::Accent : Token::Line), px(8));
    }
    if (!frame.active) {
        ImRect ring = area;
        if (!frame.config.framed) ring.Expand(px(4)); // not on the letters
        ImGui::RenderNavCursor(ring, frame.id);
    }
    const std::string name = std::string(frame.config.label) + "##area";
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, ImVec2(0, 0));
    ImGui::BeginChild(name.c_str(), frame.size, ImGuiChildFlags_None,
                      ImGuiWindowFlags_NoMove | ImGuiWindowFlags_NoNav);
    ImGui::PopStyleVar();
    frame.inner = ImGui::GetCurrentWindow();
    frame.first_scroll = frame.inner->Scroll.y;
    frame.active = g.ActiveId == frame.id; // the scrollbar may have been taken hold of
    return true;
}

void ProseEditor::end_area(Frame& frame) {
    ImGui::SetCursorScreenPos({frame.min.x, frame.min.y - frame.first_scroll});
    ImGui::Dummy({1, m_view.rows(frame.buffer).height() + 2 * frame.padding.y});
    // Tab stops at the area itself, not at its scrolled inside.
    ImGui::GetCurrentContext()->NextItemData.ItemFlags |= ImGuiItemFlags_NoNav;
    ImGui::EndChild();
}

void ProseEditor::take_focus(Frame& frame) {
    ImGuiContext& g = *ImGui::GetCurrentContext();
    const ImRect inside = frame.inner->InnerRect;
    frame.hovered = ImGui::ItemHoverable(inside, frame.id, ImGuiItemFlags_None);
    take_back_from_popup(frame);
    const bool by_keys = !frame.active && g.NavActivateId == frame.id;
    const bool by_mouse = frame.hovered && (ImGui::IsMouseClicked(0) || ImGui::IsMouseClicked(1));
    // Moving the scrollbar takes the keyboard away; it comes back afterwards.
    const ImGuiID scrollbar = ImGui::GetWindowScrollbarID(frame.inner, ImGuiAxis_Y);
    const bool after_scroll = g.ActiveId == 0 && g.ActiveIdPreviousFrame == scrollbar;
    if (!frame.active && (by_keys || by_mouse || m_wants_focus || after_scroll)) {
        activate(frame.id, frame.outer);
        m_follow_caret = by_keys || m_wants_focus;
        frame.active = true;
        // The key or click that led here has been used; what is typed to a text that asked for the
        // keyboard is meant for it.
        frame.just_activated = !m_wants_focus;
    }
    else if (frame.active && ImGui::IsMouseClicked(0) && !frame.hovered) {
        ImGui::ClearActiveID();
        frame.active = false;
    }
    m_wants_focus = false;
    m_was_active = frame.active;
    if (frame.active) own_keys(frame.id);
}

// A popup such as the palette borrows the keyboard. When it closes, writing goes on where it was,
// unless the popup led elsewhere.
void ProseEditor::take_back_from_popup(const Frame& frame) {
    const int now = ImGui::GetFrameCount();
    const bool drawn_before = std::exchange(m_drawn_frame, now) == now - 1;
    const bool popup =
        ImGui::IsPopupOpen(nullptr, ImGuiPopupFlags_AnyPopupId | ImGuiPopupFlags_AnyPopupLevel);
    if (!drawn_before) m_lent_to_popup = false;
    if (popup && m_was_active && !frame.active) m_lent_to_popup = drawn_before;
    if (popup || !m_lent_to_popup) return;
    m_lent_to_popup = false;
    if (ImGui::GetCurrentContext()->ActiveId == 0) m_wants_focus = true;
}

void ProseEditor::take_mouse(Frame& frame) {
    ImGuiContext& g = *ImGui::GetCurrentContext();
    if (frame.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    if (!frame.active) return;
    g.ActiveIdAllowOverlap = !g.IO.MouseDown[0];
    m_origin = {frame.min.x + frame.padding.x,
                frame.min.y + frame.padding.y - frame.inner->Scroll.y};
    const ImVec2 at(g.IO.MousePos.x - m_origin.x, g.IO.MousePos.y - m_origin.y);
    if (frame.hovered && ImGui::IsMouseClicked(0)) {
        ImGui::SetKeyOwner(ImGuiKey_MouseLeft, frame.id);
        m_view.click({at.x, at.y, g.IO.MouseClickedCount[0], g.IO.KeyShift}, frame.buffer);
        m_dragging = true;
        frame.clicked = true;
    }
    else if (frame.hovered && ImGui::IsMouseClicked(1)) {
        // The menu is about what is selected, if it was opened there.
        const std::uint32_t offset = m_view.offset_at(at.x, at.y, frame.buffer);
        const coach::Span chosen = frame.buffer.selection().span();
        if (offset < chosen.start || offset > chosen.end)
            m_view.click({at.x, at.y, 1, false}, frame.buffer);
    }
    drag(frame);
}

void ProseEditor::drag(Frame& frame) {
    const ImGuiIO& io = ImGui::GetIO();
    m_dragging = m_dragging && io.MouseDown[0];
    m_rolling = false;
    if (!m_dragging || frame.clicked) return;
    const float above = std::min(io.MousePos.y - frame.min.y, 0.0f);
    const float below = std::max(io.MousePos.y - frame.max.y, 0.0f);
    const float before = frame.inner->Scroll.y;
    const float moved = before + (above + below) * k_roll_speed * io.DeltaTime;
    const float most = m_view.rows(frame.buffer).height() + 2 * frame.padding.y - frame.size.y;
    frame.inner->Scroll.y = std::clamp(moved, 0.0f, std::max(most, 0.0f));
    m_rolling = frame.inner->Scroll.y != before;
    m_origin.y += before - frame.inner->Scroll.y;
    if (m_rolling || io.MouseDelta.x != 0 || io.MouseDelta.y != 0)
        m_view.drag_to(io.MousePos.x - m_origin.x, io.MousePos.y - m_origin.y, frame.buffer);
}

void ProseEditor::run(Frame& frame, EditCommand command) {
    if (frame.config.read_only && changes_text(command)) return;
    const Select select = ImGui::GetIO().KeyShift ? Select::Extend : Select::No;
    m_view.run(command, select, frame.buffer);
    m_follow_caret = command != EditCommand::SelectAll;
}

void ProseEditor::take_keys(Frame& frame) {
    if (!frame.active || frame.just_activated) return;
    const ImGuiIO& io = ImGui::GetIO();
    if (ImGui::IsKeyPressed(ImGuiKey_Escape, ImGuiInputFlags_None, frame.id)) {
        ImGui::ClearActiveID();
        ImGui::SetNavCursorVisible(true); // shows where the keyboard is
        frame.active = false;
        return;
    }
    for (const ChordRow& row : k_chords)
        if (ImGui::Shortcut(row.chord, ImGuiInputFlags_Repeat, frame.id)) run(frame, row.command);
    if (io.KeyAlt || io.KeySuper) return;
    for (const KeyRow& row : k_keys) {
        const bool is_cut = row.key == ImGuiKey_Delete && io.KeyShift;
        if (!is_cut && ImGui::IsKeyPressed(row.key, ImGuiInputFlags_Repeat, frame.id))
            run(frame, io.KeyCtrl ? row.with_ctrl : row.plain);
    }
}

void ProseEditor::take_clipboard_keys(Frame& frame) {
    if (!frame.active || frame.just_activated) return;
    const auto pressed = [&frame](ImGuiKeyChord chord, ImGuiKeyChord other) {
        return ImGui::Shortcut(chord, ImGuiInputFlags_Repeat, frame.id) ||
               ImGui::Shortcut(other, ImGuiInputFlags_Repeat, frame.id);
    };
    if (pressed(ImGuiMod_Ctrl | ImGuiKey_X, ImGuiMod_Shift | ImGuiKey_Delete)) copy(frame, true);
    if (pressed(ImGuiMod_Ctrl | ImGuiKey_C, ImGuiMod_Ctrl | ImGuiKey_Insert)) copy(frame, false);
    if (pressed(ImGuiMod_Ctrl | ImGuiKey_V, ImGuiMod_Shift | ImGuiKey_Insert)) paste(frame);
}

void ProseEditor::take_characters(Frame& frame) {
    ImGuiIO& io = ImGui::GetIO();
    if (!frame.active || io.InputQueueCharacters.empty()) return;
    // The right Alt key of many keyboards arrives as Ctrl and Alt together.
    const bool is_shortcut = io.KeyCtrl && !io.KeyAlt;
    std::string typed;
    for (const ImWchar code : io.InputQueueCharacters)
        if (code >= ' ' && code != 0x7F && code <= 0x10FFFF) coach::utf8::append(typed, code);
    io.InputQueueCharacters.resize(0);
    if (is_shortcut || frame.just_activated || frame.config.read_only || typed.empty()) return;
    if (ImGui::GetTime() - m_last_typed > k_typing_pause) frame.buffer.pause();
    m_last_typed = ImGui::GetTime();
    frame.buffer.type(typed);
    m_view.forget_goal();
    m_follow_caret = true;
}

// At once, not in the next frame: a caret must never leave the screen.
void ProseEditor::scroll_into_view(Frame& frame) {
    const WrappedRows& rows = m_view.rows(frame.buffer);
    float& scroll = frame.inner->Scroll.y;
    const float seen = frame.size.y - 2 * frame.padding.y;
    const float most = std::max(rows.height() - seen, 0.0f);
    if (m_follow_caret) {
        const TextView::CaretBox caret = m_view.caret(frame.buffer);
        scroll = std::min(scroll, caret.top);
        scroll = std::max(scroll, caret.top + caret.height - seen);
    }
    if (m_reveal) {
        const TextRow& first = rows.rows()[rows.row_of({m_reveal->start, false})];
        const TextRow& last = rows.rows()[rows.row_of({m_reveal->end, true})];
        if (first.top < scroll || last.top + last.height > scroll + seen)
            scroll = first.top - k_reveal_margin * m_row_height;
    }
    if (m_follow_caret || m_reveal) scroll = std::round(std::clamp(scroll, 0.0f, most));
    m_follow_caret = false;
    m_reveal.reset();
    m_origin = {frame.min.x + frame.padding.x, frame.min.y + frame.padding.y - scroll};
}

void ProseEditor::tell_input_method(const Frame& frame) {
    if (!frame.active || frame.config.read_only) return;
    const TextView::CaretBox caret = m_view.caret(frame.buffer);
    ImGuiPlatformImeData& input = ImGui::GetCurrentContext()->PlatformImeData;
    input.WantVisible = true;
    input.WantTextInput = true;
    input.InputPos = {m_origin.x + caret.x, m_origin.y + caret.top};
    input.InputLineHeight = caret.height;
    input.ViewportId = frame.outer->Viewport->ID;
}

} // namespace candor::ui
