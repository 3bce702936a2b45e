#include "tests/coach/answer/shipped.h"

#include "coach/text/segment.h"

using namespace coach;
using coach_test::read_content;
using coach_test::shipped;

TEST_CASE("the framework that ships teaches every part with two examples") {
    const Framework& framework = shipped().framework;
    for (const Part part : k_parts) {
        const PartGuide& guide = framework.part(part);
        CAPTURE(guide.title);
        CHECK(guide.examples.size() == 2);
        CHECK(guide.good.size() >= 3);
        CHECK(count_words(guide.line) <= 15);
        for (const Sign& sign : guide.signs)
            CHECK(count_words(sign.missing) <= 15);
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
          "too-long", "too-short", "order", "ownership", "good", "good-other"}) {
        CAPTURE(id);
        const std::string words = shipped().framework.next(id);
        CHECK_FALSE(words.empty());
        CHECK(count_words(words) <= 18);
    }
}

TEST_CASE("a mistake in a framework is named by its place") {
    const auto broken = parse_framework("mine.json", R"({"version":1,"when_to_use":"x","lead":3})");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().where == "mine.json/lead");
    CHECK_FALSE(parse_framework("mine.json", "not json"));
    CHECK_FALSE(parse_framework("mine.json", "[]"));
}
