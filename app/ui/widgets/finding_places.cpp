#include "app/ui/widgets/finding_places.h"

#include "app/ui/strings.h"
#include "app/ui/widgets/keep_question.h"
#include "coach/rules/rule.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <string>
#include <string_view>

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

bool heavier(const Finding& a, const Finding& b) {
    if (is_polish(a) != is_polish(b)) return is_polish(b);
    if (a.severity != b.severity) return a.severity > b.severity;
    return a.span < b.span;
}

bool share_a_place(coach::Span place, coach::Span span) {
    return place.overlaps(span) && std::max(place.size(), span.size()) <= k_widest_shared;
}

ProseMark mark_of(const Finding& finding) {
    // Most of the page may be too long; underlined as a whole it would hide every other place.
    if (finding.rule->category == "length" && finding.span.size() > k_widest_shared)
        return {{finding.span.start, finding.span.start}, Underline::None, 0, 0};
    if (is_mechanical(finding)) return {finding.span, Underline::Straight, color(Token::Muted), 0};
    const bool hint = finding.severity == coach::Severity::Hint;
    return {finding.span, hint ? Underline::Dots : Underline::Wave,
            color(tone_ink(severity_tone(finding.severity))), 0};
}

std::string source_of(const coach::Rule& rule) {
    if (rule.source.date.empty()) return rule.source.name;
    return rule.source.name + " (" + rule.source.date + ")";
}

std::string fix_label(const Finding& finding) {
    if (finding.fixes.empty()) return {};
    const std::string& text = finding.fixes.front().text;
    return text.empty() ? strings::editor::k_remove_words : strings::editor::change_to(text);
}

// What is taken out leaves one blank, not two, and none before the first word of a line.
coach::Span with_a_blank(std::string_view text, coach::Span span) {
    const bool blank_before =
        span.start == 0 || text[span.start - 1] == ' ' || text[span.start - 1] == '\n';
    if (blank_before && span.end < text.size() && text[span.end] == ' ') ++span.end;
    return span;
}

} // namespace

bool is_mechanical(const Finding& finding) {
    return is_polish(finding) && !finding.fixes.empty();
}

std::vector<FindingPlace> places_of(std::span<const Finding> findings) {
    std::vector<FindingPlace> places;
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
    for (FindingPlace& place : places) {
        std::sort(place.findings.begin(), place.findings.end(), by_weight);
        place.polish = is_polish(findings[place.findings.front()]);
    }
    std::sort(places.begin(), places.end(), [&](const FindingPlace& a, const FindingPlace& b) {
        return by_weight(a.findings.front(), b.findings.front());
    });
    return places;
}

std::optional<coach::Edit> exact_change(const coach::TextBuffer& draft, const coach::Fix& fix,
                                        std::string_view words, coach::Revision from) {
    const auto here = draft.carried(fix.span, from);
    if (!here || coach::slice(draft.text(), *here) != words) return std::nullopt;
    const coach::Span span = fix.text.empty() ? with_a_blank(draft.text(), *here) : *here;
    return coach::Edit{span, fix.text};
}

std::size_t PlacedFindings::place_of(std::size_t finding) const {
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& all = places[i].findings;
        if (std::find(all.begin(), all.end(), finding) != all.end()) return i;
    }
    return 0;
}

std::vector<std::size_t> PlacedFindings::in_text_order() const {
    std::vector<std::size_t> order(places.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(),
              [this](std::size_t a, std::size_t b) { return places[a].span < places[b].span; });
    return order;
}

void mark_places(const PlacedFindings& placed, std::optional<std::size_t> chosen,
                 std::vector<ProseMark>& out) {
    out.clear();
    for (const Finding& finding : placed.findings)
        out.push_back(mark_of(finding));
    if (!chosen) return;
    out[placed.places[*chosen].findings.front()].wash =
        color(tone_soft(severity_tone(placed.lead(*chosen).severity)));
}

FindingAction place_card(const PlacedFindings& placed, std::size_t place,
                         const PlaceCardOptions& options) {
    const Finding& finding = placed.lead(place);
    const std::string id = "place-" + std::to_string(place);
    const std::string source = source_of(*finding.rule);
    const std::string fix = fix_label(finding);
    std::vector<AlsoFound> also;
    for (const std::size_t index : std::span(placed.places[place].findings).subspan(1)) {
        const Finding& other = placed.findings[index];
        also.push_back({other.rule->category, other.severity, other.message});
    }
    return finding_card({.id = id.c_str(),
                         .category = finding.rule->category,
                         .severity = finding.severity,
                         .message = finding.message,
                         .why = finding.rule->why,
                         .advice = finding.advice,
                         .source = source,
                         .fix_label = fix.empty() ? nullptr : fix.c_str(),
                         .keep_label = options.keep_label,
                         .keep_key = k_keep_key,
                         .chosen = options.chosen,
                         .shows_source = options.shows_source,
                         .also = also});
}

} // namespace candor::ui
