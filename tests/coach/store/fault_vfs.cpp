#include "tests/coach/store/fault_vfs.h"

#include <doctest/doctest.h>
#include <sqlite3.h>

#include <algorithm>
#include <cstring>
#include <optional>
#include <random>
#include <set>

namespace store_test {
namespace {

// A write that the disk has not confirmed: gone, or half there, after a power cut.
struct Unsynced {
    sqlite3_int64 at;
    std::vector<char> bytes;
};

struct FaultFile;

} // namespace

struct FaultDisk::State {
    sqlite3_vfs* real = nullptr;
    std::set<FaultFile*> open;
    int changes_left = -1; // -1: healthy
    int code = SQLITE_OK;
    std::optional<unsigned> power_cut;
    bool failed = false;
};

namespace {

struct FaultFile {
    sqlite3_file base; // must be first
    FaultDisk::State* disk;
    sqlite3_file* real;
    // The file as it was when last synced, once something was written since.
    std::optional<std::vector<char>> synced;
    std::vector<Unsynced> unsynced;
};

FaultFile& fault(sqlite3_file* file) {
    return *reinterpret_cast<FaultFile*>(file);
}
sqlite3_file* real(sqlite3_file* file) {
    return fault(file).real;
}

// SQLite's own files take at most 128 KiB at a time.
constexpr std::size_t k_block = 65536;

std::vector<char> whole_content(sqlite3_file* file) {
    sqlite3_int64 size = 0;
    file->pMethods->xFileSize(file, &size);
    std::vector<char> bytes(static_cast<std::size_t>(size));
    for (std::size_t at = 0; at < bytes.size(); at += k_block) {
        const std::size_t count = std::min(k_block, bytes.size() - at);
        file->pMethods->xRead(file, bytes.data() + at, static_cast<int>(count),
                              static_cast<sqlite3_int64>(at));
    }
    return bytes;
}

void write_in_blocks(sqlite3_file* file, const std::vector<char>& bytes, sqlite3_int64 to) {
    for (std::size_t at = 0; at < bytes.size(); at += k_block) {
        const std::size_t count = std::min(k_block, bytes.size() - at);
        file->pMethods->xWrite(file, bytes.data() + at, static_cast<int>(count),
                               to + static_cast<sqlite3_int64>(at));
    }
}

void put_back(FaultFile& file, std::mt19937& random) {
    if (!file.synced) return;
    sqlite3_file* disk = file.real;
    disk->pMethods->xTruncate(disk, 0);
    write_in_blocks(disk, *file.synced, 0);
    // The disk may have stored any of the sectors already, in any order.
    constexpr std::size_t k_sector = 512;
    for (const Unsynced& write : file.unsynced) {
        for (std::size_t from = 0; from < write.bytes.size(); from += k_sector) {
            if (random() % 2 == 0) continue;
            const std::size_t size = std::min(k_sector, write.bytes.size() - from);
            disk->pMethods->xWrite(disk, write.bytes.data() + from, static_cast<int>(size),
                                   write.at + static_cast<sqlite3_int64>(from));
        }
    }
}

// SQLITE_OK, or what this change fails with.
int count_change(FaultDisk::State& disk) {
    if (disk.changes_left < 0) return SQLITE_OK;
    if (disk.changes_left > 0) {
        --disk.changes_left;
        return SQLITE_OK;
    }
    if (disk.power_cut && !disk.failed) {
        std::mt19937 random(*disk.power_cut);
        for (FaultFile* file : disk.open)
            put_back(*file, random);
    }
    disk.failed = true;
    return disk.code;
}

void remember(FaultFile& file) {
    if (file.disk->power_cut && !file.synced) file.synced = whole_content(file.real);
}

int on_close(sqlite3_file* file) {
    FaultFile& self = fault(file);
    self.disk->open.erase(&self);
    const int code = self.real->pMethods->xClose(self.real);
    sqlite3_free(self.real);
    self.~FaultFile();
    return code;
}

int on_read(sqlite3_file* file, void* out, int size, sqlite3_int64 at) {
    return real(file)->pMethods->xRead(real(file), out, size, at);
}

int on_write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    FaultFile& self = fault(file);
    if (const int code = count_change(*self.disk); code != SQLITE_OK) return code;
    remember(self);
    if (self.synced) {
        const char* begin = static_cast<const char*>(bytes);
        self.unsynced.push_back({at, std::vector<char>(begin, begin + size)});
    }
    return self.real->pMethods->xWrite(self.real, bytes, size, at);
}

int on_truncate(sqlite3_file* file, sqlite3_int64 size) {
    FaultFile& self = fault(file);
    if (const int code = count_change(*self.disk); code != SQLITE_OK) return code;
    remember(self);
    return self.real->pMethods->xTruncate(self.real, size);
}

int on_sync(sqlite3_file* file, int) {
    FaultFile& self = fault(file);
    if (const int code = count_change(*self.disk); code != SQLITE_OK) return code;
    self.synced.reset();
    self.unsynced.clear();
    return SQLITE_OK; // the machine does not lose its power in earnest
}

int on_size(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
int on_lock(sqlite3_file* file, int level) {
    return real(file)->pMethods->xLock(real(file), level);
}
int on_unlock(sqlite3_file* file, int level) {
    return real(file)->pMethods->xUnlock(real(file), level);
}
int on_check_lock(sqlite3_file* file, int* out) {
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}
int on_control(sqlite3_file* file, int operation, void* argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}
int on_sector_size(sqlite3_file* file) {
    return real(file)->pMethods->xSectorSize(real(file));
}
int on_characteristics(sqlite3_file* file) {
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}
int on_shm_map(sqlite3_file* file, int page, int size, int extend, void volatile** out) {
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, out);
}
int on_shm_lock(sqlite3_file* file, int offset, int n, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, n, flags);
}
void on_shm_barrier(sqlite3_file* file) {
    real(file)->pMethods->xShmBarrier(real(file));
}
int on_shm_unmap(sqlite3_file* file, int remove) {
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

// Version 2: without memory-mapped reading, so that nothing passes by.
constexpr sqlite3_io_methods k_methods = {2,
                                          on_close,
                                          on_read,
                                          on_write,
                                          on_truncate,
                                          on_sync,
                                          on_size,
                                          on_lock,
                                          on_unlock,
                                          on_check_lock,
                                          on_control,
                                          on_sector_size,
                                          on_characteristics,
                                          on_shm_map,
                                          on_shm_lock,
                                          on_shm_barrier,
                                          on_shm_unmap,
                                          nullptr,
                                          nullptr};

FaultDisk::State& disk_of(sqlite3_vfs* vfs) {
    return *static_cast<FaultDisk::State*>(vfs->pAppData);
}

int on_open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* out_flags) {
    FaultDisk::State& disk = disk_of(vfs);
    file->pMethods = nullptr;
    auto* inner = static_cast<sqlite3_file*>(sqlite3_malloc(disk.real->szOsFile));
    if (inner == nullptr) return SQLITE_NOMEM;
    const int code = disk.real->xOpen(disk.real, name, inner, flags, out_flags);
    if (code != SQLITE_OK) {
        if (inner->pMethods) inner->pMethods->xClose(inner);
        sqlite3_free(inner);
        return code;
    }
    auto* self = new (file) FaultFile{{&k_methods}, &disk, inner, std::nullopt, {}};
    disk.open.insert(self);
    return SQLITE_OK;
}

