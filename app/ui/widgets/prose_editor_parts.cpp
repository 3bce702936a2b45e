// The parts of ProseEditor that need nothing but Dear ImGui's public side: clipboard, menu, marks,
// painting.

#include "app/ui/strings_editor.h"
#include "app/ui/widgets/prose_editor.h"
#include "app/ui/widgets/prose_editor_frame.h"
#include "app/ui/widgets/prose_painter.h"
#include "app/ui/widgets/text.h"

#include <string>

namespace candor::ui {
namespace {

constexpr const char* k_menu = "menu";
constexpr float k_idle_selection = 0.14f; // opacity, while the keyboard is elsewhere
constexpr float k_selection = 0.28f;

} // namespace

void ProseEditor::copy(Frame& frame, bool cut) {
    coach::TextBuffer& buffer = frame.buffer;
    if (buffer.selection().empty()) return;
    ImGui::SetClipboardText(std::string(buffer.selected_text()).c_str());
    if (!cut || frame.config.read_only) return;
    buffer.replace(buffer.selection().span(), {});
    m_view.forget_goal();
    m_follow_caret = true;
}

void ProseEditor::paste(Frame& frame) {
    const char* text = ImGui::GetClipboardText();
    if (text == nullptr || frame.config.read_only) return;
    const std::string clean = coach::clean_text(text);
    const std::size_t kept = frame.buffer.size() - frame.buffer.selection().span().size();
    if (kept + clean.size() > frame.config.longest) {
        frame.events.refused_paste = true;
        return;
    }
    frame.buffer.paste(clean);
    m_view.forget_goal();
    m_follow_caret = true;
}

void ProseEditor::draw_menu_items(Frame& frame) {
    namespace words = strings::editor;
    const coach::TextBuffer& buffer = frame.buffer;
    const bool selected = !buffer.selection().empty();
    const bool writable = !frame.config.read_only;
    const auto item = [](const char* label, const char* keys, bool enabled) {
        return ImGui::MenuItem(label, keys, false, enabled);
    };
    if (item(words::k_cut, "Ctrl+X", selected && writable)) copy(frame, true);
    if (item(words::k_copy, "Ctrl+C", selected)) copy(frame, false);
    if (item(words::k_paste, "Ctrl+V", writable)) paste(frame);
    if (item(words::k_select_all, "Ctrl+A", buffer.size() > 0)) run(frame, EditCommand::SelectAll);
    ImGui::Separator();
    if (item(words::k_undo, "Ctrl+Z", buffer.can_undo() && writable)) run(frame, EditCommand::Undo);
    if (item(words::k_redo, "Ctrl+Y", buffer.can_redo() && writable)) run(frame, EditCommand::Redo);
}

void ProseEditor::draw_menu(Frame& frame) {
    if (frame.hovered && ImGui::IsMouseClicked(ImGuiMouseButton_Right)) ImGui::OpenPopup(k_menu);
    const TypeScope type(Type::Body);
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(12, 12));
    ImGui::PushStyleVar(ImGuiStyleVar_ItemSpacing, px(12, 8));
    const bool was_open = m_menu_open;
    m_menu_open = ImGui::BeginPopup(k_menu);
    if (m_menu_open) {
        draw_menu_items(frame);
        ImGui::EndPopup();
    }
    ImGui::PopStyleVar(2);
    if (was_open && !m_menu_open) m_wants_focus = true; // writing goes on
}

void ProseEditor::place_marks(Frame& frame) {
    m_marks.clear();
    m_mark_index.clear();
    for (std::size_t i = 0; i < frame.marks.marks.size(); ++i) {
        ProseMark mark = frame.marks.marks[i];
        const auto here = frame.buffer.carried(mark.span, frame.marks.revision);
        if (!here) continue;
        mark.span = *here;
        m_marks.push_back(mark);
        m_mark_index.push_back(i);
    }
}

void ProseEditor::paint(Frame& frame) {
    ImDrawList& list = *ImGui::GetWindowDrawList();
    const ProsePlace place{m_origin, frame.min.y, frame.max.y, ImGui::GetFontSize()};
    ProsePainter painter(list, m_view, frame.buffer, place);
    const float opacity = frame.active || m_menu_open ? k_selection : k_idle_selection;
    painter.draw(m_marks, faded(Token::Accent, opacity));
    if (frame.buffer.size() == 0 && !frame.config.hint.empty()) {
        ImGui::SetCursorScreenPos(m_origin);
        paragraph(frame.config.type, frame.config.hint, Token::Muted,
                  frame.size.x - 2 * frame.padding.x);
    }
    if (frame.active && !frame.config.read_only) painter.draw_caret();
    tell_input_method(frame);
    if (frame.clicked || ImGui::GetIO().MouseDelta.x != 0 || ImGui::GetIO().MouseDelta.y != 0)
        m_mouse_waits = false;
    if (!frame.hovered || m_mouse_waits) return;
    if (const auto mark = painter.mark_at(ImGui::GetMousePos(), m_marks)) {
        frame.events.hovered = m_mark_index[*mark];
        if (frame.clicked) frame.events.clicked = m_mark_index[*mark];
    }
}

} // namespace candor::ui
