#include "coach/text/utf8.h"

#include <doctest/doctest.h>

#include <string>

using namespace coach;

TEST_CASE("every code point survives being written and read") {
    for (char32_t code = 1; code <= 0x10FFFF; code += code < 0x3000 ? 1 : 97) {
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        std::string text;
        utf8::append(text, code);
        const utf8::Decoded back = utf8::decode(text, 0);
        REQUIRE(back.code == code);
        REQUIRE(back.size == text.size());
        REQUIRE_FALSE(utf8::first_invalid(text).has_value());
    }
}

TEST_CASE("broken sequences are found at their first byte") {
    struct Row {
        const char* name;
        std::string text;
        std::size_t at;
    };
    const Row rows[] = {
        {"a lone continuation byte", "ab\x80", 2},
        {"an overlong slash", "a\xC0\xAF", 1},
        {"an overlong three byte form", "\xE0\x80\x80", 0},
        {"a surrogate", "x\xED\xA0\x80", 1},
        {"above the last plane", "\xF4\x90\x80\x80", 0},
        {"a sequence cut at the end", "ok \xE2\x80", 3},
        {"UTF-16 with its mark", std::string("\xFF\xFE\x41\x00", 4), 0},
    };
    for (const Row& row : rows) {
        CAPTURE(row.name);
        const auto at = utf8::first_invalid(row.text);
        REQUIRE(at.has_value());
        CHECK(*at == row.at);
    }
}

TEST_CASE("stepping forward and back visits the same boundaries") {
    const std::string text = "Núñez 🙂 ağ e\u0301!";
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t next = utf8::next(text, at);
        REQUIRE(next > at);
        CHECK(utf8::is_boundary(text, next));
        CHECK(utf8::previous(text, next) == at);
        at = next;
    }
    CHECK(utf8::previous(text, 0) == 0);
    CHECK(utf8::next(text, text.size()) == text.size());
}

TEST_CASE("letters of names from many places are letters, signs are not") {
    for (const char32_t c : {U'ñ', U'ğ', U'ř', U'Ż', U'ế', U'Я', U'ω', U'ا', U'अ', U'李', U'한'}) {
        CHECK(utf8::is_letter(c));
    }
    for (const char32_t c : {U'×', U'÷', U'“', U'–', U'…', U'°', U'🙂', U'1', U' ', U'€'}) {
        CHECK_FALSE(utf8::is_letter(c));
    }
}

TEST_CASE("capitals are known beyond ASCII") {
    for (const char32_t c : {U'A', U'É', U'Ł', U'Ż', U'Ğ', U'Ω', U'Я'})
        CHECK(utf8::is_upper(c));
    for (const char32_t c : {U'a', U'é', U'ł', U'ż', U'ğ', U'ω', U'я', U'×', U'1'}) {
        CHECK_FALSE(utf8::is_upper(c));
    }
}
