// FollowUpModel: composing the shown letter and saying whether it is ready.

#include "app/ui/model/followup_model.h"
#include "app/ui/strings_follow_up.h"
#include "coach/letters/slots.h"
#include "coach/store/workspace.h"

#include <algorithm>

namespace candor::ui {
namespace {

namespace words = strings::follow_up;
using coach::ContactGate;
using coach::LetterKind;

// Wordings to try until two notes to one program do not open alike.
constexpr int k_wordings = 4;

// The letter's first sentence without the applicant's own words.
std::string opening(const coach::Letter& letter) {
    const std::size_t start = letter.body.find("\n\n");
    const std::size_t end =
        letter.marks.empty() ? letter.body.size() : std::size_t{letter.marks.front().span.start};
    return start == std::string::npos || end < start ? "" : letter.body.substr(start, end - start);
}

} // namespace

coach::LetterFacts FollowUpModel::facts_of(const FollowUpEntry& entry, LetterKind kind) const {
    coach::LetterFacts facts = without_empty_rows(entry.record.facts);
    // A letter thanks for a day that is over or gives up one to come: only the person knows which.
    const bool leaves_out =
        !form(kind).day_option.empty() && !entry.record.names_day.contains(kind);
    if (leaves_out) facts.interview.date.reset();
    facts.applicant = m_applicant;
    return facts;
}

// Whether the person has said all that the letter needs; who writes is a matter of the facts.
bool FollowUpModel::is_filled(const FollowUpEntry& entry) const {
    const coach::LetterFacts facts = facts_of(entry, entry.record.lead);
    const auto& needs = m_content->letter(entry.record.lead).needs;
    return std::all_of(needs.begin(), needs.end(), [&](const coach::LetterNeed& need) {
        return need.field.starts_with("/applicant/") || coach::has_field(facts, need.field);
    });
}

bool FollowUpModel::is_note(LetterKind kind) const {
    const coach::LetterTemplate& letter = m_content->letter(kind);
    return letter.gate == ContactGate::Notes && !letter.declares_first_choice;
}

coach::Letter FollowUpModel::composed(const FollowUpEntry& entry, int variation) const {
    const coach::LetterFacts facts = facts_of(entry, m_kind);
    coach::ComposeOptions options;
    options.variation = variation;
    std::string problem;
    if (m_content->letter(m_kind).declares_first_choice && facts.interview.date) {
        const auto sent =
            m_services.workspace.first_choice_sent(m_content->season_of(*facts.interview.date));
        if (!sent)
            problem = sent.error().text();
        else if (sent.value())
            options.first_choice_sent = {sent.value()->program, sent.value()->date};
    }
    coach::Letter letter = m_composer->compose(m_kind, facts, options);
    if (!problem.empty()) { // nobody can tell whether another program was named first
        letter.ready = false;
        letter.missing.push_back({"/program/name", problem, {}});
    }
    return letter;
}

// Another interview at the same program whose note could be compared with this one.
const FollowUpEntry* FollowUpModel::twin() const {
    if (!is_note(m_kind) || !is_note(entry().record.lead)) return nullptr;
    for (const FollowUpEntry& other : m_entries) {
        const bool same =
            &other != &entry() && is_note(other.record.lead) &&
            !other.record.facts.program.name.empty() &&
            coach::same_program(other.record.facts.program.name, entry().record.facts.program.name);
        if (same && is_filled(other)) return &other;
    }
    return nullptr;
}

void FollowUpModel::compose() {
    m_letter = {};
    m_lines.clear();
    if (!m_chosen || !m_composer) return;
    const int wanted = entry().record.variation;
    m_letter = composed(entry(), wanted);
    const FollowUpEntry* other = twin();
    if (other != nullptr && other < &entry()) { // the note that came first keeps its wording
        const std::string taken = opening(composed(*other, other->record.variation));
        for (int i = 1; i < k_wordings && opening(m_letter) == taken; ++i) {
            m_letter = composed(entry(), wanted + i);
        }
    }
    list_readiness();
}

void FollowUpModel::list_readiness() {
    for (const coach::Missing& reason : m_letter.missing) {
        m_lines.push_back({false, reason.why, reason.field});
    }
    if (!m_letter.refused) list_good_signs();
    const FollowUpEntry* other = m_letter.ready ? twin() : nullptr;
    if (other == nullptr) return;
    const bool alike = other->record.facts.details == entry().record.facts.details;
    m_lines.push_back(
        {!alike, (alike ? words::k_alike : words::k_unlike) + short_name(other->record.facts), ""});
}

void FollowUpModel::list_good_signs() {
    const coach::LetterTemplate& letter = letter_template();
    const auto good = [&](std::string text) { m_lines.push_back({true, std::move(text), ""}); };
    const auto fine = [&](std::string_view field) {
        return std::none_of(m_letter.missing.begin(), m_letter.missing.end(),
                            [&](const coach::Missing& m) { return m.field.starts_with(field); });
    };
    if (letter.gate == ContactGate::Notes && fine("/details")) good(words::k_good_detail);
    if (fine("/recipient") && fine("/program/name"))
        good(form().asks_program ? words::k_good_names : words::k_good_name);
    if (!m_letter.ready) return;
    const std::string count = std::to_string(m_letter.words) + words::k_good_words;
    good(letter.most_words.empty() ? count : count + words::k_good_length);
    if (letter.declares_first_choice) good(words::k_good_first);
    if (is_note(m_kind)) good(words::k_good_content);
}

} // namespace candor::ui
