#include "coach/text/buffer.h"

#include "coach/text/utf8.h"

#include <doctest/doctest.h>

#include <random>

using coach::clean_text;
using coach::Edit;
using coach::Select;
using coach::Selection;
using coach::Span;
using coach::TextBuffer;

TEST_CASE("typing replaces what is selected, and undo selects it again") {
    TextBuffer draft("I failed.");
    draft.select({2, 8});
    draft.type("p");
    draft.type("assed");
    CHECK(draft.text() == "I passed.");
    CHECK(draft.undo());
    CHECK(draft.text() == "I failed.");
    CHECK(draft.selected_text() == "failed");
    CHECK(draft.redo());
    CHECK(draft.text() == "I passed.");
    CHECK(draft.caret() == 8);
    CHECK_FALSE(draft.redo());
}

TEST_CASE("deleting everything and undoing brings the text back") {
    TextBuffer draft(std::string(28000, 'a'));
    draft.select_all();
    draft.erase_ahead(draft.size());
    CHECK(draft.text().empty());
    CHECK(draft.undo());
    CHECK(draft.size() == 28000);
    CHECK(draft.selection().span() == Span{0, 28000});
}

TEST_CASE("pasted text has plain line ends and no broken bytes") {
    CHECK(clean_text("a\r\nb\rc\n") == "a\nb\nc\n");
    CHECK(clean_text("a\xFFz\xE2\x82") == "a\xEF\xBF\xBDz\xEF\xBF\xBD\xEF\xBF\xBD");
    CHECK(clean_text("a\x0B\x0C"
                     "b\xE2\x80\xA8"
                     "c") == "a\n\nb\nc");
    CHECK(clean_text(std::string_view("a\0b\x1B[c\td", 8)) == "ab[c\td");
    TextBuffer draft;
    draft.paste("one\r\ntwo");
    CHECK(draft.text() == "one\ntwo");
    CHECK(draft.caret() == 7);
}

TEST_CASE("an offset inside a character is moved back to its start") {
    TextBuffer draft("N\xC3\xBA\xC3\xB1");
    draft.move_to(2);
    CHECK(draft.caret() == 1);
    draft.move_to(100);
    CHECK(draft.caret() == draft.size());
    draft.select({0, 4});
    CHECK(draft.selected_text() == "N\xC3\xBA");
}

TEST_CASE("an exact fix leaves the caret with its words") {
    TextBuffer draft("In order to help, I stay.");
    draft.move_to(20);
    draft.replace({0, 11}, "To");
    CHECK(draft.text() == "To help, I stay.");
    CHECK(draft.caret() == 11);
    CHECK(draft.undo());
    CHECK(draft.text() == "In order to help, I stay.");
    CHECK(draft.caret() == 20);
}

TEST_CASE("several fixes at once are one step") {
    TextBuffer draft("aa bb cc");
    draft.replace_all({{{6, 8}, "C"}, {{0, 2}, "AAAA"}});
    CHECK(draft.text() == "AAAA bb C");
    CHECK(draft.undo());
    CHECK(draft.text() == "aa bb cc");
    CHECK_FALSE(draft.undo());
}

TEST_CASE("a fix that changes nothing is no step and no revision") {
    TextBuffer draft("same");
    const auto before = draft.revision();
    draft.replace({0, 4}, "same");
    CHECK(draft.revision() == before);
    CHECK_FALSE(draft.can_undo());
}

TEST_CASE("an edit before a finding moves it") {
    TextBuffer draft("I hope that I can.");
    const auto then = draft.revision();
    draft.move_to(0);
    draft.type("So ");
    CHECK(draft.carried({2, 6}, then) == Span{5, 9});
}

TEST_CASE("an edit inside a finding stretches it, and one over all of it ends it") {
    TextBuffer draft("I hope that I can.");
    const auto then = draft.revision();
    draft.move_to(4);
    draft.type("xx");
    CHECK(draft.carried({2, 6}, then) == Span{2, 8});
    draft.replace({1, 10}, "");
    CHECK_FALSE(draft.carried({2, 6}, then).has_value());
}

