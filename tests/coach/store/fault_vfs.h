#pragma once

// A disk that fails on demand, between SQLite and the real one. While it lives it is SQLite's
// default, so the store under test uses it without knowing.
//
//     FaultDisk disk;
//     disk.fail_after(7, SQLITE_FULL);        // the eighth change fails, and all that follow
//     ...; disk.heal();
//     disk.cut_power_after(7, seed);          // what was not synced is lost, wholly or in pieces

#include <memory>
#include <string>
#include <vector>

struct sqlite3_vfs;

namespace store_test {

class FaultDisk {
public:
    FaultDisk();
    ~FaultDisk();
    FaultDisk(const FaultDisk&) = delete;
    FaultDisk& operator=(const FaultDisk&) = delete;

    // Counts from now. A change is a write, a truncation or a sync.
    void fail_after(int changes, int code);
    void cut_power_after(int changes, unsigned seed);
    void heal();

    bool has_failed() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace store_test
