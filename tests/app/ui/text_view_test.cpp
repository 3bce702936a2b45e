#include "app/ui/widgets/text_view.h"

#include "coach/text/unicode_breaks.h"
#include "coach/text/utf8.h"

#include <doctest/doctest.h>

#include <random>

using candor::ui::EditCommand;
using candor::ui::TextView;
using coach::Select;
using coach::Selection;
using coach::Span;
using coach::TextBuffer;

namespace {

// Ten characters a row, rows 30 high, each character 10 wide.
struct Desk {
    explicit Desk(std::string_view text) : buffer(text) {
        view.begin({.wrap_width = 100, .row_height = 30, .blank_height = 30},
                   {.width =
                        [](std::string_view words) {
                            return 10.0f * static_cast<float>(coach::utf8::count(words));
                        },
                    .breaks = &breaks,
                    .id = 1},
                   60);
    }

    void run(EditCommand command, Select select = Select::No) { view.run(command, select, buffer); }

    coach::UnicodeBreaks breaks;
    TextBuffer buffer;
    TextView view;
};

} // namespace

TEST_CASE("up and down keep to the column where they began, through shorter rows") {
    Desk desk("0123456\nab\n0123456");
    desk.buffer.move_to(6);
    desk.run(EditCommand::RowDown);
    CHECK(desk.buffer.caret() == 10);
    desk.run(EditCommand::RowDown);
    CHECK(desk.buffer.caret() == 17);
    desk.run(EditCommand::RowUp);
    desk.run(EditCommand::RowUp);
    CHECK(desk.buffer.caret() == 6);
}

TEST_CASE("up on the first row and down on the last go to the ends of the text") {
    Desk desk("hello\nworld");
    desk.buffer.move_to(3);
    desk.run(EditCommand::RowUp);
    CHECK(desk.buffer.caret() == 0);
    desk.buffer.move_to(8);
    desk.run(EditCommand::RowDown);
    CHECK(desk.buffer.caret() == 11);
}

TEST_CASE("Home and End go to the ends of the row that is seen") {
    Desk desk("one two three four");
    desk.buffer.move_to(2);
    desk.run(EditCommand::RowEnd);
    CHECK(desk.buffer.caret() == 7);
    CHECK(desk.view.caret(desk.buffer).row == 0);
    desk.buffer.move_to(10);
    desk.run(EditCommand::RowStart);
    CHECK(desk.buffer.caret() == 8);
    desk.run(EditCommand::RowEnd);
    CHECK(desk.buffer.caret() == 18);
}

TEST_CASE("End in the middle of a broken word stays on its row") {
    Desk desk("012345678901234");
    desk.buffer.move_to(3);
    desk.run(EditCommand::RowEnd);
    CHECK(desk.buffer.caret() == 10);
    CHECK(desk.view.caret(desk.buffer).row == 0);
    desk.run(EditCommand::RowStart);
    CHECK(desk.buffer.caret() == 0);
}

TEST_CASE("left and right collapse a selection to its sides") {
    Desk desk("hello");
    desk.buffer.select({1, 4});
    desk.run(EditCommand::Left);
    CHECK(desk.buffer.selection() == Selection{1, 1});
    desk.buffer.select({1, 4});
    desk.run(EditCommand::Right);
    CHECK(desk.buffer.selection() == Selection{4, 4});
    desk.run(EditCommand::Left, Select::Extend);
    CHECK(desk.buffer.selection() == Selection{4, 3});
}

TEST_CASE("Backspace takes a letter with its accent") {
    Desk desk("ne\xCC\x81");
    desk.run(EditCommand::TextEnd);
    desk.run(EditCommand::EraseBack);
    CHECK(desk.buffer.text() == "n");
}

