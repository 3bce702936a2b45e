#pragma once

// What a screen wants done, done after the frame: nothing changes while it is being drawn.
//
//     if (primary_button("Add interview"))
//         out.push([](AppModel& model) { model.followup().add_interview(); });

#include <functional>
#include <vector>

namespace candor::ui {

class AppModel;

class Commands {
public:
    using Command = std::function<void(AppModel&)>;

    void push(Command command);
    bool empty() const { return m_waiting.empty(); }

    // Runs and forgets what waits, in order. A command pushed meanwhile waits for the next frame.
    void run(AppModel& model);

private:
    std::vector<Command> m_waiting;
};

} // namespace candor::ui
