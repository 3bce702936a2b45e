#include "app/ui/shell/typed_ahead.h"

#include <utility>

namespace candor::ui {

void TypedAhead::sort_letters() {
    ImVector<ImWchar>& letters = ImGui::GetIO().InputQueueCharacters;
    const bool leaves_now = ImGui::IsKeyPressed(ImGuiKey_Tab);
    const bool arrives_now = std::exchange(m_on_the_way, leaves_now);
    const std::vector<ImWchar> just_typed(letters.begin(), letters.end());
    letters.resize(0);
    if (!arrives_now)
        for (const ImWchar letter : std::exchange(m_early, {}))
            letters.push_back(letter);
    if (leaves_now || arrives_now) {
        m_early.insert(m_early.end(), just_typed.begin(), just_typed.end());
        return;
    }
    for (const ImWchar letter : just_typed)
        letters.push_back(letter);
}

} // namespace candor::ui
