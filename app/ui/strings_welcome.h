#pragma once

namespace candor::ui::strings::welcome {

} // namespace candor::ui::strings::welcome
