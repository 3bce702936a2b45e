#pragma once

// An applicant who does not exist, with something in every room: for pictures of the window. The
// workspace lies in a temporary folder that goes away with it; the clock stands still.
//
//     auto world = SampleWorld::make();
//     Shell shell(world.value()->model(), make_room_drawer());

#include "app/ui/app_model.h"
#include "coach/base/result.h"

#include <memory>

namespace candor::ui {

class SampleWorld {
public:
    static coach::Result<std::unique_ptr<SampleWorld>> make();
    ~SampleWorld();
    SampleWorld(const SampleWorld&) = delete;
    SampleWorld& operator=(const SampleWorld&) = delete;

    AppModel& model();

    // Lets time go by, and does what is then due.
    void pass(coach::UnixMillis milliseconds);

private:
    struct Parts;
    explicit SampleWorld(std::unique_ptr<Parts> parts);
    coach::Status fill();

    std::unique_ptr<Parts> m_parts;
};

} // namespace candor::ui