int on_delete(sqlite3_vfs* vfs, const char* name, int sync) {
    FaultDisk::State& disk = disk_of(vfs);
    if (disk.failed && disk.power_cut) return disk.code; // a full disk still deletes
    return disk.real->xDelete(disk.real, name, sync);
}

} // namespace

FaultDisk::FaultDisk() : m_state(std::make_unique<State>()) {
    m_state->real = sqlite3_vfs_find(nullptr);
    REQUIRE(m_state->real != nullptr);
    m_vfs = std::make_unique<sqlite3_vfs>(*m_state->real);
    m_vfs->zName = "fault-disk";
    m_vfs->szOsFile = sizeof(FaultFile);
    m_vfs->pAppData = m_state.get();
    m_vfs->pNext = nullptr;
    m_vfs->xOpen = on_open;
    m_vfs->xDelete = on_delete;
    REQUIRE(sqlite3_vfs_register(m_vfs.get(), 1) == SQLITE_OK);
}

FaultDisk::~FaultDisk() {
    sqlite3_vfs_unregister(m_vfs.get());
    sqlite3_vfs_register(m_state->real, 1);
}

void FaultDisk::fail_after(int changes, int code) {
    m_state->changes_left = changes;
    m_state->code = code;
    m_state->power_cut.reset();
    m_state->failed = false;
}

void FaultDisk::cut_power_after(int changes, unsigned seed) {
    fail_after(changes, SQLITE_IOERR);
    m_state->power_cut = seed;
}

void FaultDisk::heal() {
    m_state->changes_left = -1;
}

bool FaultDisk::has_failed() const {
    return m_state->failed;
}

} // namespace store_test
