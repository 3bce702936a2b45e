#pragma once

// Framework: the words of the three-part answer, as data from content/framework.json: what each
// part is for, examples, the signs that it is well made, and the sentence that says what to do
// next.
//
//     Result<Framework> framework = parse_framework("framework.json", json_text);
//     framework->part(Part::Context).line;          // "One neutral fact, ..."
//     framework->next("missing-relevance");

#include "coach/answer/parts.h"
#include "coach/base/result.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

// Something that a good part shows. Any of the topics is enough.
struct Sign {
    std::string id;
    std::vector<std::string> topics;
    std::string works;   // said when it is there
    std::string missing; // said when it is not
    std::string detail;  // more about it; may be empty
};

struct PartGuide {
    std::string title;
    std::string line;    // in one line
    std::string purpose; // what it is for
    std::vector<std::string> good;
    std::vector<std::string> examples;
    std::string hint;       // in the empty writing area
    double least_share = 0; // of the spoken answer
    double most_share = 1;
    std::vector<Sign> signs;
    std::optional<Sign> next_question; // what is likely to be asked after this part
};

// What is being explained, and what changes for it.
struct Situation {
    std::string id;
    std::string title;
    std::string note;
    int least_attempts = 1; // in all
    int most_attempts = 1;
    std::array<std::string, k_part_count> advice;
    std::vector<std::string> next_questions;

    bool allows(int attempts) const {
        return attempts >= least_attempts && attempts <= most_attempts;
    }

    const std::string& advice_for(Part part) const {
        return advice[static_cast<std::size_t>(part)];
    }
};

struct WrittenGuide {
    std::string line;
    std::string hint;
    std::size_t most_sentences = 2;
    std::vector<Sign> signs;
    std::string too_many;
    std::string no_number;
};

struct FrameworkSource {
    std::string name;
    std::string date;
    std::string url;
};

struct Framework {
    std::string when_to_use;
    std::string lead;
    std::size_t praise_from_words = 0; // a shorter part is not praised
    std::array<PartGuide, k_part_count> parts;
    std::vector<Situation> situations;
    WrittenGuide written;
    std::map<std::string, std::string, std::less<>> next_steps;
    std::map<std::string, std::string, std::less<>> spoken;
    std::vector<FrameworkSource> sources;

    const PartGuide& part(Part p) const { return parts[static_cast<std::size_t>(p)]; }
    const Situation* situation(std::string_view id) const;
    std::string next(std::string_view id) const; // empty for an unknown id
};

// An error names the JSON pointer of the first thing that is missing.
Result<Framework> parse_framework(std::string_view file, std::string_view json);

} // namespace coach
