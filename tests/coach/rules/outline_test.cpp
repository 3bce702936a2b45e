// The parts and themes of a statement, with the topics that ship.

#include "coach/rules/outline.h"
#include "coach/rules/pack.h"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace coach;

namespace {

const Matcher& shipped_matcher() {
    static const RuleSet rules = [] {
        PackLoader loader;
        for (const char* name : {"vocabulary.json", "outline.json"}) {
            std::ifstream in(std::filesystem::path(CANDOR_SOURCE_DIR) / "content/rules" / name);
            loader.add(name, std::string(std::istreambuf_iterator<char>(in), {}));
        }
        return loader.finish();
    }();
    REQUIRE(rules.problems.empty());
    static const Matcher matcher(rules);
    return matcher;
}

struct Found {
    std::string text;
    Outline outline;

    std::string part(const std::string& name) const {
        for (const auto& [id, span] : outline.structure) {
            if (id == name) return span ? std::string(slice(text, *span)) : "";
        }
        FAIL("no such part");
        return "";
    }
    std::size_t theme(const std::string& name) const {
        for (const auto& [id, spans] : outline.themes) {
            if (id == name) return spans.size();
        }
        FAIL("no such theme");
        return 0;
    }
};

Found read(const std::string& text, TextKind kind = TextKind::Statement) {
    return {text, outline_of(Document(text), kind, shipped_matcher())};
}

const char* const k_statement =
    "The lamp went out at nine. Rosa, a baker, held my hand and said, \"Go on.\" I went on, and "
    "her son was born before midnight.\n\n"
    "I studied medicine in Lima and worked for three years as a medical officer in Cusco.\n\n"
    "I did not pass Step 1 on my first attempt. I made a fixed schedule with timed questions and "
    "have since passed Step 2 CK on the first attempt.\n\n"
    "In Miami I completed two rotations in a free clinic for uninsured families, where I spoke "
    "Spanish and Quechua every day.\n\n"
    "After residency I plan to stay in South Florida, where my sister lives, and to work in a "
    "community clinic.";

} // namespace

TEST_CASE("a whole statement has its five parts and three themes") {
    const Found found = read(k_statement);
    CHECK(found.part("opening-story").starts_with("The lamp"));
    CHECK(found.part("background").starts_with("I studied medicine"));
    CHECK(found.part("improvement").starts_with("I made a fixed schedule"));
    CHECK(found.part("local-experience").starts_with("In Miami"));
    CHECK(found.part("closing-commitment").starts_with("After residency"));
    CHECK(found.theme("language-culture") > 0);
    CHECK(found.theme("similar-patients") > 0);
    CHECK(found.theme("long-term-commitment") > 0);
    CHECK(found.outline.strengths.size() >= 5);
    for (const Strength& strength : found.outline.strengths) {
        CHECK(strength.span.end <= found.text.size());
        CHECK_FALSE(strength.message.empty());
    }
}

TEST_CASE("a statement that opens with a choice opens with no scene") {
    CHECK(read("I chose pediatrics because I like children. My interest grew at school.")
              .part("opening-story")
              .empty());
}

TEST_CASE("scores alone are no improvement, and an improvement needs a score to improve on") {
    CHECK(read("I took Step 1 in 2019 and obtained 207.").part("improvement").empty());
    CHECK(read("I joined a study group and my Spanish got better.").part("improvement").empty());
}

TEST_CASE("rotations at home are no local experience") {
    CHECK(read("I completed rotations in surgery in Lima.").part("local-experience").empty());
}

TEST_CASE("only statements have an outline, and names are always there") {
    for (const Found& found : {read(k_statement, TextKind::Email), read("")}) {
        CHECK(found.outline.structure.size() == 5);
        CHECK(found.outline.themes.size() == 3);
        CHECK(found.part("opening-story").empty());
        CHECK(found.theme("similar-patients") == 0);
        CHECK(found.outline.strengths.empty());
    }
}

TEST_CASE("a few lines are not praised, whatever they hold") {
    const Found few = read("She was crying in the corridor. I held her hand and she smiled.");
    CHECK_FALSE(few.part("opening-story").empty());
    CHECK(few.outline.strengths.empty());
}
