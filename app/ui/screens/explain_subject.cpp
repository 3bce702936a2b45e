#include "app/ui/app_model.h"
#include "app/ui/screens/explain_parts.h"
#include "app/ui/strings_explain.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/text.h"

#include <string>
#include <vector>

namespace candor::ui {
namespace {

namespace words = strings::explain;

constexpr float k_narrowest = 260;

void choose_exam(const ExplainModel& explain, Commands& out) {
    const ExplainSubject& subject = explain.subject();
    const std::vector<std::string> exams = exam_choices(explain.facts(), subject.exam);
    std::vector<const char*> names;
    int chosen = -1;
    for (const std::string& exam : exams) {
        if (same_exam(exam, subject.exam)) chosen = static_cast<int>(names.size());
        names.push_back(exam.c_str());
    }
    if (!dropdown(words::k_exam, names, chosen)) return;
    out.push([subject, exam = exams[static_cast<std::size_t>(chosen)]](AppModel& m) {
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

void draw_ways(const Disagreement& found, Commands& out) {
    const float right = ImGui::GetCursorScreenPos().x + ImGui::GetContentRegionAvail().x;
    bool first = true;
    const auto next = [&](ButtonKind kind, const char* label) {
        const float taken = ImGui::GetItemRectMax().x + px(8) + button_width(kind, label);
        if (!first && taken <= right)
            beside(8);
        else if (!first)
            gap(8);
        first = false;
    };
    for (const WayToSettle& way : found.ways) {
        next(ButtonKind::Secondary, way.label.c_str());
        if (secondary_button(way.label.c_str()))
            out.push([subject = way.subject](AppModel& model) {
                model.explain().explain(subject.exam, subject.situation, subject.attempts);
            });
    }
    if (!found.with_facts) return;
    next(ButtonKind::Quiet, words::k_change_facts);
    if (quiet_button(words::k_change_facts))
        out.push([](AppModel& model) { model.go_to(Room::Facts); });
}

} // namespace

void draw_subject(const ExplainModel& explain, Commands& out) {
    {
        Columns columns("subject", 3, 16, k_narrowest);
        choose_exam(explain, out);
        columns.next();
        choose_situation(explain, out);
        columns.next();
        choose_attempts(explain.subject(), out);
    }
    if (const coach::Situation* situation = explain.situation()) {
        gap(4);
        paragraph(Type::Caption, situation->note, Token::Muted);
    }
    gap(12);
}

void draw_disagreement(const ExplainModel& explain, Commands& out) {
    const auto& found = explain.disagreement();
    if (!found) return;
    {
        const Card card("disagreement",
                        {.look = CardLook::Soft, .tone = Tone::Info, .padding = 16});
        paragraph(Type::Body, found->sentence);
        gap(8);
        draw_ways(*found, out);
    }
    gap(16);
}

} // namespace candor::ui
