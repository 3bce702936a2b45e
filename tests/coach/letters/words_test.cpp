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
