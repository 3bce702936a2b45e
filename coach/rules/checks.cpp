#include "coach/rules/checks.h"

#include "coach/base/number.h"
#include "coach/metrics/counts.h"
#include "coach/rules/name_checks.h"
#include "coach/text/plain.h"
#include "coach/text/segment.h"
#include "coach/text/utf8.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace coach {
namespace {

// How many sentences on the score a reader accepts; each later one is over-explaining.
constexpr std::size_t k_score_sentences_welcome = 2;

void replace_all(std::string& text, std::string_view from, const std::string& to) {
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size())) {
        text.replace(at, from.size(), to);
    }
}

std::string whole(double value) {
    return grouped(static_cast<std::size_t>(std::max(0LL, std::llround(value))));
}

// The third and every later sentence that dwells on the score, unless it only reports a later
// improvement.
void check_score_sentences(const CheckContext& context, const Rule& rule,
                           std::vector<Finding>& out) {
    const Matcher& matcher = context.sentences.matcher();
    for (std::size_t n = k_score_sentences_welcome; n < context.score_sentences.size(); ++n) {
        const std::size_t index = context.score_sentences[n];
        if (!matcher.topic_hits("score-improvement", context.sentences.scanned(index)).empty()) {
            continue;
        }
        Finding finding = make_finding(rule, context.document.sentences()[index].span);
        replace_all(finding.message, "{count}", std::to_string(n + 1));
        out.push_back(std::move(finding));
    }
}

// A number that belongs to the score (topic "score-figure", its group is the number) and is lower
// than the one from which a number is worth stating.
void check_score_number(const CheckContext& context, const Rule& rule, std::vector<Finding>& out) {
    const double worth_stating = context.limits.value("score_worth_stating", 235);
    for (std::size_t i = 0; i < context.sentences.size(); ++i) {
        const std::string& text = context.sentences.folded(i).text;
        const Scanned& scanned = context.sentences.scanned(i);
        for (const Span hit : context.sentences.matcher().topic_hits("score-figure", scanned)) {
            const std::string digits(slice(text, hit).substr(0, 3));
            const bool plain_score =
                digits.size() == 3 && std::all_of(digits.begin(), digits.end(),
                                                  [](char c) { return c >= '0' && c <= '9'; });
            if (plain_score && std::stod(digits) >= worth_stating) continue;
            out.push_back(make_finding(rule, context.sentences.original(i, hit)));
        }
    }
}

// Characters that do not survive pasting into a plain form, with what can stand in their place.
void check_non_ascii(const CheckContext& context, const Rule& rule, std::vector<Finding>& out) {
    const std::string& text = context.document.text();
    for (const Span run : unsafe_runs(text)) {
        const Span span = trimmed(text, run);
        if (span.empty()) continue;
        Finding finding = make_finding(rule, span);
        finding.fixes.push_back({span, to_plain(slice(text, span)).text, true});
        out.push_back(std::move(finding));
    }
}

// What a limit counts, by the unit that the limit names.
std::optional<double> counted(const CheckContext& context, const Limit& limit) {
    const Counts counts = count(context.document, context.limits, context.options.words_per_minute);
    if (limit.unit == "characters") return static_cast<double>(counts.characters);
    if (limit.unit == "words") return static_cast<double>(counts.words);
    if (limit.unit == "seconds") return counts.seconds;
    if (limit.unit == "pages") return counts.pages;
    return std::nullopt;
}

// The part of the text that lies beyond the limit, from the start of a word on.
Span beyond(const CheckContext& context, const Limit& limit, double total) {
    const std::string& text = context.document.text();
    const auto size = static_cast<std::uint32_t>(text.size());
    const auto first = static_cast<std::uint32_t>(subject_line_size(text));
    const std::vector<Span> words = split_words(text, {first, size});
    if (words.empty()) return trimmed(text, {0, size});
    // Characters, seconds and pages run evenly enough over the words to find the place.
    const double kept = static_cast<double>(words.size()) * limit.value / total;
    const auto index = std::min(static_cast<std::size_t>(kept), words.size() - 1);
    return trimmed(text, {words[index].start, size});
}

