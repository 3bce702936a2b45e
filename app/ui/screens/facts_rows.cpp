// The cards of the Facts room that have rows: exams with their attempts, languages, places.

#include "app/ui/screens/facts_field.h"
#include "app/ui/strings_exams.h"
#include "app/ui/strings_facts.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <iterator>
#include <vector>

namespace candor::ui {

using coach::Attempt;
using coach::Exam;
using coach::Language;
using coach::Place;
using coach::Profile;
using namespace strings::facts;

namespace {

class IdScope {
public:
    explicit IdScope(std::size_t id) { ImGui::PushID(static_cast<int>(id)); }
    ~IdScope() { ImGui::PopID(); }
    IdScope(const IdScope&) = delete;
    IdScope& operator=(const IdScope&) = delete;
};

std::string row_path(const std::string& rows, std::size_t index) {
    return rows + "/" + std::to_string(index);
}

void card_head(const char* title, const char* note) {
    text(Type::Title, title);
    gap(2);
    paragraph(Type::Caption, note, Token::Muted);
    gap(12);
}

void row_gap(bool first) {
    if (first) return;
    gap(12);
    hairline();
    gap(12);
}

// "First attempt" within a sentence.
std::string lower_first(std::string words) {
    if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z') {
        words[0] = static_cast<char>(words[0] - 'A' + 'a');
    }
    return words;
}

std::string or_this(const std::string& name, const char* otherwise) {
    return name.empty() ? otherwise : name;
}

const char* attempt_title(std::size_t index) {
    return index < std::size(k_attempts) ? k_attempts[index] : k_later_attempt;
}

Attempt* attempt_in(Profile& profile, std::size_t exam, std::size_t attempt) {
    if (exam >= profile.exams.size()) return nullptr;
    std::vector<Attempt>& attempts = profile.exams[exam].attempts;
    return attempt < attempts.size() ? &attempts[attempt] : nullptr;
}

// The names that are not in use yet, to choose from instead of typing.
void exam_names(FactsRoom& room, std::size_t index) {
    const std::vector<Exam>& exams = room.facts.profile().exams;
    std::vector<const char*> names;
    using strings::exams::k_usual;
    std::copy_if(std::begin(k_usual), std::end(k_usual), std::back_inserter(names),
                 [&exams](const char* name) {
                     return std::none_of(exams.begin(), exams.end(),
                                         [name](const Exam& exam) { return exam.name == name; });
                 });
    int chosen = -1;
    if (!segments("##names", names, chosen)) return;
    const std::string name = names[static_cast<std::size_t>(chosen)];
    change_facts(room, [index, name](Profile& profile) {
        if (index < profile.exams.size()) profile.exams[index].name = name;
    });
    room.view.focus = row_path("/exams", index) + "/attempts/0/when";
}

void draw_result(FactsRoom& room, std::size_t exam, std::size_t index, const Attempt& attempt) {
    int chosen = static_cast<int>(attempt.result);
    if (!segments("##result", k_results, chosen)) return;
    change_facts(room, [exam, index, chosen](Profile& profile) {
        if (Attempt* changed = attempt_in(profile, exam, index)) {
            changed->result = static_cast<coach::AttemptResult>(chosen);
        }
    });
}

void draw_attempt(FactsRoom& room, std::size_t exam, std::size_t index, const Attempt& attempt) {
    const IdScope id(index);
    const std::string path = row_path(row_path("/exams", exam) + "/attempts", index);
    gap(12);
    {
        Columns columns("attempt", 2, 12, 140);
        fact_field(room,
                   {.label = attempt_title(index),
                    .where = path + "/when",
                    .hint = k_when_hint,
                    .example = k_when_example},
                   attempt.when, [exam, index](Profile& profile) {
                       Attempt* changed = attempt_in(profile, exam, index);
                       return changed ? &changed->when : nullptr;
                   });
        columns.next();
        removable_field(
            room, {.label = k_score, .where = path + "/score", .hint = k_score_hint}, attempt.score,
            [exam, index](Profile& profile) {
                Attempt* changed = attempt_in(profile, exam, index);
                return changed ? &changed->score : nullptr;
            },
            lower_first(attempt_title(index)),
            [exam, index](FactsModel& facts) { facts.remove_attempt(exam, index); });
    }
    gap(8);
    draw_result(room, exam, index, attempt);
}

void draw_exam(FactsRoom& room, std::size_t index, const Exam& exam) {
    const IdScope id(index);
    row_gap(index == 0);
    const std::string path = row_path("/exams", index);
    const bool named = !exam.name.empty();
    removable_field(
        room, {.label = k_exam, .where = path + "/name", .hint = named ? "" : k_exam_hint},
        exam.name,
        [index](Profile& profile) {
            return index < profile.exams.size() ? &profile.exams[index].name : nullptr;
        },
        or_this(exam.name, k_this_exam), [index](FactsModel& facts) { facts.remove_exam(index); });
    if (!named) {
        gap(8);
        exam_names(room, index);
    }
    for (std::size_t i = 0; i < exam.attempts.size(); ++i) {
        draw_attempt(room, index, i, exam.attempts[i]);
    }
    gap(8);
    if (!quiet_button(k_add_attempt, {.icon = icons::k_plus})) return;
    change_facts(room, [index](Profile& profile) {
        if (index < profile.exams.size()) profile.exams[index].attempts.emplace_back();
    });
    room.view.focus = row_path(path + "/attempts", exam.attempts.size()) + "/when";
}

void draw_level(FactsRoom& room, std::size_t index, const Language& language) {
    const float top = ImGui::GetCursorScreenPos().y + type_row(Type::CaptionStrong) + px(6);
    int chosen = static_cast<int>(language.level);
    const float width = std::max(ImGui::GetContentRegionAvail().x - remove_button_width(), px(60));
    ImGui::BeginGroup();
    if (dropdown(k_level, k_levels, chosen, width)) {
        change_facts(room, [index, chosen](Profile& profile) {
            if (index >= profile.languages.size()) return;
            profile.languages[index].level = static_cast<coach::LanguageLevel>(chosen);
        });
    }
    beside(k_remove_gap);
    ImGui::SetCursorScreenPos({ImGui::GetCursorScreenPos().x, top});
    remove_button(room, or_this(language.name, k_this_language),
                  [index](FactsModel& facts) { facts.remove_language(index); });
    ImGui::EndGroup();
}

void draw_language(FactsRoom& room, std::size_t index, const Language& language) {
    const IdScope id(index);
    if (index > 0) gap(12);
    Columns columns("language", 2, 12, 160);
    fact_field(room, {.label = k_language, .where = row_path("/languages", index) + "/name"},
               language.name, [index](Profile& profile) {
                   return index < profile.languages.size() ? &profile.languages[index].name
                                                           : nullptr;
               });
    columns.next();
    draw_level(room, index, language);
}

void draw_place(FactsRoom& room, std::size_t index, const Place& place) {
    const IdScope id(index);
    if (index > 0) gap(12);
    const std::string path = row_path("/places", index);
    const auto slot = [index](std::string Place::*part) -> FactSlot {
        return [index, part](Profile& profile) {
            return index < profile.places.size() ? &(profile.places[index].*part) : nullptr;
        };
    };
    Columns columns("place", 2, 12, 160);
    fact_field(room, {.label = k_place, .where = path + "/name", .example = k_place_example},
               place.name, slot(&Place::name));
    columns.next();
    removable_field(room, {.label = k_tie, .where = path + "/tie", .example = k_tie_example},
                    place.tie, slot(&Place::tie), or_this(place.name, k_this_place),
                    [index](FactsModel& facts) { facts.remove_place(index); });
}

// The button below the rows; the new row takes the keyboard.
void add_row(FactsRoom& room, const char* label, const std::string& rows, std::size_t count,
             FactsModel::Edit add) {
    gap(12);
    if (!secondary_button(label, {.icon = icons::k_plus})) return;
    change_facts(room, std::move(add));
    room.view.focus = row_path(rows, count) + "/name";
}

} // namespace

