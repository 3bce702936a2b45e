#include "app/ui/model/followup_model.h"

#include "app/content/letter_files.h"
#include "app/ui/strings_follow_up.h"
#include "coach/letters/eml.h"
#include "coach/letters/mailto.h"
#include "coach/store/workspace.h"

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

namespace words = strings::follow_up;
using coach::ContactPolicy;
using coach::Done;
using coach::FollowUpState;
using coach::FollowUpStep;
using coach::InterviewRecord;
using coach::LetterKind;
using coach::Result;
using coach::Status;

// Wordings to try until two notes to one program do not open alike.
constexpr int k_wordings = 4;

bool is_filled(const coach::LetterFacts& facts) {
    return facts.interview.date && !facts.recipient.name.empty() && !facts.program.name.empty() &&
           !facts.details.empty();
}

// The letter's first sentence without the applicant's own words.
std::string opening(const coach::Letter& letter) {
    const std::size_t start = letter.body.find("\n\n");
    const std::size_t end =
        letter.marks.empty() ? letter.body.size() : std::size_t{letter.marks.front().span.start};
    return start == std::string::npos || end < start ? "" : letter.body.substr(start, end - start);
}

std::string person(const coach::LetterFacts& facts) {
    const std::string greeting = coach::salutation(facts.recipient);
    return greeting.empty() ? coach::full_name(facts.recipient) : greeting;
}

} // namespace

FollowUpModel::FollowUpModel(const Services& services) : m_services(services) {
    Result<coach::LetterContent> content = coach::LetterContent::load(letter_files());
    if (content) {
        m_content = std::make_unique<coach::LetterContent>(std::move(content).value());
        m_composer = std::make_unique<coach::Composer>(*m_content, m_services.checker);
    }
    else {
        m_load_error = content.error().text();
    }
    load();
}

void FollowUpModel::load() {
    if (!m_composer) return;
    const Result<coach::Profile> profile = m_services.workspace.load_profile();
    if (profile) m_applicant = coach::letter_applicant(profile.value());
    if (!m_entries.empty()) return compose();
    const auto stored = m_services.workspace.list_interviews();
    m_load_error = stored ? "" : stored.error().text();
    if (!stored) return;
    for (const coach::StoredInterview& interview : stored.value()) {
        Result<InterviewRecord> record = coach::parse_interview(interview.json);
        // One that cannot be read stays in the workspace as it is; the others are shown.
        if (record)
            m_entries.push_back({interview.id, std::move(record).value(), false});
        else
            m_load_error = record.error().text();
    }
    if (!m_entries.empty()) m_chosen = 0;
    compose();
}

void FollowUpModel::entered() {
    load();
}

coach::LetterFacts FollowUpModel::facts_of(const FollowUpEntry& entry) const {
    coach::LetterFacts facts = entry.record.facts;
    facts.applicant = m_applicant;
    return facts;
}

coach::Letter FollowUpModel::composed(const FollowUpEntry& entry, int variation) const {
    const coach::LetterFacts facts = facts_of(entry);
    coach::ComposeOptions options;
    options.variation = variation;
    if (m_kind == LetterKind::FirstChoice && facts.interview.date) {
        const auto sent =
            m_services.workspace.first_choice_sent(coach::season_of(*facts.interview.date));
        if (sent && sent.value()) {
            options.first_choice_sent = {sent.value()->program, sent.value()->date};
        }
    }
    return m_composer->compose(m_kind, facts, options);
}

// Another interview at the same program whose note could be compared with this one.
const FollowUpEntry* FollowUpModel::twin() const {
    for (const FollowUpEntry& other : m_entries) {
        const bool same =
            &other != &entry() && !other.record.facts.program.name.empty() &&
            coach::same_program(other.record.facts.program.name, entry().record.facts.program.name);
        if (same && is_filled(other.record.facts)) return &other;
    }
    return nullptr;
}

