#include "app/ui/screens/explain_parts.h"

#include "app/ui/app_model.h"
#include "app/ui/strings_editor.h"
#include "app/ui/strings_explain.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/finding_card.h"
#include "app/ui/widgets/gauge.h"
#include "app/ui/widgets/text.h"
#include "coach/rules/rule.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

namespace words = strings::explain;
using coach::Part;

constexpr float k_card_padding = 20;
constexpr float k_part_area = 170;
constexpr float k_written_area = 84;
constexpr float k_bar_height = 8;
constexpr double k_gauge_end = 90;  // seconds at the right end of the bar
constexpr double k_share_from = 20; // seconds from which shares say something
constexpr std::size_t k_chip_letters = 24;

// Remembers how high the content of a card is, so that its neighbours can be as high.
class MeasuredCard {
public:
    MeasuredCard(const char* id, ExplainArea& area, float height)
        : m_area(area), m_card(id, {.height = std::max(height, px(1)), .padding = k_card_padding}),
          m_top(ImGui::GetCursorPosY()) {}
    ~MeasuredCard() {
        const float content = ImGui::GetCursorPosY() - m_top;
        if (content <= 0) return; // out of sight, nothing is laid out
        m_area.height =
            std::ceil(content - ImGui::GetStyle().ItemSpacing.y + 2 * px(k_card_padding));
    }
    MeasuredCard(const MeasuredCard&) = delete;
    MeasuredCard& operator=(const MeasuredCard&) = delete;

private:
    ExplainArea& m_area;
    Card m_card;
    float m_top;
};

// Small things side by side, on to the next line where the region ends.
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
            gap(6);
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

std::string seconds_text(double seconds) {
    return std::to_string(std::lround(seconds)) + " s";
}

Underline shape_of(const coach::Finding& finding) {
    if (!finding.fixes.empty() && finding.fixes.front().safe) return Underline::Straight;
    return finding.severity == coach::Severity::Hint ? Underline::Dots : Underline::Wave;
}

void collect_marks(const std::vector<coach::Finding>& findings, std::vector<ProseMark>& out) {
    out.clear();
    for (const coach::Finding& finding : findings) {
        const Underline shape = shape_of(finding);
        const Token ink =
            shape == Underline::Straight ? Token::Muted : tone_ink(severity_tone(finding.severity));
        out.push_back({finding.span, shape, color(ink), 0});
    }
}

// What the words under the mouse are about, and what the area asks for.
void follow(const ProseEvents& events, const ExplainArea& area,
            const std::vector<coach::Finding>& findings, Commands& out) {
    if (events.hovered && !ImGui::IsMouseDown(ImGuiMouseButton_Left))
        finding_tooltip(findings[*events.hovered]);
    if (events.refused_paste)
        out.push([](AppModel& model) { model.show_toast(strings::editor::k_too_long_paste); });
    // Whoever drags the text past the edge sees it roll without moving the mouse.
    if (area.editor.wants_frames()) out.push([](AppModel&) {});
}

// What a reader would mind, the heaviest first; a press shows the place in the text.
void draw_finding(const coach::Finding& finding, std::size_t index, coach::Revision revision,
                  coach::TextBuffer& draft, ProseEditor& editor) {
    paragraph(Type::Caption, finding.message, tone_ink(severity_tone(finding.severity)));
    if (!finding.advice.empty()) paragraph(Type::Caption, finding.advice.front(), Token::Muted);
    const std::string label = std::string(words::k_show_place) + "##" + std::to_string(index);
    if (!quiet_button(label.c_str())) return;
    if (const auto place = draft.carried(finding.span, revision)) {
        draft.select(*place);
        editor.reveal(*place);
        editor.focus();
    }
}

const coach::Finding* heaviest(const std::vector<coach::Finding>& findings) {
    const auto found = std::max_element(
        findings.begin(), findings.end(), [](const coach::Finding& a, const coach::Finding& b) {
            return static_cast<int>(a.severity) < static_cast<int>(b.severity);
        });
    return found == findings.end() ? nullptr : &*found;
}

void draw_heaviest(const std::vector<coach::Finding>& findings, coach::Revision revision,
                   coach::TextBuffer& draft, ProseEditor& editor) {
    const coach::Finding* finding = heaviest(findings);
    if (finding == nullptr) return;
    gap(4);
    draw_finding(*finding, 0, revision, draft, editor);
}

