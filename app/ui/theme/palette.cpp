#include "app/embed/embedded_file.h"
#include "app/ui/theme/theme.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

namespace candor::ui {
namespace {

using nlohmann::json;

// "#1F2328" as Dear ImGui keeps colours, opaque.
std::optional<ImU32> parse_color(const json& value) {
    if (!value.is_string()) return std::nullopt;
    const auto& text = value.get_ref<const std::string&>();
    unsigned rgb = 0;
    if (text.size() != 7 || text[0] != '#') return std::nullopt;
    const char* end = text.data() + text.size();
    if (std::from_chars(text.data() + 1, end, rgb, 16).ptr != end) return std::nullopt;
    return IM_COL32(rgb >> 16, (rgb >> 8) & 0xFF, rgb & 0xFF, 0xFF);
}

double linear_channel(ImU32 color, int shift) {
    const double value = static_cast<double>((color >> shift) & 0xFF) / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(ImU32 color) {
    return 0.2126 * linear_channel(color, IM_COL32_R_SHIFT) +
           0.7152 * linear_channel(color, IM_COL32_G_SHIFT) +
           0.0722 * linear_channel(color, IM_COL32_B_SHIFT);
}

// The order in which they are offered.
std::size_t rank(const Palette& palette) {
    constexpr std::array<std::string_view, 3> usual{"light", "dark", "contrast"};
    return static_cast<std::size_t>(std::find(usual.begin(), usual.end(), palette.name) -
                                    usual.begin());
}

std::string stem(std::string_view path) {
    const std::size_t from = path.find_last_of('/') + 1; // npos + 1 is 0
    return std::string(path.substr(from, path.find_last_of('.') - from));
}

} // namespace

coach::Result<Palette> parse_palette(std::string_view file_name, std::string_view text) {
    const std::string where(file_name);
    const json root = json::parse(text, nullptr, false);
    if (!root.is_object() || !root.contains("colors") || !root["colors"].is_object())
        return coach::Error{where, "This theme is not a JSON object with colors."};
    Palette palette;
    palette.name = stem(file_name);
    palette.title = root.contains("title") && root["title"].is_string()
                        ? root["title"].get<std::string>()
                        : palette.name;
    palette.dark = root.contains("dark") && root["dark"].is_boolean() && root["dark"].get<bool>();
    for (std::size_t i = 0; i < k_token_names.size(); ++i) {
        const std::string name(k_token_names[i]);
        const auto color = parse_color(root["colors"].value(name, json()));
        if (!color)
            return coach::Error{where + "#/colors/" + name,
                                "A color is written like #1F2328. Please write it so."};
        palette.colors[i] = *color;
    }
    return palette;
}

std::vector<Palette> shipped_palettes() {
    std::vector<Palette> palettes;
    for (const EmbeddedFile& file : embedded_assets())
        if (file.name.starts_with("themes/"))
            if (auto palette = parse_palette(file.name, file.bytes))
                palettes.push_back(std::move(palette).value());
    const auto by_use = [](const Palette& a, const Palette& b) {
        return std::pair(rank(a), a.name) < std::pair(rank(b), b.name);
    };
    std::sort(palettes.begin(), palettes.end(), by_use);
    return palettes;
}

double contrast_ratio(ImU32 a, ImU32 b) {
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace candor::ui
