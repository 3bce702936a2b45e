#include "app/ui/screens/statement_parts.h"
#include "app/ui/strings.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/text.h"
#include "coach/text/utf8.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace candor::ui {
namespace {

namespace words = strings::statement;

constexpr float k_padding = 16;
constexpr float k_gap = 8;
constexpr std::size_t k_longest_quote = 120; // bytes, to the end of a word

// The words of a place, or how they begin.
std::string quoted(std::string_view place) {
    const auto whole = [](std::string_view quote) { return "\"" + std::string(quote) + "\""; };
    if (place.size() <= k_longest_quote) return whole(place);
    std::size_t end = std::min(place.find_last_of(" \n", k_longest_quote), k_longest_quote);
    while (!coach::utf8::is_boundary(place, end))
        --end;
    return whole(std::string(place.substr(0, end)) + " ...");
}

void end_reason(StatementView& view) {
    view.asks_reason.reset();
    view.editor.focus(); // writing goes on
}

// All that was found at the place: its card has told all of it.
void keep_place(StatementView& view, const StatementModel& statement, std::size_t place,
                Commands& out) {
    const StatementReview& review = statement.review();
    std::vector<coach::Finding> findings;
    for (const std::size_t index : review.places[place].findings)
        findings.push_back(review.findings[index]);
    out.push([findings = std::move(findings), from = review.revision,
              reason = view.reason](AppModel& model) {
        if (model.statement().keep(findings, from, reason)) model.show_toast(words::k_kept);
    });
    end_reason(view);
    view.chosen.reset(); // what is shown first comes next
}

// The row goes, its place among the findings is shown.
void show_again(StatementView& view, const StatementModel& statement, const KeptPlace& kept,
                Commands& out) {
    if (const auto here = statement.draft().carried(kept.span, statement.review().revision))
        choose_place(view, statement, *here);
    view.brings_card = true;
    out.push([because = kept.because](AppModel& model) { model.statement().show_again(because); });
}

bool draw_kept_place(const StatementReview& review, const KeptPlace& kept, const char* id) {
    const Card card(id, {.padding = k_padding});
    text(Type::Small, category_title(kept.category), Token::Muted);
    paragraph(Type::Caption, quoted(review.words(kept.span)));
    if (!kept.reason.empty())
        paragraph(Type::Caption, words::your_reason(kept.reason), Token::Muted);
    gap(k_gap);
    return secondary_button(words::k_show_again);
}

} // namespace

void begin_reason(StatementView& view, const StatementModel& statement) {
    const StatementReview& review = statement.review();
    const auto place = chosen_place(view, statement);
    if (!place) return;
    const auto here = statement.draft().carried(review.places[*place].span, review.revision);
    if (!here) return;
    choose_place(view, statement, *here);
    view.brings_card = true;
    view.asks_reason = review.revision;
    view.begins_reason = true;
    view.reason.clear();
}

bool asks_reason(const StatementView& view, const StatementModel& statement) {
    return view.asks_reason == statement.review().revision;
}

void draw_reason(StatementView& view, const StatementModel& statement, std::size_t place,
                 Commands& out) {
    const Card card("keep", {.look = CardLook::Soft, .padding = k_padding});
    text_field(words::k_reason, view.reason,
               {.hint = words::k_reason_hint, .focus = std::exchange(view.begins_reason, false)});
    const bool left = ImGui::IsItemDeactivated();
    const bool entered = left && (ImGui::IsKeyPressed(ImGuiKey_Enter, false) ||
                                  ImGui::IsKeyPressed(ImGuiKey_KeypadEnter, false));
    const bool escaped = left && ImGui::IsKeyPressed(ImGuiKey_Escape, false);
    gap(k_gap);
    if (secondary_button(words::k_keep_it) || entered)
        return keep_place(view, statement, place, out);
    beside(k_gap);
    if (quiet_button(words::k_keep_not) || escaped) end_reason(view);
}

void draw_kept(StatementView& view, const StatementModel& statement, Commands& out) {
    const StatementReview& review = statement.review();
    if (review.kept.empty()) return;
    gap(4);
    const char* way = view.shows_kept ? icons::k_chevron_up : icons::k_chevron_down;
    if (quiet_button(words::kept(review.kept.size()).c_str(), {.icon = way}))
        view.shows_kept = !view.shows_kept;
    if (!view.shows_kept) return;
    for (std::size_t i = 0; i < review.kept.size(); ++i) {
        gap(k_gap);
        const std::string id = "kept-" + std::to_string(i);
        if (draw_kept_place(review, review.kept[i], id.c_str()))
            show_again(view, statement, review.kept[i], out);
    }
}

} // namespace candor::ui
