#include "app/ui/app_model.h"
#include "app/ui/screens/explain_parts.h"
#include "app/ui/strings_explain.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/removed_card.h"
#include "app/ui/widgets/text.h"
#include "coach/base/date.h"

#include <string>

namespace candor::ui {
namespace {

namespace words = strings::explain;

constexpr float k_width = 360;

void tell(AppModel& model, const coach::Status& status) {
    if (!status) model.show_banner({.id = "explain", .text = status.error().text()});
}

void draw_titles(const ExplainModel& explain, Commands& out) {
    for (const coach::TextTitle& listed : explain.titles()) {
        const bool open = listed.id == explain.id();
        const std::string title = open ? explain.title() : listed.title;
        const std::string edited = words::edited_on(coach::to_words(explain.edited_on(listed)));
        if (!list_row({.id = listed.id.c_str(),
                       .title = title.c_str(),
                       .note = edited.c_str(),
                       .chosen = open}))
            continue;
        out.push([id = listed.id](AppModel& model) { tell(model, model.explain().open(id)); });
        ImGui::CloseCurrentPopup();
    }
}

void draw_removal(const ExplainModel& explain, Commands& out) {
    const bool something = explain.begun() || !explain.id().empty();
    if (!quiet_button(words::k_remove, {.enabled = something})) return;
    out.push([](AppModel& model) { tell(model, model.explain().remove()); });
    ImGui::CloseCurrentPopup();
}

} // namespace

void draw_removed(const ExplainModel& explain, Commands& out) {
    if (explain.removed() == nullptr) return;
    switch (removed_card(words::quoted(explain.removed()->title))) {
    case RemovedAnswer::PutBack:
        out.push([](AppModel& model) { tell(model, model.explain().put_back()); });
        break;
    case RemovedAnswer::Forget:
        out.push([](AppModel& model) { model.explain().forget_removed(); });
        break;
    case RemovedAnswer::None:
        break;
    }
}

void draw_explain_list(const ExplainModel& explain, Commands& out) {
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, px(20, 20));
    const bool open = ImGui::BeginPopup(k_explain_list);
    ImGui::PopStyleVar();
    if (!open) return;
    ImGui::Dummy(px(k_width, 0)); // as wide as the button below
    draw_titles(explain, out);
    gap(8);
    if (secondary_button(words::k_new, {.width = px(k_width)})) {
        out.push([](AppModel& model) { tell(model, model.explain().start_new()); });
        ImGui::CloseCurrentPopup();
    }
    gap(4);
    draw_removal(explain, out);
    ImGui::EndPopup();
}

} // namespace candor::ui
