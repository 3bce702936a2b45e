#pragma once

// One explanation as it is stored: the subject, the three parts and the written form, as JSON
// beside the spoken text.
//
//     workspace.create_text(k_explanation_kind, title, spoken, to_meta_json(stored));
//     std::optional<StoredExplanation> again = parse_explanation(text.meta_json);

#include "app/ui/model/explain_subject.h"
#include "coach/answer/parts.h"

#include <array>
#include <optional>
#include <string>

namespace candor::ui {

inline constexpr const char* k_explanation_kind = "explanation";

struct StoredExplanation {
    ExplainSubject subject;
    std::array<std::string, coach::k_part_count> parts;
    std::string written;

    bool operator==(const StoredExplanation&) const = default;
};

std::string to_meta_json(const StoredExplanation& explanation);

// Nothing when it is not what to_meta_json wrote: it must not be written over then.
std::optional<StoredExplanation> parse_explanation(const std::string& meta_json);

} // namespace candor::ui
