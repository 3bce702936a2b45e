#pragma once

// The labelled texts of tests/corpus, and how findings compare with their labels.
//
//     const std::vector<LabelledText> texts = read_corpus("sentences");
//     Tally tally;
//     tally.add(texts[0], findings);
//     tally.precision("excuse"); tally.recall();     // without a name: all core categories
//
// A label is met when a finding of its category shares a byte with it; a finding is right when it
// shares one with a label of its category.

#include "coach/rules/finding.h"
#include "coach/text/span.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace candor_test {

struct Label {
    std::string category;
    coach::Span span;
};

struct LabelledText {
    std::string id;
    std::string text;
    std::string question; // of an answer
    std::string program;  // of an e-mail
    std::string to;
    char half = 'a'; // rules may be tuned on a, and are checked on b
    coach::TextKind kind = coach::TextKind::Statement;
    bool clean = false; // nothing in it may be found
    std::vector<Label> labels;
};

// Reads tests/corpus/<name>.jsonl; texts on which reasonable people differ are left out.
std::vector<LabelledText> read_corpus(std::string_view name);

// The sixteen categories that decide.
const std::vector<std::string>& core_categories();

class Tally {
public:
    void add(const LabelledText& text, const std::vector<coach::Finding>& findings);

    // Of one category, or of all core ones; 1 where there is nothing to measure.
    double precision(std::string_view category = "") const;
    double recall(std::string_view category = "") const;
    int labels(std::string_view category = "") const;

    int clean_texts = 0;
    int clean_flagged = 0;

private:
    struct Counts {
        int met = 0, missed = 0, right = 0, wrong = 0;
    };
    Counts sum(std::string_view category) const;

    std::map<std::string, Counts, std::less<>> m_counts;
};

} // namespace candor_test
