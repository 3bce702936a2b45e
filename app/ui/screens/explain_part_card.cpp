#include "app/ui/screens/explain_layout.h"
#include "app/ui/screens/explain_parts.h"
#include "app/ui/strings_explain.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/gauge.h"

#include <algorithm>
#include <string>
#include <utility>

namespace candor::ui {
namespace {

namespace words = strings::explain;
using coach::Part;

constexpr float k_area_height = 170;
constexpr double k_share_from = 20; // seconds from which shares say something

void draw_title(Part part, const coach::PartGuide& guide, const std::string& advice) {
    chip(Tone::Accent, std::to_string(static_cast<int>(part) + 1));
    beside(10);
    text(Type::Title, guide.title);
    gap(4);
    paragraph(Type::Caption, advice, Token::Muted);
    gap(8);
}

void draw_share(const ExplainModel& explain, Part part) {
    const coach::PartReview& review = explain.part(part).review;
    const double whole = explain.answer().seconds;
    const double share = whole > 0 ? review.seconds / whole : 0;
    gap(8);
    bar_with_words([&] { bar(static_cast<float>(share), px(64)); }, Type::Caption,
                   seconds_text(review.seconds), Token::Muted);
    if (whole >= k_share_from && share > explain.framework().part(part).most_share)
        paragraph(Type::Caption, words::k_shorter, Token::Muted);
}

// What is there, once there is enough to speak of.
void draw_praise(const coach::PartReview& review, std::size_t from_words) {
    if (review.words < from_words) return;
    Flow flow;
    bool first = true;
    for (const coach::SignSeen& sign : review.signs) {
        if (!sign.seen) continue;
        if (std::exchange(first, false)) gap(8);
        const std::string praise = sign.words() + " " + icons::k_check;
        flow.place(chip_width(praise));
        chip(Tone::Good, praise);
    }
}

void draw_missing(const coach::PartReview& review) {
    bool first = true;
    for (const coach::SignSeen& sign : review.signs) {
        if (sign.seen) continue;
        gap(std::exchange(first, false) ? 12 : 4);
        paragraph(Type::Caption, sign.words(), Token::Info);
    }
}

void draw_next_question(const coach::PartReview& review) {
    for (const coach::SignSeen& next : review.next_question) {
        gap(12);
        chip(next.seen ? Tone::Good : Tone::Info, next.words());
        tooltip(next.sign->detail.c_str());
    }
}

void draw_examples(const coach::PartGuide& guide) {
    gap(12);
    hairline();
    gap(8);
    paragraph(Type::Caption, guide.purpose);
    gap(8);
    text(Type::CaptionStrong, words::k_good_one);
    for (const std::string& line : guide.good)
        paragraph(Type::Caption, "\u2022 " + line, Token::Muted);
    gap(8);
    text(Type::CaptionStrong, words::k_two_examples);
    for (const std::string& example : guide.examples) {
        paragraph(Type::Caption, "\u201c" + example + "\u201d", Token::Muted);
        gap(4);
    }
}

void draw_area(ExplainView& view, const ExplainModel& explain, Part part, Commands& out) {
    const coach::PartGuide& guide = explain.framework().part(part);
    const auto index = static_cast<std::size_t>(part);
    ExplainArea& area = view.areas[index];
    const AreaNotes notes = explain.notes(index);
    if (view.chosen && view.chosen->area == index) view.bring_top = ImGui::GetCursorScreenPos().y;
    const ProseEvents events = area.editor.draw(notes.draft,
                                                {.label = guide.title.c_str(),
                                                 .height = px(k_area_height),
                                                 .type = Type::Body,
                                                 .hint = guide.hint},
                                                {area.marks, notes.revision});
    follow_area(view, explain, index, events, out);
}

} // namespace

void draw_part_card(ExplainView& view, const ExplainModel& explain, Part part, float height,
                    float above, Commands& out) {
    const coach::PartGuide& guide = explain.framework().part(part);
    const coach::PartReview& review = explain.part(part).review;
    const coach::Situation* situation = explain.situation();
    const auto index = static_cast<std::size_t>(part);
    ExplainArea& area = view.areas[index];
    const MeasuredCard measured(guide.title.c_str(), area.height, height);
    const float top = ImGui::GetCursorPosY();
    draw_title(part, guide, situation ? situation->advice_for(part) : guide.line);
    if (ImGui::GetCursorPosY() > top) area.above = ImGui::GetCursorPosY() - top;
    ImGui::SetCursorPosY(top + std::max(above, area.above));
    draw_area(view, explain, part, out);
    if (review.words > 0) {
        draw_share(explain, part);
        draw_praise(review, explain.framework().praise_from_words);
        draw_places(view, explain, index, out);
        draw_missing(review);
        draw_next_question(review);
    }
    if (view.examples) draw_examples(guide);
}

} // namespace candor::ui
