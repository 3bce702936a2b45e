#pragma once

// What every room's model is built from. All of it outlives the models.
//
//     StatementModel(const Services& services) : m_services(services) {}

#include "app/ui/platform.h"
#include "coach/base/clock.h"

#include <string>

namespace coach {
class Checker;
class Limits;
class Workspace;
struct RuleSet;
} // namespace coach

namespace candor::ui {

struct Services {
    coach::Workspace& workspace;
    const coach::RuleSet& rules;
    const coach::Limits& limits;
    const coach::Checker& checker;
    const coach::Clock& clock;
    Platform& platform;
    std::string shown_folder{}; // what the person reads as their folder; empty: its path
};

} // namespace candor::ui
