#pragma once

// The files of content/ that letters are made from.
//
//     coach::Result<coach::LetterContent> content = coach::LetterContent::load(letter_files());

#include "app/content/content.h"
#include "coach/letters/letter_content.h"

#include <vector>

namespace candor {

inline std::vector<coach::ContentFile> letter_files() {
    std::vector<coach::ContentFile> files;
    for (const std::string_view name : shipped_names("letters/")) {
        files.push_back({name, shipped_content(name)});
    }
    files.push_back({"compliance.json", shipped_content("compliance.json")});
    return files;
}

} // namespace candor
