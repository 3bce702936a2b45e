#include "app/ui/screens/home.h"

#include "app/ui/strings.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/gauge.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace candor::ui {
namespace {

using namespace strings::home;

constexpr float k_card_padding = 20;

struct RoomCard {
    Room room;
    const char* title;
    const char* purpose; // shown until something has been begun
    const char* open_label;
};

constexpr std::array k_cards{
    RoomCard{Room::Explain, strings::shell::k_explain, k_explain_for, k_open_explain},
    RoomCard{Room::Statement, strings::shell::k_statement, k_statement_for, k_open_statement},
    RoomCard{Room::FollowUp, strings::shell::k_follow_up, k_follow_up_for, k_open_follow_up},
    RoomCard{Room::Facts, strings::shell::k_facts, k_facts_for, k_open_facts},
};

std::string date_in_words(const coach::Date& date) {
    return std::string(coach::weekday_name(date)) + ", " + coach::to_words(date);
}

void next_words(const RoomSummary* summary, float width) {
    chip(Tone::Accent, k_next);
    gap(8);
    paragraph(Type::Title, summary ? summary->next_title : std::string_view(k_nothing_title),
              Token::Ink, width);
    gap(4);
    paragraph(Type::Caption, summary ? summary->next_note : std::string_view(k_nothing_note),
              Token::Muted, width);
}

void next_step(const HomeState& home, Commands& out) {
    const RoomSummary* summary = home.next ? home.summary(*home.next) : nullptr;
    Card card("next", {.look = CardLook::Chosen, .padding = 28});
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float room = ImGui::GetContentRegionAvail().x;
    const float taken = summary ? button_width(ButtonKind::Primary, k_continue) + px(24) : 0;
    const bool beside_words = room - taken > px(280);
    next_words(summary, beside_words ? room - taken : room);
    if (!summary) return;
    const ImVec2 below = ImGui::GetCursorScreenPos();
    if (beside_words) {
        const float middle = std::round((start.y + below.y - button_height()) / 2);
        ImGui::SetCursorScreenPos({start.x + room - taken + px(24), middle});
    }
    else {
        gap(16);
    }
    if (primary_button(k_continue))
        out.push([to = *home.next](AppModel& model) { model.go_to(to); });
    if (beside_words) {
        ImGui::SetCursorScreenPos(below);
        ImGui::Dummy({0, 0});
    }
}

float card_height(float inner_width) {
    float words = 0;
    for (const RoomCard& card : k_cards)
        words = std::max(words, paragraph_height(Type::Caption, card.purpose, inner_width));
    words = std::max(words, 2 * type_row(Type::Caption) + px(24));
    return 2 * px(k_card_padding) + type_row(Type::Title) + px(8) + words;
}

void card_words(const RoomCard& card, const RoomSummary* summary, float width) {
    paragraph(Type::Title, card.title, Token::Ink, width);
    gap(8);
    if (!summary || summary->about.empty()) {
        paragraph(Type::Caption, card.purpose, Token::Muted, width);
        return;
    }
    text(Type::Caption, summary->about, Token::Muted);
    gap(8);
    bar(summary->fraction, width);
    gap(8);
    text(Type::Caption, summary->progress, Token::Muted);
}

void room_card(const RoomCard& card, const RoomSummary* summary, Commands& out) {
    const float width = std::max(ImGui::GetContentRegionAvail().x, px(1));
    const float inner = std::max(width - 2 * px(k_card_padding), px(1));
    const Pressable area = pressable(card.open_label, {width, card_height(inner)});
    const ImVec2 after = ImGui::GetCursorScreenPos();
    ImDrawList& draw = *ImGui::GetWindowDrawList();
    draw.AddRectFilled(area.min, area.max, color(Token::Surface), px(12));
    draw.AddRect(area.min, area.max, color(area.hovered ? Token::Accent : Token::Line), px(12), 0,
                 px(1));
    const ImVec2 corner{area.min.x + px(k_card_padding), area.min.y + px(k_card_padding)};
    ImGui::SetCursorScreenPos(corner);
    ImGui::PushClipRect(corner, {corner.x + inner, area.max.y}, true);
    ImGui::BeginGroup();
    card_words(card, summary, inner);
    ImGui::EndGroup();
    ImGui::PopClipRect();
    ImGui::SetCursorScreenPos(after);
    ImGui::Dummy({0, 0});
    if (area.pressed) out.push([to = card.room](AppModel& model) { model.go_to(to); });
}

} // namespace

std::string greeting(int hour, const std::string& first_name) {
    const char* words = hour < 12 ? k_good_morning : hour < 18 ? k_good_afternoon : k_good_evening;
    return first_name.empty() ? words : std::string(words) + ", " + first_name;
}

void draw_home(const AppModel& model, Commands& out) {
    const HomeState& home = model.home();
    const LocalTime now = model.services().platform.local_time();
    gap(12);
    page_header(greeting(now.hour, home.first_name), date_in_words(now.date));
    next_step(home, out);
    gap(16);
    Columns columns("cards", static_cast<int>(k_cards.size()));
    for (const RoomCard& card : k_cards) {
        if (&card != &k_cards.front()) columns.next();
        room_card(card, home.summary(card.room), out);
    }
}

} // namespace candor::ui