void check_limit(const CheckContext& context, const Rule& rule, std::vector<Finding>& out,
                 std::string_view id, bool above) {
    const Limit* limit = context.limits.find(id);
    if (limit == nullptr) return;
    const std::optional<double> total = counted(context, *limit);
    if (!total || (above ? *total <= limit->value : *total >= limit->value)) return;
    const auto& sentences = context.document.sentences();
    if (sentences.empty()) return;
    Finding finding =
        make_finding(rule, above ? beyond(context, *limit, *total) : sentences.back().span);
    replace_all(finding.message, "{count}", whole(*total));
    replace_all(finding.message, "{limit}", whole(limit->value));
    out.push_back(std::move(finding));
}

void add_misspellings(const std::vector<Misspelling>& misspellings, const Rule& rule,
                      std::vector<Finding>& out) {
    for (const Misspelling& misspelling : misspellings) {
        Finding finding = make_finding(rule, misspelling.span);
        for (const std::string& replacement : misspelling.replacements)
            finding.fixes.push_back({misspelling.span, replacement, false});
        out.push_back(std::move(finding));
    }
}

void check_unknown_word(const CheckContext& context, const Rule& rule, std::vector<Finding>& out) {
    const CheckOptions& options = context.options;
    if (options.speller == nullptr) return;
    const std::string names = options.program + " " + options.to;
    add_misspellings(options.speller->unknown_words(context.document, names), rule, out);
}

void check_mixed_english(const CheckContext& context, const Rule& rule, std::vector<Finding>& out) {
    if (context.options.speller == nullptr) return;
    add_misspellings(context.options.speller->mixed_words(context.document), rule, out);
}

// A text of a few sentences is a fragment being tried, not a short statement.
bool is_fragment(const CheckContext& context) {
    return static_cast<double>(count(context.document, context.limits).words) <
           context.limits.value("statement_fragment_words", 120);
}

struct NamedCheck {
    std::string_view name;
    CheckFunction function;
};

constexpr std::array k_checks = std::to_array<NamedCheck>({
    {"mixed-english", check_mixed_english},
    {"non-ascii", check_non_ascii},
    {"score-number", check_score_number},
    {"score-sentences", check_score_sentences},
    {"unknown-word", check_unknown_word},
    {"wrong-person", check_wrong_person},
    {"wrong-program", check_wrong_program},
});

constexpr std::string_view k_above = "above:";
constexpr std::string_view k_below = "below:";

void check_above(const CheckContext& context, const Rule& rule, std::vector<Finding>& out) {
    check_limit(context, rule, out, std::string_view(rule.check).substr(k_above.size()), true);
}

void check_below(const CheckContext& context, const Rule& rule, std::vector<Finding>& out) {
    if (is_fragment(context)) return;
    check_limit(context, rule, out, std::string_view(rule.check).substr(k_below.size()), false);
}

} // namespace

bool needs_speller(std::string_view name) {
    const CheckFunction check = find_check(name);
    return check == check_unknown_word || check == check_mixed_english;
}

CheckFunction find_check(std::string_view name) {
    if (name.starts_with(k_above) && name.size() > k_above.size()) return check_above;
    if (name.starts_with(k_below) && name.size() > k_below.size()) return check_below;
    const auto* found = std::find_if(k_checks.begin(), k_checks.end(),
                                     [&](const NamedCheck& c) { return c.name == name; });
    return found == k_checks.end() ? nullptr : found->function;
}

std::vector<std::string_view> check_names() {
    std::vector<std::string_view> names;
    for (const NamedCheck& check : k_checks)
        names.push_back(check.name);
    names.push_back("above:LIMIT");
    names.push_back("below:LIMIT");
    return names;
}

} // namespace coach
