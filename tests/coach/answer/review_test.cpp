// The verdict on a whole answer, on one part, and on the written form.

#include "coach/text/segment.h"
#include "tests/coach/answer/shipped.h"

using namespace coach;
using coach_test::shipped;

namespace {

const char* const k_good =
    "I prepared for Step 1 alone and left timed questions until the last month. That plan was "
    "mine, and it was too late. From January I did forty questions every morning, and I passed in "
    "June; Step 2 CK came on the first attempt. On my rotation in Tampa I plan my week the same "
    "way, and the team sees on Monday what I will finish by Friday.";

std::string seen(const std::vector<SignSeen>& signs) {
    std::string out;
    for (const SignSeen& sign : signs)
        out += sign.sign->id + (sign.seen ? "+" : "-");
    return out;
}

PartReview part(Part which, const std::string& text) {
    return shipped().reviewer.review_part(which, Document(text));
}

} // namespace

TEST_CASE("a complete answer in order, owned and short, is good") {
    const AnswerReview review = shipped().review(k_good);
    CHECK(review.parts.complete());
    CHECK(review.ownership);
    CHECK(review.order_ok);
    CHECK_FALSE(review.too_long);
    CHECK_FALSE(review.too_short);
    CHECK(review.verdict == Verdict::Good);
    CHECK(review.next == shipped().framework.next("good"));
}

TEST_CASE("a missing part needs work and is named next") {
    const AnswerReview review = shipped().review(
        "I did not pass Step 1 because I practised too little; that was my plan. Since then I did "
        "forty questions a day for six months and passed with a strong margin in November.");
    CHECK(review.verdict == Verdict::NeedsWork);
    CHECK(review.too_short);
    CHECK(review.next == shipped().framework.next("missing-relevance"));
}

TEST_CASE("over a minute is too long at the usual pace, and less so at a faster one") {
    std::string text = k_good;
    while (count_words(text) <= 145)
        text += " On the ward I write one question a day.";
    CHECK(shipped().review(text).too_long);
    const AnswerReview fast = shipped().reviewer.review(Document(text), {.words_per_minute = 170});
    CHECK_FALSE(fast.too_long);
}

TEST_CASE("a short answer that is complete is good") {
    const AnswerReview review =
        shipped().review("I began too late for Step 1; my plan. Since March I did forty questions "
                         "a day and passed. On the wards I plan my week the same way.");
    CHECK(review.seconds < 15);
    CHECK(review.too_short);
    CHECK(review.parts.complete());
    CHECK(review.verdict == Verdict::Good);
    CHECK(review.next == shipped().framework.next("too-short"));
}

TEST_CASE("without a word that owns it, a good answer is told that it may be added") {
    const AnswerReview review = shipped().review(
        "Step 1 was below the mean; the format was new at that time. For Step 2 CK the plan was "
        "forty questions a day for five months, and it went up by thirty points. On the wards in "
        "Tampa the same plan keeps my notes on time, and my preceptor speaks of it.");
    CHECK_FALSE(review.ownership);
    CHECK(review.next != shipped().framework.next("good"));
}

TEST_CASE("when nobody asked about the record there are no parts to miss") {
    const AnswerReview review = shipped().review(
        "I grew up above a pharmacy, and I learned early to listen before I advise. In the clinic "
        "in Hialeah I translate for families on Saturdays. I like the first visit best, when "
        "somebody still has to decide whether to trust us.",
        false);
    CHECK_FALSE(review.parts.has(Part::Context));
    CHECK(review.order_ok);
    CHECK_FALSE(review.too_short);
    CHECK(review.verdict == Verdict::Good);
}

TEST_CASE("a score that nobody asked for is the first thing to leave out") {
    const AnswerReview review =
        shipped().review("I love teaching and long visits. My Step 1 score is low, I know, and I "
                         "want to say that I have worked on it a lot since then.",
                         false);
    CHECK(review.volunteered);
    CHECK(review.verdict == Verdict::NeedsWork);
    CHECK(review.next == shipped().framework.next("not-asked"));
}

TEST_CASE("an empty answer is asked for its first sentence") {
    CHECK(shipped().review("").next == shipped().framework.next("empty"));
    CHECK(shipped().review("").verdict == Verdict::NeedsWork);
}

TEST_CASE("the context shows what happened and whose it was") {
    CHECK(seen(part(Part::Context, "I did not pass Step 1. The plan was mine.").signs) ==
          "named+ownership+");
    CHECK(seen(part(Part::Context, "Step 1 was a strange day.").signs) == "named+ownership-");
}

