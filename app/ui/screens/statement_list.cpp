#include "app/ui/screens/statement_parts.h"
#include "app/ui/strings_statement.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/text.h"
#include "coach/base/date.h"

#include <string>

namespace candor::ui {
namespace {

namespace words = strings::statement;

constexpr float k_width = 360;

void tell(AppModel& model, const coach::Status& status) {
    if (!status) model.show_banner({.id = "statement", .text = status.error().text()});
}

void draw_name(StatementView& view, Commands& out) {
    if (text_field(words::k_name, view.name, {.hint = words::k_name_hint, .width = px(k_width)}))
        out.push([name = view.name](AppModel& model) { model.statement().rename(name); });
}

void draw_titles(const StatementModel& statement, Commands& out) {
    for (const coach::TextTitle& listed : statement.titles()) {
        const std::string title = listed.title.empty() ? words::k_unnamed : listed.title;
        const std::string edited = words::edited_on(coach::to_words(statement.edited_on(listed)));
        const ListRow row{.id = listed.id.c_str(),
                          .title = title.c_str(),
                          .note = edited.c_str(),
                          .chosen = listed.id == statement.id()};
        if (!list_row(row)) continue;
        out.push([id = listed.id](AppModel& model) { tell(model, model.statement().open(id)); });
        ImGui::CloseCurrentPopup();
    }
}

void draw_removal(StatementView& view, Commands& out) {
    if (!view.asks_removal) {
        view.asks_removal = quiet_button(words::k_remove);
        return;
    }
    text(Type::Caption, words::k_remove_question, Token::Muted);
    gap(4);
    if (secondary_button(words::k_remove_not)) view.asks_removal = false;
    beside(8);
    if (!quiet_button(words::k_remove_sure)) return;
    view.asks_removal = false;
    out.push([](AppModel& model) {
        const coach::Status removed = model.statement().remove();
        tell(model, removed);
        if (removed) model.show_toast(words::k_removed);
    });
    ImGui::CloseCurrentPopup();
}

} // namespace

void draw_statement_list(StatementView& view, const StatementModel& statement, Commands& out) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(20, 20));
    const bool open = ImGui::BeginPopup(k_statement_list);
    ImGui::PopStyleVar();
    if (!open) return;
    draw_name(view, out);
    gap(8);
    draw_titles(statement, out);
    gap(8);
    if (secondary_button(words::k_new, {.width = px(k_width)})) {
        out.push(
            [](AppModel& model) { tell(model, model.statement().create(words::k_new_title, "")); });
        ImGui::CloseCurrentPopup();
    }
    gap(4);
    draw_removal(view, out);
    ImGui::EndPopup();
}

} // namespace candor::ui
