#include "app/ui/screens/facts.h"

#include "app/ui/screens/facts_field.h"
#include "app/ui/strings_facts.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/field.h"
#include "app/ui/widgets/page.h"
#include "app/ui/widgets/removed_card.h"
#include "app/ui/widgets/text.h"
#include "coach/metrics/limits.h"

#include <algorithm>
#include <utility>

namespace candor::ui {

using coach::Profile;
using namespace strings::facts;

void change_facts(FactsRoom& room, FactsModel::Edit change) {
    room.out.push([change = std::move(change)](AppModel& model) { model.facts().edit(change); });
}

void fact_field(FactsRoom& room, const FactField& field, const std::string& value, FactSlot slot) {
    std::string typed = value;
    const bool focus = !room.view.focus.empty() && room.view.focus == field.where;
    if (focus) room.view.focus.clear();
    const FieldOptions options{.hint = field.hint,
                               .error = room.facts.problem(field.where),
                               .example = field.example,
                               .width = field.width,
                               .digits_only = field.digits_only,
                               .focus = focus};
    if (!text_field(field.label, typed, options)) return;
    change_facts(room, [slot = std::move(slot), typed = std::move(typed)](Profile& profile) {
        if (std::string* text = slot(profile)) *text = typed;
    });
}

void remove_button(FactsRoom& room, const std::string& what,
                   std::function<void(FactsModel&)> remove) {
    if (!icon_button((k_remove + what).c_str(), icons::k_delete)) return;
    room.out.push([remove = std::move(remove)](AppModel& model) { remove(model.facts()); });
}

float remove_button_width() {
    return type_row(Type::Control) + px(12 + k_remove_gap);
}

void removable_field(FactsRoom& room, FactField field, const std::string& value, FactSlot slot,
                     const std::string& what, std::function<void(FactsModel&)> remove) {
    const ImVec2 start = ImGui::GetCursorScreenPos();
    field.width = std::max(ImGui::GetContentRegionAvail().x - remove_button_width(), px(60));
    ImGui::BeginGroup();
    fact_field(room, field, value, std::move(slot));
    beside(4);
    ImGui::SetCursorScreenPos(
        {start.x + field.width + px(4), start.y + type_row(Type::CaptionStrong) + px(6)});
    remove_button(room, what, std::move(remove));
    ImGui::EndGroup();
}

namespace {

void card_title(const char* title, const char* note) {
    text(Type::Title, title);
    if (*note != '\0') {
        gap(2);
        paragraph(Type::Caption, note, Token::Muted);
    }
    gap(12);
}

void school_fields(FactsRoom& room, const Profile& profile) {
    fact_field(room,
               {.label = k_specialty,
                .where = "/specialty",
                .hint = k_specialty_hint,
                .example = k_specialty_example},
               profile.specialty, [](Profile& p) { return &p.specialty; });
    gap(12);
    fact_field(room, {.label = k_school, .where = "/school", .hint = k_school_hint}, profile.school,
               [](Profile& p) { return &p.school; });
    gap(12);
    Columns columns("numbers", 2, 16, 140);
    fact_field(
        room,
        {.label = k_year, .where = "/graduation_year", .hint = k_year_hint, .digits_only = true},
        profile.graduation_year, [](Profile& p) { return &p.graduation_year; });
    columns.next();
    fact_field(room,
               {.label = k_aamc, .where = "/aamc_id", .hint = k_aamc_hint, .digits_only = true},
               profile.aamc_id, [](Profile& p) { return &p.aamc_id; });
}

void draw_person(FactsRoom& room) {
    const Profile& profile = room.facts.profile();
    Card card("person");
    card_title(k_you, "");
    fact_field(room, {.label = k_name, .where = "/name", .hint = k_name_hint}, profile.name,
               [](Profile& p) { return &p.name; });
    gap(12);
    fact_field(
        room,
        {.label = k_email, .where = "/email", .hint = k_email_hint, .example = k_email_example},
        profile.email, [](Profile& p) { return &p.email; });
    gap(12);
    school_fields(room, profile);
}

void draw_visa(FactsRoom& room) {
    Card card("visa");
    card_title(k_visa, k_visa_note);
    int chosen = static_cast<int>(room.facts.profile().visa);
    if (!segments("##visa", k_visas, chosen)) return;
    change_facts(room, [chosen](Profile& p) { p.visa = static_cast<coach::VisaNeed>(chosen); });
}

void draw_pace(FactsRoom& room, int usual) {
    Card card("pace");
    card_title(k_pace, k_pace_note);
    const std::string hint = k_usual_pace_before + std::to_string(usual) + k_usual_pace_after;
    fact_field(room,
               {.label = k_words_per_minute,
                .where = "/words_per_minute",
                .hint = hint,
                .digits_only = true},
               room.facts.profile().words_per_minute,
               [](Profile& p) { return &p.words_per_minute; });
}

void draw_removed(const FactsModel& facts, Commands& out) {
    if (facts.removed().empty()) return;
    switch (removed_card(facts.removed())) {
    case RemovedAnswer::PutBack:
        out.push([](AppModel& model) { model.facts().put_back(); });
        break;
    case RemovedAnswer::Forget:
        out.push([](AppModel& model) { model.facts().forget_removed(); });
        break;
    case RemovedAnswer::None:
        break;
    }
}

void draw_cards(FactsRoom& room, int usual_pace) {
    Columns columns("cards", 2, 16, 380);
    draw_person(room);
    gap(16);
    draw_languages(room);
    gap(16);
    draw_places(room);
    columns.next();
    draw_exams(room);
    gap(16);
    draw_visa(room);
    gap(16);
    draw_pace(room, usual_pace);
}

} // namespace

void draw_facts(FactsView& view, const AppModel& model, Commands& out) {
    const FactsModel& facts = model.facts();
    page_header(k_title, k_note);
    if (!facts.load_error().empty()) {
        empty_state(icons::k_alert, k_unreadable, facts.load_error(), nullptr);
        return;
    }
    draw_removed(facts, out);
    FactsRoom room{view, facts, out};
    draw_cards(room, static_cast<int>(model.services().limits.value("words_per_minute", 140)));
}

} // namespace candor::ui