void FollowUpModel::compose() {
    m_letter = {};
    m_lines.clear();
    if (!m_chosen || !m_composer) return;
    const int wanted = entry().record.variation;
    m_letter = composed(entry(), wanted);
    const FollowUpEntry* other = m_kind == LetterKind::ThankYou ? twin() : nullptr;
    if (other != nullptr && other < &entry()) { // the note that came first keeps its wording
        const std::string taken = opening(composed(*other, other->record.variation));
        for (int i = 1; i < k_wordings && opening(m_letter) == taken; ++i) {
            m_letter = composed(entry(), wanted + i);
        }
    }
    list_readiness();
}

void FollowUpModel::list_readiness() {
    const auto missing = [&](std::string_view field) {
        return std::any_of(m_letter.missing.begin(), m_letter.missing.end(),
                           [&](const coach::Missing& m) { return m.field.starts_with(field); });
    };
    for (const coach::Missing& reason : m_letter.missing) {
        m_lines.push_back({false, reason.why, reason.field});
    }
    if (m_letter.refused) return;
    if (!missing("/details")) m_lines.push_back({true, words::k_good_detail, ""});
    if (!missing("/recipient") && !missing("/program/name")) {
        m_lines.push_back({true, words::k_good_names, ""});
    }
    if (!m_letter.ready) return;
    m_lines.push_back({true, std::to_string(m_letter.words) + words::k_good_length, ""});
    const bool first = m_kind == LetterKind::FirstChoice;
    m_lines.push_back({true, first ? words::k_good_first : words::k_good_content, ""});
    const FollowUpEntry* other = first ? nullptr : twin();
    if (other == nullptr) return;
    const bool alike = other->record.facts.details == entry().record.facts.details;
    m_lines.push_back(
        {!alike, (alike ? words::k_alike : words::k_unlike) + person(other->record.facts), ""});
}

std::optional<coach::Date> FollowUpModel::best_day(const FollowUpEntry& entry) const {
    const auto& date = entry.record.facts.interview.date;
    if (!date) return std::nullopt;
    const double hours = m_services.limits.value("thank_you_hours_max", 48);
    return coach::best_by(*date, static_cast<int>(hours / 24));
}

FollowUpMark FollowUpModel::mark(const FollowUpEntry& entry) const {
    const FollowUpStep& note = entry.record.thank_you;
    if (note.state == FollowUpState::Sent) return FollowUpMark::Sent;
    if (note.state == FollowUpState::NotSending) return FollowUpMark::NotSending;
    const coach::LetterFacts& facts = entry.record.facts;
    if (facts.program.contact_policy == ContactPolicy::None) return FollowUpMark::NoNotes;
    const coach::Date today = m_services.platform.local_time().date;
    if (facts.interview.date && *facts.interview.date > today) return FollowUpMark::Ahead;
    if (!is_filled(facts)) return FollowUpMark::ToFill;
    return today <= *best_day(entry) ? FollowUpMark::BestBy : FollowUpMark::LateIsFine;
}

std::size_t FollowUpModel::open_notes() const {
    return static_cast<std::size_t>(
        std::count_if(m_entries.begin(), m_entries.end(), [&](const FollowUpEntry& entry) {
            const FollowUpMark m = mark(entry);
            // Where nobody has looked what the program says, nobody knows whether a note may go.
            const bool looked = entry.record.facts.program.contact_policy != ContactPolicy::Unknown;
            return looked && (m == FollowUpMark::BestBy || m == FollowUpMark::LateIsFine);
        }));
}

void FollowUpModel::choose(std::size_t index) {
    if (index >= m_entries.size()) return;
    m_chosen = index;
    m_kind = LetterKind::ThankYou;
    compose();
}

Status FollowUpModel::add() {
    InterviewRecord record;
    record.facts.recipient.title = words::k_person_title_example;
    record.facts.program.contact_policy = ContactPolicy::Unknown;
    record.facts.program.match = coach::MatchSystem::Nrmp;
    const auto made = m_services.workspace.create_interview(coach::to_json(record));
    if (!made) return made.error();
    m_entries.push_back({made->id, std::move(record), false});
    choose(m_entries.size() - 1);
    return Done{};
}

