#pragma once

// Evidence: how much a clause speaks for each part of an answer, by the topics of
// content/rules/answer-parts.json.
//
//     Evidence e = weigh(clause, matcher);
//     e.of[static_cast<std::size_t>(Part::Context)];

#include "coach/answer/clauses.h"
#include "coach/answer/parts.h"
#include "coach/rules/matcher.h"

#include <array>
#include <cstddef>

namespace coach {

// The three parts, and a fourth for words that belong to none: courtesy, pleas, refusals.
inline constexpr std::size_t k_label_count = k_part_count + 1;
inline constexpr std::size_t k_aside = k_part_count;

struct Evidence {
    std::array<double, k_label_count> of{};
};

Evidence weigh(const Clause& clause, const Matcher& matcher);

} // namespace coach
