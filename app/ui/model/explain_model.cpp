#include "app/ui/model/explain_model.h"

#include "app/content/content.h"
#include "app/ui/strings_explain.h"
#include "coach/facts/profile.h"
#include "coach/metrics/limits.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace candor::ui {
namespace {

using coach::k_part_count;
using coach::k_parts;
using coach::Part;

constexpr coach::UnixMillis k_pause_before_review = 150;

coach::Framework shipped_framework() {
    auto framework = coach::parse_framework("framework.json", shipped_content("framework.json"));
    assert(framework); // a test reads the content that ships
    return framework ? std::move(framework).value() : coach::Framework{};
}

} // namespace

ExplainModel::ExplainModel(const Services& services)
    : m_services(services), m_framework(shipped_framework()),
      m_reviewer(services.checker, m_framework) {
    load();
    look_at_facts();
    propose_subject();
    review_all();
}

void ExplainModel::load() {
    coach::Status loaded = list();
    if (loaded && !m_titles.empty()) loaded = show_stored(m_titles.front().id);
    m_load_problem =
        loaded ? std::string() : strings::explain::k_unreadable + (" " + loaded.error().text());
}

coach::Status ExplainModel::list() {
    auto titles = m_services.workspace.list_texts(k_explanation_kind);
    if (!titles) return titles.error();
    m_titles = std::move(titles).value();
    return coach::Done{};
}

coach::Status ExplainModel::show_stored(std::string_view id) {
    const auto stored = m_services.workspace.load_text(id);
    if (!stored) return stored.error();
    auto explanation = parse_explanation(stored->meta_json);
    if (!explanation) return coach::Error{stored->title, strings::explain::k_not_understood};
    show(std::move(*explanation));
    m_text_id = id;
    m_load_problem.clear();
    return coach::Done{};
}

void ExplainModel::show(StoredExplanation explanation) {
    m_subject = std::move(explanation.subject);
    for (const Part part : k_parts)
        draft(part).reset(explanation.parts[static_cast<std::size_t>(part)]);
    m_written.reset(explanation.written);
    m_kept = std::move(explanation.kept);
    ++m_shown;
    review_all();
}

coach::Date ExplainModel::edited_on(const coach::TextTitle& listed) const {
    return m_services.platform.local_date(listed.updated);
}

coach::Status ExplainModel::open(std::string_view id) {
    if (m_text_id == id) return coach::Done{}; // its history is worth keeping
    if (coach::Status saved = save(m_services.clock.now()); !saved) return saved;
    return show_stored(id);
}

coach::Status ExplainModel::start_new() {
    if (coach::Status saved = save(m_services.clock.now()); !saved) return saved;
    show_empty();
    return coach::Done{};
}

void ExplainModel::show_empty() {
    m_text_id.clear();
    m_load_problem.clear(); // what could not be read stays as it is stored
    show({});
    propose_subject();
}

coach::Status ExplainModel::remove() {
    // What is still unsaved must not come back after the removal.
    if (coach::Status saved = save(m_services.clock.now()); !saved) return saved;
    if (m_text_id.empty()) return coach::Done{};
    if (coach::Status removed = m_services.workspace.remove_text(m_text_id); !removed)
        return removed;
    m_removed = as_text();
    show_empty();
    if (coach::Status listed = list(); !listed) return listed;
    return m_titles.empty() ? coach::Status(coach::Done{}) : show_stored(m_titles.front().id);
}

coach::Status ExplainModel::put_back() {
    if (!m_removed) return coach::Done{};
    if (coach::Status saved = save(m_services.clock.now()); !saved) return saved;
    const auto made = m_services.workspace.create_text(m_removed->kind, m_removed->title,
                                                       m_removed->text, m_removed->meta_json);
    if (!made) return made.error();
    m_removed.reset();
    if (coach::Status listed = list(); !listed) return listed;
    return show_stored(made->id);
}

StoredExplanation ExplainModel::to_store() const {
    return {m_subject,
            {m_drafts[0].text(), m_drafts[1].text(), m_drafts[2].text()},
            m_written.text(),
            m_kept};
}

coach::StoredText ExplainModel::as_text() const {
    return {.id = m_text_id,
            .kind = k_explanation_kind,
            .title = title(),
            .text = coach::assemble_spoken(texts()).text,
            .meta_json = to_meta_json(to_store())};
}

coach::Status ExplainModel::write() {
    const coach::StoredText text = as_text();
    if (m_text_id.empty()) {
        auto made =
            m_services.workspace.create_text(text.kind, text.title, text.text, text.meta_json);
        if (!made) return made.error();
        m_text_id = made->id;
        return list();
    }
    const coach::Status saved = m_services.workspace.save_text(text);
    return saved ? list() : saved;
}

