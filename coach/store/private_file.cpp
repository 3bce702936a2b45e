#include "coach/store/private_file.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace coach {
namespace {

namespace fs = std::filesystem;

constexpr mode_t k_owner_file = 0600;
constexpr mode_t k_owner_folder = 0700;
constexpr mode_t k_others = 0077;

// Closes on every way out.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    bool ok() const { return m_number >= 0; }
    int number() const { return m_number; }

private:
    int m_number;
};

Status make_folders_above(const fs::path& folder) {
    std::error_code error;
    const fs::path parent = folder.parent_path();
    if (parent.empty() || fs::exists(parent, error)) return Done{};
    return make_private_folder(parent.string());
}

bool write_all(int descriptor, const char* bytes, std::size_t count) {
    while (count > 0) {
        const ssize_t written = ::write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return false;
        bytes += written;
        count -= static_cast<std::size_t>(written);
    }
    return true;
}

// 0, or what the system said.
int copy_bytes(int from, int to) {
    std::array<char, 65536> block;
    for (;;) {
        const ssize_t got = ::read(from, block.data(), block.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return errno;
        if (got == 0) break;
        if (!write_all(to, block.data(), static_cast<std::size_t>(got))) return errno;
    }
    return ::fsync(to) == 0 ? 0 : errno;
}

} // namespace

Status make_private_folder(const std::string& folder) {
    if (Status above = make_folders_above(folder); !above) return above;
    if (::mkdir(folder.c_str(), k_owner_folder) == 0) return Done{};
    if (errno != EEXIST) return file_error(folder, errno);
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        return Error{folder, "A file stands where the folder should be. Choose another folder."};
    }
    if (fs::is_empty(folder, error) && !error) ::chmod(folder.c_str(), k_owner_folder);
    return Done{};
}

Status make_private_file(const std::string& file) {
    const Descriptor made(
        ::open(file.c_str(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, k_owner_file));
    if (made.ok()) return Done{};
    if (errno != EEXIST) return file_error(file, errno);
    struct stat info = {};
    if (::stat(file.c_str(), &info) != 0) return file_error(file, errno);
    if (!S_ISREG(info.st_mode)) return file_error(file, EISDIR);
    if ((info.st_mode & k_others) != 0) ::chmod(file.c_str(), k_owner_file);
    return Done{};
}

Status copy_private(const std::string& from, const std::string& to) {
    // Anything but a file may never end, or wait for ever.
    struct stat info = {};
    if (::stat(from.c_str(), &info) != 0) return file_error(from, errno);
    if (!S_ISREG(info.st_mode)) return file_error(from, EISDIR);
    const Descriptor source(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
    if (!source.ok()) return file_error(from, errno);
    const Descriptor target(
        ::open(to.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, k_owner_file));
    if (!target.ok()) return file_error(to, errno);
    if (const int error = copy_bytes(source.number(), target.number()); error != 0) {
        ::unlink(to.c_str());
        return file_error(to, error);
    }
    return Done{};
}

Status publish_file(const std::string& temporary, const std::string& file) {
    // A second name cannot overwrite; rename can, but file systems without links have only that.
    if (::link(temporary.c_str(), file.c_str()) == 0) {
        ::unlink(temporary.c_str());
    }
    else if (errno == EEXIST || ::access(file.c_str(), F_OK) == 0) {
        return file_error(file, EEXIST);
    }
    else if (::rename(temporary.c_str(), file.c_str()) != 0) {
        return file_error(file, errno);
    }
    sync_folder_of(file);
    return Done{};
}

void remove_database(const std::string& file) {
    for (const char* ending : {"", "-wal", "-shm", "-journal"})
        ::unlink((file + ending).c_str());
}

void sync_folder_of(const std::string& file) {
    const fs::path parent = fs::path(file).parent_path();
    const std::string folder = parent.empty() ? "." : parent.string();
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.ok()) ::fsync(handle.number());
}

Error file_error(const std::string& file, int system_error) {
    switch (system_error) {
    case ENOENT:
        return {file, "This file or its folder does not exist. Check the name."};
    case EEXIST:
        return {file, "This file exists already. Choose another name."};
    case EACCES:
    case EPERM:
    case EROFS:
        return {file,
                "Candor may not write or read here. Check the rights, or choose another folder."};
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
        return {file, "The disk is full. Nothing was saved; free some space and try again."};
    case EISDIR:
        return {file, "This is not a file. Name a file."};
    case ENOTDIR:
        return {file, "A file stands where a folder should be. Check the name."};
    case ENAMETOOLONG:
        return {file, "This name is too long. Choose a shorter one."};
    default:
        return {file, "This file could not be read or written. Check the disk and try again."};
    }
}

} // namespace coach
