#pragma once

// LetterContent: the letters' templates, the judgements on slots, and the dated rules of what may
// be written, as they stand in content/.
//
//     Result<LetterContent> content = LetterContent::load(files);   // content/ as embedded
//     content->letter(LetterKind::ThankYou).about;                  // for help and empty states

#include "coach/base/date.h"
#include "coach/base/result.h"
#include "coach/letters/letter_kind.h"
#include "coach/letters/phrase_judge.h"

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

// A file of content/ by its name there: "letters/thank-you.json".
struct ContentFile {
    std::string_view name;
    std::string_view bytes;
};

// A field that a letter cannot do without.
struct LetterNeed {
    std::string field; // JSON pointer into the facts
    std::string hole;  // stands in the draft, in square brackets, while the field is empty
    std::string why;
};

// A field that a letter takes when it is there.
struct LetterOption {
    std::string field;
    std::string what;
};

// One sentence of a letter in several wordings. `when` and `unless` are fields.
struct TemplateSentence {
    std::vector<std::string> variants;
    std::string when;   // left out while this field is empty
    std::string unless; // left out when this field is filled
};

struct LetterNote {
    std::string text;
    Source source;
};

// Which rule about contact after the interview a letter falls under.
enum class ContactGate {
    Notes,  // unwanted notes are not written at all
    Update, // news may have to be told even where notes are unwanted
    Free,
};

struct LetterTemplate {
    LetterKind kind = LetterKind::ThankYou;
    std::string title;
    std::string about;
    ContactGate gate = ContactGate::Free;
    bool declares_first_choice = false;
    std::string least_words; // ids of limits; empty: none
    std::string most_words;
    std::vector<LetterNeed> needs;
    std::vector<LetterOption> takes;
    std::vector<std::string> subjects;
    std::vector<std::vector<TemplateSentence>> paragraphs;
    std::vector<std::string> sign_offs;
    std::vector<LetterNote> notes;
    std::string example_json; // facts that make a ready letter
};

// Whether the letter needs the day of the interview because it looks back on it.
bool follows_interview(const LetterTemplate& letter);

// A reason to refuse a letter or to hold it back.
struct Gate {
    std::string id;
    std::string field;
    std::string message;
    Source source;
};

class LetterContent {
public:
    static Result<LetterContent> load(const std::vector<ContentFile>& files);

    const LetterTemplate& letter(LetterKind kind) const {
        return m_letters[static_cast<std::size_t>(kind)];
    }
    const PhraseJudge& slots() const { return *m_slots; }
    const PhraseJudge& acts() const { return *m_acts; }
    const Gate& gate(std::string_view id) const; // must exist: load() has checked them

    // The season that an interview belongs to, "2026-2027", from the month that compliance.json
    // names.
    std::string season_of(Date interview) const;

private:
    std::array<LetterTemplate, k_letter_kind_count> m_letters;
    std::unique_ptr<PhraseJudge> m_slots;
    std::unique_ptr<PhraseJudge> m_acts;
    std::vector<Gate> m_gates;
    int m_season_month = 0;
};

} // namespace coach