TEST_CASE("the improvement shows a change, a date or number, and a result or a date booked") {
    CHECK(seen(part(Part::Improvement, "From March I did forty questions a day and passed in May.")
                   .signs) == "change+evidence+result+");
    CHECK(seen(part(Part::Improvement, "I joined a study group.").signs) ==
          "change+evidence-result-");
    CHECK(seen(part(Part::Improvement, "Since April I review ten cases a week, and my exam is "
                                       "booked for 14 October.")
                   .signs) == "change+evidence+result+");
}

TEST_CASE("boards are shown as a likely next question, never as a fault") {
    const PartReview review =
        part(Part::Relevance, "On my rotation in Tampa I read one case before each shift.");
    REQUIRE(review.next_question.size() == 1);
    CHECK_FALSE(review.next_question.front().seen);
    CHECK(review.ready());
}

TEST_CASE("a part knows its seconds at the person's pace") {
    const std::string ten = "one two three four five six seven eight nine ten";
    const PartReview usual = part(Part::Context, ten);
    const PartReview slow = shipped().reviewer.review_part(Part::Context, Document(ten), 100);
    CHECK(usual.words == 10);
    CHECK(slow.seconds == doctest::Approx(6));
    CHECK(usual.seconds < slow.seconds);
}

TEST_CASE("the written form is two sentences that end on what followed") {
    const auto written = [](const std::string& text) {
        return shipped().reviewer.review_written(Document(text));
    };
    CHECK(written("I did not pass Step 1 on my first attempt; I began timed questions too late. I "
                  "changed my plan and passed in June.")
              .asks.empty());
    CHECK(written("I did not pass Step 1.").asks.size() == 1);
    CHECK(written("One. Two. I passed in June.").asks.front() ==
          shipped().framework.written.too_many);
    CHECK(written("").asks.empty());
}

TEST_CASE("an advisor's own answers are judged as the advisor would") {
    const auto next = [](const char* text) { return shipped().review(text); };
    // Booking too early is one's own cause.
    CHECK(next("I failed Step 1 once because I booked too early. I waited six months, did two "
               "question banks and passed. On the ward I ask before I feel sure.")
              .ownership);
    CHECK(next("I repeated my first year because I tried to learn alone and asked nobody.")
              .ownership);
    // A hope is not an improvement.
    CHECK_FALSE(next("My score was low because I did not practise. Hopefully I will do better on "
                     "Step 2. My patients like me.")
                    .parts.has(Part::Improvement));
    // Who has spoken of the boards need not prepare a sentence on them.
    CHECK(next("I did not pass Step 1 because I left timed questions too late; that plan was mine. "
               "From January I did forty questions every morning and passed in June. On the ward I "
               "keep one question a day, and I will prepare for the boards the same way.")
              .next == shipped().framework.next("good-boards"));
}

TEST_CASE("what the person keeps as it is counts neither in a part nor in the answer") {
    const Document text("I was unable to pass because my school did not prepare me.");
    const AnswerReviewer& reviewer = shipped().reviewer;
    const PartReview before = reviewer.review_part(Part::Context, text);
    REQUIRE(has_faults(before.report));
    std::vector<Ignored> kept;
    for (const Finding& finding : before.report.findings)
        kept.push_back(ignore(text, finding, "It is what happened."));
    const PartReview after = reviewer.review_part(Part::Context, text, 0, kept);
    CHECK(after.report.findings.empty());
    CHECK(after.kept.size() == before.report.findings.size());
    CHECK(reviewer.review(text, {}, kept).report.findings.size() <
          reviewer.review(text, {}).report.findings.size());
    CHECK(reviewer.review_part(Part::Context, text, 0, {}).kept.empty());
}

TEST_CASE("a number that is kept in the written form is not asked about again") {
    const Document text("I passed Step 2 CK with 214 in June.");
    const AnswerReviewer& reviewer = shipped().reviewer;
    const WrittenReview before = reviewer.review_written(text);
    std::vector<Ignored> kept;
    for (const Finding& finding : before.report.findings)
        kept.push_back(ignore(text, finding, ""));
    REQUIRE_FALSE(kept.empty());
    const WrittenReview after = reviewer.review_written(text, kept);
    CHECK(after.report.findings.empty());
    CHECK(after.asks.size() < before.asks.size());
}
