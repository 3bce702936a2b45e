#include "app/ui/model/statement_review.h"

#include "coach/rules/rule.h"

#include <algorithm>
#include <array>
#include <utility>

namespace candor::ui {
namespace {

using coach::Finding;

// A finding about a whole page does not swallow the places inside it.
constexpr std::uint32_t k_widest_shared = 400;

constexpr std::array<std::string_view, 5> k_polish{"filler", "non-ascii", "polish", "spelling",
                                                   "language"};

bool is_polish(const Finding& finding) {
    return finding.severity == coach::Severity::Hint &&
           std::find(k_polish.begin(), k_polish.end(), finding.rule->category) != k_polish.end();
}

// Too short, a little long: the gauges below the text say it without asking for anything.
bool is_a_gauge(const Finding& finding) {
    return finding.severity == coach::Severity::Hint && finding.rule->category == "length";
}

bool heavier(const Finding& a, const Finding& b) {
    if (is_polish(a) != is_polish(b)) return is_polish(b);
    if (a.severity != b.severity) return a.severity > b.severity;
    return a.span < b.span;
}

bool share_a_place(coach::Span place, coach::Span span) {
    return place.overlaps(span) && std::max(place.size(), span.size()) <= k_widest_shared;
}

std::vector<ReviewPlace> places_of(const std::vector<Finding>& findings) {
    std::vector<ReviewPlace> places;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const coach::Span span = findings[i].span;
        if (!places.empty() && share_a_place(places.back().span, span)) {
            places.back().span = join(places.back().span, span);
            places.back().findings.push_back(i);
        }
        else {
            places.push_back({span, {i}, false});
        }
    }
    const auto by_weight = [&](std::size_t a, std::size_t b) {
        return heavier(findings[a], findings[b]);
    };
    for (ReviewPlace& place : places) {
        std::sort(place.findings.begin(), place.findings.end(), by_weight);
        place.polish = is_polish(findings[place.findings.front()]);
    }
    std::sort(places.begin(), places.end(), [&](const ReviewPlace& a, const ReviewPlace& b) {
        return by_weight(a.findings.front(), b.findings.front());
    });
    return places;
}

} // namespace

std::string kept_key(std::string_view rule, std::string_view words) {
    std::string key(rule);
    key += '\n';
    key += words;
    return key;
}

bool is_mechanical(const Finding& finding) {
    return is_polish(finding) && !finding.fixes.empty();
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
                      [](const ReviewPlace& place) { return !place.polish; }));
    review.outline = coach::outline_of(document, coach::TextKind::Statement, checker.matcher());
    review.counts = coach::count(document, checker.limits());
    return review;
}

} // namespace candor::ui