void ExplainModel::entered() {
    if (!m_load_problem.empty()) load();
    look_at_facts();
    propose_subject();
    review_all();
}

// Facts that cannot be read say so in their own room.
void ExplainModel::look_at_facts() {
    auto profile = m_services.workspace.load_profile();
    m_facts = profile ? std::move(profile).value() : coach::Profile{};
    const auto own = coach::words_per_minute(m_facts);
    m_own_pace = own.has_value();
    m_pace = own ? *own : m_services.limits.value("words_per_minute", 140);
    m_disagreement = ui::disagreement(m_subject, m_framework, m_facts);
}

// Before anything is written, what the facts say there is to explain.
void ExplainModel::propose_subject() {
    if (!m_text_id.empty() || begun() || has_unsaved()) return;
    if (const auto known = subject_from(m_facts)) m_subject = *known;
    m_disagreement = ui::disagreement(m_subject, m_framework, m_facts);
}

const coach::Situation* ExplainModel::situation() const {
    return m_framework.situation(m_subject.situation);
}

void ExplainModel::explain(std::string exam, std::string_view situation, int attempts) {
    ExplainSubject next{std::move(exam), std::string(situation),
                        std::clamp(attempts, 1, k_most_attempts)};
    const bool known = m_framework.situation(situation) != nullptr && m_load_problem.empty();
    if (!known || next == m_subject) return;
    m_subject = std::move(next);
    m_disagreement = ui::disagreement(m_subject, m_framework, m_facts);
    note_change(m_services.clock.now());
}

void ExplainModel::explain(std::string exam, std::string_view situation) {
    const coach::Situation* chosen = m_framework.situation(situation);
    explain(std::move(exam), situation, chosen ? chosen->least_attempts : 1);
}

std::string ExplainModel::title() const {
    if (m_subject.attempts == 1) return m_subject.exam;
    return m_subject.exam + ", " + strings::explain::attempts(m_subject.attempts);
}

bool ExplainModel::begun() const {
    return std::any_of(k_parts.begin(), k_parts.end(),
                       [&](Part part) { return !draft(part).text().empty(); });
}

bool ExplainModel::drafts_changed() const {
    for (const Part part : k_parts) {
        if (m_seen[static_cast<std::size_t>(part)] != draft(part).revision()) return true;
    }
    return m_seen[k_written_area] != m_written.revision();
}

void ExplainModel::tick(coach::UnixMillis now) {
    if (drafts_changed()) {
        for (const Part part : k_parts) {
            m_seen[static_cast<std::size_t>(part)] = draft(part).revision();
        }
        m_seen[k_written_area] = m_written.revision();
        note_change(now);
        m_review_at = now + k_pause_before_review;
    }
    if (m_review_at && *m_review_at <= now) review_all();
}

double ExplainModel::limit(std::string_view id, double fallback) const {
    return m_services.limits.value(id, fallback);
}

void ExplainModel::start_written_from(std::size_t sentence) {
    if (sentence >= m_sentences.size()) return;
    const std::string& words = m_sentences[sentence].text;
    m_written.move_to(m_written.size());
    m_written.paste(m_written.text().empty() ? words : " " + words);
}

RoomSummary ExplainModel::summary() const {
    using namespace strings::explain;
    RoomSummary out;
    if (!m_load_problem.empty()) {
        out.next_title = k_unreadable;
        out.next_note = m_load_problem.substr(std::string_view(k_unreadable).size() + 1);
        out.urgency = 2;
        return out;
    }
    std::size_t there = 0;
    const coach::PartGuide* missing = nullptr;
    for (const Part part : k_parts) {
        if (!draft(part).text().empty())
            ++there;
        else if (missing == nullptr)
            missing = &m_framework.part(part);
    }
    if (there > 0) {
        out.about = title();
        out.progress = std::to_string(there) + k_of_parts;
        out.fraction = static_cast<float>(there) / static_cast<float>(k_part_count);
    }
    if (missing != nullptr) {
        out.next_title = there == 0 ? k_begin_title : k_finish_title;
        out.next_note = there == 0 ? k_begin_note : k_left + missing->line;
        out.urgency = there == 0 ? 1 : 2;
    }
    else if (m_answer.verdict == coach::Verdict::NeedsWork) {
        out.next_title = k_settle_title;
        out.next_note = m_answer.next;
        out.urgency = 2;
    }
    return out;
}

} // namespace candor::ui
