#include "app/ui/model/explain_model.h"

#include "app/content/content.h"
#include "app/ui/strings_explain.h"
#include "coach/facts/profile.h"
#include "coach/metrics/limits.h"
#include "coach/store/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace candor::ui {
namespace {

using coach::k_part_count;
using coach::k_parts;
using coach::Part;
using nlohmann::json;

constexpr const char* k_text_kind = "explanation";
constexpr coach::UnixMillis k_pause_before_review = 150;
constexpr int k_most_attempts = 4;

coach::Framework shipped_framework() {
    auto framework = coach::parse_framework("framework.json", shipped_content("framework.json"));
    assert(framework); // a test reads the content that ships
    return framework ? std::move(framework).value() : coach::Framework{};
}

std::string text_in(const json& object, const char* key, std::string fallback = {}) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : fallback;
}

const char* ordinal(int attempts) {
    constexpr std::array names{strings::explain::k_first, strings::explain::k_second,
                               strings::explain::k_third, strings::explain::k_fourth};
    return names[static_cast<std::size_t>(std::clamp(attempts, 1, k_most_attempts) - 1)];
}

void put_number(std::string& words, std::string_view slot, double number) {
    const std::size_t at = words.find(slot);
    if (at != std::string::npos)
        words.replace(at, slot.size(), std::to_string(std::lround(number)));
}

// The first exam in the facts that has something to explain.
std::optional<ExplainSubject> subject_from(const coach::Profile& profile) {
    for (const coach::Exam& exam : profile.exams) {
        int not_passed = 0;
        bool open = false;
        for (const coach::Attempt& attempt : exam.attempts) {
            not_passed += attempt.result == coach::AttemptResult::NotPassed ? 1 : 0;
            open = open || attempt.result == coach::AttemptResult::Pending;
        }
        if (not_passed == 0 || exam.name.empty()) continue;
        const char* situation = open ? "pending" : not_passed > 1 ? "two-fails" : "not-passed";
        return ExplainSubject{
            exam.name, situation,
            std::clamp(static_cast<int>(exam.attempts.size()), 1, k_most_attempts)};
    }
    return std::nullopt;
}

} // namespace

ExplainModel::ExplainModel(const Services& services)
    : m_services(services), m_framework(shipped_framework()),
      m_reviewer(services.checker, m_framework) {
    load();
    entered();
}

void ExplainModel::load() {
    const auto titles = m_services.workspace.list_texts(k_text_kind);
    if (!titles || titles->empty()) return;
    const auto stored = m_services.workspace.load_text(titles->front().id);
    if (!stored) return;
    // What cannot be read is left as it is; the next save makes a new text beside it.
    if (read_stored(stored->meta_json)) m_text_id = stored->id;
}

bool ExplainModel::read_stored(const std::string& meta_json) {
    const json meta = json::parse(meta_json, nullptr, false);
    if (!meta.is_object()) return false;
    m_subject.exam = text_in(meta, "exam", m_subject.exam);
    m_subject.situation = text_in(meta, "situation", m_subject.situation);
    const auto attempts = meta.find("attempts");
    if (attempts != meta.end() && attempts->is_number_integer()) {
        m_subject.attempts = std::clamp(attempts->get<int>(), 1, k_most_attempts);
    }
    for (const Part part : k_parts) {
        draft(part).reset(text_in(meta, std::string(coach::part_name(part)).c_str()));
    }
    m_written.reset(text_in(meta, "written"));
    return true;
}

std::string ExplainModel::to_meta_json() const {
    json meta{{"exam", m_subject.exam},
              {"situation", m_subject.situation},
              {"attempts", m_subject.attempts},
              {"written", m_written.text()}};
    for (const Part part : k_parts)
        meta[std::string(coach::part_name(part))] = draft(part).text();
    return meta.dump(-1, ' ', false, json::error_handler_t::replace);
}

