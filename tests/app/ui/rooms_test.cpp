// The whole window with its real rooms, used by label.

#include "app/ui/model/explain_model.h"
#include "app/ui/model/facts_model.h"
#include "app/ui/model/opened_files.h"
#include "app/ui/model/statement_model.h"
#include "app/ui/model/welcome.h"
#include "app/ui/shell/rooms.h"
#include "app/ui/shell/shell.h"
#include "app/ui/strings.h"
#include "tests/support/temp_folder.h"
#include "tests/support/ui_driver.h"
#include "tests/support/window_world.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <optional>

using namespace candor;
using namespace candor::ui;
using candor_test::TempFolder;

namespace {

class RealWindow {
public:
    explicit RealWindow(std::vector<std::string> files = {}) { open(files); }

    // A new start on the same workspace.
    void restart() {
        m_ui.reset();
        m_shell.reset();
        m_model.reset();
        world.reopen();
        open();
    }

    UiDriver& ui() { return *m_ui; }
    AppModel& model() { return *m_model; }
    bool says(std::string_view words) const {
        return std::any_of(said.begin(), said.end(),
                           [&](const auto& one) { return one.find(words) != one.npos; });
    }

    WindowWorld world;
    std::vector<std::string> said;

private:
    void open(const std::vector<std::string>& files = {}) {
        const Services services = world.services();
        m_model.emplace(services, make_rooms(services));
        if (!files.empty()) open_files(*m_model, files);
        UiDriverOptions options;
        options.root_window = false;
        options.setup = [this] {
            m_shell.emplace(*m_model, make_room_drawer());
            m_shell->look().said = &said;
            m_shell->prepare(1);
        };
        options.after_frame = [this] {
            world.clock.moment += 17;
            m_shell->finish(0, m_pacer);
            m_shell->prepare(1);
        };
        m_ui.emplace(
            [this] {
                said.clear();
                m_shell->draw();
            },
            options);
    }

    std::optional<AppModel> m_model;
    std::optional<Shell> m_shell;
    FramePacer m_pacer;
    std::optional<UiDriver> m_ui;
};

} // namespace

TEST_CASE("the first start leads from three questions to the right explanation") {
    RealWindow window;
    REQUIRE(window.model().room() == Room::Welcome);
    window.ui().click(strings::welcome::k_name);
    window.ui().type("Ama Boateng");
    window.ui().click(strings::welcome::k_step_2);
    const auto& situations = window.model().explain().framework().situations;
    REQUIRE(situations.size() > 1);
    window.ui().click(situations[1].title);
    window.ui().click(strings::welcome::k_start);
    CHECK(window.model().room() == Room::Explain);
    CHECK(window.model().explain().subject().exam == strings::welcome::k_step_2);
    CHECK(window.model().explain().subject().situation == situations[1].id);
    CHECK(window.model().facts().profile().name == "Ama Boateng");

    window.ui().frame(90); // more than a second: everything is saved
    window.restart();
    CHECK(window.model().room() == Room::Home);
    CHECK(window.says("Ama"));
    CHECK(window.model().explain().subject().exam == strings::welcome::k_step_2);
}

TEST_CASE("an exam of another name can be explained, but not one without a name") {
    RealWindow window;
    window.ui().click(strings::welcome::k_other);
    CHECK(window.ui().item(strings::welcome::k_start).disabled);
    window.ui().click(strings::welcome::k_exam_name);
    window.ui().type("State exam");
    window.ui().click(strings::welcome::k_start);
    CHECK(window.model().explain().subject().exam == "State exam");
}

TEST_CASE("the sample draft opens in Statement with something found") {
    RealWindow window;
    window.ui().click(strings::welcome::k_name);
    window.ui().type("Ama Boateng");
    window.ui().click(strings::welcome::k_sample);
    window.ui().frame(60);
    CHECK(window.model().facts().profile().name == "Ama Boateng");
    CHECK(window.model().room() == Room::Statement);
    REQUIRE(window.model().statement().is_open());
    CHECK(window.model().statement().title() == strings::welcome::k_sample_title);
    CHECK(window.model().statement().draft().text().size() > 1000);
    CHECK(window.model().statement().summary().progress.size() > 0);
}

TEST_CASE("looking around first opens Home with a real next step") {
    RealWindow window;
    window.ui().click(strings::welcome::k_look_around);
    CHECK(window.model().room() == Room::Home);
    REQUIRE(window.model().home().next.has_value());
    window.ui().click(strings::home::k_continue);
    CHECK(window.model().room() == *window.model().home().next);
}

