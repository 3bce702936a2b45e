#include "app/ui/model/statement_review.h"

#include "coach/rules/rule.h"

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

using coach::Finding;

// Too short, a little long: the gauges below the text say it without asking for anything.
bool is_a_gauge(const Finding& finding) {
    return finding.severity == coach::Severity::Hint && finding.rule->category == "length";
}

} // namespace

StatementReview review_statement(const coach::Document& document, coach::Revision revision,
                                 const coach::Checker& checker,
                                 const std::vector<coach::Ignored>& ignores) {
    coach::CheckReport report = checker.check(document, {.kind = coach::TextKind::Statement});
    StatementReview review;
    review.revision = revision;
    review.text = document.text();
    review.score_sentences = report.score_sentences.size();
    std::erase_if(report.findings, is_a_gauge);
    coach::Sifted sifted = coach::sift(document, std::move(report.findings), ignores);
    review.findings = std::move(sifted.shown);
    review.kept = kept_places(sifted.ignored);
    review.places = places_of(review.findings);
    review.heavy_places = static_cast<std::size_t>(
        std::count_if(review.places.begin(), review.places.end(),
                      [](const FindingPlace& place) { return !place.polish; }));
    review.outline = coach::outline_of(document, coach::TextKind::Statement, checker.matcher());
    review.counts = coach::count(document, checker.limits());
    return review;
}

} // namespace candor::ui
