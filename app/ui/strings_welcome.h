#pragma once

#include <string_view>

namespace candor::ui::strings::welcome {} // namespace candor::ui::strings::welcome