coach::Status ExplainModel::write() {
    const std::string text = coach::assemble_spoken(texts()).text;
    if (m_text_id.empty()) {
        auto made = m_services.workspace.create_text(k_text_kind, title(), text, to_meta_json());
        if (!made) return made.error();
        m_text_id = made->id;
        return coach::Done{};
    }
    return m_services.workspace.save_text({.id = m_text_id,
                                           .kind = k_text_kind,
                                           .title = title(),
                                           .text = text,
                                           .meta_json = to_meta_json()});
}

void ExplainModel::entered() {
    m_pace = m_services.limits.value("words_per_minute", 140);
    m_own_pace = false;
    if (const auto profile = m_services.workspace.load_profile()) {
        if (const auto own = coach::words_per_minute(profile.value())) {
            m_pace = *own;
            m_own_pace = true;
        }
        const std::optional<ExplainSubject> known = subject_from(profile.value());
        if (m_text_id.empty() && !begun() && known && !has_unsaved()) m_subject = *known;
    }
    review_all();
}

const coach::Situation* ExplainModel::situation() const {
    return m_framework.situation(m_subject.situation);
}

void ExplainModel::explain(std::string exam, std::string_view situation, int attempts) {
    ExplainSubject next{std::move(exam), std::string(situation),
                        std::clamp(attempts, 1, k_most_attempts)};
    if (m_framework.situation(situation) == nullptr || next == m_subject) return;
    m_subject = std::move(next);
    note_change(m_services.clock.now());
}

std::string ExplainModel::title() const {
    const bool counted = m_subject.situation != "low" && m_subject.situation != "later-lower";
    return counted || m_subject.attempts > 1 ? m_subject.exam + ", " + ordinal(m_subject.attempts)
                                             : m_subject.exam;
}

bool ExplainModel::begun() const {
    return std::any_of(k_parts.begin(), k_parts.end(),
                       [&](Part part) { return !draft(part).text().empty(); });
}

bool ExplainModel::drafts_changed() const {
    for (const Part part : k_parts) {
        if (m_seen[static_cast<std::size_t>(part)] != draft(part).revision()) return true;
    }
    return m_seen[k_part_count] != m_written.revision();
}

void ExplainModel::tick(coach::UnixMillis now) {
    if (drafts_changed()) {
        for (const Part part : k_parts) {
            m_seen[static_cast<std::size_t>(part)] = draft(part).revision();
        }
        m_seen[k_part_count] = m_written.revision();
        note_change(now);
        m_review_at = now + k_pause_before_review;
    }
    if (m_review_at && *m_review_at <= now) review_all();
}

std::array<std::string_view, k_part_count> ExplainModel::texts() const {
    return {m_drafts[0].text(), m_drafts[1].text(), m_drafts[2].text()};
}

void ExplainModel::review_all() {
    m_review_at.reset();
    for (const Part part : k_parts) {
        const auto index = static_cast<std::size_t>(part);
        m_parts[index] = {m_reviewer.review_part(part, coach::Document(draft(part).text()), m_pace),
                          draft(part).revision()};
        m_seen[index] = draft(part).revision();
    }
    m_written_look = {m_reviewer.review_written(coach::Document(m_written.text())),
                      m_written.revision()};
    m_seen[k_part_count] = m_written.revision();
    m_spoken = coach::assemble_spoken(texts());
    m_answer = m_reviewer.review(coach::Document(m_spoken.text),
                                 {.about_record = true, .words_per_minute = m_pace});
    m_sentences = coach::own_sentences(texts());
}

double ExplainModel::limit(std::string_view id, double fallback) const {
    return m_services.limits.value(id, fallback);
}

ExplainModel::Length ExplainModel::length() const {
    if (m_answer.too_long) return Length::TooLong;
    if (m_answer.seconds < shortest_seconds()) return Length::TooShort;
    return m_answer.seconds < usual_seconds() ? Length::Short : Length::Usual;
}

std::string ExplainModel::length_words() const {
    constexpr std::array ids{"too_short", "short", "usual", "too_long"};
    const auto found = m_framework.spoken.find(ids[static_cast<std::size_t>(length())]);
    if (found == m_framework.spoken.end()) return {};
    std::string words = found->second;
    put_number(words, "{from}", usual_seconds());
    put_number(words, "{to}", longest_seconds());
    return words;
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
