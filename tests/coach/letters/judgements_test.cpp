// Every example that stands beside a judgement in content/ is one of its tests.
#include "tests/coach/letters/letters_support.h"

using namespace letters_test;

namespace {

std::string plain(const std::string& marked, coach::Span& span) {
    const std::size_t open = marked.find("[[");
    const std::size_t close = marked.find("]]");
    REQUIRE(open != std::string::npos);
    REQUIRE(close != std::string::npos);
    span = {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close - 2)};
    return marked.substr(0, open) + marked.substr(open + 2, close - open - 2) +
           marked.substr(close + 2);
}

bool finds(const coach::PhraseJudge& judge, const std::string& id, const std::string& text,
           coach::Span span) {
    for (const coach::PhraseHit& hit : judge.judge(text)) {
        if (hit.kind->id == id && hit.span.overlaps(span)) return true;
    }
    return false;
}

void check_examples(const coach::PhraseJudge& judge) {
    for (const coach::PhraseKind& kind : judge.kinds()) {
        CAPTURE(kind.id);
        CHECK(kind.flags.size() >= 3);
        CHECK(kind.passes.size() >= 3);
        CHECK_FALSE(kind.message.empty());
        CHECK_FALSE(kind.source.name.empty());
        CHECK_FALSE(kind.source.date.empty());
        for (const std::string& example : kind.flags) {
            CAPTURE(example);
            coach::Span span;
            const std::string text = plain(example, span);
            CHECK((finds(judge, kind.id, text, span) || judge.is(kind.id, text)));
        }
        for (const std::string& example : kind.passes) {
            CAPTURE(example);
            CHECK_FALSE(judge.is(kind.id, example));
            const auto whole = coach::Span{0, static_cast<std::uint32_t>(example.size())};
            CHECK_FALSE(finds(judge, kind.id, example, whole));
        }
    }
}

} // namespace

TEST_CASE("every example of a judgement on slots is judged as it says") {
    check_examples(shipped().letters.slots());
}

TEST_CASE("every example of a dated rule on letters is judged as it says") {
    check_examples(shipped().letters.acts());
}

TEST_CASE("each verdict of a dated rule is one that the composer knows") {
    for (const coach::PhraseKind& act : shipped().letters.acts().kinds()) {
        CAPTURE(act.id);
        const std::string& v = act.verdict;
        CHECK((v == "ok" || v == "only" || v == "not-ready" || v == "refuse"));
        CHECK((v == "only") == !act.allowed_in.empty());
        for (const std::string& kind : act.applies_to)
            CHECK(coach::parse_letter_kind(kind));
        for (const std::string& kind : act.allowed_in)
            CHECK(coach::parse_letter_kind(kind));
    }
}

TEST_CASE("a file with mistakes is refused in a sentence, not loaded by halves") {
    using coach::PhraseJudge;
    CHECK_FALSE(PhraseJudge::load("x.json", "{", "acts"));
    CHECK_FALSE(PhraseJudge::load("x.json", R"({"acts":[{"id":"a"}]})", "acts"));
    const auto bad_pattern = PhraseJudge::load(
        "x.json",
        R"({"acts":[{"id":"a","match":["(open"],"message":"m","source":{"name":"n","date":"d"}}]})",
        "acts");
    REQUIRE_FALSE(bad_pattern);
    CHECK(has(bad_pattern.error().text(), "x.json"));
    CHECK_FALSE(coach::LetterContent::load({}));
}
