#include "coach/letters/render.h"

#include "coach/letters/slots.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace coach {
namespace {

// A phrase goes inside a sentence: no full stop at its end, no capital on a leading small word.
std::string as_phrase(std::string text) {
    constexpr std::array k_small_words = std::to_array<std::string_view>(
        {"The ", "A ",  "An ", "Your ",   "How ", "What ", "Why ",  "Where ", "When ", "Who ",
         "In ",  "At ", "On ", "During ", "As ",  "This ", "That ", "Our ",   "My ",   "To "});
    while (!text.empty() && std::string_view(".,;: ").find(text.back()) != std::string_view::npos) {
        text.pop_back();
    }
    for (const std::string_view word : k_small_words) {
        if (text.starts_with(word)) text[0] = static_cast<char>(text[0] - 'A' + 'a');
    }
    return text;
}

std::string as_sentence(std::string text) {
    if (!text.empty() && std::string_view(".!?:)\"").find(text.back()) == std::string_view::npos) {
        text.push_back('.');
    }
    return text;
}

std::string shaped(const QuotedSlot& slot, const std::string& text) {
    if (slot.shape == SlotShape::Sentence) return as_sentence(text);
    if (slot.shape == SlotShape::Lines) return "- " + text;
    return as_phrase(text);
}

// Chooses wordings. The same facts always give the same ones; another person, day or detail gives
// others, so that two notes to one program do not open alike.
class Chooser {
public:
    Chooser(const LetterTemplate& letter, const LetterFacts& facts, int variation)
        : m_variation(static_cast<std::uint64_t>(std::max(variation, 0))) {
        mix(letter_kind_name(letter.kind));
        mix(facts.recipient.name);
        mix(facts.program.name);
        if (facts.interview.date) mix(to_iso(*facts.interview.date));
        for (const SlotText& text : quoted_texts(letter, facts))
            mix(text.text);
    }

    const std::string& choose(const std::vector<std::string>& variants) {
        std::uint64_t value = m_hash + 0x9E3779B97F4A7C15ull * ++m_choices; // splitmix64
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ull;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBull;
        value ^= value >> 31;
        return variants[(value % variants.size() + m_variation) % variants.size()];
    }

private:
    void mix(std::string_view text) { // FNV-1a
        for (const char c : text)
            m_hash = (m_hash ^ static_cast<unsigned char>(c)) * k_prime;
        m_hash = (m_hash ^ 0xFFu) * k_prime;
    }

    static constexpr std::uint64_t k_prime = 0x100000001B3ull;
    std::uint64_t m_hash = 0xCBF29CE484222325ull;
    std::uint64_t m_choices = 0;
    std::uint64_t m_variation;
};

class Writer {
public:
    Writer(const LetterTemplate& letter, const LetterFacts& facts)
        : m_letter(letter), m_facts(facts) {}

    void write(std::string_view words) {
        for (std::size_t at = 0; at < words.size();) {
            const std::size_t open = std::min(words.find('{', at), words.size());
            m_text += words.substr(at, open - at);
            if (open == words.size()) return;
            const std::size_t close = words.find('}', open);
            if (close == std::string_view::npos) return append(words.substr(open));
            fill(words.substr(open + 1, close - open - 1));
            at = close + 1;
        }
    }

    void append(std::string_view text) { m_text += text; }

    std::string take() { return std::move(m_text); }
    std::vector<OwnWords> take_marks() { return std::move(m_marks); }

private:
    void fill(std::string_view name) {
        if (const QuotedSlot* slot = find_quoted_slot(name)) return quote(*slot);
        const PlainSlot* slot = find_plain_slot(name);
        if (slot == nullptr) return; // a template test keeps such a slot from shipping
        const std::string text = slot->text(m_facts);
        if (!text.empty())
            m_text += text;
        else
            leave_hole(std::string(slot->pointer));
    }

    void quote(const QuotedSlot& slot) {
        const std::vector<std::string> texts = slot.texts(m_facts);
        if (texts.empty()) {
            return leave_hole(slot_field(slot, 0));
        }
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (i > 0) m_text += i + 1 == texts.size() ? slot.before_last : slot.between;
            const std::string field = slot_field(slot, i);
            if (texts[i].empty())
                leave_hole(field);
            else
                mark(shaped(slot, texts[i]), field, false);
        }
    }

    void leave_hole(const std::string& field) {
        const auto need = std::find_if(m_letter.needs.begin(), m_letter.needs.end(),
                                       [&](const LetterNeed& n) { return n.field == field; });
        const std::string hole = need != m_letter.needs.end() ? need->hole : "missing";
        mark("[" + hole + "]", field, true);
    }

    void mark(const std::string& text, const std::string& field, bool hole) {
        const auto start = static_cast<std::uint32_t>(m_text.size());
        m_text += text;
        m_marks.push_back({{start, static_cast<std::uint32_t>(m_text.size())}, field, hole});
    }

    const LetterTemplate& m_letter;
    const LetterFacts& m_facts;
    std::string m_text;
    std::vector<OwnWords> m_marks;
};

bool applies(const TemplateSentence& sentence, const LetterFacts& facts) {
    const bool wanted = sentence.when.empty() || has_field(facts, sentence.when);
    return wanted && (sentence.unless.empty() || !has_field(facts, sentence.unless));
}

void write_paragraph(Writer& body, Chooser& chooser, const LetterFacts& facts,
                     const std::vector<TemplateSentence>& paragraph) {
    bool first = true;
    for (const TemplateSentence& sentence : paragraph) {
        const std::string& words = chooser.choose(sentence.variants);
        if (!applies(sentence, facts)) continue;
        body.write(first ? "\n\n" : " ");
        body.write(words);
        first = false;
    }
}

} // namespace

RenderedLetter render_letter(const LetterTemplate& letter, const LetterFacts& facts,
                             int variation) {
    Chooser chooser(letter, facts, variation);
    Writer subject(letter, facts);
    subject.write(chooser.choose(letter.subjects));
    Writer body(letter, facts);
    body.write("Dear {salutation},");
    for (const auto& paragraph : letter.paragraphs) {
        write_paragraph(body, chooser, facts, paragraph);
    }
    body.write("\n\n" + chooser.choose(letter.sign_offs) + "\n{applicant}");
    if (!facts.applicant.aamc_id.empty()) {
        body.write("\nAAMC ID ");
        body.append(facts.applicant.aamc_id);
    }
    return {subject.take(), body.take(), body.take_marks()};
}

} // namespace coach
