#pragma once

// The three parts of an answer about an exam: what happened (context), what changed (improvement),
// what it means for patients (relevance). find_parts tells which sentences are which.
//
//     FoldedSentences sentences(doc, checker.matcher());
//     AnswerParts parts = find_parts(sentences);
//     parts.has(Part::Improvement);
//     parts.in_order();

#include "coach/rules/sentences.h"
#include "coach/text/span.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace coach {

enum class Part { Context, Improvement, Relevance };
inline constexpr std::size_t k_part_count = 3;
inline constexpr std::array<Part, k_part_count> k_parts{Part::Context, Part::Improvement,
                                                        Part::Relevance};

std::string_view part_name(Part part); // "context", "improvement", "relevance"

struct AnswerParts {
    // Runs of sentences or clauses, in the order of the text; empty when the part is missing.
    std::array<std::vector<Span>, k_part_count> spans;

    const std::vector<Span>& of(Part part) const { return spans[static_cast<std::size_t>(part)]; }
    std::vector<Span>& of(Part part) { return spans[static_cast<std::size_t>(part)]; }
    bool has(Part part) const { return !of(part).empty(); }
    bool complete() const;

    // Whether the parts that are there come as context, improvement, relevance, each judged by
    // its longest run: a word taken up again later does not upset an order.
    bool in_order() const;
};

AnswerParts find_parts(const FoldedSentences& sentences);

} // namespace coach
