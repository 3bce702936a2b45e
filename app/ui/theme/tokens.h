#pragma once

// The names of colours and type styles. Screens use these, never numbers of their own.

#include <array>
#include <string_view>

namespace candor::ui {

enum class Token {
    Paper,
    Surface,
    Rail,
    Ink,
    Muted,
    Line,
    Accent,
    AccentSoft,
    OnAccent,
    Danger,
    DangerSoft,
    Warn,
    WarnSoft,
    Info,
    InfoSoft,
    Good,
    GoodSoft,
};

// As in the theme files, in the order of Token.
inline constexpr std::array<std::string_view, 17> k_token_names{
    "paper",     "surface",     "rail",      "ink",    "muted",       "line",
    "accent",    "accent_soft", "on_accent", "danger", "danger_soft", "warn",
    "warn_soft", "info",        "info_soft", "good",   "good_soft"};

// What a coloured thing says. Never the only sign: there is always a word or a shape as well.
enum class Tone { Plain, Accent, Good, Info, Warn, Danger };

Token tone_ink(Tone tone);  // text and strokes
Token tone_soft(Tone tone); // the wash behind it

enum class Face { Regular, Medium, SemiBold };

// The type ramp.
enum class Type {
    Page,
    Title,
    Body,
    BodyStrong,
    Prose,
    Control, // buttons
    Caption,
    CaptionStrong,
    Small,
    SmallStrong,
};

struct TypeStyle {
    Face face;
    float size; // px at 100 %
    float row;  // from one line to the next
};

constexpr TypeStyle type_style(Type type) {
    switch (type) {
    case Type::Page:
        return {Face::SemiBold, 28, 36};
    case Type::Title:
        return {Face::SemiBold, 18, 24};
    case Type::Body:
        return {Face::Regular, 16, 24};
    case Type::BodyStrong:
        return {Face::SemiBold, 16, 24};
    case Type::Prose:
        return {Face::Regular, 18, 29};
    case Type::Control:
        return {Face::Medium, 14.5f, 20};
    case Type::Caption:
        return {Face::Regular, 14, 20};
    case Type::CaptionStrong:
        return {Face::SemiBold, 14, 20};
    case Type::Small:
        return {Face::Regular, 12.5f, 20};
    case Type::SmallStrong:
        return {Face::SemiBold, 12.5f, 20};
    }
    return {Face::Regular, 16, 24};
}

} // namespace candor::ui
