#include "coach/letters/slots.h"

#include <algorithm>
#include <array>

namespace coach {
namespace {

std::vector<std::string> one(const std::string& text) {
    return text.empty() ? std::vector<std::string>{} : std::vector<std::string>{text};
}

using Shape = SlotShape;

constexpr std::array k_quoted = std::to_array<QuotedSlot>({
    {"details", "/details", [](const LetterFacts& f) { return f.details; }, ", about ",
     ", and about ", Shape::Phrase},
    {"fit", "/fit", [](const LetterFacts& f) { return f.fit; }, ", ", ", and ", Shape::Phrase},
    {"fit_lines", "/fit", [](const LetterFacts& f) { return f.fit; }, "\n", "\n", Shape::Lines},
    {"news", "/news", [](const LetterFacts& f) { return f.news; }, " ", " ", Shape::Sentence},
    {"question", "/question", [](const LetterFacts& f) { return one(f.question); }, "", "",
     Shape::Sentence},
    {"asked", "/asked", [](const LetterFacts& f) { return one(f.asked); }, "", "", Shape::Phrase},
    {"answer", "/answer", [](const LetterFacts& f) { return one(f.answer); }, "", "",
     Shape::Sentence},
    {"together", "/together", [](const LetterFacts& f) { return one(f.together); }, "", "",
     Shape::Phrase},
    {"hope", "/hope", [](const LetterFacts& f) { return one(f.hope); }, "", "", Shape::Phrase},
});

bool is_list(std::string_view pointer) {
    return pointer == "/details" || pointer == "/fit" || pointer == "/news";
}

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += i + 1 == words.size() ? " and " : ", ";
        out += words[i];
    }
    return out;
}

std::string day_text(const std::optional<Date>& date) {
    return date ? letter_day(*date) : "";
}

constexpr std::array k_plain = std::to_array<PlainSlot>({
    {"applicant", "/applicant/name", [](const LetterFacts& f) { return f.applicant.name; }},
    {"specialty", "/applicant/specialty",
     [](const LetterFacts& f) { return f.applicant.specialty; }},
    {"languages", "/applicant/languages",
     [](const LetterFacts& f) { return joined(f.applicant.languages); }},
    {"program", "/program/name", [](const LetterFacts& f) { return f.program.name; }},
    {"salutation", "/recipient/salutation",
     [](const LetterFacts& f) { return salutation(f.recipient); }},
    {"day", "/interview/date", [](const LetterFacts& f) { return day_text(f.interview.date); }},
    {"weekday", "/interview/date",
     [](const LetterFacts& f) {
         return f.interview.date ? std::string(weekday_name(*f.interview.date)) : std::string();
     }},
    {"deadline", "/deadline", [](const LetterFacts& f) { return day_text(f.deadline); }},
});

} // namespace

const QuotedSlot* find_quoted_slot(std::string_view name) {
    const auto* found = std::find_if(k_quoted.begin(), k_quoted.end(),
                                     [&](const QuotedSlot& q) { return q.slot == name; });
    return found == k_quoted.end() ? nullptr : found;
}

const PlainSlot* find_plain_slot(std::string_view name) {
    const auto* found = std::find_if(k_plain.begin(), k_plain.end(),
                                     [&](const PlainSlot& p) { return p.slot == name; });
    return found == k_plain.end() ? nullptr : found;
}

std::string slot_field(const QuotedSlot& slot, std::size_t index) {
    const std::string pointer(slot.pointer);
    return is_list(pointer) ? pointer + "/" + std::to_string(index) : pointer;
}

std::string letter_day(Date date) {
    return std::string(month_name(date.month)) + " " + std::to_string(date.day);
}

bool has_field(const LetterFacts& facts, std::string_view pointer) {
    if (pointer == "/applicant/aamc_id") return !facts.applicant.aamc_id.empty();
    if (pointer == "/recipient/name") return !facts.recipient.name.empty();
    if (pointer == "/uploaded") return facts.uploaded;
    std::size_t index = 0;
    const std::size_t slash = pointer.rfind('/');
    const std::string_view last = pointer.substr(slash + 1);
    if (!last.empty() &&
        std::all_of(last.begin(), last.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        for (const char c : last)
            index = index * 10 + static_cast<std::size_t>(c - '0');
        pointer = pointer.substr(0, slash);
    }
    for (const PlainSlot& slot : k_plain) {
        if (slot.pointer == pointer) return !slot.text(facts).empty();
    }
    for (const QuotedSlot& slot : k_quoted) {
        if (slot.pointer != pointer) continue;
        const std::vector<std::string> texts = slot.texts(facts);
        return index < texts.size() && !texts[index].empty();
    }
    return false;
}

std::vector<SlotText> quoted_texts(const LetterTemplate& letter, const LetterFacts& facts) {
    const auto uses = [&](std::string_view slot) {
        const std::string wanted = "{" + std::string(slot) + "}";
        for (const auto& paragraph : letter.paragraphs) {
            for (const TemplateSentence& sentence : paragraph) {
                if (sentence.variants.front().find(wanted) != std::string::npos) return true;
            }
        }
        return false;
    };
    std::vector<SlotText> out;
    for (const QuotedSlot& slot : k_quoted) {
        if (!uses(slot.slot)) continue;
        const std::vector<std::string> texts = slot.texts(facts);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (texts[i].empty()) continue;
            out.push_back({std::string(slot.slot), slot_field(slot, i), texts[i]});
        }
    }
    return out;
}

} // namespace coach
