// The two cards below the parts: the spoken answer and the written form.

#include "app/ui/app_model.h"
#include "app/ui/model/statement_model.h"
#include "app/ui/screens/explain_layout.h"
#include "app/ui/screens/explain_parts.h"
#include "app/ui/strings_explain.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/gauge.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace candor::ui {
namespace {

namespace words = strings::explain;

constexpr int k_fewest_rows = 3;
constexpr int k_most_rows = 8;
constexpr double k_gauge_end = 90; // seconds at the right end of the bar
constexpr std::size_t k_chip_letters = 24;

void draw_spoken_title(const ExplainModel& explain) {
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
    gap(8);
}

Tone length_tone(const ExplainModel& explain) {
    switch (explain.length()) {
    case ExplainModel::Length::TooLong:
        return Tone::Warn;
    case ExplainModel::Length::TooShort:
        return Tone::Info;
    case ExplainModel::Length::Short:
        return explain.answer().parts.complete() ? Tone::Good : Tone::Info;
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
    chip(length_tone(explain), length);
    gap(8);
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
    if (!sentences.empty()) gap(8);
}

void draw_written_area(ExplainView& view, const ExplainModel& explain, Commands& out) {
    const AreaNotes notes = explain.notes(k_written_area);
    ExplainArea& area = view.areas[k_written_area];
    if (view.chosen && view.chosen->area == k_written_area)
        view.bring_top = ImGui::GetCursorScreenPos().y;
    const ProseEvents events = area.editor.draw(notes.draft,
                                                {.label = words::k_written_label,
                                                 .min_rows = k_fewest_rows,
                                                 .max_rows = k_most_rows,
                                                 .type = Type::Body,
                                                 .hint = explain.framework().written.hint},
                                                {area.marks, notes.revision});
    follow_area(view, explain, k_written_area, events, out);
}

void draw_written_advice(const ExplainModel& explain) {
    const coach::WrittenReview& review = explain.written_look().review;
    if (review.sentences == 0) return;
    gap(8);
    if (review.asks.empty() && !coach::has_faults(review.report) &&
        review.words >= explain.framework().praise_from_words)
        chip(Tone::Good, std::string(words::k_written_ready) + " " + icons::k_check);
    for (const std::string& ask : review.asks)
        paragraph(Type::Caption, ask, Token::Info);
}

void copy_written(AppModel& model) {
    ImGui::SetClipboardText(model.explain().written().text().c_str());
    model.show_toast(words::k_written_copied);
}

bool is_blank(char c) {
    return c == ' ' || c == '\n';
}

// Where the cursor stands; a statement that nobody has been in gets it as a last paragraph.
void put_into_statement(AppModel& model) {
    const std::string& written = model.explain().written().text();
    if (!model.statement().is_open()) {
        ImGui::SetClipboardText(written.c_str());
        return model.show_toast(words::k_no_statement);
    }
    coach::TextBuffer& statement = model.statement().draft();
    const bool at_end = statement.caret() == 0 || statement.caret() == statement.size();
    std::uint32_t at = at_end ? statement.size() : statement.selection().span().end;
    std::string put = written;
    if (at > 0 && at_end && !statement.text().ends_with("\n\n")) put.insert(0, "\n\n");
    if (at > 0 && !at_end && !is_blank(statement.text()[at - 1])) put.insert(0, " ");
    if (at < statement.size() && !is_blank(statement.text()[at])) put += " ";
    statement.move_to(at); // what is selected there stays
    statement.paste(put);
    model.show_toast(words::put_into(model.statement().title(), at_end));
}

void draw_written_buttons(const ExplainModel& explain, Commands& out) {
    gap(12);
    const bool something = !explain.written().text().empty();
    if (secondary_button(words::k_copy_written, {.enabled = something})) out.push(copy_written);
    beside(8);
    if (quiet_button(words::k_put_into_statement, {.enabled = something}))
        out.push(put_into_statement);
}

} // namespace

void draw_spoken_card(ExplainView& view, const ExplainModel& explain, float height) {
    const MeasuredCard measured("spoken", view.spoken_height, height);
    draw_spoken_title(explain);
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

void draw_written_card(ExplainView& view, const ExplainModel& explain, float height,
                       Commands& out) {
    const MeasuredCard measured("written", view.areas[k_written_area].height, height);
    text(Type::Title, words::k_written);
    const bool offers = !explain.own_sentences().empty();
    paragraph(Type::Caption, explain.framework().written.line + (offers ? words::k_start_from : ""),
              Token::Muted);
    gap(8);
    draw_sentence_chips(explain, out);
    draw_written_area(view, explain, out);
    draw_written_advice(explain);
    draw_places(view, explain, k_written_area, out);
    draw_written_buttons(explain, out);
}

} // namespace candor::ui