TEST_CASE("whole words are erased in both directions, one step each") {
    Desk desk("one two three");
    desk.run(EditCommand::TextEnd);
    desk.run(EditCommand::EraseWordBack);
    CHECK(desk.buffer.text() == "one two ");
    desk.run(EditCommand::TextStart);
    desk.run(EditCommand::EraseWordAhead);
    CHECK(desk.buffer.text() == "two ");
    desk.run(EditCommand::Undo);
    desk.run(EditCommand::Undo);
    CHECK(desk.buffer.text() == "one two three");
    desk.run(EditCommand::Redo);
    CHECK(desk.buffer.text() == "one two ");
}

TEST_CASE("a page is as many rows as are seen") {
    Desk desk("a\nb\nc\nd\ne\nf");
    desk.run(EditCommand::PageDown);
    CHECK(desk.buffer.caret() == 4);
    desk.run(EditCommand::PageDown, Select::Extend);
    CHECK(desk.buffer.selection() == Selection{4, 8});
    desk.run(EditCommand::PageDown);
    CHECK(desk.buffer.caret() == 10);
    desk.run(EditCommand::PageDown);
    CHECK(desk.buffer.caret() == 11);
    desk.run(EditCommand::PageUp);
    desk.run(EditCommand::PageUp);
    desk.run(EditCommand::PageUp);
    CHECK(desk.buffer.caret() == 0);
}

TEST_CASE("one click sets the caret, two select a word, three a paragraph") {
    Desk desk("one two\nthree");
    desk.view.click({.x = 42, .y = 10}, desk.buffer);
    CHECK(desk.buffer.selection() == Selection{4, 4});
    desk.view.click({.x = 52, .y = 10, .count = 2}, desk.buffer);
    CHECK(desk.buffer.selected_text() == "two");
    desk.view.click({.x = 52, .y = 10, .count = 3}, desk.buffer);
    CHECK(desk.buffer.selected_text() == "one two");
    desk.view.click({.x = 22, .y = 40, .count = 1, .extend = true}, desk.buffer);
    CHECK(desk.buffer.selection() == Selection{0, 10});
}

TEST_CASE("a click above the text goes to its start, one below to its end") {
    Desk desk("one\ntwo");
    desk.view.click({.x = 20, .y = -5}, desk.buffer);
    CHECK(desk.buffer.caret() == 0);
    desk.view.click({.x = 0, .y = 500}, desk.buffer);
    CHECK(desk.buffer.caret() == 7);
}

TEST_CASE("a drag after a double click selects whole words in both directions") {
    Desk desk("one two three");
    desk.view.click({.x = 52, .y = 10, .count = 2}, desk.buffer);
    desk.view.drag_to(20, 40, desk.buffer);
    CHECK(desk.buffer.selected_text() == "two three");
    desk.view.drag_to(5, 10, desk.buffer);
    CHECK(desk.buffer.selected_text() == "one two");
    CHECK(desk.buffer.caret() == 0);
}

TEST_CASE("no command leaves the text or breaks a character") {
    std::mt19937 random(3);
    for (int round = 0; round < 30; ++round) {
        Desk desk("N\xC3\xBA\xC3\xB1"
                  "ez saw\n\n a lo\xCC\x81ng line of \xF0\x9F\xA9\xBA words\n");
        for (int step = 0; step < 200; ++step) {
            const auto command =
                static_cast<EditCommand>(random() % (static_cast<unsigned>(EditCommand::Redo) + 1));
            desk.run(command, random() % 2 == 0 ? Select::No : Select::Extend);
            if (random() % 4 == 0)
                desk.view.click({.x = static_cast<float>(random() % 120),
                                 .y = static_cast<float>(random() % 200),
                                 .count = static_cast<int>(1 + random() % 3)},
                                desk.buffer);
            REQUIRE_FALSE(coach::utf8::first_invalid(desk.buffer.text()).has_value());
            REQUIRE(desk.buffer.selection().span().end <= desk.buffer.size());
            REQUIRE(coach::utf8::is_boundary(desk.buffer.text(), desk.buffer.caret()));
        }
    }
}
