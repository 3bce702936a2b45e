#pragma once

// What is being explained, and whether it agrees with itself and with the facts. A disagreement is
// told with ways to settle it; nothing is ever set without being asked.
//
//     if (const auto found = disagreement(subject, framework, profile))
//         show(found->sentence, found->ways);

#include "coach/answer/framework.h"
#include "coach/facts/profile.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

inline constexpr int k_most_attempts = 4; // that an exam allows

struct ExplainSubject {
    std::string exam = "Step 1";
    std::string situation = "low"; // a Situation of the framework
    int attempts = 1;              // taken in all

    bool operator==(const ExplainSubject&) const = default;
};

// "Level 1" and "COMLEX Level 1", "USMLE Step 2" and "Step 2 CK".
bool same_exam(std::string_view a, std::string_view b);

// The usual exams, those of the facts that have other names, and the present one.
std::vector<std::string> exam_choices(const coach::Profile& profile, const std::string& present);

// The first exam in the facts that has something to explain.
std::optional<ExplainSubject> subject_from(const coach::Profile& profile);

struct WayToSettle {
    std::string label;
    ExplainSubject subject;
};

struct Disagreement {
    std::string sentence;
    std::vector<WayToSettle> ways;
    bool with_facts = false; // the facts may be what is wrong
};

std::optional<Disagreement> disagreement(const ExplainSubject& subject,
                                         const coach::Framework& framework,
                                         const coach::Profile& profile);

} // namespace candor::ui
