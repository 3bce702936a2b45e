#include "coach/letters/compliance.h"

#include "coach/text/fold.h"

#include <algorithm>
#include <array>

namespace coach {
namespace {

Missing from_gate(const Gate& gate) {
    return {gate.field, gate.message, gate.source};
}

void replace(std::string& text, std::string_view name, const std::string& value) {
    if (const std::size_t at = text.find(name); at != std::string::npos) {
        text.replace(at, name.size(), value);
    }
}

Missing second_first_choice(const LetterContent& content, const SentFirstChoice& sent) {
    Missing out = from_gate(content.gate("second-first-choice"));
    const Result<Date> date = parse_date(sent.date);
    replace(out.why, "{program}", sent.program);
    replace(out.why, "{date}", date ? to_words(date.value()) : sent.date);
    return out;
}

struct Condition {
    const char* gate;
    std::optional<bool> LetterConditions::*answer;
};

constexpr std::array k_conditions = std::to_array<Condition>({
    {"not-true", &LetterConditions::is_true},
    {"not-only", &LetterConditions::only},
    {"not-nrmp", &LetterConditions::nrmp},
    {"not-allowed", &LetterConditions::allowed},
});

bool names(const std::vector<std::string>& list, std::string_view name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

} // namespace

bool same_program(std::string_view a, std::string_view b) {
    return fold(a).text == fold(b).text;
}

std::vector<Missing> refusals(const LetterContent& content, const LetterTemplate& letter,
                              const LetterFacts& facts,
                              const std::optional<SentFirstChoice>& sent) {
    std::vector<Missing> out;
    const bool unwanted = facts.program.contact_policy == ContactPolicy::None;
    if (letter.gate == ContactGate::Notes && unwanted) {
        out.push_back(from_gate(content.gate("no-notes")));
    }
    if (!letter.declares_first_choice) return out;
    if (sent && !same_program(sent->program, facts.program.name)) {
        out.push_back(second_first_choice(content, *sent));
    }
    if (facts.program.match == MatchSystem::Other) {
        out.push_back(from_gate(content.gate("match-other")));
    }
    for (const Condition& condition : k_conditions) {
        if (facts.conditions.*condition.answer == false) {
            out.push_back(from_gate(content.gate(condition.gate)));
        }
    }
    return out;
}

std::vector<Missing> open_gates(const LetterContent& content, const LetterTemplate& letter,
                                const LetterFacts& facts) {
    std::vector<Missing> out;
    const ContactPolicy policy = facts.program.contact_policy;
    const bool looked = policy != ContactPolicy::Unknown && policy != ContactPolicy::Missing;
    if (letter.gate != ContactGate::Free && !looked) {
        out.push_back(from_gate(content.gate("policy-unknown")));
    }
    if (letter.gate == ContactGate::Update && policy == ContactPolicy::None &&
        facts.conditions.allowed != true) {
        out.push_back(from_gate(content.gate("update-unwanted")));
    }
    if (!letter.declares_first_choice) return out;
    if (facts.program.match == MatchSystem::Missing) {
        out.push_back(from_gate(content.gate("match-missing")));
    }
    for (const Condition& condition : k_conditions) {
        if (!(facts.conditions.*condition.answer)) {
            out.push_back(from_gate(content.gate(condition.gate)));
        }
    }
    return out;
}

std::vector<Missing> wrong_acts(const LetterContent& content, const LetterTemplate& letter,
                                const std::vector<SlotText>& texts, bool& refuse) {
    std::vector<Missing> refused;
    std::vector<Missing> held;
    const std::string_view kind = letter_kind_name(letter.kind);
    std::vector<const PhraseKind*> asked_for;
    for (const SlotText& text : texts) {
        for (const PhraseHit& hit : content.acts().judge(text.text)) {
            const PhraseKind& act = *hit.kind;
            if (text.slot == "asked") { // what the program did, not the applicant
                asked_for.push_back(&act);
                continue;
            }
            const bool elsewhere = !act.applies_to.empty() && !names(act.applies_to, kind);
            if (act.verdict == "ok" || elsewhere || names(act.allowed_in, kind)) continue;
            const bool asked =
                std::find(asked_for.begin(), asked_for.end(), &act) != asked_for.end();
            if (asked && act.verdict == "not-ready") continue; // an answer may say what was asked
            std::vector<Missing>& list = act.verdict == "refuse" ? refused : held;
            list.push_back({text.field, act.message, act.source});
        }
    }
    refuse = !refused.empty();
    return refuse ? refused : held;
}

} // namespace coach