TEST_CASE("every room opens at every text size and in every theme") {
    RealWindow window;
    try_sample(window.model(), "");
    for (const char* theme : {"light", "dark", "contrast"})
        for (const int percent : {80, 100, 200}) {
            Preferences preferences = window.model().preferences();
            preferences.theme = theme;
            preferences.text_percent = percent;
            window.model().set_preferences(preferences);
            for (const Room room : {Room::Home, Room::Explain, Room::Statement, Room::FollowUp,
                                    Room::Facts, Room::Settings}) {
                window.model().go_to(room);
                window.ui().frame(4);
                CHECK(window.said.size() > 5);
            }
        }
}

TEST_CASE("every control of every room has a name") {
    RealWindow window;
    try_sample(window.model(), "");
    for (const Room room : {Room::Home, Room::Explain, Room::Statement, Room::FollowUp, Room::Facts,
                            Room::Settings, Room::Welcome}) {
        window.model().go_to(room);
        window.ui().frame(4);
        for (const UiItem& item : window.ui().items()) {
            CAPTURE(static_cast<int>(room));
            CAPTURE(item.min.x);
            CAPTURE(item.min.y);
            CHECK_FALSE(item.label.empty());
        }
    }
}

TEST_CASE("a frame of the Statement room is drawn fast enough") {
    RealWindow window;
    std::string text;
    while (text.size() < 28'000)
        text += "I asked her to show me the pot, and we planned her doses around market days. ";
    REQUIRE(window.model().statement().create("Long", text).ok());
    look_around(window.model(), "");
    window.model().go_to(Room::Statement);
    window.ui().frame(60);
    std::array<double, 101> times{};
    for (double& time : times) {
        const auto start = std::chrono::steady_clock::now();
        window.ui().frame();
        const auto spent = std::chrono::steady_clock::now() - start;
        time = std::chrono::duration<double, std::milli>(spent).count();
    }
    std::sort(times.begin(), times.end());
    MESSAGE("28,000 characters: " << times[times.size() / 2] << " ms a frame in the middle");
    CHECK(times[times.size() / 2] < 50); // an accident, not a figure: tests may share the machine
}

namespace {

// A statement with these words is open, and the keyboard is in it.
void begin_writing(RealWindow& window, const std::string& text) {
    REQUIRE(window.model().statement().create("Mine", text).ok());
    look_around(window.model(), "");
    window.model().go_to(Room::Statement);
    window.ui().frame(3);
    window.ui().click(strings::statement::k_editor);
}

} // namespace

TEST_CASE("after the palette writing goes on where it was") {
    RealWindow window;
    begin_writing(window, "One two three.");
    window.ui().key(ImGuiMod_Ctrl | ImGuiKey_Home);
    window.ui().type("Zero ");
    window.ui().key(ImGuiMod_Ctrl | ImGuiKey_K);
    window.ui().frame(3);
    window.ui().key(ImGuiKey_Escape);
    window.ui().frame(3);
    window.ui().type("and ");
    CHECK(window.model().statement().draft().text() == "Zero and One two three.");

    window.ui().key(ImGuiMod_Ctrl | ImGuiKey_K);
    window.ui().frame(3);
    window.ui().type("dark");
    window.ui().key(ImGuiKey_Enter);
    window.ui().frame(3);
    window.ui().type("half ");
    CHECK(window.model().preferences().theme == "dark");
    CHECK(window.model().statement().draft().text() == "Zero and half One two three.");
}

TEST_CASE("Esc in the text leaves the keyboard at the text") {
    RealWindow window;
    begin_writing(window, "One two three.");
    window.ui().type("Zero ");
    window.model().show_banner({.id = "x", .text = "Something to see."});
    window.ui().frame(4);
    window.ui().key(ImGuiKey_Escape);
    window.ui().frame(2);
    CHECK(window.ui().focused() == strings::statement::k_editor);
    window.model().close_banner("x");
    window.ui().frame(4);
    CHECK(window.ui().focused() == strings::statement::k_editor);
    CHECK(window.model().room() == Room::Statement);
}

TEST_CASE("a text file that is dropped on the window opens as a new statement") {
    RealWindow window;
    const TempFolder files;
    open_files(window.model(), {files.file("My draft.TXT", "\xEF\xBB\xBFOne.\r\nTwo.\r\n")});
    window.ui().frame(3);
    CHECK(window.model().room() == Room::Statement);
    CHECK(window.model().statement().title() == "My draft");
    CHECK(window.model().statement().draft().text() == "One.\nTwo.\n");
    CHECK(window.model().banners().empty());
}

TEST_CASE("after a start with a file the first key goes to the text") {
    const TempFolder files;
    RealWindow window({files.file("draft.txt", "One.")});
    window.ui().type("Zero. ");
    CHECK(window.model().statement().draft().text() == "Zero. One.");
    CHECK(window.model().room() == Room::Statement);
    window.ui().key(ImGuiKey_RightArrow);
    window.ui().type("h");
    CHECK(window.model().statement().draft().text() == "Zero. Ohne.");
}

TEST_CASE("what is typed while a dropped file appears is not lost") {
    RealWindow window;
    const TempFolder files;
    open_files(window.model(), {files.file("draft.txt", "One.")});
    window.ui().type("Zero. "); // the room has not been drawn yet
    CHECK(window.model().statement().draft().text() == "Zero. One.");
}

TEST_CASE("what is no plain text is refused in one sentence, and the rest opens") {
    RealWindow window;
    const TempFolder files;
    const std::string binary(64, '\0');
    open_files(window.model(), {files.file("draft.docx", "PK"), files.file("good.md", "Good.")});
    window.ui().frame(3);
    CHECK(window.model().statement().draft().text() == "Good.");
    CHECK(window.says("draft.docx"));
    CHECK(window.says(strings::statement::k_only_plain_text));

    open_files(window.model(), {files.file("binary.txt", binary)});
    open_files(window.model(), {files.file("long.txt", std::string(400'001, 'x'))});
    CHECK(window.model().statement().titles().size() == 1);
    window.ui().frame(3);
    CHECK(window.says(strings::statement::k_too_long_file));
    open_files(window.model(), {"/no/such/file.txt"});
    CHECK(window.model().statement().titles().size() == 1);
    CHECK(window.model().banners().size() == 1);
}

namespace {

// Keys as a quick typist sends them: the next before the window has drawn a frame.
void tab_and_type_at_once(RealWindow& window, const char* letters) {
    ImGuiIO& io = ImGui::GetIO();
    io.AddKeyEvent(ImGuiKey_Tab, true);
    io.AddKeyEvent(ImGuiKey_Tab, false);
    io.AddInputCharactersUTF8(letters);
    window.ui().frame(6);
}

} // namespace

TEST_CASE("what is typed right after Tab is all there, in a field and in a text") {
    RealWindow window;
    window.model().go_to(Room::Facts);
    window.ui().frame(2);
    window.ui().click("Your name");
    window.ui().type("Ana");
    tab_and_type_at_once(window, "internal");
    tab_and_type_at_once(window, "Porto");
    CHECK(window.model().facts().profile().name == "Ana");
    CHECK(window.model().facts().profile().email == "internal");
    CHECK(window.model().facts().profile().specialty == "Porto");

    window.ui().key(ImGuiMod_Ctrl | ImGuiKey_2);
    window.ui().frame(2);
    const ExplainModel& explain = window.model().explain();
    for (int i = 0; i < 60 && explain.draft(coach::Part::Context).text().empty(); ++i)
        tab_and_type_at_once(window, "I");
    CHECK(explain.draft(coach::Part::Context).text() == "I");
}

TEST_CASE("Tab goes on in the room that a key led to, wherever the keyboard was before") {
    RealWindow window;
    for (const ImGuiKey room : {ImGuiKey_5, ImGuiKey_2, ImGuiKey_3, ImGuiKey_4, ImGuiKey_1}) {
        window.ui().key(ImGuiKey_Tab);
        window.ui().key(ImGuiKey_Tab);
        window.ui().key(ImGuiMod_Ctrl | room);
        window.ui().key(ImGuiKey_Tab);
        CAPTURE(room - ImGuiKey_0);
        CHECK_FALSE(window.ui().focused().empty());
    }
}

TEST_CASE("the first letter of an explanation does not end the typing") {
    RealWindow window;
    window.model().go_to(Room::Explain);
    window.ui().frame(2);
    window.ui().click("Context");
    for (const char* letter : {"I", " ", "t", "o", "o", "k"})
        window.ui().type(letter);
    CHECK(window.model().explain().draft(coach::Part::Context).text() == "I took");
}

TEST_CASE("no field and no text of any room loses the keyboard while somebody types") {
    for (const Room room : {Room::Explain, Room::Statement, Room::FollowUp, Room::Facts}) {
        RealWindow window;
        window.model().go_to(room);
        window.ui().frame(2);
        if (room == Room::FollowUp) window.ui().click("Add interview");
        if (room == Room::Statement) window.ui().click("Start a statement");
        int fields = 0;
        for (int i = 0; i < 60; ++i) {
            window.ui().key(ImGuiKey_Tab);
            if (!ImGui::GetIO().WantTextInput) continue;
            ++fields;
            const std::string field = window.ui().focused();
            CAPTURE(field);
            for (const char* letter : {"2", "0", "2", "4"}) {
                window.ui().type(letter);
                window.ui().frame(40); // what was written is read, and cards find their height
                CHECK(window.ui().focused() == field);
                CHECK(ImGui::GetIO().WantTextInput);
            }
        }
        CAPTURE(std::string(room_title(room)));
        CHECK(fields > 0);
    }
}
