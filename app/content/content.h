#pragma once

// The content that a program works with: what is compiled in, then the user's own packs, which
// override by id.
//
//     Content content = load_content({.user_folder = config, .packs = {"mine.json"}});
//     coach::Checker checker(content.rules, content.limits, &content.index);
//     for (const std::string& problem : content.problems) ...

#include "coach/metrics/limits.h"
#include "coach/rules/pack.h"
#include "coach/rules/pattern_index.h"

#include <string>
#include <string_view>
#include <vector>

namespace candor {

struct ContentSources {
    std::string user_folder;        // its rules/*.json and limits.json are read if they are there
    std::vector<std::string> packs; // files named by the user; one that cannot be read is a problem
    bool with_examples = false;     // the rules' own examples too, which takes longer
};

struct Content {
    coach::RuleSet rules;
    coach::PatternIndex index;
    coach::Limits limits;
    std::vector<std::string> problems; // of the user's own files, one sentence each
};

Content load_content(const ContentSources& sources);

// A file that is compiled in, by its name below content/ ("framework.json"); empty if there is
// none.
std::string_view shipped_content(std::string_view name);

// Names below content/ that start with a folder ("questions/"), in order.
std::vector<std::string_view> shipped_names(std::string_view folder);

} // namespace candor
