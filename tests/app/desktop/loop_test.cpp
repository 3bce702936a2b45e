// The loop with a window of our own making: hidden, slow, or asked for nothing.
#include "app/desktop/loop.h"
#include "app/ui/model/room_model.h"

#include <doctest/doctest.h>

#include <string>
#include <utility>

using candor::FramePacer;
using candor::LoopContent;

namespace {

// Time passes only while it waits for events or for the screen.
class PretendWindow : public candor::LoopWindow {
public:
    double time = 100.0;
    double screen_keeps_it = 0.0; // seconds for which a finished frame waits
    double closes_at = 0.0;
    double input_at = -1.0; // a key comes in then
    bool iconified = false;

    double now() const override { return time; }
    bool should_close() const override { return time >= closes_at; }
    void set_should_close(bool) override {}
    bool is_iconified() const override { return iconified; }
    void wait_events(double seconds) override {
        const bool wakes = input_at >= time && input_at <= time + seconds;
        time = wakes ? input_at : time + seconds + 0.000'1;
        m_input = wakes;
        if (wakes) input_at = -1.0;
    }
    bool take_input() override { return std::exchange(m_input, false); }
    void on_refresh(std::function<void()>) override {}
    void begin_frame() override {}
    void end_frame(candor::Background) override { time += screen_keeps_it; }

private:
    bool m_input = false;
};

// Saves as every room does.
class Page : public candor::ui::RoomModel {
public:
    explicit Page(const PretendWindow& window) : m_window(window) {}

    void type() { note_change(now()); }
    void save_if_due() {
        if (const auto due = save_due(); due && *due <= now()) (void)save(now());
    }
    double saved_at = 0.0;

private:
    coach::UnixMillis now() const { return static_cast<coach::UnixMillis>(m_window.time * 1000.0); }
    coach::Status write() override {
        saved_at = m_window.time;
        return coach::Done{};
    }

    const PretendWindow& m_window;
};

// As the program does it: saves at every wake-up, notices what was typed while it draws.
struct Desk {
    PretendWindow window;
    FramePacer pacer;
    Page page{window};
    int frames = 0;
    double typed_at = 0.0;
    int types_in_frame = 0;

    void run(double seconds) {
        window.closes_at = window.time + seconds;
        candor::run_loop(window, pacer,
                         {.on_wake = [this](double now) { wake(now); },
                          .before_frame = [] {},
                          .draw = [this] { draw(); },
                          .after_frame = [this](double now) { wake(now); },
                          .background = [] { return candor::Background{}; },
                          .may_close = [] { return true; }});
    }

private:
    void wake(double now) {
        page.save_if_due();
        if (page.save_due()) pacer.request_at(static_cast<double>(*page.save_due()) / 1000.0);
        (void)now;
    }
    void draw() {
        if (++frames == types_in_frame) {
            page.type();
            typed_at = window.time;
        }
    }
};

} // namespace

TEST_CASE("what is typed is saved within a second though the screen keeps every frame waiting") {
    for (const double kept : {0.0, 0.3, 0.9}) {
        CAPTURE(kept);
        Desk desk;
        desk.window.screen_keeps_it = kept;
        desk.types_in_frame = 3;
        desk.run(8.0);
        REQUIRE(desk.typed_at > 0.0);
        REQUIRE(desk.page.saved_at > 0.0);
        CHECK(desk.page.saved_at - desk.typed_at <= 1.0);
    }
}

TEST_CASE("an iconified window saves what was typed and draws nothing") {
    Desk desk;
    desk.run(3.0);
    desk.window.iconified = true;
    desk.page.type();
    const double typed_at = desk.window.time;
    const int frames = desk.frames;
    desk.run(5.0);
    CHECK(desk.page.saved_at >= typed_at);
    CHECK(desk.page.saved_at - typed_at <= 1.1);
    CHECK(desk.frames == frames);
}

TEST_CASE("a key that came in just before the window was iconified still reaches the text") {
    Desk desk;
    desk.run(3.0);
    desk.window.iconified = true;
    desk.window.input_at = desk.window.time + 0.2;
    desk.types_in_frame = desk.frames + 1;
    desk.run(5.0);
    CHECK(desk.typed_at > 0.0);
    CHECK(desk.page.saved_at - desk.typed_at <= 1.0);
}

TEST_CASE("an iconified window sleeps between its looks") {
    Desk desk;
    desk.run(3.0);
    desk.window.iconified = true;
    desk.pacer.request_until(desk.window.time + 0.5);
    int waits = 0;
    LoopContent content{.on_wake = [&waits](double) { ++waits; },
                        .before_frame = [] {},
                        .draw = [] {},
                        .after_frame = [](double) {},
                        .background = [] { return candor::Background{}; },
                        .may_close = [] { return true; }};
    desk.window.closes_at = desk.window.time + 10.0;
    candor::run_loop(desk.window, desk.pacer, content);
    CHECK(waits < 100); // at most the motion's own pace for half a second
}
