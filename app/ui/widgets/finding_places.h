#pragma once

// Findings as places: what overlaps shares one, the heaviest place comes first. Rooms show a place
// as one card and as underlines in the text.
//
//     std::vector<FindingPlace> places = places_of(report.findings);
//     mark_places({findings, places}, chosen, view.marks);
//     switch (place_card({findings, places}, 0, {.chosen = true})) { case FindingAction::Choose:
//     ... }

#include "app/ui/widgets/finding_card.h"
#include "app/ui/widgets/prose_mark.h"
#include "coach/rules/finding.h"
#include "coach/text/buffer.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace candor::ui {

// One place in the text with all that was found there.
struct FindingPlace {
    coach::Span span;
    std::vector<std::size_t> findings; // indices, the heaviest first
    bool polish = false;               // nothing but small polish
};

std::vector<FindingPlace> places_of(std::span<const coach::Finding> findings);

// An exact change that alters no meaning: shown quietly, may be made without reading it closely.
bool is_mechanical(const coach::Finding& finding);

// The edit that makes a finding's exact change in a draft which held `words` there at that
// revision; nothing when they were changed meanwhile.
std::optional<coach::Edit> exact_change(const coach::TextBuffer& draft, const coach::Fix& fix,
                                        std::string_view words, coach::Revision from);

// The findings of one text and the places that they make.
struct PlacedFindings {
    std::span<const coach::Finding> findings;
    std::span<const FindingPlace> places;

    const coach::Finding& lead(std::size_t place) const {
        return findings[places[place].findings.front()];
    }
    // The place that a finding belongs to.
    std::size_t place_of(std::size_t finding) const;
    // Places as they follow each other in the text.
    std::vector<std::size_t> in_text_order() const;
};

// One underline a finding, in the findings' order; a wash behind the chosen place.
void mark_places(const PlacedFindings& placed, std::optional<std::size_t> chosen,
                 std::vector<ProseMark>& out);

struct PlaceCardOptions {
    bool chosen = false;
    bool shows_source = false;        // after "Why?"
    const char* keep_label = nullptr; // null: the words cannot be kept against the rule
};

// The heaviest finding of a place in full, the others by name and message.
FindingAction place_card(const PlacedFindings& placed, std::size_t place,
                         const PlaceCardOptions& options);

} // namespace candor::ui
