// How well the rules judge the labelled texts: printed per category, and never worse than the
// floors that stand beside the texts. The rules may be tuned on half a, never on half b.
// UPDATE_FLOORS=1 in the environment writes the floors anew.

#include "app/content/content.h"
#include "coach/answer/framework.h"
#include "coach/answer/review.h"
#include "coach/practice/bank.h"
#include "coach/practice/subject.h"
#include "tests/accuracy/corpus.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <cstdlib>
#include <fstream>

using namespace candor_test;

namespace {

coach::QuestionBank shipped_questions() {
    coach::QuestionBank bank;
    for (const std::string_view name : candor::shipped_names("questions/")) {
        REQUIRE(bank.add(name, candor::shipped_content(name)).empty());
    }
    return bank;
}

coach::Framework shipped_framework() {
    auto framework =
        coach::parse_framework("framework.json", candor::shipped_content("framework.json"));
    REQUIRE(framework);
    return std::move(framework).value();
}

// Checks texts the way the program does: answers as answers to their question.
class Judge {
public:
    std::vector<coach::Finding> findings(const LabelledText& text) const {
        const coach::Document document(text.text);
        if (text.question.empty()) {
            return m_checker
                .check(document, {.kind = text.kind, .program = text.program, .to = text.to})
                .findings;
        }
        const bool about_record =
            coach::asks_about_record(text.question, m_bank, m_checker.matcher());
        return m_reviewer.review(document, {.about_record = about_record}).report.findings;
    }

private:
    candor::Content m_content = candor::load_content({});
    coach::Checker m_checker{m_content.rules, m_content.limits, &m_content.index};
    coach::QuestionBank m_bank = shipped_questions();
    coach::Framework m_framework = shipped_framework();
    coach::AnswerReviewer m_reviewer{m_checker, m_framework};
};

struct Halves {
    Tally a;
    Tally b;
    Tally both;
};

Halves halves_of(const std::string& corpus, const Judge& judge) {
    Halves out;
    for (const LabelledText& text : read_corpus(corpus)) {
        const auto findings = judge.findings(text);
        (text.half == 'a' ? out.a : out.b).add(text, findings);
        out.both.add(text, findings);
    }
    return out;
}

void print_row(const std::string& name, const Halves& halves, const std::string& category) {
    if (halves.both.labels(category) == 0) return;
    fmt::print("  {:24}", name);
    for (const Tally* tally : {&halves.a, &halves.b, &halves.both}) {
        fmt::print("  {:.3f} {:.3f} {:4}", tally->precision(category), tally->recall(category),
                   tally->labels(category));
    }
    fmt::print("\n");
}

void print(const std::string& corpus, const Halves& halves) {
    fmt::print("\n{}: precision, recall, labels in half a, half b, both\n", corpus);
    for (const std::string& category : core_categories())
        print_row(category, halves, category);
    print_row("all core categories", halves, "");
    fmt::print("  clean texts with a finding: {} of {}, {} of {}\n", halves.a.clean_flagged,
               halves.a.clean_texts, halves.b.clean_flagged, halves.b.clean_texts);
}

constexpr const char* k_floors = CANDOR_SOURCE_DIR "/tests/corpus/floors.json";

nlohmann::ordered_json floors() {
    std::ifstream in(k_floors);
    return nlohmann::ordered_json::parse(in);
}

// Rounded down, so that the figures of today pass.
nlohmann::ordered_json floor_of(const Tally& tally) {
    const auto rounded = [](double share) { return std::floor(share * 1000) / 1000; };
    return {{"precision", rounded(tally.precision())},
            {"recall", rounded(tally.recall())},
            {"clean_flagged", tally.clean_flagged}};
}

void check_floors(const nlohmann::ordered_json& floor, const Tally& tally) {
    CHECK(tally.precision() >= floor.at("precision").get<double>());
    CHECK(tally.recall() >= floor.at("recall").get<double>());
    CHECK(tally.clean_flagged <= floor.at("clean_flagged").get<int>());
}

} // namespace

TEST_CASE("the rules judge labelled texts no worse than before") {
    const Judge judge;
    nlohmann::ordered_json all = floors();
    const bool update = std::getenv("UPDATE_FLOORS") != nullptr;
    for (auto& [corpus, floor] : all.items()) {
        const Halves halves = halves_of(corpus, judge);
        print(corpus, halves);
        if (update) floor = {{"a", floor_of(halves.a)}, {"b", floor_of(halves.b)}};
        CAPTURE(corpus);
        {
            INFO("half a");
            check_floors(floor.at("a"), halves.a);
        }
        {
            INFO("half b");
            check_floors(floor.at("b"), halves.b);
        }
    }
    if (update) std::ofstream(k_floors) << all.dump(2) << "\n";
}

TEST_CASE("every label of the corpus marks words of its text") {
    const nlohmann::ordered_json all = floors();
    for (const auto& [corpus, floor] : all.items()) {
        for (const LabelledText& text : read_corpus(corpus)) {
            for (const Label& label : text.labels) {
                INFO(text.id);
                CHECK(label.span.start < label.span.end);
                CHECK(label.span.end <= text.text.size());
            }
        }
    }
}
