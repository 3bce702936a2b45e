#include "app/ui/screens/welcome.h"

#include "app/ui/model/explain_model.h"
#include "app/ui/model/welcome.h"
#include "app/ui/strings.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace candor::ui {
namespace {

using namespace strings::welcome;

constexpr float k_width = 640;
constexpr std::array k_exams{k_step_1, k_step_2, k_step_3, k_level_1, k_level_2, k_other};

bool wants_other(const WelcomeView& view) {
    return static_cast<std::size_t>(view.exam) + 1 == k_exams.size();
}

std::string exam_name(const WelcomeView& view) {
    return wants_other(view) ? view.other_exam : k_exams[static_cast<std::size_t>(view.exam)];
}

void questions(WelcomeView& view, const coach::Framework& framework) {
    text_field(k_name, view.name, {.hint = k_name_hint});
    gap(16);
    segments(k_exam, k_exams, view.exam);
    if (wants_other(view)) {
        gap(12);
        text_field(k_exam_name, view.other_exam);
    }
    gap(20);
    std::vector<const char*> titles;
    for (const coach::Situation& situation : framework.situations)
        titles.push_back(situation.title.c_str());
    segments(k_what, titles, view.situation);
}

WelcomeAnswer answer_of(const WelcomeView& view, const coach::Framework& framework) {
    WelcomeAnswer answer{.name = view.name, .exam = exam_name(view)};
    const auto index = static_cast<std::size_t>(view.situation);
    if (index < framework.situations.size()) answer.situation = framework.situations[index].id;
    return answer;
}

void ways_on(const WelcomeView& view, const coach::Framework& framework, Commands& out) {
    if (primary_button(k_start, {.enabled = !exam_name(view).empty()}))
        out.push([answer = answer_of(view, framework)](AppModel& m) { begin_with(m, answer); });
    beside(12);
    if (secondary_button(k_sample))
        out.push([name = view.name](AppModel& m) { try_sample(m, name); });
    const float needed = button_width(ButtonKind::Quiet, k_look_around);
    beside(12);
    if (ImGui::GetContentRegionAvail().x < needed) ImGui::NewLine();
    if (quiet_button(k_look_around))
        out.push([name = view.name](AppModel& m) { look_around(m, name); });
}

} // namespace

void draw_welcome(WelcomeView& view, const AppModel& model, Commands& out) {
    const coach::Framework& framework = model.explain().framework();
    const float room = ImGui::GetContentRegionAvail().x;
    const float width = std::min(room, px(k_width));
    ImGui::Dummy(px(0, 36));
    ImGui::Indent(std::round((room - width) / 2) + 1); // zero would mean the usual indent
    paragraph(Type::Page, k_title, Token::Ink, width);
    gap(4);
    paragraph(Type::Body, k_note, Token::Muted, width);
    gap(4);
    paragraph(Type::Caption, k_minutes, Token::Muted, width);
    gap(20);
    {
        Card card("questions", {.width = width, .padding = 28});
        questions(view, framework);
    }
    gap(20);
    ways_on(view, framework, out);
    gap(16);
    paragraph(Type::Caption, strings::shell::k_stays_here, Token::Muted, width);
}

} // namespace candor::ui
