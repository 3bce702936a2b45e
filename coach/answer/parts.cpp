#include "coach/answer/parts.h"

#include "coach/answer/clauses.h"
#include "coach/answer/evidence.h"
#include "coach/text/segment.h"

#include <algorithm>

namespace coach {
namespace {

using Scores = std::array<double, k_label_count>;

// The cost of passing from one label to the next. The order of the framework costs least, a step
// back more, and a change inside a sentence more again.
constexpr double k_next_part = 0.3;
constexpr double k_skip_part = 0.8;
constexpr double k_aside_step = 0.6;
constexpr double k_step_back = 1.6;
constexpr double k_inside_sentence = 1.2;
// A part begins with words that show it.
constexpr double k_enter_unshown = 0.8;
constexpr double k_shown = 0.5;

// An answer begins with context unless it says otherwise.
constexpr double k_opening_bonus = 1.0;
// Where in an answer of some length a part usually stands.
constexpr std::size_t k_words_for_places = 30;
constexpr double k_context_until = 0.3;
constexpr double k_improvement_until = 0.6;
constexpr double k_early_bonus = 0.4;
constexpr double k_place_bonus = 0.3;

// Less evidence than this in all, and the part is not there.
constexpr double k_least_context = 0.25;
constexpr double k_least_other = 0.7;

double step_cost(std::size_t from, std::size_t to, bool inside_sentence) {
    if (from == to) return 0;
    double cost = k_step_back;
    if (from == k_aside || to == k_aside)
        cost = k_aside_step;
    else if (to == from + 1)
        cost = k_next_part;
    else if (to > from)
        cost = k_skip_part;
    return cost + (inside_sentence ? k_inside_sentence : 0);
}

std::size_t usual_label(double place) {
    if (place < k_context_until) return 0;
    return place < k_improvement_until ? 1 : 2;
}

// The evidence plus what the place in the answer suggests.
std::vector<Scores> placed_scores(const std::vector<Clause>& clauses,
                                  const std::vector<Evidence>& evidence, std::string_view text) {
    std::vector<Scores> out;
    const bool long_enough = count_words(text) >= k_words_for_places;
    for (std::size_t i = 0; i < clauses.size(); ++i) {
        Scores scores = evidence[i].of;
        if (i == 0) scores[0] += k_opening_bonus;
        if (long_enough) {
            const double middle = (clauses[i].span.start + clauses[i].span.end) / 2.0;
            const std::size_t label = usual_label(middle / static_cast<double>(text.size()));
            scores[label] += label == 0 ? k_early_bonus : k_place_bonus;
        }
        out.push_back(scores);
    }
    return out;
}

std::size_t best_of(const Scores& scores) {
    return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) -
                                    scores.begin());
}

// The best way through: one label a clause, evidence against the cost of the steps.
std::vector<std::size_t> best_labels(const std::vector<Clause>& clauses,
                                     const std::vector<Evidence>& evidence,
                                     const std::vector<Scores>& scores) {
    std::vector<Scores> best(scores.size());
    std::vector<std::array<std::size_t, k_label_count>> came_from(scores.size());
    for (std::size_t l = 0; l < k_label_count; ++l) {
        best[0][l] = scores[0][l] - (l == 0 ? 0 : k_next_part);
    }
    for (std::size_t i = 1; i < scores.size(); ++i) {
        for (std::size_t to = 0; to < k_label_count; ++to) {
            Scores ways{};
            for (std::size_t from = 0; from < k_label_count; ++from) {
                const bool unshown = from != to && evidence[i].of[to] < k_shown;
                ways[from] = best[i - 1][from] - step_cost(from, to, !clauses[i].starts_sentence) -
                             (unshown ? k_enter_unshown : 0);
            }
            came_from[i][to] = best_of(ways);
            best[i][to] = ways[came_from[i][to]] + scores[i][to];
        }
    }
    std::vector<std::size_t> labels(scores.size());
    labels.back() = best_of(best.back());
    for (std::size_t i = scores.size() - 1; i > 0; --i) {
        labels[i - 1] = came_from[i][labels[i]];
    }
    return labels;
}

std::vector<Span> runs_of(std::size_t label, const std::vector<std::size_t>& labels,
                          const std::vector<Clause>& clauses) {
    std::vector<Span> out;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] != label) continue;
        if (i > 0 && labels[i - 1] == label)
            out.back() = join(out.back(), clauses[i].span);
        else
            out.push_back(clauses[i].span);
    }
    return out;
}

double evidence_for(std::size_t label, const std::vector<std::size_t>& labels,
                    const std::vector<Evidence>& evidence) {
    double sum = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        if (labels[i] == label) sum += evidence[i].of[label];
    }
    return sum;
}

} // namespace

std::string_view part_name(Part part) {
    switch (part) {
    case Part::Improvement:
        return "improvement";
    case Part::Relevance:
        return "relevance";
    case Part::Context:
        break;
    }
    return "context";
}

bool AnswerParts::complete() const {
    return std::all_of(k_parts.begin(), k_parts.end(), [&](Part p) { return has(p); });
}

bool AnswerParts::in_order() const {
    std::uint32_t last = 0;
    for (const std::vector<Span>& runs : spans) {
        if (runs.empty()) continue;
        const auto longest = std::max_element(runs.begin(), runs.end(),
                                              [](Span a, Span b) { return a.size() < b.size(); });
        if (longest->start < last) return false;
        last = longest->start;
    }
    return true;
}

AnswerParts find_parts(const FoldedSentences& sentences) {
    AnswerParts out;
    const std::vector<Clause> clauses = clauses_of(sentences);
    if (clauses.empty()) return out;
    std::vector<Evidence> evidence;
    for (const Clause& clause : clauses)
        evidence.push_back(weigh(clause, sentences.matcher()));
    const std::vector<std::size_t> labels = best_labels(
        clauses, evidence, placed_scores(clauses, evidence, sentences.document().text()));
    for (const Part part : k_parts) {
        const auto label = static_cast<std::size_t>(part);
        const double least = part == Part::Context ? k_least_context : k_least_other;
        if (evidence_for(label, labels, evidence) >= least) {
            out.of(part) = runs_of(label, labels, clauses);
        }
    }
    return out;
}

} // namespace coach
