#include "tests/coach/answer/shipped.h"

#include "coach/text/segment.h"

#include <algorithm>

using namespace coach;
using coach_test::read_content;
using coach_test::shipped;

namespace {

std::size_t longest_sentence(const std::string& text) {
    const Document document(text);
    std::size_t longest = 0;
    for (std::size_t i = 0; i < document.sentences().size(); ++i)
        longest = std::max(longest, count_words(document.sentence_text(i)));
    return longest;
}

} // namespace

TEST_CASE("the framework that ships teaches every part with two examples") {
    const Framework& framework = shipped().framework;
    for (const Part part : k_parts) {
        const PartGuide& guide = framework.part(part);
        CAPTURE(guide.title);
        CHECK(guide.examples.size() == 2);
        CHECK(guide.good.size() >= 3);
        CHECK(longest_sentence(guide.line) <= 15);
        CHECK(longest_sentence(guide.purpose) <= 15);
        for (const std::string& line : guide.good)
            CHECK(longest_sentence(line) <= 15);
        for (const Sign& sign : guide.signs) {
            CHECK(longest_sentence(sign.missing) <= 15);
            CHECK(longest_sentence(sign.works) <= 15);
        }
    }
    for (const Situation& situation : framework.situations) {
        CAPTURE(situation.id);
        CHECK(longest_sentence(situation.note) <= 15);
        for (const Part part : k_parts)
            CHECK(longest_sentence(situation.advice_for(part)) <= 15);
        CHECK(situation.least_attempts >= 1);
        CHECK(situation.least_attempts <= situation.most_attempts);
    }
    CHECK(framework.part(Part::Relevance).next_question);
    CHECK(framework.situations.size() >= 5);
}

TEST_CASE("every topic that the framework looks for exists") {
    const auto exists = [](const std::string& name) {
        for (const Topic& topic : shipped().rules.topics) {
            if (topic.name == name) return true;
        }
        return false;
    };
    for (const PartGuide& guide : shipped().framework.parts) {
        for (const Sign& sign : guide.signs) {
            for (const std::string& topic : sign.topics)
                CHECK_MESSAGE(exists(topic), topic);
        }
    }
    for (const Sign& sign : shipped().framework.written.signs) {
        for (const std::string& topic : sign.topics)
            CHECK_MESSAGE(exists(topic), topic);
    }
}

TEST_CASE("the framework's own examples are found good by its own signs") {
    for (const Part part : k_parts) {
        for (const std::string& example : shipped().framework.part(part).examples) {
            CAPTURE(example);
            const PartReview review = shipped().reviewer.review_part(part, Document(example));
            for (const SignSeen& sign : review.signs)
                CHECK_MESSAGE(sign.seen, sign.sign->id);
            CHECK_FALSE(has_faults(review.report));
        }
    }
}

TEST_CASE("every next step that the review can say is written, in at most 15 words") {
    for (const char* id :
         {"not-asked", "empty", "missing-context", "missing-improvement", "missing-relevance",
          "too-long", "too-short", "order", "ownership", "good", "good-boards", "good-other"}) {
        CAPTURE(id);
        const std::string words = shipped().framework.next(id);
        CHECK_FALSE(words.empty());
        CHECK(count_words(words) <= 15);
    }
}

TEST_CASE("a mistake in a framework is named by its place") {
    const auto broken = parse_framework("mine.json", R"({"version":1,"when_to_use":"x","lead":3})");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().where == "mine.json/lead");
    CHECK_FALSE(parse_framework("mine.json", "not json"));
    CHECK_FALSE(parse_framework("mine.json", "[]"));
}
