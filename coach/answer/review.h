#pragma once

// AnswerReviewer: reads a spoken answer as a listener would: are the three parts there, in order,
// owned, short enough, and is there a word that a listener would mind? It names the one next step.
//
//     AnswerReviewer reviewer(checker, framework);
//     AnswerReview review = reviewer.review(doc, {.words_per_minute = 138});
//     review.verdict; review.next;
//
// review_part and review_written do the same for one part and for the written form while it is
// being typed. What the person keeps as it is counts in none of the three. Keeps the checker and
// the framework by reference.

#include "coach/answer/framework.h"
#include "coach/answer/parts.h"
#include "coach/rules/checker.h"
#include "coach/rules/ignores.h"
#include "coach/text/document.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace coach {

struct AnswerOptions {
    bool about_record = true;    // the question asked about an exam or the record
    double words_per_minute = 0; // the person's pace; 0: the one in the limits
};

enum class Verdict { Good, NeedsWork };

struct AnswerReview {
    AnswerParts parts; // empty when the question was about something else
    double seconds = 0;
    bool about_record = true;
    bool ownership = false;
    bool order_ok = true;
    bool too_long = false;
    bool too_short = false;
    bool volunteered = false; // speaks of the score though nobody asked
    Verdict verdict = Verdict::Good;
    std::string next;
    CheckReport report;
};

// A sign that was looked for, and whether it is there.
struct SignSeen {
    const Sign* sign = nullptr;
    bool seen = false;

    const std::string& words() const { return seen ? sign->works : sign->missing; }
};

struct PartReview {
    std::size_t words = 0;
    double seconds = 0;
    std::vector<SignSeen> signs;         // in the framework's order
    std::vector<SignSeen> next_question; // none or one
    CheckReport report;
    std::vector<IgnoredFinding> kept; // left out of the report; they point into what was handed in

    bool ready() const; // every sign is there, and nothing that a listener would mind
};

struct WrittenReview {
    std::size_t sentences = 0;
    std::size_t words = 0;
    std::vector<SignSeen> signs;
    std::vector<std::string> asks; // what to change, one sentence each; empty when it is ready
    CheckReport report;
    std::vector<IgnoredFinding> kept; // as in a part
};

class AnswerReviewer {
public:
    AnswerReviewer(const Checker& checker, const Framework& framework);

    AnswerReview review(const Document& answer, const AnswerOptions& options,
                        const std::vector<Ignored>& kept = {}) const;
    PartReview review_part(Part part, const Document& text, double words_per_minute = 0,
                           const std::vector<Ignored>& kept = {}) const;
    WrittenReview review_written(const Document& text, const std::vector<Ignored>& kept = {}) const;

    const Framework& framework() const { return m_framework; }

private:
    bool says(const Document& text, const std::vector<std::string>& topics) const;
    std::vector<SignSeen> look_for(std::span<const Sign> signs, const Document& text) const;
    std::string next_step(const AnswerReview& review, const Document& answer) const;

    const Checker& m_checker;
    const Framework& m_framework;
};

// Something in it must change before a listener or reader sees it: a warning or an error.
bool has_faults(const CheckReport& report);

} // namespace coach
