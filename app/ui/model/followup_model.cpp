#include "app/ui/model/followup_model.h"

#include "app/content/letter_files.h"
#include "app/ui/strings_follow_up.h"
#include "coach/letters/eml.h"
#include "coach/letters/mailto.h"
#include "coach/letters/slots.h"
#include "coach/store/workspace.h"

#include <algorithm>
#include <utility>

namespace candor::ui {

namespace words = strings::follow_up;
using coach::ContactGate;
using coach::ContactPolicy;
using coach::Done;
using coach::LetterKind;
using coach::Result;
using coach::Status;

FollowUpModel::FollowUpModel(const Services& services) : FollowUpModel(services, letter_files()) {}

FollowUpModel::FollowUpModel(const Services& services,
                             const std::vector<coach::ContentFile>& letters)
    : m_services(services) {
    Result<coach::LetterContent> content = coach::LetterContent::load(letters);
    if (!content) {
        m_content_error = content.error().text();
        return;
    }
    m_content = std::make_unique<coach::LetterContent>(std::move(content).value());
    m_composer = std::make_unique<coach::Composer>(*m_content, m_services.checker);
    for (const LetterKind kind : coach::letter_kinds()) {
        m_forms[static_cast<std::size_t>(kind)] = letter_form(m_content->letter(kind));
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
        Result<FollowUpRecord> record = parse_record(interview.json);
        // One that cannot be read stays in the workspace as it is; the others are shown.
        if (record)
            m_entries.push_back({interview.id, std::move(record).value(), false});
        else
            m_load_error = record.error().text();
    }
    if (!m_entries.empty()) m_chosen = 0;
    show_entry();
}

void FollowUpModel::entered() {
    load();
}

void FollowUpModel::tick(coach::UnixMillis /*now*/) {
    take_answer();
}

void FollowUpModel::take_answer() {
    if (!m_chosen || m_answer.revision() == m_answer_seen) return;
    m_answer_seen = m_answer.revision();
    edit([&](FollowUpRecord& record) { record.facts.answer = clean_paragraphs(m_answer.text()); });
}

void FollowUpModel::show_entry() {
    m_answer.reset(m_chosen ? entry().record.facts.answer : "");
    m_answer_seen = m_answer.revision();
    m_kind = m_chosen ? entry().record.lead : LetterKind::ThankYou;
    look_up_sent();
    compose();
}

void FollowUpModel::choose(std::size_t index) {
    if (index >= m_entries.size()) return;
    take_answer();
    m_chosen = index;
    show_entry();
}

Status FollowUpModel::add(LetterKind lead) {
    if (!m_composer) return coach::Error{"", m_content_error};
    take_answer();
    FollowUpRecord record;
    record.lead = lead;
    record.facts.recipient.title = words::k_person_title_example;
    record.facts.recipient.role = form(lead).role;
    record.facts.program.contact_policy = ContactPolicy::Unknown;
    record.facts.program.match = coach::MatchSystem::Nrmp;
    const auto made = m_services.workspace.create_interview(record_json(record));
    if (!made) return made.error();
    m_entries.push_back({made->id, std::move(record), false});
    choose(m_entries.size() - 1);
    return Done{};
}

Status FollowUpModel::remove() {
    if (!m_chosen) return Done{};
    take_answer();
    Status removed = m_services.workspace.remove_interview(entry().id);
    if (!removed) return removed;
    m_removed = entry().record;
    m_entries.erase(m_entries.begin() + static_cast<std::ptrdiff_t>(*m_chosen));
    if (m_entries.empty())
        m_chosen.reset();
    else
        m_chosen = std::min(*m_chosen, m_entries.size() - 1);
    show_entry();
    return Done{};
}

Status FollowUpModel::put_back() {
    if (!m_removed) return Done{};
    const auto made = m_services.workspace.create_interview(record_json(*m_removed));
    if (!made) return made.error();
    m_entries.push_back({made->id, std::move(*m_removed), false});
    m_removed.reset();
    choose(m_entries.size() - 1);
    return Done{};
}

void FollowUpModel::note_edit() {
    m_entries[*m_chosen].unsaved = true;
    note_change(m_services.clock.now());
    compose();
}

void FollowUpModel::edit(const Edit& change) {
    if (!m_chosen) return;
    const FollowUpRecord before = entry().record;
    change(m_entries[*m_chosen].record);
    if (before != entry().record) note_edit();
}

void FollowUpModel::show(LetterKind kind) {
    m_kind = kind;
    look_up_sent();
    compose();
}

std::vector<LetterKind> FollowUpModel::offered() const {
    std::vector<LetterKind> out;
    if (!m_chosen) return out;
    const FollowUpRecord& record = entry().record;
    for (const LetterKind kind : coach::letter_kinds()) {
        if (form(kind).to_program != form(record.lead).to_program) continue;
        const bool note = m_content->letter(kind).gate == ContactGate::Notes;
        const bool settled = step_of(record, kind).state != coach::FollowUpState::Open;
        if (note || settled || kind == m_kind || kind == record.lead) out.push_back(kind);
    }
    return out;
}

std::vector<LetterKind> FollowUpModel::other_letters() const {
    std::vector<LetterKind> out;
    if (!m_content) return out;
    for (const LetterKind kind : coach::letter_kinds()) {
        if (m_content->letter(kind).gate != ContactGate::Notes) out.push_back(kind);
    }
    return out;
}

Status FollowUpModel::begin(LetterKind kind) {
    const bool fits = m_chosen && form(kind).to_program == form(entry().record.lead).to_program;
    if (!fits) return add(kind);
    show(kind);
    return Done{};
}

void FollowUpModel::other_wording() {
    edit([](FollowUpRecord& record) { ++record.variation; });
}

Result<std::string> FollowUpModel::eml() const {
    const coach::LetterFacts facts = facts_of(entry(), m_kind);
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
            Status saved = m_services.workspace.save_interview(entry.id, record_json(entry.record));
            if (!saved) return saved;
        }
        for (FollowUpEntry& entry : m_entries)
            entry.unsaved = false;
        return Done{};
    });
}

} // namespace candor::ui
