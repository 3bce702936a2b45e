#include "coach/store/file_lock.h"

#include "coach/store/private_file.h"

#include <cerrno>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace coach {

Result<std::optional<FileLock>> FileLock::try_take(const std::string& path, Mode mode) {
    const int descriptor = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0) return file_error(path, errno);
    FileLock lock(descriptor);
    const int operation = (mode == Mode::Shared ? LOCK_SH : LOCK_EX) | LOCK_NB;
    int outcome = 0;
    do {
        outcome = ::flock(descriptor, operation);
    } while (outcome != 0 && errno == EINTR);
    if (outcome == 0) return std::optional<FileLock>(std::move(lock));
    if (errno == EWOULDBLOCK) return std::optional<FileLock>();
    // Some network folders know no locks. One person with one window is the usual case there, so
    // the workspace opens all the same; SQLite still guards each single change.
    if (errno == ENOLCK || errno == EOPNOTSUPP) return std::optional<FileLock>(std::move(lock));
    return file_error(path, errno);
}

FileLock::FileLock(FileLock&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

// The file stays: removing it would let a third process lock a new file of the same name.
FileLock::~FileLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

} // namespace coach
