#include "coach/answer/review.h"

#include "coach/metrics/counts.h"
#include "coach/rules/sentences.h"
#include "coach/text/segment.h"

#include <algorithm>
#include <utility>

namespace coach {
namespace {

bool is_fault(const Finding& finding) {
    return finding.severity >= Severity::Warning;
}

// The place to look at first: the heaviest, then the earliest.
const Finding* first_fault(const CheckReport& report) {
    const Finding* first = nullptr;
    for (const Finding& finding : report.findings) {
        if (is_fault(finding) && (first == nullptr || finding.severity > first->severity)) {
            first = &finding;
        }
    }
    return first;
}

// Takes what is kept out of the report, and hands it back.
std::vector<IgnoredFinding> take_kept(CheckReport& report, const Document& text,
                                      const std::vector<Ignored>& kept) {
    Sifted sifted = sift(text, std::move(report.findings), kept);
    report.findings = std::move(sifted.shown);
    return std::move(sifted.ignored);
}

// Short and complete is good: only what is missing, misplaced or minded needs work.
bool is_ready(const AnswerReview& review) {
    const bool whole = review.about_record ? review.parts.complete() : review.seconds > 0;
    return whole && review.order_ok && !review.too_long && !review.volunteered &&
           !has_faults(review.report);
}

} // namespace

bool has_faults(const CheckReport& report) {
    return first_fault(report) != nullptr;
}

bool PartReview::ready() const {
    return !has_faults(report) && words > 0 &&
           std::all_of(signs.begin(), signs.end(), [](const SignSeen& s) { return s.seen; });
}

AnswerReviewer::AnswerReviewer(const Checker& checker, const Framework& framework)
    : m_checker(checker), m_framework(framework) {}

AnswerReview AnswerReviewer::review(const Document& answer, const AnswerOptions& options,
                                    const std::vector<Ignored>& kept) const {
    const Limits& limits = m_checker.limits();
    const FoldedSentences sentences(answer, m_checker.matcher());
    AnswerReview out;
    out.about_record = options.about_record;
    out.report = m_checker.check(answer, {.kind = TextKind::Answer,
                                          .about_score = options.about_record,
                                          .words_per_minute = options.words_per_minute});
    take_kept(out.report, answer, kept);
    out.seconds = count(answer, limits, options.words_per_minute).seconds;
    out.too_long = out.seconds > limits.value("answer_seconds_max", 60);
    out.too_short = out.seconds < limits.value("answer_seconds_min", 15);
    out.ownership = says(answer, {"answer-ownership"});
    if (options.about_record) {
        out.parts = find_parts(sentences);
        out.order_ok = out.parts.in_order();
        out.too_short = out.too_short || !out.parts.complete();
    }
    else {
        out.volunteered = !out.report.score_sentences.empty();
    }
    out.verdict = is_ready(out) ? Verdict::Good : Verdict::NeedsWork;
    out.next = next_step(out, answer);
    return out;
}

PartReview AnswerReviewer::review_part(Part part, const Document& text, double words_per_minute,
                                       const std::vector<Ignored>& kept) const {
    const PartGuide& guide = m_framework.part(part);
    PartReview out;
    out.words = count_words(text.text());
    out.seconds = seconds_for_words(out.words, m_checker.limits(), words_per_minute);
    out.signs = look_for(guide.signs, text);
    if (guide.next_question) out.next_question = look_for({&*guide.next_question, 1}, text);
    out.report =
        m_checker.check(text, {.kind = TextKind::Answer, .words_per_minute = words_per_minute});
    out.kept = take_kept(out.report, text, kept);
    return out;
}

WrittenReview AnswerReviewer::review_written(const Document& text,
                                             const std::vector<Ignored>& kept) const {
    const WrittenGuide& guide = m_framework.written;
    WrittenReview out;
    out.sentences = text.sentences().size();
    out.words = count_words(text.text());
    out.signs = look_for(guide.signs, text);
    out.report = m_checker.check(text, {.kind = TextKind::Statement});
    // Length is judged for a whole statement, which this is not.
    std::erase_if(out.report.findings,
                  [](const Finding& f) { return f.rule->category == "length"; });
    out.kept = take_kept(out.report, text, kept);
    if (out.sentences == 0) return out;
    if (out.sentences > guide.most_sentences) out.asks.push_back(guide.too_many);
    for (const SignSeen& seen : out.signs) {
        if (!seen.seen) out.asks.push_back(seen.sign->missing);
    }
    const auto numbers = [](const Finding& f) { return f.rule->category == "score-number"; };
    if (std::any_of(out.report.findings.begin(), out.report.findings.end(), numbers)) {
        out.asks.push_back(guide.no_number);
    }
    return out;
}

bool AnswerReviewer::says(const Document& text, const std::vector<std::string>& topics) const {
    const FoldedSentences sentences(text, m_checker.matcher());
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        for (const std::string& topic : topics) {
            if (!m_checker.matcher().topic_hits(topic, sentences.folded(i).text).empty()) {
                return true;
            }
        }
    }
    return false;
}

std::vector<SignSeen> AnswerReviewer::look_for(std::span<const Sign> signs,
                                               const Document& text) const {
    std::vector<SignSeen> out;
    for (const Sign& sign : signs)
        out.push_back({&sign, says(text, sign.topics)});
    return out;
}

std::string AnswerReviewer::next_step(const AnswerReview& review, const Document& answer) const {
    const auto say = [&](std::string_view id) { return m_framework.next(id); };
    if (answer.sentences().empty()) return say("empty");
    if (review.volunteered) return say("not-asked");
    if (const Finding* fault = first_fault(review.report)) {
        const std::string way_out = fault->advice.empty() ? "" : " " + fault->advice.front();
        return fault->message + way_out;
    }
    if (review.about_record) {
        for (const Part part : k_parts) {
            if (!review.parts.has(part)) return say("missing-" + std::string(part_name(part)));
        }
    }
    if (review.too_long) return say("too-long");
    if (review.too_short) return say("too-short");
    if (!review.order_ok) return say("order");
    if (!review.about_record) return say("good-other");
    if (!review.ownership) return say("ownership");
    return say(says(answer, {"answer-boards"}) ? "good-boards" : "good");
}

} // namespace coach
