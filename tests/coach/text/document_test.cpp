#include "coach/text/document.h"

#include "coach/text/utf8.h"

#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

using namespace coach;

namespace {

void check_same(const Document& a, const Document& b) {
    REQUIRE(a.text() == b.text());
    REQUIRE(a.sentences().size() == b.sentences().size());
    for (std::size_t i = 0; i < a.sentences().size(); ++i) {
        REQUIRE(a.sentences()[i].span == b.sentences()[i].span);
        REQUIRE(a.sentences()[i].paragraph == b.sentences()[i].paragraph);
    }
    REQUIRE(a.paragraphs().size() == b.paragraphs().size());
    for (std::size_t i = 0; i < a.paragraphs().size(); ++i) {
        REQUIRE(a.paragraphs()[i].span == b.paragraphs()[i].span);
        REQUIRE(a.paragraphs()[i].first_sentence == b.paragraphs()[i].first_sentence);
        REQUIRE(a.paragraphs()[i].sentence_count == b.paragraphs()[i].sentence_count);
    }
    for (std::uint32_t at = 0; at < a.text().size(); at += 7) {
        REQUIRE(a.line_column(at).line == b.line_column(at).line);
        REQUIRE(a.line_column(at).column == b.line_column(at).column);
    }
}

// A span on character boundaries somewhere in the text.
Span random_span(const std::string& text, std::mt19937& random) {
    const auto place = [&] {
        std::size_t at = random() % (text.size() + 1);
        while (!utf8::is_boundary(text, at))
            --at;
        return static_cast<std::uint32_t>(at);
    };
    const std::uint32_t a = place();
    const std::uint32_t b = random() % 3 == 0 ? a : place();
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

TEST_CASE("lines and columns count from one, columns in characters") {
    const Document doc("Año\nDr. Núñez\r\n🙂 end");
    CHECK(doc.line_column(0).line == 1);
    CHECK(doc.line_column(0).column == 1);
    CHECK(doc.line_column(5).line == 2);
    const auto end = static_cast<std::uint32_t>(doc.text().find("end"));
    CHECK(doc.line_column(end).line == 3);
    CHECK(doc.line_column(end).column == 3);
}

TEST_CASE("a sentence is found by any place in it, and by the blank behind it") {
    const Document doc("One here. Two there.\n\nThree.");
    CHECK(doc.sentence_at(0) == 0);
    CHECK(doc.sentence_at(9) == 0);
    CHECK(doc.sentence_at(10) == 1);
    CHECK(doc.sentence_at(22) == 2);
    CHECK(Document("").sentence_at(0) == Document::npos);
}

TEST_CASE("an edit gives the same index as reading the new text from the start") {
    const std::vector<std::string> pieces = {
        "I passed. ",
        "\n",
        "\n\n",
        "Dr. ",
        "ñ",
        "🙂",
        " ",
        "\"No.\" ",
        "...",
        "e.g. ",
        "x",
        "A line that is long enough to look as if it had been wrapped by hand, and so it was\n",
        "\r\n\r\n",
        "",
        "3.5 mg. The ",
        "\t"};
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        std::string start;
        for (int i = 0; i < 25; ++i)
            start += pieces[random() % pieces.size()];
        Document doc(start);
        for (int step = 0; step < 40; ++step) {
            const Edit edit{random_span(doc.text(), random), pieces[random() % pieces.size()]};
            doc = doc.edited(edit);
            check_same(doc, Document(doc.text()));
        }
    }
}

TEST_CASE("the same index stands whichever way a long text came to be") {
    std::string text;
    for (int i = 0; i < 400; ++i)
        text += "A plain sentence number one. And another.\n\n";
    const Document before(text);
    const Document after = before.edited({{20, 20}, "inserted. "});
    check_same(after, Document(after.text()));
}