// What works first, as chips; then what is missing, as sentences.
void draw_signs(const std::vector<coach::SignSeen>& signs) {
    Flow flow;
    for (const coach::SignSeen& sign : signs) {
        if (!sign.seen) continue;
        const std::string chip_words = sign.words() + " " + icons::k_check;
        flow.place(chip_width(chip_words));
        chip(Tone::Good, chip_words);
    }
    if (std::any_of(signs.begin(), signs.end(), [](const auto& sign) { return !sign.seen; }))
        gap(4);
    for (const coach::SignSeen& sign : signs) {
        if (!sign.seen) paragraph(Type::Caption, sign.words(), Token::Info);
    }
}

void draw_title(Part part, const coach::PartGuide& guide, const std::string& advice) {
    chip(Tone::Accent, std::to_string(static_cast<int>(part) + 1));
    beside(10);
    text(Type::Title, guide.title);
    gap(4);
    paragraph(Type::Caption, advice, Token::Muted);
    gap(8);
}

void draw_share(const PartCard& card, const coach::PartReview& review) {
    const double whole = card.explain.answer().seconds;
    const double share = whole > 0 ? review.seconds / whole : 0;
    gap(8);
    bar_with_words([&] { bar(static_cast<float>(share), px(64)); }, Type::Caption,
                   seconds_text(review.seconds), Token::Muted);
    const bool long_enough = whole >= k_share_from;
    if (long_enough && share > card.explain.framework().part(card.part).most_share) {
        paragraph(Type::Caption, words::k_shorter, Token::Muted);
    }
}

void draw_examples(const coach::PartGuide& guide) {
    gap(8);
    hairline();
    gap(8);
    paragraph(Type::Caption, guide.purpose);
    gap(8);
    text(Type::CaptionStrong, words::k_good_one);
    for (const std::string& line : guide.good) {
        paragraph(Type::Caption, "\u2022 " + line, Token::Muted);
    }
    gap(8);
    text(Type::CaptionStrong, words::k_two_examples);
    for (const std::string& example : guide.examples) {
        paragraph(Type::Caption, "\u201c" + example + "\u201d", Token::Muted);
        gap(4);
    }
}

void draw_spoken_measure(const ExplainModel& explain) {
    const coach::AnswerReview& answer = explain.answer();
    const std::string seconds = seconds_text(answer.seconds);
    const float beside_bar = text_width(Type::Title, seconds) + px(16);
    const float width = ImGui::GetContentRegionAvail().x - beside_bar;
    const RangeGauge gauge{.value = answer.seconds,
                           .largest = k_gauge_end,
                           .good_from = explain.shortest_seconds(),
                           .good_to = explain.longest_seconds()};
    gap(8);
    bar_with_words([&] { range_gauge(gauge, std::max(width, px(80))); }, Type::Title, seconds,
                   Token::Ink);
    gap(4);
}

Tone length_tone(ExplainModel::Length length) {
    switch (length) {
    case ExplainModel::Length::TooLong:
        return Tone::Warn;
    case ExplainModel::Length::TooShort:
        return Tone::Info;
    case ExplainModel::Length::Short:
    case ExplainModel::Length::Usual:
        break;
    }
    return Tone::Good;
}

void draw_spoken_verdict(const ExplainModel& explain) {
    const coach::AnswerReview& answer = explain.answer();
    const std::string length = explain.length_words();
    Flow flow;
    if (answer.parts.complete()) {
        const std::string complete = std::string(words::k_complete) + " " + icons::k_check;
        flow.place(chip_width(complete));
        chip(Tone::Good, complete);
    }
    flow.place(chip_width(length));
    chip(length_tone(explain.length()), length);
    gap(6);
    paragraph(Type::Caption, words::k_next_step + answer.next);
}

// "I prepared for Step 1 alone ..."
std::string shortened(const std::string& sentence) {
    if (sentence.size() <= k_chip_letters) return sentence;
    const std::size_t blank = sentence.rfind(' ', k_chip_letters);
    return sentence.substr(0, blank == std::string::npos ? 0 : blank) + " ...";
}

void draw_sentence_chips(const ExplainModel& explain, Commands& out) {
    Flow flow;
    const auto& sentences = explain.own_sentences();
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const std::string words = shortened(sentences[i].text);
        flow.place(chip_width(words));
        if (chip_button((words + "##own" + std::to_string(i)).c_str(), false)) {
            out.push([i](AppModel& model) { model.explain().start_written_from(i); });
        }
        tooltip(sentences[i].text.c_str());
    }
}

void draw_written_advice(const ExplainModel& explain, ExplainArea& area) {
    const WrittenLook& look = explain.written_look();
    if (look.review.sentences == 0) return;
    gap(4);
    if (look.review.asks.empty() && !coach::has_faults(look.review.report)) {
        chip(Tone::Good, std::string(words::k_written_ready) + " " + icons::k_check);
    }
    for (const std::string& ask : look.review.asks)
        paragraph(Type::Caption, ask, Token::Info);
    draw_heaviest(look.review.report.findings, look.revision, explain.written(), area.editor);
}

