#pragma once

// What follows from the first start's answers: they go into the facts and the explanation, and the
// window opens on that.
//
//     begin_with(model, {.name = "Ama Boateng", .exam = "Step 1", .situation = "not-passed"});

#include "app/ui/app_model.h"

#include <string>

namespace candor::ui {

struct WelcomeAnswer {
    std::string name{}; // may be empty
    std::string exam{};
    std::string situation{}; // a Situation of the framework
};

// Opens Explain on it.
void begin_with(AppModel& model, const WelcomeAnswer& answer);

// Opens Statement with the sample that ships, so that everything can be tried without typing.
void try_sample(AppModel& model, const std::string& name);

void look_around(AppModel& model, const std::string& name);

} // namespace candor::ui
