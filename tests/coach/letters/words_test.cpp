// A letter's own sentences are courtesy: every word of a body comes from the facts or from the
// short list below, so a template can state no place, journey, feeling or topic of its own.
#include "tests/coach/letters/letters_support.h"

#include "coach/text/fold.h"

#include <cctype>
#include <set>

using namespace letters_test;
using coach::LetterKind;

namespace {

std::set<std::string> words_of(const std::string& text) {
    std::set<std::string> words;
    std::string word;
    for (const char c : coach::fold(text).text + " ") {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || byte >= 0x80 || c == '\'')
            word.push_back(c);
        else if (!word.empty()) {
            words.insert(word);
            word.clear();
        }
    }
    return words;
}

// Grammar, thanks, and what these letters are by their kind. No subject matter.
const std::set<std::string>& courtesy_words() {
    static const std::set<std::string> words = words_of(
        "a about all also an and another any anything are as ask asking at be best by can case "
        "does doing done else enough our "
        "for from gave give giving glad go had has have here hope i if in interview is it its just "
        "know let like may me mine missing more much my need needed no not of on one only or own "
        "please rather say so some such than thank thanks that the their them there these they "
        "thing this time to two too us was what when which who with would you your yours am "
        "above again answer answering asked colleague colleagues colleague's conversation dear "
        "especially expect feel fine fully further grateful gratefully great help idea in kind "
        "kindly letter letters long many note once particular pass plainly program question "
        "read reading regards reply short should sincerely speak speaking still suit take takes "
        "tell telling understand useful useful want well wish wishes write writing you've "
        // first choice
        "choice first intend list private rank stays course "
        // update, withdrawal
        "add application complete file good includes keep new residents short something update "
        "was withdraw year given date am "
        // letter writers
        "already applying arrived day do facts far hope ignore languages letter little points "
        "received recommendation remind reminder residency sent shows speak system which may "
        "worked thinking where little gave be come "
        // mentor
        "advice news offer bring send sending aamc id");
    return words;
}

std::set<std::string> fact_words(const coach::LetterFacts& f) {
    std::string text = coach::to_json(f);
    for (const auto& date : {f.interview.date, f.deadline}) {
        if (!date) continue;
        text += " " + std::string(coach::month_name(date->month)) + " " +
                std::to_string(date->day) + " " + std::string(coach::weekday_name(*date));
    }
    return words_of(text);
}

} // namespace

TEST_CASE("every word of a letter comes from the facts or is courtesy") {
    for (const LetterKind kind : coach::letter_kinds()) {
        const coach::LetterFacts f = example(kind);
        const std::set<std::string> known = fact_words(f);
        for (int variation = 0; variation < 12; ++variation) {
            const coach::Letter letter = compose(kind, f, {{}, variation});
            CAPTURE(letter.body);
            for (const std::string& word : words_of(letter.body)) {
                CAPTURE(word);
                CHECK((known.count(word) == 1 || courtesy_words().count(word) == 1));
            }
        }
    }
}

TEST_CASE("a template's slots are ones that the facts can fill") {
    const std::set<std::string> known = {"applicant", "salutation", "program", "specialty", "day",
                                         "weekday",   "details",    "fit",     "fit_lines", "news",
                                         "question",  "asked",      "answer",  "together",  "hope",
                                         "deadline",  "languages"};
    const auto check = [&](const std::string& text) {
        CAPTURE(text);
        for (std::size_t open = text.find('{'); open != std::string::npos;
             open = text.find('{', open + 1)) {
            const std::size_t close = text.find('}', open);
            REQUIRE(close != std::string::npos);
            CHECK(known.count(text.substr(open + 1, close - open - 1)) == 1);
        }
    };
    for (const LetterKind kind : coach::letter_kinds()) {
        const coach::LetterTemplate& form = shipped().letters.letter(kind);
        CHECK(form.kind == kind);
        CHECK_FALSE(form.about.empty());
        for (const std::string& subject : form.subjects)
            check(subject);
        for (const auto& paragraph : form.paragraphs) {
            for (const coach::TemplateSentence& sentence : paragraph) {
                REQUIRE_FALSE(sentence.variants.empty());
                for (const std::string& variant : sentence.variants)
                    check(variant);
            }
        }
        for (const coach::LetterNote& note : form.notes)
            CHECK_FALSE(note.source.date.empty());
    }
}

TEST_CASE("each wording of a sentence quotes the same of the applicant's words") {
    for (const LetterKind kind : coach::letter_kinds()) {
        for (const auto& paragraph : shipped().letters.letter(kind).paragraphs) {
            for (const coach::TemplateSentence& sentence : paragraph) {
                for (const char* slot :
                     {"{details}", "{fit}", "{fit_lines}", "{news}", "{question}", "{asked}",
                      "{answer}", "{together}", "{hope}", "{deadline}"}) {
                    for (const std::string& variant : sentence.variants) {
                        CAPTURE(variant);
                        CHECK(has(variant, slot) == has(sentence.variants.front(), slot));
                    }
                }
            }
        }
    }
}