Status FollowUpModel::remove() {
    if (!m_chosen) return Done{};
    Status removed = m_services.workspace.remove_interview(entry().id);
    if (!removed) return removed;
    m_removed = entry().record;
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(*m_chosen));
    if (m_entries.empty())
        m_chosen.reset();
    else
        m_chosen = std::min(*m_chosen, m_entries.size() - 1);
    compose();
    return Done{};
}

Status FollowUpModel::put_back() {
    if (!m_removed) return Done{};
    const auto made = m_services.workspace.create_interview(coach::to_json(*m_removed));
    if (!made) return made.error();
    m_entries.push_back({made->id, std::move(*m_removed), false});
    m_removed.reset();
    choose(m_entries.size() - 1);
    return Done{};
}

void FollowUpModel::note_edit() {
    m_entries[*m_chosen].unsaved = true;
    m_removed.reset();
    note_change(m_services.clock.now());
    compose();
}

void FollowUpModel::edit(const Edit& change) {
    if (!m_chosen) return;
    const InterviewRecord before = entry().record;
    change(m_entries[*m_chosen].record);
    if (before != entry().record) note_edit();
}

void FollowUpModel::show(LetterKind kind) {
    m_kind = kind;
    compose();
}

const FollowUpStep& FollowUpModel::step() const {
    const InterviewRecord& record = entry().record;
    return m_kind == LetterKind::FirstChoice ? record.first_choice : record.thank_you;
}

FollowUpStep& FollowUpModel::open_step() {
    InterviewRecord& record = m_entries[*m_chosen].record;
    return m_kind == LetterKind::FirstChoice ? record.first_choice : record.thank_you;
}

void FollowUpModel::other_wording() {
    edit([](InterviewRecord& record) { record.variation = (record.variation + 1) % k_wordings; });
}

Result<std::string> FollowUpModel::keep_draft() {
    const coach::LetterFacts facts = facts_of(entry());
    coach::StoredDraft draft;
    draft.id = step().letter_id;
    draft.kind = coach::letter_kind_name(m_kind);
    draft.program = facts.program.name;
    draft.season = facts.interview.date ? coach::season_of(*facts.interview.date) : "";
    draft.facts_json = coach::to_json(facts);
    draft.subject = m_letter.subject;
    draft.body = m_letter.body;
    if (!draft.id.empty()) {
        const Status saved = m_services.workspace.save_draft(draft);
        if (!saved) return saved.error();
        return draft.id;
    }
    const auto made = m_services.workspace.create_draft(draft);
    if (!made) return made.error();
    return made->id;
}

Status FollowUpModel::save_step(const FollowUpStep& wanted) {
    InterviewRecord record = entry().record;
    (m_kind == LetterKind::FirstChoice ? record.first_choice : record.thank_you) = wanted;
    return m_services.workspace.save_interview(entry().id, coach::to_json(record));
}

Status FollowUpModel::mark_sent() {
    if (!m_chosen || !m_letter.ready) return Done{};
    const coach::Date today = m_services.platform.local_time().date;
    FollowUpStep marked{FollowUpState::Sent, coach::to_iso(today), step().letter_id};
    // The ledger's line, the draft and the interview stand or fall together.
    const Status done = m_services.workspace.together([&]() -> Status {
        const Result<std::string> id = keep_draft();
        if (!id) return id.error();
        marked.letter_id = id.value();
        const std::string text = "Subject: " + m_letter.subject + "\n\n" + m_letter.body + "\n";
        const auto line = m_services.workspace.mark_sent(marked.letter_id, today, text);
        if (!line) return line.error();
        return save_step(marked);
    });
    if (!done) return done;
    open_step() = marked;
    note_edit();
    return Done{};
}

void FollowUpModel::mark_not_sending() {
    if (!m_chosen) return;
    open_step().state = FollowUpState::NotSending;
    open_step().date = coach::to_iso(m_services.platform.local_time().date);
    note_edit();
}

