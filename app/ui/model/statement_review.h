#pragma once

// StatementReview: what the checker says about one revision of a statement, in the order in which a
// person should meet it: what works, the heaviest places, small polish last.
//
//     StatementReview review = review_statement(document, revision, checker, ignores);
//     for (const FindingPlace& place : review.places) show(review.findings[place.findings[0]]);

#include "app/ui/widgets/kept_places.h"
#include "coach/metrics/counts.h"
#include "coach/rules/checker.h"
#include "coach/rules/ignores.h"
#include "coach/rules/outline.h"
#include "coach/text/buffer.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

struct StatementReview {
    coach::Revision revision = 0;
    std::string text;                     // that was read
    std::vector<coach::Finding> findings; // in the text's order
    std::vector<FindingPlace> places;     // heaviest first
    std::size_t heavy_places = 0;         // the places before the first that is only polish
    std::vector<KeptPlace> kept;          // left out of all above; in the text's order
    coach::Outline outline;
    coach::Counts counts;
    std::size_t score_sentences = 0;

    const coach::Finding& lead(const FindingPlace& place) const {
        return findings[place.findings.front()];
    }
    PlacedFindings placed() const { return {findings, places}; }
    std::string_view words(coach::Span span) const { return coach::slice(text, span); }
};

StatementReview review_statement(const coach::Document& document, coach::Revision revision,
                                 const coach::Checker& checker,
                                 const std::vector<coach::Ignored>& ignores);

} // namespace candor::ui
