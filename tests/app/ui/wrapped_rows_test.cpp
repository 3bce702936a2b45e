#include "app/ui/widgets/wrapped_rows.h"

#include "coach/text/unicode_breaks.h"
#include "coach/text/utf8.h"

#include <doctest/doctest.h>

#include <random>
#include <string>

using candor::ui::CaretPlace;
using candor::ui::RowStyle;
using candor::ui::TextFace;
using candor::ui::TextRow;
using candor::ui::WrappedRows;

namespace {

// Every character is ten wide.
TextFace ten_wide(coach::UnicodeBreaks& breaks, int* calls = nullptr) {
    return {.width =
                [calls](std::string_view text) {
                    if (calls) ++*calls;
                    return 10.0f * static_cast<float>(coach::utf8::count(text));
                },
            .breaks = &breaks,
            .id = 1};
}

constexpr RowStyle k_style{.wrap_width = 100, .row_height = 30, .blank_height = 10};

std::vector<std::string> texts(const WrappedRows& rows) {
    std::vector<std::string> all;
    for (const TextRow& row : rows.rows())
        all.emplace_back(rows.text(row));
    return all;
}

void check_covers_once(const WrappedRows& rows, const std::string& text) {
    std::string joined;
    float top = 0;
    for (const TextRow& row : rows.rows()) {
        joined += rows.text(row);
        if (row.ends_line && joined.size() < text.size()) joined += '\n';
        REQUIRE(row.top == doctest::Approx(top));
        top += row.height;
    }
    REQUIRE(joined == text);
}

} // namespace

TEST_CASE("words wrap at the column, blanks hang over its edge") {
    coach::UnicodeBreaks breaks;
    WrappedRows rows;
    rows.update("one two three four", k_style, ten_wide(breaks));
    CHECK(texts(rows) == std::vector<std::string>{"one two ", "three four"});
    rows.update("0123456789 next", k_style, ten_wide(breaks));
    CHECK(texts(rows) == std::vector<std::string>{"0123456789 ", "next"});
    CHECK(rows.rows()[0].width == doctest::Approx(100));
    CHECK_FALSE(rows.rows()[0].ends_line);
    CHECK(rows.rows()[1].ends_line);
}

TEST_CASE("a word wider than the column is broken between characters") {
    coach::UnicodeBreaks breaks;
    WrappedRows rows;
    rows.update("ab 012345678901234 cd", k_style, ten_wide(breaks));
    CHECK(texts(rows) == std::vector<std::string>{"ab ", "0123456789", "01234 cd"});
}

TEST_CASE("an empty text has one row, and a line break at the end begins another") {
    coach::UnicodeBreaks breaks;
    WrappedRows rows;
    rows.update("", k_style, ten_wide(breaks));
    CHECK(rows.rows().size() == 1);
    rows.update("a\n", k_style, ten_wide(breaks));
    CHECK(texts(rows) == std::vector<std::string>{"a", ""});
    CHECK(rows.rows()[1].height == 30);
}

TEST_CASE("an empty line between paragraphs is lower than a row of text") {
    coach::UnicodeBreaks breaks;
    WrappedRows rows;
    rows.update("a\n\nb", k_style, ten_wide(breaks));
    CHECK(rows.rows()[1].height == 10);
    CHECK(rows.rows()[2].top == 40);
    CHECK(rows.height() == 70);
}

TEST_CASE("the place under a point is the nearest gap between characters") {
    coach::UnicodeBreaks breaks;
    WrappedRows rows;
    const TextFace face = ten_wide(breaks);
    rows.update("one two three four", k_style, face);
    CHECK(rows.place_at(0, 14, face) == CaretPlace{1, false});
    CHECK(rows.place_at(0, 16, face) == CaretPlace{2, false});
    CHECK(rows.place_at(0, 500, face) == CaretPlace{7, false}); // before the hanging blank
    CHECK(rows.place_at(1, -5, face) == CaretPlace{8, false});
    CHECK(rows.row_at(-1) == 0);
    CHECK(rows.row_at(31) == 1);
    CHECK(rows.row_at(5000) == 1);
}

TEST_CASE("an offset between two rows of one word stands on either") {
    coach::UnicodeBreaks breaks;
    WrappedRows rows;
    const TextFace face = ten_wide(breaks);
    rows.update("012345678901234", k_style, face);
    CHECK(rows.row_of({10, false}) == 1);
    CHECK(rows.row_of({10, true}) == 0);
    CHECK(rows.row_end(0) == CaretPlace{10, true});
    CHECK(rows.x_of(0, 10, face) == doctest::Approx(100));
    CHECK(rows.x_of(1, 10, face) == doctest::Approx(0));
}

TEST_CASE("a key stroke measures its own line, not the text") {
    coach::UnicodeBreaks breaks;
    WrappedRows rows;
    int calls = 0;
    const TextFace face = ten_wide(breaks, &calls);
    std::string text;
    for (int i = 0; i < 200; ++i)
        text += "some words in a line that wraps\n";
    rows.update(text, k_style, face);
    calls = 0;
    text.insert(40, "x");
    rows.update(text, k_style, face);
    CHECK(calls > 0);
    CHECK(calls < 50);
    calls = 0;
    rows.update(text, k_style, face);
    CHECK(calls == 0);
    check_covers_once(rows, text);
}

TEST_CASE("another width or another face lays everything out again") {
    coach::UnicodeBreaks breaks;
    WrappedRows rows;
    TextFace face = ten_wide(breaks);
    rows.update("one two three four", k_style, face);
    rows.update("one two three four", {.wrap_width = 50, .row_height = 30, .blank_height = 10},
                face);
    CHECK(rows.rows().size() == 4);
    face.width = [](std::string_view text) { return static_cast<float>(text.size()); };
    face.id = 2;
    rows.update("one two three four", k_style, face);
    CHECK(rows.rows().size() == 1);
}

TEST_CASE("after any edits the rows are those of the text laid out from nothing") {
    coach::UnicodeBreaks breaks;
    const TextFace face = ten_wide(breaks);
    std::mt19937 random(7);
    const std::string pieces[] = {"word ", "\n", "\n\n", "a", "veryverylongword", " ", "\xC3\xA9"};
    for (int round = 0; round < 30; ++round) {
        std::string text;
        WrappedRows kept;
        for (int step = 0; step < 60; ++step) {
            std::size_t at = random() % (text.size() + 1);
            while (!coach::utf8::is_boundary(text, at))
                --at;
            if (random() % 3 == 0) {
                std::size_t end = std::min(text.size(), at + random() % 12);
                while (!coach::utf8::is_boundary(text, end))
                    ++end;
                text.erase(at, end - at);
            }
            else {
                text.insert(at, pieces[random() % std::size(pieces)]);
            }
            kept.update(text, k_style, face);
            WrappedRows fresh;
            fresh.update(text, k_style, face);
            REQUIRE(texts(kept) == texts(fresh));
            check_covers_once(kept, text);
        }
    }
}