Status FollowUpModel::reopen() {
    if (!m_chosen) return Done{};
    const FollowUpStep opened{FollowUpState::Open, {}, step().letter_id};
    // The ledger's line and the interview stand or fall together.
    const Status done = m_services.workspace.together([&]() -> Status {
        if (step().state == FollowUpState::Sent) {
            const coach::Date today = m_services.platform.local_time().date;
            const auto line =
                m_services.workspace.correct_sent(opened.letter_id, today, "Marked by mistake.");
            if (!line) return line.error();
        }
        return save_step(opened);
    });
    if (!done) return done;
    open_step() = opened;
    note_edit();
    return Done{};
}

Result<std::string> FollowUpModel::eml() const {
    const coach::LetterFacts facts = facts_of(entry());
    return coach::write_eml({.from_name = facts.applicant.name,
                             .from_email = facts.applicant.email,
                             .to_name = coach::full_name(facts.recipient),
                             .to_email = facts.recipient.email,
                             .subject = m_letter.subject,
                             .body = m_letter.body,
                             .date = m_services.clock.now()});
}

Result<std::string> FollowUpModel::mail_link() const {
    return coach::write_mailto(entry().record.facts.recipient.email, m_letter.subject,
                               m_letter.body);
}

std::string FollowUpModel::file_name() const {
    std::string name(coach::letter_kind_name(m_kind));
    const std::string& recipient = entry().record.facts.recipient.name;
    const std::size_t last = recipient.rfind(' ');
    std::string surname;
    for (const char c : recipient.substr(last == std::string::npos ? 0 : last + 1)) {
        if (c >= 'A' && c <= 'Z') surname += static_cast<char>(c - 'A' + 'a');
        if (c >= 'a' && c <= 'z') surname += c;
    }
    if (!surname.empty()) name += "-" + surname;
    return name + ".eml";
}

Status FollowUpModel::write() {
    return m_services.workspace.together([&]() -> Status {
        for (FollowUpEntry& entry : m_entries) {
            if (!entry.unsaved) continue;
            Status saved =
                m_services.workspace.save_interview(entry.id, coach::to_json(entry.record));
            if (!saved) return saved;
        }
        for (FollowUpEntry& entry : m_entries)
            entry.unsaved = false;
        return Done{};
    });
}

// The most pressing thing wins; with equal urgency the first interview does.
void FollowUpModel::propose(const FollowUpEntry& entry, FollowUpMark mark, RoomSummary& out) const {
    const std::string to = words::k_write_to + person(entry.record.facts);
    if (mark == FollowUpMark::BestBy && out.urgency < 3) {
        out.urgency = 3;
        out.next_title = to;
        out.next_note = words::k_best_by_day + coach::to_words(*best_day(entry)) + ".";
    }
    else if (mark == FollowUpMark::LateIsFine && out.urgency < 2) {
        out.urgency = 2;
        out.next_title = to;
        out.next_note = words::k_late_note;
    }
    else if (mark == FollowUpMark::ToFill && out.urgency < 2) {
        out.urgency = 2;
        out.next_title = words::k_fill_title;
        out.next_note = words::k_fill_note;
    }
}

RoomSummary FollowUpModel::summary() const {
    RoomSummary out;
    if (m_entries.empty()) return out;
    std::size_t settled = 0;
    for (const FollowUpEntry& entry : m_entries) {
        const FollowUpMark m = mark(entry);
        settled +=
            m == FollowUpMark::Sent || m == FollowUpMark::NotSending || m == FollowUpMark::NoNotes;
        propose(entry, m, out);
    }
    const std::size_t all = m_entries.size();
    out.about = std::to_string(all) + (all == 1 ? words::k_interview : words::k_interviews);
    out.progress = std::to_string(settled) + words::k_of + std::to_string(all) + words::k_settled;
    out.fraction = static_cast<float>(settled) / static_cast<float>(all);
    return out;
}

} // namespace candor::ui
