#include "app/ui/widgets/card.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

Token ground_of(const CardOptions& options) {
    return options.look == CardLook::Soft ? tone_soft(options.tone) : Token::Surface;
}

Token line_of(const CardOptions& options) {
    switch (options.look) {
    case CardLook::Plain:
        return Token::Line;
    case CardLook::Chosen:
        return Token::Accent;
    case CardLook::Soft:
        return tone_soft(options.tone);
    }
    return Token::Line;
}

} // namespace

Card::Card(const char* id, const CardOptions& options) {
    ImGuiChildFlags flags = ImGuiChildFlags_Borders | ImGuiChildFlags_AlwaysUseWindowPadding |
                            ImGuiChildFlags_NavFlattened;
    if (options.height <= 0) flags |= ImGuiChildFlags_AutoResizeY;
    ImGuiWindowFlags window = ImGuiWindowFlags_None;
    if (!options.scrolls)
        window |= ImGuiWindowFlags_NoScrollbar | ImGuiWindowFlags_NoScrollWithMouse;
    ImGui::PushStyleColor(ImGuiCol_ChildBg, color(ground_of(options)));
    ImGui::PushStyleColor(ImGuiCol_Border, color(line_of(options)));
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(options.padding, options.padding));
    ImGui::BeginChild(id, {options.width, options.height}, flags, window);
    ImGui::PopStyleVar();
    ImGui::PopStyleColor(2);
}

Card::~Card() {
    ImGui::EndChild();
}

ScrollArea::ScrollArea(const char* id, float width, float height) {
    ImGui::BeginChild(id, {width, height}, ImGuiChildFlags_NavFlattened);
}

ScrollArea::~ScrollArea() {
    ImGui::EndChild();
}

Columns::Columns(const char* id, int count, float gap, float narrowest) : m_gap(px(gap)) {
    const float room = ImGui::GetContentRegionAvail().x;
    const int fitting = static_cast<int>((room + m_gap) / (px(narrowest) + m_gap));
    m_count = std::clamp(fitting, 1, count);
    const float columns = static_cast<float>(m_count);
    m_width = std::max(std::floor((room - m_gap * (columns - 1)) / columns), px(1));
    // Tables of one name must agree on their columns.
    ImGui::PushID(id);
    ImGui::PushID(m_count);
    ImGui::PushStyleVar(ImGuiStyleVar_CellPadding, ImVec2(m_gap / 2, 0));
    m_open = ImGui::BeginTable("##columns", m_count,
                               ImGuiTableFlags_SizingStretchSame | ImGuiTableFlags_NoPadOuterX |
                                   ImGuiTableFlags_NoClip);
    ImGui::PopStyleVar();
    if (m_open) ImGui::TableNextColumn();
}

Columns::~Columns() {
    if (m_open) ImGui::EndTable();
    ImGui::PopID();
    ImGui::PopID();
}

void Columns::next() {
    if (!m_open) return;
    ImGui::TableNextColumn();
    if (++m_index >= m_count) ImGui::Dummy({0, m_gap}); // below the row above
}

} // namespace candor::ui
