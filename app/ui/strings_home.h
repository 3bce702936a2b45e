#pragma once

namespace candor::ui::strings::home {

} // namespace candor::ui::strings::home
