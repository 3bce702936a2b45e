#include "app/embed/embedded_file.h"
#include "app/ui/theme/icons.h"
#include "app/ui/theme/theme.h"
#include "tests/support/themed_ui.h"

#include <doctest/doctest.h>

#include <array>
#include <set>
#include <string>

using namespace candor;
using namespace candor::ui;

namespace {

struct Pair {
    Token ink;
    Token ground;
};

// Every pair of colours in which words are drawn.
constexpr std::array k_word_pairs{
    Pair{Token::Ink, Token::Paper},         Pair{Token::Ink, Token::Surface},
    Pair{Token::Ink, Token::Rail},          Pair{Token::Muted, Token::Paper},
    Pair{Token::Muted, Token::Surface},     Pair{Token::Muted, Token::Rail},
    Pair{Token::Accent, Token::Paper},      Pair{Token::Accent, Token::Surface},
    Pair{Token::Accent, Token::AccentSoft}, Pair{Token::OnAccent, Token::Accent},
    Pair{Token::Ink, Token::AccentSoft},    Pair{Token::Muted, Token::AccentSoft},
    Pair{Token::Danger, Token::Surface},    Pair{Token::Danger, Token::DangerSoft},
    Pair{Token::Ink, Token::DangerSoft},    Pair{Token::Warn, Token::Surface},
    Pair{Token::Warn, Token::WarnSoft},     Pair{Token::Ink, Token::WarnSoft},
    Pair{Token::Info, Token::Surface},      Pair{Token::Info, Token::InfoSoft},
    Pair{Token::Ink, Token::InfoSoft},      Pair{Token::Good, Token::Surface},
    Pair{Token::Good, Token::GoodSoft},     Pair{Token::Ink, Token::GoodSoft},
    Pair{Token::Danger, Token::Paper},      Pair{Token::Good, Token::Paper},
    Pair{Token::Paper, Token::Ink},         Pair{Token::Info, Token::Paper},
    Pair{Token::Warn, Token::Paper},
};

std::string name_of(Token token) {
    return std::string(k_token_names[static_cast<std::size_t>(token)]);
}

constexpr std::string_view k_good_theme = R"({"title":"T","dark":true,"colors":{
    "paper":"#000000","surface":"#000000","rail":"#000000","ink":"#FFFFFF","muted":"#FFFFFF",
    "line":"#FFFFFF","accent":"#FFFFFF","accent_soft":"#000000","on_accent":"#000000",
    "danger":"#FFFFFF","danger_soft":"#000000","warn":"#FFFFFF","warn_soft":"#000000",
    "info":"#FFFFFF","info_soft":"#000000","good":"#12AB34","good_soft":"#000000"}})";

std::string with(std::string_view from, std::string_view to) {
    std::string text(k_good_theme);
    text.replace(text.find(from), from.size(), to);
    return text;
}

} // namespace

TEST_CASE("every theme draws all words with enough contrast") {
    const auto palettes = shipped_palettes();
    REQUIRE(palettes.size() >= 3);
    for (const Palette& palette : palettes) {
        const double least = palette.name == "contrast" ? 7.0 : 4.5;
        for (const Pair& pair : k_word_pairs) {
            CAPTURE(palette.name);
            CAPTURE(name_of(pair.ink));
            CAPTURE(name_of(pair.ground));
            CHECK(contrast_ratio(palette.color(pair.ink), palette.color(pair.ground)) >= least);
        }
    }
}

TEST_CASE("the contrast of black on white is 21 and of a colour on itself 1") {
    CHECK(contrast_ratio(IM_COL32_BLACK, IM_COL32_WHITE) == doctest::Approx(21.0));
    CHECK(contrast_ratio(IM_COL32(9, 90, 200, 255), IM_COL32(9, 90, 200, 255)) ==
          doctest::Approx(1.0));
    CHECK(contrast_ratio(IM_COL32(0x77, 0x77, 0x77, 255), IM_COL32_WHITE) ==
          doctest::Approx(4.48).epsilon(0.005));
}

TEST_CASE("the light theme comes first and the names are the files' names") {
    const auto palettes = shipped_palettes();
    std::set<std::string> names;
    for (const Palette& palette : palettes)
        names.insert(palette.name);
    CHECK(palettes.front().name == "light");
    CHECK(names.count("dark") == 1);
    CHECK(names.count("contrast") == 1);
}

TEST_CASE("a theme file is read colour by colour") {
    const auto palette = parse_palette("themes/mine.json", k_good_theme);
    REQUIRE(palette.ok());
    CHECK(palette->name == "mine");
    CHECK(palette->dark);
    CHECK(palette->color(Token::Good) == IM_COL32(0x12, 0xAB, 0x34, 0xFF));
}

TEST_CASE("a mistake in a theme file is named with its place") {
    for (const auto& text :
         {with("#12AB34", "#12AB3"), with("#12AB34", "green"), with("#12AB34", "#12AB3G"),
          with("\"#12AB34\"", "12"), with("\"good\":", "\"goood\":")}) {
        const auto palette = parse_palette("themes/mine.json", text);
        REQUIRE_FALSE(palette.ok());
        CHECK(palette.error().where == "themes/mine.json#/colors/good");
    }
    CHECK_FALSE(parse_palette("themes/mine.json", "not json").ok());
    CHECK_FALSE(parse_palette("themes/mine.json", "[]").ok());
}

TEST_CASE("a length follows the scale on whole pixels and never vanishes") {
    float one = 0;
    float twelve = 0;
    float none = 1;
    const auto measure = [&] {
        one = px(1);
        twelve = px(12);
        none = px(0);
    };
    {
        ThemedUi window(measure, {}, 0.4f);
        CHECK(one == 1);
        CHECK(twelve == 5);
        CHECK(none == 0);
    }
    ThemedUi window(measure, {}, 2);
    CHECK(one == 2);
    CHECK(twelve == 24);
}

TEST_CASE("every icon that we name is in the font") {
    using namespace icons;
    ThemedUi window([] {
        const Fonts& fonts = theme().fonts;
        for (const char* icon :
             {k_check,         k_close,        k_plus,         k_search,     k_copy,        k_save,
              k_mail_open,     k_delete,       k_pencil,       k_calendar,   k_undo,        k_clock,
              k_chevron_right, k_chevron_left, k_chevron_down, k_chevron_up, k_arrow_right, k_info,
              k_alert,         k_help,         k_open_in_new}) {
            // A named icon is one code point of three bytes.
            const auto* bytes = reinterpret_cast<const unsigned char*>(icon);
            const ImWchar code =
                (bytes[0] & 0x0Fu) << 12 | (bytes[1] & 0x3Fu) << 6 | (bytes[2] & 0x3Fu);
            CHECK(fonts.regular->IsGlyphInFont(code));
            CHECK(fonts.semibold->IsGlyphInFont(code));
        }
    });
}

TEST_CASE("the faces have the letters of the applicants' names") {
    ThemedUi window([] {
        ImFont& font = *theme().fonts.regular;
        for (const ImWchar code : {0xF1u, 0x1EC7u, 0x142u, 0x17Au, 0x11Fu, 0x3B1u, 0x436u, 0x2026u,
                                   0x2013u, 0x2014u, 0x201Cu, 0x2192u, 0x2713u, 0xB7u})
            CHECK(font.IsGlyphInFont(code));
    });
}
