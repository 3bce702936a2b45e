#pragma once

// One explanation as it is stored: the subject, the three parts, the written form, and what of
// them the person keeps as it is, as JSON beside the spoken text.
//
//     workspace.create_text(k_explanation_kind, title, spoken, to_meta_json(stored));
//     std::optional<StoredExplanation> again = parse_explanation(text.meta_json);

#include "app/ui/model/explain_subject.h"
#include "coach/answer/parts.h"
#include "coach/rules/ignores.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

inline constexpr const char* k_explanation_kind = "explanation";

// The areas that are written in: the three parts, then the written form.
inline constexpr std::size_t k_written_area = coach::k_part_count;
inline constexpr std::size_t k_area_count = coach::k_part_count + 1;

// What is kept as it is, by area.
using KeptByArea = std::array<std::vector<coach::Ignored>, k_area_count>;

struct StoredExplanation {
    ExplainSubject subject;
    std::array<std::string, coach::k_part_count> parts;
    std::string written;
    KeptByArea kept{};

    bool operator==(const StoredExplanation&) const = default;
};

std::string to_meta_json(const StoredExplanation& explanation);

// Nothing when it is not what to_meta_json wrote: it must not be written over then.
std::optional<StoredExplanation> parse_explanation(const std::string& meta_json);

} // namespace candor::ui
