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

KeptPlace kept_place(const PlacedFindings& placed, std::size_t place,
                     const std::vector<coach::IgnoredFinding>& ignored) {
    KeptPlace kept{placed.places[place].span, placed.lead(place).rule->category, {}, {}};
    for (const std::size_t index : placed.places[place].findings) {
        const coach::Ignored& because = *ignored[index].because;
        if (kept.reason.empty()) kept.reason = because.reason;
        kept.because.push_back(because);
    }
    return kept;
}

std::vector<KeptPlace> kept_places(const std::vector<coach::IgnoredFinding>& ignored) {
    std::vector<Finding> findings;
    findings.reserve(ignored.size());
    for (const coach::IgnoredFinding& one : ignored)
        findings.push_back(one.finding);
    const std::vector<FindingPlace> places = places_of(findings);
    const PlacedFindings placed{findings, places};
    std::vector<KeptPlace> kept;
    for (const std::size_t place : placed.in_text_order())
        kept.push_back(kept_place(placed, place, ignored));
    return kept;
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
