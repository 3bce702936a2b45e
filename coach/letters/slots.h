#pragma once

// The slots of a template and the facts that fill them.
//
//     find_quoted_slot("details")->texts(facts);     // the applicant's own words, one or several
//     find_plain_slot("day")->text(facts);           // "November 20"

#include "coach/letters/letter_content.h"
#include "coach/letters/letter_facts.h"

#include <string>
#include <string_view>
#include <vector>

namespace coach {

// How a text stands in the letter: inside a sentence, as a sentence, as a line of a list.
enum class SlotShape { Phrase, Sentence, Lines };

// A slot whose text is the applicant's own wording.
struct QuotedSlot {
    std::string_view slot;
    std::string_view pointer;
    std::vector<std::string> (*texts)(const LetterFacts&);
    const char* between;     // between two texts
    const char* before_last; // between the last two
    SlotShape shape;
};

// A slot that carries a plain fact; the pointer is the field that fills it.
struct PlainSlot {
    std::string_view slot;
    std::string_view pointer;
    std::string (*text)(const LetterFacts&);
};

const QuotedSlot* find_quoted_slot(std::string_view name); // null when there is none
const PlainSlot* find_plain_slot(std::string_view name);

// The JSON pointer of the slot's text number `index`: "/details/1", or "/question".
std::string slot_field(const QuotedSlot& slot, std::size_t index);

// Whether the facts hold something at this JSON pointer. "/fit/0" and "/fit" ask the same.
bool has_field(const LetterFacts& facts, std::string_view pointer);

// The applicant's own words that this template quotes, with their slots and pointers.
struct SlotText {
    std::string slot;
    std::string field;
    std::string text;
};
std::vector<SlotText> quoted_texts(const LetterTemplate& letter, const LetterFacts& facts);

// As American letters write it: "November 20".
std::string letter_day(Date date);

} // namespace coach
