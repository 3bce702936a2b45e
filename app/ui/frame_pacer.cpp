#include "app/ui/frame_pacer.h"

#include <algorithm>

namespace candor {

namespace {

// Dear ImGui needs up to three frames to place a new popup, and one more shows that it rests.
constexpr int k_frames_after_input = 4;
constexpr double k_busy_after_input = 0.25;

// Some drivers do not wait for the screen; without a gap they would draw as fast as they can.
constexpr double k_shortest_gap = 1.0 / 150.0;

} // namespace

void FramePacer::note_input(double now) {
    m_frames_owed = std::max(m_frames_owed, k_frames_after_input);
    request_until(now + k_busy_after_input);
}

void FramePacer::request_until(double time) {
    m_busy_until = std::max(m_busy_until, time);
}

void FramePacer::request_at(double time) {
    m_single_frames.push_back(time);
}

void FramePacer::note_frame(double now) {
    m_last_frame = now;
    m_frames_owed = std::max(0, m_frames_owed - 1);
    std::erase_if(m_single_frames, [now](double time) { return time <= now; });
}

bool FramePacer::in_motion(double now) const {
    return m_frames_owed > 0 || now < m_busy_until;
}

bool FramePacer::should_draw(double now) const {
    return next_wait(now) <= 0.0;
}

double FramePacer::next_wait(double now) const {
    double due = now + k_longest_wait + 1.0;
    if (in_motion(now)) due = now;
    for (const double time : m_single_frames)
        due = std::min(due, time);
    if (due > now + k_longest_wait) return k_longest_wait;
    return std::max(0.0, std::max(due, m_last_frame + k_shortest_gap) - now);
}

} // namespace candor
