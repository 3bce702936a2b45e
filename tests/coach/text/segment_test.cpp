#include "coach/text/segment.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace coach;

namespace {

std::vector<std::string> sentences(std::string_view text) {
    std::vector<std::string> out;
    for (const Span s : split_sentences(text, {0, static_cast<std::uint32_t>(text.size())})) {
        out.emplace_back(slice(text, s));
    }
    return out;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("sentences survive the full stops of medicine and letters") {
    struct Row {
        const char* text;
        Texts expected;
    };
    const Row rows[] = {
        {"Dr. Lee agreed. I wrote it down.", {"Dr. Lee agreed.", "I wrote it down."}},
        {"I came to the U.S. in 2019. It rained.", {"I came to the U.S. in 2019.", "It rained."}},
        {"I moved to the U.S. My aunt lived there.",
         {"I moved to the U.S.", "My aunt lived there."}},
        {"I passed Step 2 CK. Then Step 3.", {"I passed Step 2 CK.", "Then Step 3."}},
        {"We gave drugs, e.g. Heparin, early.", {"We gave drugs, e.g. Heparin, early."}},
        {"The dose was 3.5 mg. She slept.", {"The dose was 3.5 mg.", "She slept."}},
        {"At 8 a.m. rounds began. I was late.", {"At 8 a.m. rounds began.", "I was late."}},
        {"He was J. F. Okafor of Enugu. He taught me.",
         {"He was J. F. Okafor of Enugu.", "He taught me."}},
        {"She had hepatitis B. We treated her.", {"She had hepatitis B.", "We treated her."}},
        {"She said, \"Stay.\" I stayed.", {"She said, \"Stay.\"", "I stayed."}},
        {"\"Why me?\" he asked. I sat down.", {"\"Why me?\" he asked.", "I sat down."}},
        {"I waited... and then I rang. He came.", {"I waited... and then I rang.", "He came."}},
        {"I waited\u2026 Nobody came.", {"I waited\u2026", "Nobody came."}},
        {"He left (at last!). We slept.", {"He left (at last!).", "We slept."}},
        {"No. I did not. See no. 4 below.", {"No.", "I did not.", "See no. 4 below."}},
        {"Was it I? It was I. Yes.", {"Was it I?", "It was I.", "Yes."}},
        {"Really?! Yes", {"Really?!", "Yes"}},
        {"\u201CDid it hurt?\u201D she asked. \u201CNo.\u201D",
         {"\u201CDid it hurt?\u201D she asked.", "\u201CNo.\u201D"}},
        {"", {}},
        {"   ", {}},
        {"...", {"..."}},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(sentences(row.text) == row.expected);
    }
}

TEST_CASE("sentences cover every character of a paragraph that is not a blank, once") {
    const std::string text = "One. Two! \"Three?\" (four) five 3.5 e.g. six... Seven";
    const auto spans = split_sentences(text, {0, static_cast<std::uint32_t>(text.size())});
    std::uint32_t at = 0;
    for (const Span span : spans) {
        CHECK(span.start >= at);
        for (std::uint32_t i = at; i < span.start; ++i)
            CHECK(text[i] == ' ');
        at = span.end;
    }
    CHECK(at == text.size());
}

TEST_CASE("a word is a token with a letter or a digit") {
    CHECK(count_words("I took Step 2 CK - twice.") == 6);
    CHECK(count_words("  --  ... ") == 0);
    CHECK(count_words("re-reading counts-as one") == 3);
    CHECK(count_words("naïve\u00A0Núñez") == 2);
    CHECK(count_words("") == 0);
}

TEST_CASE("lines wrapped by hand are one paragraph, short lines are their own") {
    const std::string wrapped = "I learned to plan the week before the ward did it for me, and I\n"
                                "wrote each plan down so that the night team could follow it too\n"
                                "without a call.";
    CHECK(split_paragraphs(wrapped, {0, static_cast<std::uint32_t>(wrapped.size())}).size() == 1);
    const std::string letter = "Sincerely,\nMaria Nunez\nAAMC 123";
    CHECK(split_paragraphs(letter, {0, static_cast<std::uint32_t>(letter.size())}).size() == 3);
    const std::string two = "This is the first paragraph, pressed into one line by the form.\n"
                            "A second one follows after a single break, and it is short.";
    CHECK(split_paragraphs(two, {0, static_cast<std::uint32_t>(two.size())}).size() == 2);
}

TEST_CASE("blank lines part blocks, whatever blanks stand in them") {
    const std::string text = "\n\none\n \t\ntwo\r\n\r\nthree\n";
    const auto blocks = split_blocks(text, {0, static_cast<std::uint32_t>(text.size())});
    REQUIRE(blocks.size() == 3);
    CHECK(slice(text, blocks[0]) == "one");
    CHECK(slice(text, blocks[1]) == "two");
    CHECK(slice(text, blocks[2]) == "three");
}
