#include "app/ui/widgets/keep_question.h"

#include "app/ui/strings_keep.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/text.h"

#include <utility>

namespace candor::ui {

namespace words = strings::keep;

void KeepQuestion::ask(coach::Revision revision) {
    asked_at = revision;
    reason.clear();
    begins = true;
}

KeepAnswer keep_question(KeepQuestion& question) {
    const Card card("keep", {.look = CardLook::Soft, .padding = 16});
    // Dear ImGui forgets who is to get the keyboard when the area that has it is drawn later.
    if (question.begins) ImGui::SetWindowFocus();
    text_field(words::k_reason, question.reason,
               {.hint = words::k_reason_hint, .focus = std::exchange(question.begins, false)});
    const bool left = ImGui::IsItemDeactivated();
    const bool entered = left && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                                  ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
    const bool escaped = left && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    gap(8);
    if (secondary_button(words::k_keep_it) || entered) return KeepAnswer::Keep;
    beside(8);
    return quiet_button(words::k_keep_not) || escaped ? KeepAnswer::Cancel : KeepAnswer::None;
}

} // namespace candor::ui
