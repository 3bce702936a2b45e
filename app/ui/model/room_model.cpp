#include "app/ui/model/room_model.h"

#include <algorithm>

namespace candor::ui {
namespace {

constexpr coach::UnixMillis k_pause_before_save = 400;
constexpr coach::UnixMillis k_longest_unsaved = 900; // leaves time to write within the second
constexpr coach::UnixMillis k_retry_pause = 2000;

} // namespace

void RoomModel::note_change(coach::UnixMillis now) {
    if (!m_first_change) m_first_change = now;
    m_last_change = now;
}

std::optional<coach::UnixMillis> RoomModel::save_due() const {
    if (!m_first_change) return std::nullopt;
    if (m_retry_at) return m_retry_at;
    return std::min(m_last_change + k_pause_before_save, *m_first_change + k_longest_unsaved);
}

coach::Status RoomModel::save(coach::UnixMillis now) {
    if (!m_first_change) return coach::Done{};
    coach::Status written = write();
    if (written) {
        m_first_change.reset();
        m_retry_at.reset();
    }
    else {
        m_retry_at = now + k_retry_pause;
    }
    return written;
}

} // namespace candor::ui
