#include "app/ui/screens/statement_parts.h"
#include "app/ui/strings_keep.h"
#include "app/ui/strings_statement.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>
#include <vector>

namespace candor::ui {
namespace {

namespace words = strings::statement;

constexpr std::size_t k_shown_places = 3; // the heaviest; the rest can wait
constexpr std::size_t k_shown_strengths = 2;
constexpr float k_gap = 12;

void draw_strengths(const StatementReview& review) {
    const auto& strengths = review.outline.strengths;
    if (strengths.empty()) return;
    {
        const Card card("works", {.look = CardLook::Soft, .tone = Tone::Good, .padding = 16});
        text(Type::CaptionStrong, words::k_works, Token::Good);
        gap(4);
        const std::size_t count = std::min(strengths.size(), k_shown_strengths);
        for (std::size_t i = 0; i < count; ++i)
            paragraph(Type::Caption, strengths[i].message);
    }
    gap(k_gap);
}

// "[F8] next", ending at `right`; nothing where it would begin before `left`. Where it begins.
float draw_key(const char* key, const char* does, float left, ImVec2 right) {
    const float after = text_width(Type::Small, does);
    const float box = text_width(Type::Small, key) + px(12);
    const ImVec2 at{right.x - after - px(8) - box, right.y};
    if (at.x < left) return right.x;
    ImGui::GetWindowDrawList()->AddRect(at, {at.x + box, at.y + type_row(Type::Small)},
                                        color(Token::Line), px(4));
    text_at({at.x + px(6), at.y}, Type::Small, key, Token::Muted);
    text_at({right.x - after, at.y}, Type::Small, does, Token::Muted);
    return at.x;
}

void draw_heading(std::string_view title, bool has_next) {
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float left = start.x + text_width(Type::Title, title) + px(k_gap);
    float right = start.x + ImGui::GetContentRegionAvail().x;
    const float top = start.y + std::round((type_row(Type::Title) - type_row(Type::Small)) / 2);
    text(Type::Title, title);
    if (has_next) right = draw_key("F8", words::k_next, left, {right, top}) - px(k_gap);
    draw_key("F9", strings::keep::k_keeps, left, {right, top});
    gap(8);
}

void fix_place(const StatementReview& review, std::size_t index, Commands& out) {
    out.push([fix = review.lead(review.places[index]).fixes.front(), revision = review.revision](
                 AppModel& model) { model.statement().apply(fix, revision); });
}

// Scrolls what comes next to the top, unless all of it can be expected to be in sight.
void bring_here() {
    const float top = ImGui::GetCursorPosY() - ImGui::GetScrollY();
    if (top < 0 || top > ImGui::GetWindowHeight() / 2) ImGui::SetScrollFromPosY(top, 0);
}

void draw_place(StatementView& view, const StatementModel& statement, std::size_t index,
                bool chosen, Commands& out) {
    const StatementReview& review = statement.review();
    if (chosen && std::exchange(view.brings_card, false)) bring_here();
    const bool asks = chosen && asks_reason(view, statement);
    switch (place_card(review.placed(), index,
                       {.chosen = chosen,
                        .shows_source = chosen && view.shows_source,
                        .keep_label = asks ? nullptr : strings::keep::k_keep})) {
    case FindingAction::Choose:
        go_to_place(view, statement, index);
        break;
    case FindingAction::Fix:
        fix_place(review, index, out);
        view.editor.focus();
        break;
    case FindingAction::Keep:
        begin_reason(view, statement);
        break;
    case FindingAction::Why:
        view.shows_source = !view.shows_source;
        break;
    case FindingAction::None:
        break;
    }
    gap(k_gap);
    if (!asks) return;
    draw_reason(view, statement, index, out);
    gap(k_gap);
}

// The heaviest few, and the chosen one wherever it stands.
std::vector<std::size_t> shown_places(std::size_t count, std::optional<std::size_t> chosen) {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < std::min(count, k_shown_places); ++i)
        shown.push_back(i);
    if (chosen && *chosen >= shown.size()) shown.push_back(*chosen);
    return shown;
}

void draw_places(StatementView& view, const StatementModel& statement, Commands& out) {
    const StatementReview& review = statement.review();
    const bool heavy = review.heavy_places > 0;
    const std::size_t count = heavy ? review.heavy_places : review.places.size();
    draw_heading(heavy ? words::places(count) : words::k_only_polish, count > 1);
    const auto chosen = chosen_place(view, statement);
    const auto shown = shown_places(count, chosen);
    for (const std::size_t index : shown)
        draw_place(view, statement, index, chosen == index, out);
    // The chosen one may be shown out of its turn, among the heavy ones or from the polish.
    const auto in_turn = static_cast<std::size_t>(std::count_if(
        shown.begin(), shown.end(), [count](std::size_t index) { return index < count; }));
    if (count > in_turn) text(Type::Caption, words::more_later(count - in_turn), Token::Muted);
    const std::size_t polish = review.places.size() - count - (shown.size() - in_turn);
    if (polish > 0) text(Type::Caption, words::polish_later(polish), Token::Muted);
    if (!heavy && polish > 1 && secondary_button(words::k_all_polish))
        out.push([](AppModel& model) {
            model.show_toast(words::polished(model.statement().apply_polish()));
        });
}

void draw_no_places(const StatementReview& review) {
    if (review.counts.words == 0) {
        paragraph(Type::Caption, words::k_no_text_note, Token::Muted);
        return;
    }
    text(Type::Title, words::k_nothing);
    gap(4);
    const bool clean = review.kept.empty();
    paragraph(Type::Caption, clean ? words::k_nothing_note : words::k_rest_kept, Token::Muted);
}

} // namespace

void draw_findings(StatementView& view, const StatementModel& statement, ImVec2 size,
                   Commands& out) {
    const StatementReview& review = statement.review();
    const ImGuiChildFlags grows = size.y > 0 ? 0 : ImGuiChildFlags_AutoResizeY;
    ImGui::BeginChild("notes", size, ImGuiChildFlags_NavFlattened | grows);
    draw_strengths(review);
    if (!review.places.empty())
        draw_places(view, statement, out);
    else
        draw_no_places(review);
    draw_kept(view, statement, out);
    ImGui::EndChild();
}

} // namespace candor::ui
