#pragma once

// At most one window on a workspace. The lock belongs to the process: it is gone as soon as the
// process is, even after kill -9, and a lock file left behind means nothing.
//
//     Result<WindowLock> lock = WindowLock::take(paths);
//     if (!lock) return show(lock.error());        // "Candor is open in another window ..."

#include "coach/base/result.h"
#include "coach/store/file_lock.h"
#include "coach/store/paths.h"

namespace coach {

class WindowLock {
public:
    static Result<WindowLock> take(const Paths& paths);

private:
    explicit WindowLock(FileLock lock) : m_lock(std::move(lock)) {}
    FileLock m_lock;
};

} // namespace coach
