#include "coach/metrics/counts.h"

#include <doctest/doctest.h>

#include <string>

using namespace coach;

namespace {

Limits limits_of(const char* json) {
    Limits limits;
    REQUIRE(limits.add("limits.json", json).empty());
    return limits;
}

const char* k_pace = R"({"version":1,"limits":{
    "words_per_minute":{"value":120,"unit":"words per minute"},
    "characters_per_page":{"value":100,"unit":"characters"}}})";

} // namespace

TEST_CASE("characters are counted as a form counts them, one for each letter whatever its bytes") {
    const Counts counts = count(Document("Núñez 🙂\n\nTwo."), limits_of(k_pace));
    CHECK(counts.characters == 13);
    CHECK(counts.words == 2);
    CHECK(counts.paragraphs == 2);
    CHECK(counts.sentences == 2);
    CHECK(counts.pages == doctest::Approx(0.13));
}

TEST_CASE("the subject line of a letter is not among its words") {
    const Limits limits = limits_of(k_pace);
    CHECK(count(Document("Subject: Thank you\n\nDear Dr. Lee,"), limits).words == 3);
    CHECK(count(Document("Subject: Thank you"), limits).words == 0);
    CHECK(count(Document("The Subject: a study"), limits).words == 4);
}

TEST_CASE("seconds follow the person's own pace where it is known") {
    const Limits limits = limits_of(k_pace);
    CHECK(seconds_for_words(60, limits) == doctest::Approx(30));
    CHECK(seconds_for_words(60, limits, 100) == doctest::Approx(36));
    CHECK(seconds_for_words(140, Limits()) == doctest::Approx(60));
}