TEST_CASE("an edit over one end of a finding leaves the rest of it") {
    TextBuffer draft("0123456789");
    const auto then = draft.revision();
    draft.replace({2, 5}, "-");
    CHECK(draft.carried({4, 8}, then) == Span{3, 6});
    CHECK(draft.carried({0, 4}, then) == Span{0, 2});
}

TEST_CASE("typing at the edge of a finding leaves it alone") {
    TextBuffer draft("ab cd ef");
    const auto then = draft.revision();
    draft.move_to(5);
    draft.type("X");
    CHECK(draft.carried({3, 5}, then) == Span{3, 5});
    draft.move_to(3);
    draft.type("Y");
    CHECK(draft.carried({3, 5}, then) == Span{4, 6});
}

TEST_CASE("spans of another text are not carried") {
    TextBuffer draft("one");
    const auto then = draft.revision();
    draft.reset("two");
    CHECK_FALSE(draft.carried({0, 3}, then).has_value());
    CHECK(draft.revision() > then);
    CHECK_FALSE(draft.can_undo());
}

namespace {

struct RandomEditor {
    std::mt19937 random;
    TextBuffer buffer;

    std::uint32_t below(std::uint32_t limit) {
        return static_cast<std::uint32_t>(random() % (limit + 1));
    }

    void step() {
        static const std::string words[] = {"a", " ", "\n", "\xC3\xA9", "word", "\xF0\x9F\xA9\xBA",
                                            ""};
        const std::string& word = words[random() % std::size(words)];
        const std::uint32_t a = below(buffer.size());
        const std::uint32_t b = below(buffer.size());
        switch (random() % 7) {
        case 0:
            buffer.move_to(a);
            break;
        case 1:
            buffer.select({std::min(a, b), std::max(a, b)});
            break;
        case 2:
            buffer.erase_back(a);
            break;
        case 3:
            buffer.erase_ahead(b);
            break;
        case 4:
            buffer.replace({std::min(a, b), std::max(a, b)}, word);
            break;
        case 5:
            buffer.paste(word);
            break;
        default:
            buffer.type(word);
            break;
        }
    }
};

} // namespace

TEST_CASE("undoing everything gives the first text, redoing everything the last") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        RandomEditor editor{std::mt19937(seed), TextBuffer("Bridges fail at joints.")};
        for (int i = 0; i < 300; ++i) {
            editor.step();
            REQUIRE_FALSE(coach::utf8::first_invalid(editor.buffer.text()).has_value());
            REQUIRE(editor.buffer.selection().span().end <= editor.buffer.size());
        }
        const std::string last = editor.buffer.text();
        while (editor.buffer.undo()) {
        }
        CHECK(editor.buffer.text() == "Bridges fail at joints.");
        while (editor.buffer.redo()) {
        }
        CHECK(editor.buffer.text() == last);
    }
}

TEST_CASE("a carried span always lies inside the text, on character boundaries") {
    for (unsigned seed = 1; seed <= 40; ++seed) {
        RandomEditor editor{std::mt19937(seed), TextBuffer("0123456789 0123456789 0123456789")};
        const auto then = editor.buffer.revision();
        for (int i = 0; i < 60; ++i) {
            editor.step();
            const auto here = editor.buffer.carried({8, 19}, then);
            if (!here) continue;
            REQUIRE(here->start < here->end);
            REQUIRE(here->end <= editor.buffer.size());
            REQUIRE(coach::utf8::is_boundary(editor.buffer.text(), here->start));
            REQUIRE(coach::utf8::is_boundary(editor.buffer.text(), here->end));
        }
    }
}

TEST_CASE("spans are carried over thousands of edits, and very old ones are given up") {
    TextBuffer draft("end");
    const auto then = draft.revision();
    draft.move_to(0);
    for (int i = 0; i < 5000; ++i)
        draft.type("x");
    CHECK(draft.carried({0, 3}, then) == Span{5000, 5003});
    for (int i = 0; i < 20000; ++i)
        draft.type("x");
    CHECK_FALSE(draft.carried({0, 3}, then).has_value());
    CHECK(draft.text().size() == 25003);
}
