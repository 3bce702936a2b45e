#pragma once

// A card: a rounded surface with a hairline. Its content lies between begin and end; the scope ends
// it.
//
//     Card card("context", {.width = px(320)});
//     text(Type::Title, "Context");
//
// Cards stand side by side in Columns; inside one, the region is the column:
//
//     Columns columns("parts", 3);          // equal widths, with gaps
//     { Card card("context", {.height = px(380)}); ... }
//     columns.next();
//     { Card card("improvement", {.height = px(380)}); ... }

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

// Where the window is narrow or the text large, there are fewer columns in more rows.
class Columns {
public:
    // `id` tells it from other columns of its window: without, what stands in it would change its
    // identity, and lose the keyboard, when those above appear or go. `gap` and `narrowest` before
    // px(); no column gets narrower than that while there are two of them.
    Columns(const char* id, int count, float gap = 16, float narrowest = 200);
    ~Columns(); // goes on below the longest column
    Columns(const Columns&) = delete;
    Columns& operator=(const Columns&) = delete;

    float width() const { return m_width; } // of one column
    void next();                            // goes on in the next column

private:
    int m_count;
    float m_gap;
    float m_width;
    bool m_open;
    int m_index = 0;
};

} // namespace candor::ui
