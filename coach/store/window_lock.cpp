#include "coach/store/window_lock.h"

#include "coach/store/private_file.h"

namespace coach {

Result<WindowLock> WindowLock::take(const Paths& paths) {
    if (Status made = make_private_folder(paths.folder); !made) return made.error();
    Result<std::optional<FileLock>> lock =
        FileLock::try_take(paths.window_lock, FileLock::Mode::Exclusive);
    if (!lock) return lock.error();
    if (!lock.value()) {
        return Error{paths.folder, "Candor is already open here in another window. Use that one."};
    }
    return WindowLock(std::move(*lock.value()));
}

} // namespace coach
