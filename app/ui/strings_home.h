#pragma once

#include <string_view>

namespace candor::ui::strings::home {} // namespace candor::ui::strings::home
