#pragma once

#include <string_view>

namespace candor::ui::strings::shell {

inline constexpr std::string_view k_why = "Why?";
inline constexpr std::string_view k_stays_here = "Everything stays on this computer.";

} // namespace candor::ui::strings::shell
