#pragma once

// The theme in use: colours, faces, scale. It belongs to a Dear ImGui context (io.UserData points
// to it), so that draw code needs no global of ours.
//
//     draw->AddRectFilled(a, b, color(Token::Surface), px(12));
//     TypeScope title(Type::Title);                   // pops the font at the end of the scope
//     ImGui::TextUnformatted("What works");
//
// px() is the only way to a length: it follows text size and screen scale.

#include "app/ui/theme/tokens.h"
#include "coach/base/result.h"

#include <imgui.h>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

// One file of assets/themes.
struct Palette {
    std::string name;  // "light"
    std::string title; // "Light"
    bool dark = false;
    std::array<ImU32, k_token_names.size()> colors{};

    ImU32 color(Token token) const { return colors[static_cast<std::size_t>(token)]; }
};

coach::Result<Palette> parse_palette(std::string_view file_name, std::string_view json);

// The themes compiled into the program: light, dark, high contrast.
std::vector<Palette> shipped_palettes();

struct Fonts {
    ImFont* regular = nullptr;
    ImFont* medium = nullptr;
    ImFont* semibold = nullptr;
};

struct Theme {
    Palette palette;
    Fonts fonts;
    float scale = 1;    // text size times screen scale
    bool motion = true; // off: nothing moves
    // Tests read here what a frame says in words. Null outside tests.
    std::vector<std::string>* said = nullptr;
};

// Loads the faces into the context's atlas; once per context. Icons and other scripts are merged
// in.
Fonts load_fonts(ImFontAtlas& atlas);

// Makes it the current context's theme, and that context's ImGuiStyle follow. Between frames only.
// The theme must outlive the context or the next call.
void apply_theme(Theme& theme);

const Theme& theme();
ImU32 color(Token token);
ImU32 faded(Token token, float alpha); // 0-1
ImVec4 color_vec(Token token);         // for PushStyleColor

// A length in pixels, on whole pixels.
float px(float length);
ImVec2 px(float width, float height);

ImFont* type_font(Type type);
float type_size(Type type); // in pixels, as Dear ImGui rounds it
float type_row(Type type);

class TypeScope {
public:
    explicit TypeScope(Type type);
    ~TypeScope();
    TypeScope(const TypeScope&) = delete;
    TypeScope& operator=(const TypeScope&) = delete;
};

// Tells tests that these words are on the screen; costs nothing otherwise.
void say(std::string_view text);

// WCAG 2 contrast ratio of two opaque colours, 1 to 21.
double contrast_ratio(ImU32 a, ImU32 b);

} // namespace candor::ui
