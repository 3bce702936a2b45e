#include "coach/letters/readiness.h"

#include "coach/text/fold.h"
#include "coach/text/segment.h"

#include <algorithm>

namespace coach {
namespace {

// The slot's text without what the renderer takes off its end.
std::string bare(std::string_view text) {
    while (!text.empty() && std::string_view(".,;: ").find(text.back()) != std::string_view::npos) {
        text.remove_suffix(1);
    }
    return std::string(text);
}

std::vector<std::string> name_words(const LetterFacts& facts) {
    std::vector<std::string> words;
    for (const std::string* name :
         {&facts.program.name, &facts.program.city, &facts.applicant.specialty}) {
        const std::string folded = fold(*name).text;
        for (const Span span :
             split_words(folded, {0, static_cast<std::uint32_t>(folded.size())})) {
            words.emplace_back(slice(folded, span));
        }
    }
    return words;
}

// The text with the words of the program's, the city's and the specialty's names read as
// "program": naming them says nothing that was told in the talk.
std::string without_names(const std::string& text, const LetterFacts& facts) {
    const std::vector<std::string> names = name_words(facts);
    const std::string folded = fold(text).text;
    std::string out;
    for (const Span span : split_words(folded, {0, static_cast<std::uint32_t>(folded.size())})) {
        std::string word(slice(folded, span));
        std::string_view stem = word;
        if (stem.ends_with("'s")) stem.remove_suffix(2);
        if (std::find(names.begin(), names.end(), stem) != names.end()) word = "program";
        out += (out.empty() ? "" : " ") + word;
    }
    return out;
}

// How the letter greets, and the field that it comes from.
SlotText greeting_of(const LetterRecipient& recipient) {
    const bool given = !recipient.salutation.empty();
    return {"salutation", given ? "/recipient/salutation" : "/recipient/title",
            salutation(recipient)};
}

} // namespace

std::vector<Missing> empty_fields(const LetterTemplate& letter, const LetterFacts& facts) {
    std::vector<Missing> out;
    for (const LetterNeed& need : letter.needs) {
        const bool follows_name =
            need.field == "/recipient/salutation" && facts.recipient.name.empty();
        if (!follows_name && !has_field(facts, need.field))
            out.push_back({need.field, need.why, {}});
    }
    return out;
}

std::vector<Missing> unfit_slots(const LetterContent& content, const LetterFacts& facts,
                                 std::vector<SlotText> texts) {
    std::vector<Missing> out;
    texts.push_back(greeting_of(facts.recipient));
    for (const SlotText& text : texts) {
        const std::string words = bare(text.text);
        for (const PhraseKind& check : content.slots().kinds()) {
            const auto& slots = check.applies_to;
            if (std::find(slots.begin(), slots.end(), text.slot) == slots.end()) continue;
            const bool by_name = check.id.starts_with("generic");
            if (!content.slots().is(check.id, by_name ? without_names(words, facts) : words)) {
                continue;
            }
            out.push_back({text.field, check.message, check.source});
            break; // one reason a text is enough to start with
        }
        if (text.slot == "question" && !text.text.ends_with('?')) {
            out.push_back({text.field, "Write it as one question, with its question mark.", {}});
        }
    }
    return out;
}

} // namespace coach