void draw_exams(FactsRoom& room) {
    const std::vector<Exam>& exams = room.facts.profile().exams;
    Card card("exams");
    card_head(k_exams, k_exams_note);
    for (std::size_t i = 0; i < exams.size(); ++i)
        draw_exam(room, i, exams[i]);
    add_row(room, k_add_exam, "/exams", exams.size(), [](Profile& profile) {
        profile.exams.push_back({"", {Attempt{}}});
    });
}

void draw_languages(FactsRoom& room) {
    const std::vector<Language>& languages = room.facts.profile().languages;
    Card card("languages");
    card_head(k_languages, k_languages_note);
    for (std::size_t i = 0; i < languages.size(); ++i)
        draw_language(room, i, languages[i]);
    add_row(room, k_add_language, "/languages", languages.size(),
            [](Profile& profile) { profile.languages.emplace_back(); });
}

void draw_places(FactsRoom& room) {
    const std::vector<Place>& places = room.facts.profile().places;
    Card card("places");
    card_head(k_places, k_places_note);
    for (std::size_t i = 0; i < places.size(); ++i)
        draw_place(room, i, places[i]);
    add_row(room, k_add_place, "/places", places.size(),
            [](Profile& profile) { profile.places.emplace_back(); });
}

} // namespace candor::ui
