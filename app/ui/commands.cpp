#include "app/ui/commands.h"

#include <utility>

namespace candor::ui {

void Commands::push(Command command) {
    m_waiting.push_back(std::move(command));
}

void Commands::run(AppModel& model) {
    std::vector<Command> commands;
    commands.swap(m_waiting);
    for (const Command& command : commands)
        command(model);
}

} // namespace candor::ui
