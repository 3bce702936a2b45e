#include "coach/answer/evidence.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace coach {
namespace {

constexpr std::size_t k_context = static_cast<std::size_t>(Part::Context);
constexpr std::size_t k_improvement = static_cast<std::size_t>(Part::Improvement);
constexpr std::size_t k_relevance = static_cast<std::size_t>(Part::Relevance);

struct Weight {
    std::string_view topic;
    std::size_t label;
    double each;      // a hit's worth
    std::size_t most; // hits that count
};

// Telling words count double; what merely fits (a past tense, a number) only tips the balance.
constexpr std::array k_weights = std::to_array<Weight>({
    {"answer-context", k_context, 1.0, 3},
    {"answer-context-only", k_context, 2.0, 3},
    {"answer-past", k_context, 0.3, 1},
    {"answer-exam", k_context, 0.3, 1},
    {"answer-improvement", k_improvement, 1.0, 3},
    {"answer-result", k_improvement, 2.0, 2},
    {"answer-scheduled", k_improvement, 2.0, 1},
    {"answer-action", k_improvement, 0.5, 1},
    {"answer-later-exam", k_improvement, 0.7, 1},
    {"answer-count", k_improvement, 0.4, 1},
    {"answer-relevance", k_relevance, 0.8, 3},
    {"answer-relevance-clear", k_relevance, 2.0, 2},
    {"answer-aside", k_aside, 2.0, 2},
});

// Relevance is told in the present: what one does today.
constexpr double k_present_with_cue = 0.4;
constexpr double k_present_alone = 0.45;

std::size_t distinct_hits(const Matcher& matcher, std::string_view topic, std::string_view text) {
    std::size_t count = 0;
    std::uint32_t end = 0;
    for (const Span hit : matcher.topic_hits(topic, text)) {
        if (count == 0 || hit.start >= end) ++count;
        end = std::max(end, hit.end);
    }
    return count;
}

bool says(const Matcher& matcher, std::string_view topic, std::string_view text) {
    return !matcher.topic_hits(topic, text).empty();
}

} // namespace

Evidence weigh(const Clause& clause, const Matcher& matcher) {
    Evidence out;
    for (const Weight& weight : k_weights) {
        const std::size_t hits = distinct_hits(matcher, weight.topic, clause.text);
        out.of[weight.label] += weight.each * static_cast<double>(std::min(hits, weight.most));
    }
    const bool present =
        says(matcher, "answer-present", clause.text) && !says(matcher, "answer-past", clause.text);
    if (present) {
        out.of[k_relevance] += out.of[k_relevance] > 0 ? k_present_with_cue : k_present_alone;
    }
    return out;
}

} // namespace coach
