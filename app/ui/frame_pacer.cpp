#include "app/ui/frame_pacer.h"

#include <algorithm>
#include <cmath>

namespace candor {

namespace {

// Dear ImGui needs up to three frames to place a new popup, and one more shows that it rests.
constexpr int k_frames_after_input = 4;
constexpr double k_busy_after_input = 0.25;

// Some drivers do not wait for the screen; without a gap they would draw as fast as they can.
constexpr double k_shortest_gap = 1.0 / 150.0;

constexpr double k_same_moment = 0.002; // a clock of whole milliseconds hands it in

// A tooltip comes when the pointer or the keyboard has rested this long; until then nothing else
// asks for a frame.
constexpr double k_rest = 0.5;
constexpr int k_frames_after_rest = 3; // it has to find its size

} // namespace

void FramePacer::note_input(double now) {
    m_frames_owed = std::max(m_frames_owed, k_frames_after_input);
    request_until(now + k_busy_after_input);
    m_rests_at = now + k_rest;
}

void FramePacer::request_until(double time) {
    m_busy_until = std::max(m_busy_until, time);
}

void FramePacer::request_at(double time) {
    // The same moment is asked for again at every wake-up before it.
    const auto same = [time](double other) { return std::abs(other - time) < k_same_moment; };
    if (std::none_of(m_single_frames.begin(), m_single_frames.end(), same))
        m_single_frames.push_back(time);
}

void FramePacer::note_frame(double now) {
    m_last_frame = now;
    m_frames_owed = std::max(0, m_frames_owed - 1);
    if (m_rests_at && *m_rests_at <= now) {
        m_rests_at.reset();
        m_frames_owed = std::max(m_frames_owed, k_frames_after_rest);
    }
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
    if (m_rests_at) due = std::min(due, *m_rests_at);
    for (const double time : m_single_frames)
        due = std::min(due, time);
    if (due > now + k_longest_wait) return k_longest_wait;
    return std::max(0.0, std::max(due, m_last_frame + k_shortest_gap) - now);
}

} // namespace candor
