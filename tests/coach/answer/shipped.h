#pragma once

// The rules, limits and framework that ship, read from the source tree, with a reviewer over them.

#include "coach/answer/review.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace coach_test {

inline std::string read_content(const std::filesystem::path& below) {
    std::ifstream in(std::filesystem::path(CANDOR_SOURCE_DIR) / "content" / below,
                     std::ios::binary);
    REQUIRE(in);
    return {std::istreambuf_iterator<char>(in), {}};
}

// Files of a folder below content/, in order.
inline std::vector<std::filesystem::path> content_files(const std::string& folder) {
    namespace fs = std::filesystem;
    std::vector<fs::path> out;
    for (const auto& entry :
         fs::directory_iterator(fs::path(CANDOR_SOURCE_DIR) / "content" / folder)) {
        if (entry.path().extension() == ".json") {
            out.push_back(fs::path(folder) / entry.path().filename());
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

inline coach::RuleSet shipped_rules() {
    coach::PackLoader loader;
    for (const auto& file : content_files("rules"))
        loader.add(file.string(), read_content(file));
    return loader.finish_trusted();
}

struct Shipped {
    coach::RuleSet rules = shipped_rules();
    coach::Limits limits = [] {
        coach::Limits out;
        out.add("limits.json", read_content("limits.json"));
        return out;
    }();
    coach::Framework framework = [] {
        auto parsed = coach::parse_framework("framework.json", read_content("framework.json"));
        REQUIRE(parsed);
        return std::move(parsed).value();
    }();
    coach::Checker checker{rules, limits};
    coach::AnswerReviewer reviewer{checker, framework};

    coach::AnswerReview review(const std::string& text, bool about_record = true) const {
        return reviewer.review(coach::Document(text), {.about_record = about_record});
    }
};

// One for the whole program: compiling the patterns costs most of a test.
inline const Shipped& shipped() {
    static const Shipped all;
    return all;
}

} // namespace coach_test
