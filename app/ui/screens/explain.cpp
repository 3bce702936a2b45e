#include "app/ui/screens/explain.h"

#include "app/ui/model/explain_model.h"
#include "app/ui/screens/explain_parts.h"
#include "app/ui/strings_explain.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/text.h"

#include <algorithm>

namespace candor::ui {
namespace {

namespace words = strings::explain;
using coach::k_parts;
using coach::Part;

constexpr std::array k_exams{"Step 1",         "Step 2 CK",      "Step 3",
                             "COMLEX Level 1", "COMLEX Level 2", "COMLEX Level 3"};
constexpr float k_narrowest_part = 260;
constexpr float k_narrowest_result = 360;

void copy_answer(AppModel& model) {
    ImGui::SetClipboardText(model.explain().spoken().text.c_str());
    model.show_toast(words::k_answer_copied);
}

bool shows_subject(const ExplainView& view, const ExplainModel& explain) {
    return view.choosing || !explain.begun();
}

void draw_header(ExplainView& view, const ExplainModel& explain, Commands& out) {
    const HeaderButton buttons[] = {
        {view.choosing ? words::k_done : words::k_change,
         ButtonKind::Quiet,
         {.enabled = explain.begun()}},
        {view.examples ? words::k_hide_examples : words::k_examples, ButtonKind::Secondary, {}},
        {words::k_copy_answer, ButtonKind::Primary, {.enabled = explain.begun()}}};
    const std::string title = words::k_title + explain.title();
    const coach::Situation* situation = explain.situation();
    const bool settled = !shows_subject(view, explain) && situation != nullptr;
    switch (page_header(title, settled ? situation->note : explain.framework().lead, buttons)) {
    case 0:
        view.choosing = !view.choosing;
        break;
    case 1:
        view.examples = !view.examples;
        break;
    case 2:
        out.push(copy_answer);
        break;
    default:
        break;
    }
}

// The exams that are usual, and the one that is being explained if it is none of them.
std::vector<const char*> exam_choices(const std::string& present) {
    std::vector<const char*> out(k_exams.begin(), k_exams.end());
    const bool usual = std::find(k_exams.begin(), k_exams.end(), present) != k_exams.end();
    if (!usual) out.push_back(present.c_str());
    return out;
}

void choose_exam(const ExplainSubject& subject, Commands& out) {
    const std::vector<const char*> exams = exam_choices(subject.exam);
    int chosen = 0;
    for (std::size_t i = 0; i < exams.size(); ++i) {
        if (subject.exam == exams[i]) chosen = static_cast<int>(i);
    }
    if (!dropdown(words::k_exam, exams, chosen)) return;
    out.push([subject, exam = std::string(exams[static_cast<std::size_t>(chosen)])](AppModel& m) {
        m.explain().explain(exam, subject.situation, subject.attempts);
    });
}

void choose_situation(const ExplainModel& explain, Commands& out) {
    const auto& situations = explain.framework().situations;
    const ExplainSubject& subject = explain.subject();
    std::vector<const char*> titles;
    int chosen = -1;
    for (const coach::Situation& situation : situations) {
        if (situation.id == subject.situation) chosen = static_cast<int>(titles.size());
        titles.push_back(situation.title.c_str());
    }
    if (!dropdown(words::k_situation, titles, chosen)) return;
    out.push([subject, id = situations[static_cast<std::size_t>(chosen)].id](AppModel& m) {
        m.explain().explain(subject.exam, id, subject.attempts);
    });
}

void choose_attempts(const ExplainSubject& subject, Commands& out) {
    int chosen = subject.attempts - 1;
    if (!segments(words::k_attempts, {"1", "2", "3", "4"}, chosen)) return;
    out.push([subject, chosen](AppModel& m) {
        m.explain().explain(subject.exam, subject.situation, chosen + 1);
    });
}

void draw_subject(const ExplainModel& explain, Commands& out) {
    {
        Columns columns(3, 16, k_narrowest_part);
        choose_exam(explain.subject(), out);
        columns.next();
        choose_situation(explain, out);
        columns.next();
        choose_attempts(explain.subject(), out);
    }
    if (const coach::Situation* situation = explain.situation()) {
        paragraph(Type::Caption, situation->note, Token::Muted);
    }
    gap(8);
}

void draw_parts(ExplainView& view, const ExplainModel& explain, Commands& out) {
    float tallest = 0;
    float above = 0;
    for (const ExplainArea& area : view.parts) {
        tallest = std::max(tallest, area.height);
        above = std::max(above, area.above);
    }
    Columns columns(static_cast<int>(coach::k_part_count), 16, k_narrowest_part);
    for (const Part part : k_parts) {
        if (part != Part::Context) columns.next();
        draw_part_card({view.parts[static_cast<std::size_t>(part)], explain, part, tallest, above,
                        view.examples},
                       out);
    }
}

void draw_results(ExplainView& view, const ExplainModel& explain, Commands& out) {
    const float tallest = std::max(view.spoken.height, view.written.height);
    Columns columns(2, 16, k_narrowest_result);
    draw_spoken_card(view.spoken, explain, tallest);
    columns.next();
    draw_written_card(view.written, explain, tallest, out);
}

} // namespace

void draw_explain(ExplainView& view, const AppModel& model, Commands& out) {
    const ExplainModel& explain = model.explain();
    draw_header(view, explain, out);
    if (shows_subject(view, explain)) draw_subject(explain, out);
    draw_parts(view, explain, out);
    gap(16);
    draw_results(view, explain, out);
}

} // namespace candor::ui
