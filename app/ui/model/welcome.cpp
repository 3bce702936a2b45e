#include "app/ui/model/welcome.h"

#include "app/embed/embedded_file.h"
#include "app/ui/model/explain_model.h"
#include "app/ui/model/facts_model.h"
#include "app/ui/model/statement_model.h"
#include "app/ui/strings.h"

namespace candor::ui {
namespace {

constexpr std::string_view k_sample_file = "samples/statement.txt";

void keep_name(AppModel& model, const std::string& name) {
    if (!name.empty()) model.facts().edit([name](coach::Profile& profile) { profile.name = name; });
}

void leave_for(AppModel& model, Room room) {
    Preferences preferences = model.preferences();
    preferences.welcomed = true;
    model.set_preferences(preferences);
    model.go_to(room);
}

} // namespace

void begin_with(AppModel& model, const WelcomeAnswer& answer) {
    keep_name(model, answer.name);
    model.explain().explain(answer.exam, answer.situation);
    leave_for(model, Room::Explain);
}

void try_sample(AppModel& model, const std::string& name) {
    keep_name(model, name);
    const EmbeddedFile* sample = find_embedded(embedded_assets(), k_sample_file);
    if (!sample) return look_around(model, name);
    const coach::Status made =
        model.statement().create(strings::welcome::k_sample_title, sample->bytes);
    if (!made) model.show_banner({.id = "sample", .text = made.error().text()});
    leave_for(model, made ? Room::Statement : Room::Home);
}

void look_around(AppModel& model, const std::string& name) {
    keep_name(model, name);
    leave_for(model, Room::Home);
}

} // namespace candor::ui
