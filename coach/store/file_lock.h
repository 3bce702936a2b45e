#pragma once

// A lock on a file, held until the object goes. The system drops it with the process.
//
//     std::optional<FileLock> lock = FileLock::try_take(path, FileLock::Mode::Exclusive).value();
//     if (!lock) ...                               // somebody else holds it

#include "coach/base/result.h"

#include <optional>
#include <string>

namespace coach {

class FileLock {
public:
    enum class Mode { Shared, Exclusive };

    // Makes the file (0600) where needed. Nothing: another process holds a lock in the way.
    static Result<std::optional<FileLock>> try_take(const std::string& path, Mode mode);

    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace coach
