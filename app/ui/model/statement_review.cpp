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

std::string kept_key(std::string_view rule, std::string_view words) {
    std::string key(rule);
    key += '\n';
    key += words;
    return key;
}

StatementReview review_statement(const coach::Document& document, coach::Revision revision,
                                 const coach::Checker& checker, const KeptWords& kept) {
    coach::CheckReport report = checker.check(document, {.kind = coach::TextKind::Statement});
    StatementReview review;
    review.revision = revision;
    review.text = document.text();
    review.score_sentences = report.score_sentences.size();
    for (Finding& finding : report.findings) {
        if (is_a_gauge(finding)) continue;
        if (kept.contains(kept_key(finding.rule->id, document.slice(finding.span))))
            ++review.kept;
        else
            review.findings.push_back(std::move(finding));
    }
    review.places = places_of(review.findings);
    review.heavy_places = static_cast<std::size_t>(
        std::count_if(review.places.begin(), review.places.end(),
                      [](const FindingPlace& place) { return !place.polish; }));
    review.outline = coach::outline_of(document, coach::TextKind::Statement, checker.matcher());
    review.counts = coach::count(document, checker.limits());
    return review;
}

} // namespace candor::ui
