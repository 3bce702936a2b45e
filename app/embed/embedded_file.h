// Files that are compiled into the programs, so that they start with nothing beside them.
//
//   for (const candor::EmbeddedFile& file : candor::embedded_content())
//       if (file.name.starts_with("rules/")) load_pack(file.name, file.bytes);
//
// The bytes live as long as the program and are followed by a zero byte. Names are relative to the
// folder, with '/'. Link candor_content, candor_assets or candor_fonts for the function you call.
#pragma once

#include <span>
#include <string_view>

namespace candor {

struct EmbeddedFile {
    std::string_view name;
    std::string_view bytes;
};

std::span<const EmbeddedFile> embedded_content(); // content/: rules, questions, letters, limits
std::span<const EmbeddedFile> embedded_baked();   // rules.bin and index.bin, made from content/rules
std::span<const EmbeddedFile> embedded_assets();  // assets/: themes, samples, icon
std::span<const EmbeddedFile> embedded_fonts();   // faces found at build time, and their licences

// The file of that name, or nullptr.
inline const EmbeddedFile* find_embedded(std::span<const EmbeddedFile> files,
                                         std::string_view name) {
    for (const EmbeddedFile& file : files)
        if (file.name == name) return &file;
    return nullptr;
}

} // namespace candor
