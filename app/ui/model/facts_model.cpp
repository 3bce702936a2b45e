#include "app/ui/model/facts_model.h"

#include "app/ui/strings_facts.h"
#include "coach/store/workspace.h"

#include <algorithm>
#include <array>
#include <utility>

namespace candor::ui {
namespace {

namespace words = strings::facts;
using coach::Error;
using coach::Profile;

constexpr coach::UnixMillis k_pause_before_problems = 900;
constexpr int k_basic_facts = 5;

bool has_place(const std::vector<Error>& problems, std::string_view where) {
    return std::any_of(problems.begin(), problems.end(),
                       [where](const Error& problem) { return problem.where == where; });
}

int basics_written(const Profile& profile) {
    const bool exam = std::any_of(profile.exams.begin(), profile.exams.end(), [](const auto& one) {
        return !one.name.empty() && !one.attempts.empty();
    });
    const bool language = std::any_of(profile.languages.begin(), profile.languages.end(),
                                      [](const auto& one) { return !one.name.empty(); });
    return !profile.name.empty() + !profile.email.empty() + !profile.specialty.empty() + exam +
           language;
}

// What the facts are about, in few words: the exams, else what was written first.
std::string about(const Profile& profile) {
    std::string exams;
    for (const coach::Exam& exam : profile.exams) {
        if (exam.name.empty()) continue;
        exams += (exams.empty() ? "" : ", ") + exam.name;
    }
    if (!exams.empty()) return exams;
    if (!profile.specialty.empty()) return profile.specialty;
    return profile.name.empty() ? profile.email : profile.name;
}

std::string name_or(const std::string& name, const char* otherwise) {
    return name.empty() ? otherwise : name;
}

} // namespace

FactsModel::FactsModel(const Services& services) : m_services(services) {
    load();
}

void FactsModel::load() {
    coach::Result<Profile> stored = m_services.workspace.load_profile();
    m_load_error = stored ? std::string() : stored.error().text();
    m_profile = stored ? std::move(stored).value() : Profile{};
    look_for_problems();
    m_shown_problems = m_problems;
    m_show_at.reset();
}

void FactsModel::entered() {
    if (!has_unsaved()) load();
}

void FactsModel::look_for_problems() {
    m_problems = coach::problems(m_profile, m_services.platform.local_time().date);
}

void FactsModel::edit(const Edit& change) {
    if (!m_load_error.empty()) return;
    Profile before = m_profile;
    change(m_profile);
    if (m_profile == before) return;
    look_for_problems();
    // What was put right is gone at once; what is new waits for a pause.
    const std::vector<Error> shown = std::exchange(m_shown_problems, {});
    std::copy_if(m_problems.begin(), m_problems.end(), std::back_inserter(m_shown_problems),
                 [&shown](const Error& problem) { return has_place(shown, problem.where); });
    const coach::UnixMillis now = m_services.clock.now();
    m_show_at = now + k_pause_before_problems;
    note_change(now);
}

void FactsModel::tick(coach::UnixMillis now) {
    if (!m_show_at || now < *m_show_at) return;
    m_shown_problems = m_problems;
    m_show_at.reset();
}

std::string_view FactsModel::problem(std::string_view where) const {
    for (const Error& problem : m_shown_problems) {
        if (problem.where == where) return problem.message;
    }
    return {};
}

coach::Status FactsModel::write() {
    return m_services.workspace.save_profile(m_profile);
}

template <typename RowsOf>
void FactsModel::take_out(const RowsOf& rows_of, std::size_t index, std::string name) {
    edit([&](Profile& profile) {
        auto* rows = rows_of(profile);
        if (rows == nullptr || index >= rows->size()) return;
        const auto at = rows->begin() + static_cast<std::ptrdiff_t>(index);
        m_removed = std::move(name);
        m_put_back = [rows_of, index, row = *at](Profile& back) {
            auto* into = rows_of(back);
            if (into == nullptr) return;
            const std::size_t place = std::min(index, into->size());
            into->insert(into->begin() + static_cast<std::ptrdiff_t>(place), row);
        };
        rows->erase(at);
    });
}

void FactsModel::remove_exam(std::size_t exam) {
    if (exam >= m_profile.exams.size()) return;
    take_out([](Profile& profile) { return &profile.exams; }, exam,
             name_or(m_profile.exams[exam].name, words::k_exam));
}

void FactsModel::remove_attempt(std::size_t exam, std::size_t attempt) {
    const auto attempts_of = [exam](Profile& profile) {
        return exam < profile.exams.size() ? &profile.exams[exam].attempts : nullptr;
    };
    const std::size_t known = std::size(words::k_attempts);
    take_out(attempts_of, attempt,
             attempt < known ? words::k_attempts[attempt] : words::k_later_attempt);
}

void FactsModel::remove_language(std::size_t language) {
    if (language >= m_profile.languages.size()) return;
    take_out([](Profile& profile) { return &profile.languages; }, language,
             name_or(m_profile.languages[language].name, words::k_language));
}

void FactsModel::remove_place(std::size_t place) {
    if (place >= m_profile.places.size()) return;
    take_out([](Profile& profile) { return &profile.places; }, place,
             name_or(m_profile.places[place].name, words::k_place));
}

void FactsModel::put_back() {
    if (m_put_back) edit(m_put_back);
    forget_removed();
}

void FactsModel::forget_removed() {
    m_removed.clear();
    m_put_back = nullptr;
}

RoomSummary FactsModel::summary() const {
    RoomSummary summary;
    summary.about = about(m_profile);
    const int written = basics_written(m_profile);
    summary.progress = std::to_string(written) + words::k_basics;
    summary.fraction = static_cast<float>(written) / k_basic_facts;
    if (!m_load_error.empty()) {
        summary.next_title = words::k_unreadable;
        summary.next_note = m_load_error;
        summary.urgency = 2;
    }
    else if (!m_problems.empty()) {
        summary.next_title = words::k_check;
        summary.next_note = m_problems.front().message;
        summary.urgency = 2;
    }
    else if (written == 0) {
        summary.next_title = words::k_begin;
        summary.next_note = words::k_begin_note;
        summary.urgency = 1;
    }
    return summary;
}

} // namespace candor::ui
