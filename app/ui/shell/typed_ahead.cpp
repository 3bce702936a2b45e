#include "app/ui/shell/typed_ahead.h"

#include <utility>

namespace candor::ui {

void TypedAhead::sort_letters() {
    ImVector<ImWchar>& letters = ImGui::GetIO().InputQueueCharacters;
    const bool leaves_now = ImGui::IsKeyPressed(ImGuiKey_Tab);
    const bool arrives_now = std::exchange(m_on_the_way, leaves_now);
    std::vector<ImWchar> now;
    if (!arrives_now) now.swap(m_early);
    std::vector<ImWchar>& just_typed = leaves_now || arrives_now ? m_early : now;
    just_typed.insert(just_typed.end(), letters.begin(), letters.end());
    letters.resize(0);
    for (const ImWchar letter : now)
        letters.push_back(letter);
}

} // namespace candor::ui
