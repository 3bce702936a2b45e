#pragma once

#include <string_view>

namespace candor::ui::strings::settings {} // namespace candor::ui::strings::settings
