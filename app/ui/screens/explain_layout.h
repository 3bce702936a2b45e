#pragma once

// How things stand in the cards of the Explain room.
//
//     const MeasuredCard card("spoken", view.spoken_height, tallest);
//     Flow flow;
//     for (...) { flow.place(chip_width(words)); chip(Tone::Good, words); }

#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace candor::ui {

inline constexpr float k_explain_padding = 20;
inline constexpr float k_bar_height = 8;

// Remembers how high the content of a card is, so that its neighbours can be as high.
class MeasuredCard {
public:
    MeasuredCard(const char* id, float& measured, float height)
        : m_measured(measured),
          m_card(id, {.height = std::max(height, px(1)), .padding = k_explain_padding}),
          m_top(ImGui::GetCursorPosY()) {}
    ~MeasuredCard() {
        const float content = ImGui::GetCursorPosY() - m_top;
        if (content <= 0) return; // out of sight, nothing is laid out
        m_measured =
            std::ceil(content - ImGui::GetStyle().ItemSpacing.y + 2 * px(k_explain_padding));
    }
    MeasuredCard(const MeasuredCard&) = delete;
    MeasuredCard& operator=(const MeasuredCard&) = delete;

private:
    float& m_measured;
    Card m_card;
    float m_top;
};

// Small things side by side, on to the next line where the region ends, on the grid both ways.
class Flow {
public:
    void place(float width) {
        if (m_first) {
            m_right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
        }
        else if (ImGui::GetItemRectMax().x + px(8) + width <= m_right) {
            beside(8);
        }
        else {
            gap(8);
        }
        m_first = false;
    }

private:
    bool m_first = true;
    float m_right = 0;
};

// A bar in the middle of the row of the words beside it.
template <typename DrawBar>
void bar_with_words(DrawBar draw_bar, Type type, const std::string& words_beside, Token ink) {
    const float top = ImGui::GetCursorPosY();
    ImGui::SetCursorPosY(top + std::floor((type_row(type) - px(k_bar_height)) / 2));
    draw_bar();
    beside(10);
    ImGui::SetCursorPosY(top);
    text(type, words_beside, ink);
}

inline std::string seconds_text(double seconds) {
    return std::to_string(std::lround(seconds)) + " s";
}

} // namespace candor::ui
