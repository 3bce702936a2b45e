#pragma once

// What stands below a room's header after something was removed, for as long as it can be put back.
//
//     switch (removed_card("Step 1")) { case RemovedAnswer::PutBack: ... }

#include <string_view>

namespace candor::ui {

enum class RemovedAnswer { None, PutBack, Forget };

RemovedAnswer removed_card(std::string_view what);

} // namespace candor::ui