void copy_written(AppModel& model) {
    ImGui::SetClipboardText(model.explain().written().text().c_str());
    model.show_toast(words::k_written_copied);
}

void draw_written_buttons(const ExplainModel& explain, Commands& out) {
    gap(8);
    const bool something = !explain.written().text().empty();
    if (secondary_button(words::k_copy_written, {.enabled = something})) out.push(copy_written);
    beside(8);
    if (quiet_button(words::k_open_statement)) {
        out.push([](AppModel& model) { model.go_to(Room::Statement); });
    }
}

} // namespace

void draw_part_card(const PartCard& card, Commands& out) {
    const coach::PartGuide& guide = card.explain.framework().part(card.part);
    const PartLook& look = card.explain.part(card.part);
    const coach::Situation* situation = card.explain.situation();
    const MeasuredCard measured(guide.title.c_str(), card.area, card.height);
    const float top = ImGui::GetCursorPosY();
    draw_title(card.part, guide, situation ? situation->advice_for(card.part) : guide.line);
    if (ImGui::GetCursorPosY() > top) card.area.above = ImGui::GetCursorPosY() - top;
    ImGui::SetCursorPosY(top + std::max(card.above, card.area.above));
    collect_marks(look.review.report.findings, card.area.marks);
    coach::TextBuffer& draft = card.explain.draft(card.part);
    const ProseEvents events = card.area.editor.draw(draft,
                                                     {.label = guide.title.c_str(),
                                                      .height = px(k_part_area),
                                                      .type = Type::Body,
                                                      .hint = guide.hint},
                                                     {card.area.marks, look.revision});
    follow(events, card.area, look.review.report.findings, out);
    if (look.review.words > 0) {
        draw_share(card, look.review);
        gap(4);
        draw_signs(look.review.signs);
        draw_heaviest(look.review.report.findings, look.revision, draft, card.area.editor);
        for (const coach::SignSeen& next : look.review.next_question) {
            gap(6);
            chip(next.seen ? Tone::Good : Tone::Info, next.words());
            tooltip(next.sign->detail.c_str());
        }
    }
    if (card.examples) draw_examples(guide);
}

void draw_spoken_card(ExplainArea& area, const ExplainModel& explain, float height) {
    const MeasuredCard measured("spoken", area, height);
    const std::string pace = (explain.own_pace() ? words::k_your_pace : words::k_usual_pace) +
                             std::to_string(std::lround(explain.words_per_minute())) +
                             words::k_words_a_minute;
    text(Type::Title, words::k_spoken);
    const float pace_width = text_width(Type::Caption, pace);
    const float left = ImGui::GetContentRegionAvail().x - text_width(Type::Title, words::k_spoken);
    if (pace_width + px(24) < left) {
        beside(8);
        align_right(pace_width);
    }
    text(Type::Caption, pace, Token::Muted);
    if (explain.spoken().text.empty()) {
        gap(8);
        paragraph(Type::Body, words::k_nothing_spoken, Token::Muted);
    }
    else {
        draw_spoken_measure(explain);
        draw_spoken_verdict(explain);
        gap(8);
        paragraph(Type::Body, explain.spoken().text);
    }
    gap(8);
    const coach::Situation* situation = explain.situation();
    if (situation != nullptr && !situation->next_questions.empty()) {
        paragraph(Type::Caption, words::k_asked_next + situation->next_questions.front(),
                  Token::Muted);
    }
    paragraph(Type::Caption, explain.framework().when_to_use, Token::Muted);
}

void draw_written_card(ExplainArea& area, const ExplainModel& explain, float height,
                       Commands& out) {
    const coach::WrittenGuide& guide = explain.framework().written;
    const WrittenLook& look = explain.written_look();
    const MeasuredCard measured("written", area, height);
    text(Type::Title, words::k_written);
    paragraph(Type::Caption, guide.line, Token::Muted);
    gap(6);
    draw_sentence_chips(explain, out);
    gap(8);
    collect_marks(look.review.report.findings, area.marks);
    const ProseEvents events = area.editor.draw(explain.written(),
                                                {.label = words::k_written_label,
                                                 .height = px(k_written_area),
                                                 .type = Type::Body,
                                                 .hint = guide.hint},
                                                {area.marks, look.revision});
    follow(events, area, look.review.report.findings, out);
    draw_written_advice(explain, area);
    draw_written_buttons(explain, out);
}

} // namespace candor::ui
