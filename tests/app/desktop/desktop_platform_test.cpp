#include "app/desktop/desktop_platform.h"

#include "app/desktop/dialogs.h"
#include "tests/app/desktop/stand_in_programs.h"

#include <doctest/doctest.h>

namespace fs = std::filesystem;

using candor::DesktopPlatform;

namespace {

DesktopPlatform platform_at(const fs::path& home) {
    return DesktopPlatform{{home.string(), ""}, [] {}};
}

} // namespace

TEST_CASE("the system's dialog says where to save, spaces and all") {
    StandInPrograms programs;
    programs.add("zenity", "echo '/home/m/My letters/thank you.eml'");
    DesktopPlatform platform = platform_at(programs.folder());
    CHECK(platform.save_file_dialog("thank you.eml") == "/home/m/My letters/thank you.eml");
    CHECK(programs.words_given("zenity").find("thank you.eml") != std::string::npos);
}

TEST_CASE("closing the dialog saves nothing") {
    StandInPrograms programs;
    programs.add("zenity", "exit 1");
    programs.add("kdialog", "echo /never");
    DesktopPlatform platform = platform_at(programs.folder());
    CHECK_FALSE(platform.save_file_dialog("letter.eml").has_value());
}

TEST_CASE("where zenity is not installed kdialog is asked") {
    StandInPrograms programs;
    programs.add("kdialog", "echo /home/m/letter.eml");
    DesktopPlatform platform = platform_at(programs.folder());
    CHECK(platform.save_file_dialog("letter.eml") == "/home/m/letter.eml");
}

TEST_CASE("without a dialog a free name in the documents folder is taken") {
    StandInPrograms programs;
    const fs::path home = programs.folder() / "home";
    fs::create_directories(home / "Documents");
    DesktopPlatform platform = platform_at(home);
    const std::string first = (home / "Documents" / "letter.eml").string();
    CHECK(platform.save_file_dialog("letter.eml") == first);
    std::ofstream(first) << "a letter";
    CHECK(platform.save_file_dialog("letter.eml") ==
          (home / "Documents" / "letter 2.eml").string());
    CHECK(platform.save_file_dialog("../../etc/letter.eml") ==
          (home / "Documents" / "letter 2.eml").string());
}

TEST_CASE("the documents folder is the one that the system names") {
    StandInPrograms programs;
    const fs::path home = programs.folder() / "home";
    fs::create_directories(home / ".config");
    fs::create_directories(home / "Documentos");
    CHECK(candor::documents_folder(home.string(), "") == home.string());
    std::ofstream(home / ".config" / "user-dirs.dirs")
        << "# made by the desktop\nXDG_DOCUMENTS_DIR=\"$HOME/Documentos/\"\n";
    CHECK(candor::documents_folder(home.string(), "") == (home / "Documentos").string());
    std::ofstream(home / ".config" / "user-dirs.dirs") << "XDG_DOCUMENTS_DIR=\"/nowhere\n";
    CHECK(candor::documents_folder(home.string(), "") == home.string());
}

TEST_CASE("a saved letter is readable by its owner only") {
    StandInPrograms programs;
    DesktopPlatform platform = platform_at(programs.folder());
    const std::string path = (programs.folder() / "letter.eml").string();
    REQUIRE(platform.write_file(path, "Dear Dr. Ortiz,\n").ok());
    CHECK(fs::file_size(path) == 16);
    CHECK((fs::status(path).permissions() & fs::perms::all) ==
          (fs::perms::owner_read | fs::perms::owner_write));
    CHECK_FALSE(platform.write_file((programs.folder() / "no" / "x.eml").string(), "x").ok());
}

TEST_CASE("the local date and hour are possible ones") {
    StandInPrograms programs;
    const candor::ui::LocalTime now = platform_at(programs.folder()).local_time();
    CHECK(now.date.year >= 2024);
    CHECK(now.date.month >= 1);
    CHECK(now.date.month <= 12);
    CHECK(now.hour >= 0);
    CHECK(now.hour <= 23);
}

TEST_CASE("a stored moment falls on the day that the person's clock showed") {
    StandInPrograms programs;
    setenv("TZ", "America/Los_Angeles", 1);
    tzset();
    const DesktopPlatform platform = platform_at(programs.folder());
    CHECK(platform.local_date(1'795'395'600'000) == coach::Date{2026, 11, 22}); // 23rd, 01:00 UTC
    setenv("TZ", "UTC", 1);
    tzset();
    CHECK(platform.local_date(1'795'395'600'000) == coach::Date{2026, 11, 23});
}
