#include "coach/text/history.h"

#include <doctest/doctest.h>

using coach::EditKind;
using coach::History;
using coach::Selection;
using coach::Step;

namespace {

Selection at(std::uint32_t offset) {
    return {offset, offset};
}

void type(History& history, std::uint32_t offset, const std::string& text) {
    const auto after = offset + static_cast<std::uint32_t>(text.size());
    history.record({offset, "", text}, EditKind::Typing, at(offset), at(after));
}

int undo_all(History& history) {
    int steps = 0;
    while (history.undo() != nullptr)
        ++steps;
    return steps;
}

} // namespace

TEST_CASE("letters typed in a row are one step a word") {
    History history;
    std::uint32_t offset = 0;
    for (const char letter : std::string("I did not")) {
        type(history, offset, std::string(1, letter));
        ++offset;
    }
    const Step* last = history.undo();
    REQUIRE(last != nullptr);
    CHECK(last->changes.front().inserted == "not");
    CHECK(last->before == at(6));
    CHECK(undo_all(history) == 2);
}

TEST_CASE("a line break is a step of its own") {
    History history;
    type(history, 0, "a");
    type(history, 1, "\n");
    type(history, 2, "b");
    CHECK(undo_all(history) == 3);
}

TEST_CASE("a pause or a moved caret ends a step") {
    History history;
    type(history, 0, "a");
    history.seal();
    type(history, 1, "b");
    CHECK(undo_all(history) == 2);
}

TEST_CASE("typing elsewhere begins a step even without a pause") {
    History history;
    type(history, 0, "a");
    type(history, 9, "b");
    CHECK(undo_all(history) == 2);
}

TEST_CASE("a run of Backspace is one step, and so is a run of Delete") {
    History history;
    history.record({4, "e", ""}, EditKind::ErasingBack, at(5), at(4));
    history.record({3, "d", ""}, EditKind::ErasingBack, at(4), at(3));
    history.record({3, "x", ""}, EditKind::ErasingAhead, at(3), at(3));
    history.record({3, "y", ""}, EditKind::ErasingAhead, at(3), at(3));
    const Step* ahead = history.undo();
    REQUIRE(ahead != nullptr);
    CHECK(ahead->changes.front().removed == "xy");
    const Step* back = history.undo();
    REQUIRE(back != nullptr);
    CHECK(back->changes.front().removed == "de");
    CHECK(back->changes.front().at == 3);
    CHECK(back->before == at(5));
    CHECK(history.undo() == nullptr);
}

TEST_CASE("an edit after undo forgets what could have been done again") {
    History history;
    type(history, 0, "a");
    history.undo();
    CHECK(history.can_redo());
    type(history, 0, "b");
    CHECK_FALSE(history.can_redo());
    CHECK(history.redo() == nullptr);
}

TEST_CASE("letters typed after undo do not join the step before") {
    History history;
    type(history, 0, "ab");
    history.seal();
    type(history, 2, "cd");
    history.undo();
    type(history, 2, "e");
    CHECK(undo_all(history) == 2);
}

TEST_CASE("nothing is forgotten, however much is done") {
    History history;
    for (std::uint32_t i = 0; i < 20000; ++i)
        history.record({i, "", "x"}, EditKind::Whole, at(i), at(i + 1));
    CHECK(undo_all(history) == 20000);
}
