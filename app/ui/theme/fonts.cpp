#include "app/embed/embedded_file.h"
#include "app/ui/theme/theme.h"

#include <array>
#include <cstdio>

namespace candor::ui {
namespace {

constexpr float k_reference_size = 16; // the sizes below are relative to it

// Scripts of names and places that the text faces lack; drawn letter by letter.
constexpr std::array k_scripts{"NotoSansArabic-Regular.ttf", "NotoSansDevanagari-Regular.ttf"};
constexpr ImWchar k_unknown_sign = 0x25A1; // an empty box

struct Source {
    const char* file;
    float size;     // evens out faces whose letters fill their height differently
    float offset_y; // down, at the reference size
};

// The embedded bytes outlive the atlas, which must not free them.
ImFont* add_face(ImFontAtlas& atlas, const Source& source, ImFont* merge_into) {
    const EmbeddedFile* file = find_embedded(embedded_fonts(), source.file);
    IM_ASSERT(file != nullptr);
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    config.MergeMode = merge_into != nullptr;
    config.DstFont = merge_into;
    config.GlyphOffset.y = source.offset_y;
    std::snprintf(config.Name, sizeof config.Name, "%s", source.file);
    return atlas.AddFontFromMemoryTTF(const_cast<char*>(file->bytes.data()),
                                      static_cast<int>(file->bytes.size()), source.size, &config);
}

ImFont* add_text_face(ImFontAtlas& atlas, const char* file) {
    ImFont* font = add_face(atlas, {file, k_reference_size, 0}, nullptr);
    add_face(atlas, {"NotoSans-Regular.ttf", k_reference_size * 1.125f, 0}, font);
    for (const char* script : k_scripts)
        add_face(atlas, {script, k_reference_size * 1.125f, 0}, font);
    add_face(atlas, {"materialdesignicons-webfont.ttf", k_reference_size * 0.9f, 1}, font);
    // A question mark would look like a change of the person's words.
    if (font->IsGlyphInFont(k_unknown_sign)) font->FallbackChar = k_unknown_sign;
    return font;
}

} // namespace

Fonts load_fonts(ImFontAtlas& atlas) {
    Fonts fonts;
    fonts.regular = add_text_face(atlas, "Inter-Regular.otf");
    fonts.medium = add_text_face(atlas, "Inter-Medium.otf");
    fonts.semibold = add_text_face(atlas, "Inter-SemiBold.otf");
    return fonts;
}

} // namespace candor::ui
