#pragma once

// A card: a rounded surface with a hairline. Its content lies between begin and end; the scope ends
// it.
//
//     Card card("context", {.width = px(320)});
//     text(Type::Title, "Context");
//
// Cards stand side by side with Columns:
//
//     Columns columns(3);                   // three equal widths of the region, with gaps
//     { Card card("context", {.width = columns.width(), .height = px(380)}); ... }
//     columns.next();

#include "app/ui/theme/theme.h"

namespace candor::ui {

enum class CardLook {
    Plain,
    Chosen, // outlined with the accent
    Soft,   // no line, washed with the tone
};

struct CardOptions {
    float width = 0;  // 0: the rest of the region
    float height = 0; // 0: as high as the content
    CardLook look = CardLook::Plain;
    Tone tone = Tone::Accent; // of a Soft card
    float padding = 20;       // before px()
    bool scrolls = false;     // with a fixed height
};

class Card {
public:
    explicit Card(const char* id, const CardOptions& options = {});
    ~Card();
    Card(const Card&) = delete;
    Card& operator=(const Card&) = delete;
};

// An area without a surface that scrolls by itself: lists beside an editor.
class ScrollArea {
public:
    explicit ScrollArea(const char* id, float width = 0, float height = 0);
    ~ScrollArea();
    ScrollArea(const ScrollArea&) = delete;
    ScrollArea& operator=(const ScrollArea&) = delete;
};

class Columns {
public:
    explicit Columns(int count, float gap = 16); // gap before px()

    float width() const { return m_width; } // of one column
    void next();                            // the next item stands in the next column

private:
    float m_width;
    float m_gap;
    int m_index = 0;
    float m_left;
    float m_top;
};

} // namespace candor::ui
