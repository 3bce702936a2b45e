#include "tests/coach/store/store_support.h"

#include <doctest/doctest.h>

using namespace coach;
using namespace store_test;

TEST_CASE("a profile comes back as it was saved") {
    const TempFolder folder;
    Profile profile;
    profile.name = "Maria José Núñez";
    profile.exams = {{"Step 1", {{"2023-05", AttemptResult::NotPassed, ""}}}};
    {
        Workspace workspace = open_in(folder);
        CHECK(workspace.load_profile().value() == Profile{});
        REQUIRE(workspace.save_profile({}));
        REQUIRE(workspace.save_profile(profile));
    }
    CHECK(open_in(folder).load_profile().value() == profile);
}

TEST_CASE("settings come back by key") {
    const TempFolder folder;
    {
        Workspace workspace = open_in(folder);
        CHECK_FALSE(workspace.setting("window.theme").value());
        REQUIRE(workspace.set_setting("window.theme", "light"));
        REQUIRE(workspace.set_setting("window.theme", "dark"));
        REQUIRE(workspace.set_setting("empty", ""));
    }
    Workspace workspace = open_in(folder);
    CHECK(workspace.setting("window.theme").value() == "dark");
    CHECK(workspace.setting("empty").value() == "");
}

TEST_CASE("a text comes back byte for byte") {
    const TempFolder folder;
    std::string bytes = "Nguyễn said:\r\n\t\"no\" \xf0\x9f\xa9\xba ";
    bytes += '\0';
    bytes += std::string(200'000, 'x');
    Workspace workspace = open_in(folder);
    const StoredText made = workspace.create_text("statement", "Draft", bytes, "{}").value();
    StoredText text = workspace.load_text(made.id).value();
    CHECK(text.text == bytes);
    CHECK(text.kind == "statement");
    CHECK(text.title == "Draft");
    CHECK(text.meta_json == "{}");
    text.text.clear();
    REQUIRE(workspace.save_text(text));
    CHECK(workspace.load_text(made.id)->text.empty());
}

TEST_CASE("texts are listed by kind, the last edited first") {
    const TempFolder folder;
    FakeClock clock;
    Workspace workspace = Workspace::open(folder.paths(), clock).value();
    StoredText first = workspace.create_text("statement", "one", "1").value();
    clock.time += 1000;
    workspace.create_text("statement", "two", "2").value();
    workspace.create_text("explanation", "other", "3").value();
    clock.time += 1000;
    REQUIRE(workspace.save_text(first));
    const std::vector<TextTitle> titles = workspace.list_texts("statement").value();
    REQUIRE(titles.size() == 2);
    CHECK(titles[0].title == "one");
    CHECK(titles[0].created == clock.time - 2000);
    CHECK(titles[0].updated == clock.time);
    CHECK(titles[1].title == "two");
    CHECK(workspace.list_texts("none")->empty());
}

TEST_CASE("what is removed is gone, and its id is never given again") {
    const TempFolder folder;
    Workspace workspace = open_in(folder);
    const std::string id = workspace.create_text("statement", "", "").value().id;
    REQUIRE(workspace.remove_text(id));
    CHECK_FALSE(workspace.load_text(id));
    CHECK_FALSE(workspace.remove_text(id));
    CHECK(workspace.create_text("statement", "", "")->id != id);
}

TEST_CASE("an id that names nothing is an error that names it") {
    const TempFolder folder;
    Workspace workspace = open_in(folder);
    workspace.create_interview("{}").value();
    for (const char* id : {"", "text-", "text-7", "text--1", "text-1x", "interview-1", "7",
                           "text-99999999999999999999", "text-1; DROP TABLE texts"}) {
        CAPTURE(id);
        const Result<StoredText> text = workspace.load_text(id);
        REQUIRE_FALSE(text);
        CHECK(text.error().message.find(id) != std::string::npos);
        StoredText unknown;
        unknown.id = id;
        CHECK_FALSE(workspace.save_text(unknown));
    }
}

TEST_CASE("interviews keep their order and their JSON") {
    const TempFolder folder;
    Workspace workspace = open_in(folder);
    const std::string one = workspace.create_interview(R"({"a":1})").value().id;
    const std::string two = workspace.create_interview(R"({"b":1})").value().id;
    REQUIRE(workspace.save_interview(one, R"({"a":2})"));
    std::vector<StoredInterview> all = workspace.list_interviews().value();
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == one);
    CHECK(all[0].json == R"({"a":2})");
    CHECK(all[1].id == two);
    REQUIRE(workspace.remove_interview(one));
    CHECK(workspace.list_interviews()->size() == 1);
    CHECK_FALSE(workspace.save_interview(one, "{}"));
}

TEST_CASE("steps taken together happen all or not at all") {
    const TempFolder folder;
    Workspace workspace = open_in(folder);
    const Status failed = workspace.together([&]() -> Status {
        workspace.create_text("statement", "a", "").value();
        if (Status set = workspace.set_setting("a", "1"); !set) return set;
        return Error{"", "stop"};
    });
    REQUIRE_FALSE(failed);
    CHECK(failed.error().message == "stop");
    CHECK(workspace.list_texts("statement")->empty());
    CHECK_FALSE(workspace.setting("a").value());

    const Status done = workspace.together([&]() -> Status {
        workspace.create_text("statement", "a", "").value();
        // A part that fails alone takes only itself back.
        CHECK_FALSE(workspace.together([&]() -> Status {
            if (Status set = workspace.set_setting("a", "1"); !set) return set;
            return Error{"", "stop"};
        }));
        return workspace.set_setting("b", "1");
    });
    REQUIRE(done);
    CHECK(workspace.list_texts("statement")->size() == 1);
    CHECK_FALSE(workspace.setting("a").value());
    CHECK(workspace.setting("b").value() == "1");
}
