#pragma once

#include <string_view>

namespace candor::ui::strings::shell {} // namespace candor::ui::strings::shell