TEST_CASE("every sentence that a template says of itself passes the rules for letters") {
    for (const LetterKind kind : coach::letter_kinds()) {
        if (kind == LetterKind::FirstChoice) continue; // it declares, which only it may
        for (const auto& paragraph : shipped().letters.letter(kind).paragraphs) {
            for (const coach::TemplateSentence& sentence : paragraph) {
                for (const std::string& variant : sentence.variants) {
                    CAPTURE(variant);
                    for (const coach::PhraseHit& hit : shipped().letters.acts().judge(variant)) {
                        CHECK(hit.kind->verdict == "ok");
                    }
                }
            }
        }
    }
}

TEST_CASE("a detail that says nothing of this talk is not ready") {
    for (const char* detail :
         {"the ward", "your program", "ultrasound", "the clinic and the", "of the asthma clinic",
          "Harborview", "the wards and the night shifts", "the asthma clinic \U0001F60A",
          "\u0639\u064A\u0627\u062F\u0629 \u0627\u0644\u0631\u0628\u0648"}) {
        CAPTURE(detail);
        coach::LetterFacts f = facts();
        f.details = {detail};
        const coach::Letter letter = thank_you(f);
        CHECK_FALSE(letter.ready);
        REQUIRE(letter.missing.size() == 1); // one fault, one reason
        CHECK(letter.missing[0].field == "/details/0");
    }
}

TEST_CASE("a detail of hundreds of words is not ready in any letter") {
    std::string detail = "the asthma clinic";
    for (int i = 0; i < 100; ++i)
        detail += " and its nurses";
    coach::LetterFacts f = example(coach::LetterKind::Mentor);
    f.details = {detail};
    CHECK(is_missing(compose(coach::LetterKind::Mentor, f), "/details/0"));
}

TEST_CASE("news is a whole sentence") {
    coach::LetterFacts f = example(coach::LetterKind::Update);
    for (const char* news : {"a new publication", "Step 3 passed", "finished", "My degree"}) {
        CAPTURE(news);
        f.news = {news};
        CHECK(is_missing(compose(coach::LetterKind::Update, f), "/news/0"));
    }
    for (const char* news : {"I passed Step 3 in May.", "Our paper on dengue appeared in May.",
                             "Since March I have led the foot clinic.",
                             "The state of Florida has given me a training license."}) {
        f.news = {news};
        const coach::Letter letter = compose(coach::LetterKind::Update, f);
        CAPTURE(reasons(letter));
        CHECK(letter.ready);
    }
}

TEST_CASE("a greeting is no salutation") {
    coach::LetterFacts f = facts();
    for (const char* words : {"Hi", "Hello Dr. Ortiz", "Sir or Madam", "Dr.", "[name]"}) {
        CAPTURE(words);
        f.recipient.salutation = words;
        CHECK(is_missing(thank_you(f), "/recipient/salutation"));
    }
    f.recipient.salutation = "";
    f.recipient.title = "Hi";
    CHECK(is_missing(thank_you(f), "/recipient/title"));
}

TEST_CASE("what a program asks for may be named and answered") {
    coach::LetterFacts f = example(coach::LetterKind::Answer);
    for (const auto& [asked, answer] :
         {std::pair{"for my transcript", "My transcript is attached."},
          std::pair{"about my Step 1 score", "My Step 1 score report is attached."}}) {
        f.asked = asked;
        f.answer = answer;
        const coach::Letter letter = compose(coach::LetterKind::Answer, f);
        CAPTURE(reasons(letter));
        CHECK(letter.ready);
        for (const coach::Finding& finding : letter.findings)
            CHECK(finding.severity == coach::Severity::Hint);
    }
    f.asked = "about the clinic in Hialeah";
    f.answer = "It runs on Mondays. My Step 1 score was low.";
    CHECK(is_missing(compose(coach::LetterKind::Answer, f), "/answer"));
}

TEST_CASE("a letter names its program once in its body") {
    for (const coach::LetterKind kind :
         {coach::LetterKind::ThankYou, coach::LetterKind::FirstChoice}) {
        for (int variation = 0; variation < 8; ++variation) {
            const std::string body = compose(kind, facts(), {{}, variation}).body;
            const std::size_t first = body.find("Harborview");
            CAPTURE(body);
            REQUIRE(first != std::string::npos);
            CHECK(body.find("Harborview", first + 1) == std::string::npos);
        }
    }
}

TEST_CASE("half a phrase is not ready in letters to writers and in answers") {
    coach::LetterFacts f = example(coach::LetterKind::WriterRequest);
    f.together = "clinic";
    CHECK(is_missing(compose(coach::LetterKind::WriterRequest, f), "/together"));
    f = example(coach::LetterKind::WriterRequest);
    f.fit = {"hard work"};
    CHECK(is_missing(compose(coach::LetterKind::WriterRequest, f), "/fit/0"));
    f = example(coach::LetterKind::Answer);
    f.asked = "about";
    CHECK(is_missing(compose(coach::LetterKind::Answer, f), "/asked"));
}
