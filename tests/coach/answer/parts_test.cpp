// Which words of an answer are context, improvement and relevance, on answers.txt.

#include "tests/coach/answer/shipped.h"

#include <sstream>

using namespace coach;
using coach_test::shipped;

namespace {

struct Expected {
    std::string text;
    AnswerParts parts;
    bool good = false;
};

Part part_of(char letter) {
    return letter == 'I' ? Part::Improvement : letter == 'R' ? Part::Relevance : Part::Context;
}

// "{C ...} {I ...}" without its marks, and where the marked words stand.
void read_marked(const std::string& marked, Expected& out) {
    for (std::size_t i = 0; i < marked.size(); ++i) {
        if (marked[i] != '{') {
            out.text += marked[i];
            continue;
        }
        const std::size_t end = marked.find('}', i);
        const auto start = static_cast<std::uint32_t>(out.text.size());
        out.text += marked.substr(i + 3, end - i - 3);
        out.parts.of(part_of(marked[i + 1]))
            .push_back({start, static_cast<std::uint32_t>(out.text.size())});
        i = end;
    }
}

std::vector<Expected> read_answers() {
    std::ifstream in(std::filesystem::path(CANDOR_SOURCE_DIR) / "tests/coach/answer/answers.txt");
    std::vector<Expected> out;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        Expected one;
        one.good = line.starts_with("good");
        read_marked(line.substr(line.rfind(" | ") + 3), one);
        out.push_back(std::move(one));
    }
    return out;
}

AnswerParts parts_of(const std::string& text) {
    const Document document(text);
    return find_parts(FoldedSentences(document, shipped().checker.matcher()));
}

std::uint32_t shared(const std::vector<Span>& a, const std::vector<Span>& b) {
    std::uint32_t out = 0;
    for (const Span x : a) {
        for (const Span y : b) {
            if (x.overlaps(y)) out += std::min(x.end, y.end) - std::max(x.start, y.start);
        }
    }
    return out;
}

std::uint32_t size_of(const std::vector<Span>& spans) {
    std::uint32_t out = 0;
    for (const Span span : spans)
        out += span.size();
    return out;
}

} // namespace

TEST_CASE("the parts of invented answers are found, and missing parts are missed") {
    const std::vector<Expected> answers = read_answers();
    REQUIRE(answers.size() >= 30);
    int right = 0;
    int judged = 0;
    double overlap = 0;
    int overlaps = 0;
    for (const Expected& answer : answers) {
        const AnswerParts found = parts_of(answer.text);
        for (const Part part : k_parts) {
            const bool there = !answer.parts.of(part).empty();
            ++judged;
            if (found.has(part) == there)
                ++right;
            else
                MESSAGE(part_name(part) << " in: " << answer.text);
            if (!there && !found.has(part)) continue;
            const std::uint32_t whole = size_of(answer.parts.of(part)) + size_of(found.of(part));
            overlap += 2.0 * shared(answer.parts.of(part), found.of(part)) / whole;
            ++overlaps;
        }
    }
    CHECK(right >= judged * 95 / 100);
    CHECK(overlap / overlaps >= 0.9);
}

TEST_CASE("the parts may change inside a sentence") {
    const std::string text = "I did a question bank the second time and passed, and on the wards "
                             "my preceptors trust my notes.";
    const AnswerParts parts = parts_of("I prepared too late for Step 1. " + text);
    REQUIRE(parts.complete());
    CHECK(parts.of(Part::Relevance).front().start > parts.of(Part::Improvement).front().end);
}

TEST_CASE("an answer that starts with the patients is out of order") {
    const AnswerParts parts =
        parts_of("My patients in the clinic trust me, and I call them back each evening. I did "
                 "not pass Step 1 because I practised too late. Since then I did forty questions "
                 "a day and passed Step 2 CK.");
    CHECK(parts.has(Part::Context));
    CHECK(parts.has(Part::Relevance));
    CHECK_FALSE(parts.in_order());
}

TEST_CASE("a dated change and a booked exam are an improvement while a result is open") {
    const AnswerParts parts =
        parts_of("I did not pass Step 2 CK in March because I practised too few long cases. Since "
                 "April I work through ten cases a week, and I am registered for 14 October.");
    CHECK(parts.has(Part::Improvement));
}

TEST_CASE("a plea is no part of an answer") {
    const AnswerParts parts = parts_of("Please give me a chance. I am so sorry about it.");
    for (const Part part : k_parts)
        CHECK_FALSE(parts.has(part));
}

TEST_CASE("part spans lie inside the text on character boundaries and never on a blank") {
    const std::string text = " Me preparé tarde para Step 1\u2014that was my plan.\n\nSince then I "
                             "did 40 questions a day; I passed in June \u2013 and on the wards I "
                             "still plan my week. ";
    const AnswerParts parts = parts_of(text);
    for (const Part part : k_parts) {
        for (const Span span : parts.of(part)) {
            REQUIRE(span.end <= text.size());
            CHECK(span.start < span.end);
            CHECK(text[span.start] != ' ');
            CHECK(text[span.end - 1] != ' ');
            CHECK((static_cast<unsigned char>(text[span.start]) & 0xC0u) != 0x80u);
        }
    }
}

TEST_CASE("an empty answer has no parts") {
    for (const char* text : {"", " \n ", "...", "\u2014"}) {
        const AnswerParts parts = parts_of(text);
        for (const Part part : k_parts)
            CHECK_FALSE(parts.has(part));
    }
}

TEST_CASE("order is judged by the longest run of each part") {
    AnswerParts parts;
    parts.of(Part::Context) = {{0, 40}};
    parts.of(Part::Improvement) = {{41, 80}, {120, 130}};
    parts.of(Part::Relevance) = {{81, 119}};
    CHECK(parts.in_order());
    parts.of(Part::Improvement) = {{41, 45}, {120, 180}};
    CHECK_FALSE(parts.in_order());
}
