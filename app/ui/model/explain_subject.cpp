#include "app/ui/model/explain_subject.h"

#include "app/ui/strings_exams.h"
#include "app/ui/strings_explain.h"

#include <algorithm>

namespace candor::ui {
namespace {

namespace words = strings::explain;
using coach::Attempt;
using coach::AttemptResult;

constexpr const char* k_low = "low";
constexpr const char* k_later_lower = "later-lower";
constexpr const char* k_not_passed = "not-passed";
constexpr const char* k_two_fails = "two-fails";
constexpr const char* k_pending = "pending";

// What the facts say of one exam.
struct ExamRecord {
    int not_passed = 0;
    int passed = 0;
    int open = 0;

    int all() const { return not_passed + passed + open; }
};

bool says_nothing(const Attempt& attempt) {
    return attempt.when.empty() && attempt.score.empty() &&
           attempt.result == AttemptResult::Pending;
}

ExamRecord record_of(const coach::Exam& exam) {
    ExamRecord record;
    for (const Attempt& attempt : exam.attempts) {
        if (says_nothing(attempt)) continue;
        record.not_passed += attempt.result == AttemptResult::NotPassed ? 1 : 0;
        record.passed += attempt.result == AttemptResult::Passed ? 1 : 0;
        record.open += attempt.result == AttemptResult::Pending ? 1 : 0;
    }
    return record;
}

// The situations that a record can be told as, the likeliest first.
std::vector<std::string_view> fitting_situations(const ExamRecord& record) {
    if (record.not_passed == 0)
        return record.passed > 0 ? std::vector<std::string_view>{k_low, k_later_lower}
                                 : std::vector<std::string_view>{k_pending};
    const bool several = record.not_passed > 1;
    if (record.passed > 0) return {several ? k_two_fails : k_not_passed};
    if (!several) return {k_pending};
    return record.open > 0 ? std::vector<std::string_view>{k_pending, k_two_fails}
                           : std::vector<std::string_view>{k_two_fails, k_pending};
}

// An attempt without a result may be counted or not.
bool fits(const ExamRecord& record, int attempts) {
    return attempts == record.all() || (record.open > 0 && attempts == record.all() - record.open);
}

ExplainSubject told_by(const std::string& exam, const ExamRecord& record) {
    return {exam, std::string(fitting_situations(record).front()),
            std::clamp(record.all(), 1, k_most_attempts)};
}

const coach::Exam* find_exam(const coach::Profile& profile, std::string_view name) {
    const auto found = std::find_if(profile.exams.begin(), profile.exams.end(),
                                    [&](const auto& exam) { return same_exam(exam.name, name); });
    return found == profile.exams.end() ? nullptr : &*found;
}

std::optional<Disagreement> with_facts(const ExplainSubject& subject,
                                       const coach::Framework& framework,
                                       const coach::Profile& profile) {
    const coach::Exam* exam = find_exam(profile, subject.exam);
    if (exam == nullptr) return std::nullopt;
    const ExamRecord record = record_of(*exam);
    if (record.all() == 0) return std::nullopt;
    const auto fitting = fitting_situations(record);
    const bool told_so =
        std::find(fitting.begin(), fitting.end(), subject.situation) != fitting.end();
    if (told_so && fits(record, subject.attempts)) return std::nullopt;
    ExplainSubject theirs = told_by(subject.exam, record);
    if (told_so) theirs.situation = subject.situation;
    const coach::Situation* here = framework.situation(subject.situation);
    return Disagreement{words::facts_say(subject.exam,
                                         {record.not_passed, record.passed, record.open},
                                         here ? here->title : subject.situation, subject.attempts),
                        {{words::k_use_facts, std::move(theirs)}},
                        true};
}

// The first situation that so many attempts fit.
const coach::Situation* situation_for(const coach::Framework& framework, int attempts) {
    for (const coach::Situation& situation : framework.situations)
        if (situation.allows(attempts)) return &situation;
    return nullptr;
}

std::optional<Disagreement> with_itself(const ExplainSubject& subject,
                                        const coach::Framework& framework) {
    const coach::Situation* situation = framework.situation(subject.situation);
    if (situation == nullptr || situation->allows(subject.attempts)) return std::nullopt;
    ExplainSubject counted = subject;
    counted.attempts =
        std::clamp(subject.attempts, situation->least_attempts, situation->most_attempts);
    Disagreement out{words::takes_attempts(situation->title, situation->least_attempts,
                                           situation->most_attempts, subject.attempts),
                     {{words::set_attempts(counted.attempts), counted}},
                     false};
    if (const coach::Situation* other = situation_for(framework, subject.attempts)) {
        ExplainSubject told = subject;
        told.situation = other->id;
        out.ways.push_back({words::choose_situation(other->title), std::move(told)});
    }
    return out;
}

// "USMLE Step 2 CK" -> "step2"
std::string plain_name(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if (c != ' ' && c != '-' && c != '.')
            plain += c;
    }
    for (const std::string_view before : {"usmle", "comlex", "usa"})
        if (plain.starts_with(before)) plain.erase(0, before.size());
    for (const std::string_view after : {"ck", "ce"})
        if (plain.ends_with(after)) plain.erase(plain.size() - after.size());
    return plain;
}

bool is_among(const std::vector<std::string>& names, std::string_view name) {
    return std::any_of(names.begin(), names.end(),
                       [name](const std::string& one) { return same_exam(one, name); });
}

} // namespace

bool same_exam(std::string_view a, std::string_view b) {
    return plain_name(a) == plain_name(b);
}

std::vector<std::string> exam_choices(const coach::Profile& profile, const std::string& present) {
    std::vector<std::string> out(std::begin(strings::exams::k_usual),
                                 std::end(strings::exams::k_usual));
    for (const coach::Exam& exam : profile.exams)
        if (!exam.name.empty() && !is_among(out, exam.name)) out.push_back(exam.name);
    if (!is_among(out, present)) out.push_back(present);
    return out;
}

std::optional<ExplainSubject> subject_from(const coach::Profile& profile) {
    for (const coach::Exam& exam : profile.exams) {
        const ExamRecord record = record_of(exam);
        if (!exam.name.empty() && record.not_passed > 0) return told_by(exam.name, record);
    }
    return std::nullopt;
}

std::optional<Disagreement> disagreement(const ExplainSubject& subject,
                                         const coach::Framework& framework,
                                         const coach::Profile& profile) {
    // What the facts say settles both.
    if (auto found = with_facts(subject, framework, profile)) return found;
    return with_itself(subject, framework);
}

} // namespace candor::ui
