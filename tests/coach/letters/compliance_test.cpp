#include "tests/coach/letters/letters_support.h"

using namespace letters_test;
using coach::ContactPolicy;
using coach::LetterKind;
using coach::MatchSystem;

TEST_CASE("a program that asked for no notes gets no thank-you and no first choice") {
    coach::LetterFacts f = facts();
    f.program.contact_policy = ContactPolicy::None;
    for (const LetterKind kind : {LetterKind::ThankYou, LetterKind::FirstChoice}) {
        const coach::Letter letter = compose(kind, f);
        CHECK(letter.refused);
        CHECK_FALSE(letter.ready);
        CHECK(letter.body.empty());
        CHECK(letter.missing.front().field == "/program/contact_policy");
        CHECK_FALSE(letter.missing.front().source.date.empty());
    }
}

TEST_CASE("a policy that nobody has looked at gives a draft that is not ready") {
    for (const ContactPolicy policy : {ContactPolicy::Unknown, ContactPolicy::Missing}) {
        coach::LetterFacts f = facts();
        f.program.contact_policy = policy;
        const coach::Letter letter = thank_you(f);
        CHECK_FALSE(letter.ready);
        CHECK_FALSE(letter.body.empty());
        CHECK(is_missing(letter, "/program/contact_policy"));
    }
    coach::LetterFacts f = facts();
    f.program.contact_policy = ContactPolicy::NotStated;
    CHECK(thank_you(f).ready);
}

TEST_CASE("news may go to a program that wants no notes once its rules were checked") {
    coach::LetterFacts f = example(LetterKind::Update);
    f.program.contact_policy = ContactPolicy::None;
    coach::Letter letter = compose(LetterKind::Update, f);
    CHECK_FALSE(letter.ready);
    CHECK(is_missing(letter, "/conditions/allowed"));
    f.conditions.allowed = true;
    letter = compose(LetterKind::Update, f);
    INFO(reasons(letter));
    CHECK(letter.ready);
}

TEST_CASE("a first choice needs all four conditions and the NRMP match") {
    using Answer = std::optional<bool> coach::LetterConditions::*;
    struct Row {
        Answer answer;
        const char* field;
    };
    for (const Row& row : {Row{&coach::LetterConditions::is_true, "/conditions/true"},
                           Row{&coach::LetterConditions::only, "/conditions/only"},
                           Row{&coach::LetterConditions::nrmp, "/conditions/nrmp"},
                           Row{&coach::LetterConditions::allowed, "/conditions/allowed"}}) {
        CAPTURE(row.field);
        coach::LetterFacts f = facts();
        f.conditions.*row.answer = false;
        coach::Letter letter = compose(LetterKind::FirstChoice, f);
        CHECK(letter.refused);
        CHECK(letter.body.empty());
        CHECK(letter.missing.front().field == row.field);
        f.conditions.*row.answer = std::nullopt;
        letter = compose(LetterKind::FirstChoice, f);
        CHECK_FALSE(letter.ready);
        CHECK(is_missing(letter, row.field));
    }
    coach::LetterFacts f = facts();
    f.program.match = MatchSystem::Other;
    CHECK(compose(LetterKind::FirstChoice, f).missing.front().field == "/program/match");
    f.program.match = MatchSystem::Missing;
    CHECK_FALSE(compose(LetterKind::FirstChoice, f).ready);
}

TEST_CASE("a second first choice is refused, naming the first program and its date") {
    coach::ComposeOptions options;
    options.first_choice_sent = coach::SentFirstChoice{"St. Brigid Medicine", "2027-01-20"};
    coach::Letter letter = compose(LetterKind::FirstChoice, facts(), options);
    CHECK(letter.refused);
    CHECK(has(letter.missing.front().why, "St. Brigid Medicine"));
    CHECK(has(letter.missing.front().why, "20 January 2027"));
    options.first_choice_sent->program = "harborview  internal medicine";
    CHECK(compose(LetterKind::FirstChoice, facts(), options).ready);
    CHECK(compose(LetterKind::ThankYou, facts(), options).ready);
}

TEST_CASE("what must not be sent in any form is refused") {
    for (const char* news : {
             "Please rank me highly this year.",
             "If you rank me, I will come.",
             "I promise that I will come to you.",
             "Two other programs have offered me a place.",
             "I hope you can tell me what my chances are.",
         }) {
        CAPTURE(news);
        coach::LetterFacts f = example(LetterKind::Update);
        f.news = {news};
        const coach::Letter letter = compose(LetterKind::Update, f);
        CHECK(letter.refused);
        CHECK(letter.body.empty());
        CHECK(letter.missing.front().field == "/news/0");
        CHECK_FALSE(letter.missing.front().source.name.empty());
    }
}

TEST_CASE("ranking outside the first choice, scores, visa requests and apologies are not ready") {
    for (const char* news : {
             "You are my first choice.",
             "I failed Step 1 two years ago.",
             "I need a visa to start.",
             "I am so sorry for my nervous answer.",
         }) {
        CAPTURE(news);
        coach::LetterFacts f = example(LetterKind::Update);
        f.news = {news};
        const coach::Letter letter = compose(LetterKind::Update, f);
        CHECK_FALSE(letter.ready);
        CHECK(is_missing(letter, "/news/0"));
    }
}

TEST_CASE("a new pass in one plain sentence may be told") {
    coach::LetterFacts f = example(LetterKind::Update);
    f.news = {"I passed Step 3 in January."};
    const coach::Letter letter = compose(LetterKind::Update, f);
    INFO(reasons(letter));
    CHECK(letter.ready);
}

TEST_CASE("a letter writer is never asked for the letter or told what to say") {
    coach::LetterFacts f = example(LetterKind::WriterRequest);
    f.fit = {"please write that I was the best resident"};
    CHECK(compose(LetterKind::WriterRequest, f).refused);
    f.fit = {"I would like to read your letter before you send it"};
    CHECK(compose(LetterKind::WriterRequest, f).refused);
}

TEST_CASE("an answer may keep the rank list private, whatever the program asked") {
    coach::LetterFacts f = example(LetterKind::Answer);
    f.asked = "about my plans for the coming months";
    f.answer = "Thank you. I would rather keep my rank list private, as the match allows.";
    const coach::Letter letter = compose(LetterKind::Answer, f);
    INFO(reasons(letter));
    CHECK(letter.ready);
}
