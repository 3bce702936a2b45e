#include "app/ui/frame_pacer.h"

#include <doctest/doctest.h>

using candor::FramePacer;

namespace {

// Plays the window's loop: waits as told, draws when told. Returns the times of the frames.
std::vector<double> frames_between(FramePacer& pacer, double start, double end) {
    std::vector<double> frames;
    double now = start;
    for (int step = 0; now < end && step < 10'000; ++step) {
        if (pacer.should_draw(now)) {
            frames.push_back(now);
            pacer.note_frame(now);
            now += 1.0 / 60.0; // the screen's refresh
        }
        else {
            now += pacer.next_wait(now);
        }
    }
    return frames;
}

FramePacer resting_pacer() {
    FramePacer pacer;
    frames_between(pacer, 0.0, 10.0);
    return pacer;
}

} // namespace

TEST_CASE("a new window draws at once and then comes to rest") {
    FramePacer pacer;
    CHECK(pacer.next_wait(100.0) == 0.0);
    CHECK(frames_between(pacer, 100.0, 200.0).size() == 4);
}

TEST_CASE("at rest no frame is drawn, and no wait is endless") {
    FramePacer pacer = resting_pacer();
    CHECK(frames_between(pacer, 10.0, 70.0).empty());
    CHECK(pacer.next_wait(70.0) == FramePacer::k_longest_wait);
}

TEST_CASE("input is drawn at once and for a quarter of a second") {
    FramePacer pacer = resting_pacer();
    pacer.note_input(20.0);
    CHECK(pacer.should_draw(20.0));
    const std::vector<double> frames = frames_between(pacer, 20.0, 20.45);
    CHECK(frames.size() >= 4);
    CHECK(frames.back() < 20.3);
    CHECK(frames.back() > 20.2);
}

TEST_CASE("half a second after the last input a few frames show what comes at rest") {
    FramePacer pacer = resting_pacer();
    pacer.note_input(20.0);
    frames_between(pacer, 20.0, 20.2);
    pacer.note_input(20.2);
    frames_between(pacer, 20.2, 20.5);
    CHECK(frames_between(pacer, 20.5, 20.69).empty());
    const std::vector<double> frames = frames_between(pacer, 20.69, 90.0);
    REQUIRE(frames.size() >= 3);
    CHECK(frames.size() <= 5);
    CHECK(frames.front() >= 20.7);
    CHECK(frames.back() < 20.8);
}

TEST_CASE("input draws four frames even where each takes long") {
    FramePacer pacer = resting_pacer();
    pacer.note_input(20.0);
    double now = 20.0;
    int frames = 0;
    while (pacer.should_draw(now)) {
        pacer.note_frame(now);
        now += 0.1;
        ++frames;
    }
    CHECK(frames == 4);
}

TEST_CASE("a moment that is asked for again and again is drawn once") {
    FramePacer pacer = resting_pacer();
    for (int i = 0; i < 100; ++i)
        pacer.request_at(20.8 + 0.000'01 * i);
    CHECK(frames_between(pacer, 20.0, 60.0).size() == 1);
}

TEST_CASE("motion is drawn until its end and not after") {
    FramePacer pacer = resting_pacer();
    pacer.request_until(20.15);
    const std::vector<double> frames = frames_between(pacer, 20.0, 40.0);
    CHECK(frames.size() >= 8);
    CHECK(frames.back() < 20.15);
}

TEST_CASE("a shorter request does not end a longer one") {
    FramePacer pacer = resting_pacer();
    pacer.request_until(21.0);
    pacer.request_until(20.1);
    CHECK(pacer.should_draw(20.9));
}

TEST_CASE("a frame asked for at a time is drawn once, at that time") {
    FramePacer pacer = resting_pacer();
    pacer.request_at(20.8);
    CHECK(pacer.next_wait(20.5) == doctest::Approx(0.3));
    const std::vector<double> frames = frames_between(pacer, 20.0, 60.0);
    REQUIRE(frames.size() == 1);
    CHECK(frames.front() >= 20.8);
    CHECK(frames.front() < 20.81);
}

TEST_CASE("two frames asked for at two times are both drawn") {
    FramePacer pacer = resting_pacer();
    pacer.request_at(22.0);
    pacer.request_at(21.0);
    CHECK(frames_between(pacer, 20.0, 60.0).size() == 2);
}

TEST_CASE("a request further away than the longest wait still comes") {
    FramePacer pacer = resting_pacer();
    pacer.request_at(25.5);
    CHECK(pacer.next_wait(20.0) == FramePacer::k_longest_wait);
    CHECK(frames_between(pacer, 20.0, 60.0).size() == 1);
}

TEST_CASE("a screen that does not wait is not drawn as fast as the machine can") {
    FramePacer pacer = resting_pacer();
    pacer.request_until(21.0);
    int frames = 0;
    for (double now = 20.0; now < 21.0; now += 0.0005)
        if (pacer.should_draw(now)) {
            pacer.note_frame(now);
            ++frames;
        }
    CHECK(frames <= 151);
    CHECK(frames >= 60);
}
