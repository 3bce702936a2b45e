#include "app/ui/screens/follow_up_marked_text.h"

#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>

namespace candor::ui {
namespace {

// One row of the text; offsets count bytes of the whole.
struct TextRow {
    std::size_t start;
    std::size_t end;
};

class RowCutter {
public:
    RowCutter(Type type, std::string_view words, float width)
        : m_type(type), m_words(words), m_width(width) {}

    bool next(TextRow& row) {
        if (m_at >= m_words.size()) return false;
        const std::size_t feed = std::min(m_words.find('\n', m_at), m_words.size());
        row = {m_at, feed == m_at ? feed : cut(feed)};
        m_at = row.end;
        while (m_at < feed && m_words[m_at] == ' ')
            ++m_at;
        if (m_at == feed) ++m_at; // past the line feed
        return true;
    }

private:
    std::size_t cut(std::size_t feed) const {
        const char* start = m_words.data() + m_at;
        const char* end = type_font(m_type)->CalcWordWrapPosition(type_size(m_type), start,
                                                                  m_words.data() + feed, m_width);
        const auto length = static_cast<std::size_t>(end - start);
        return m_at +
               std::max<std::size_t>(length, 1); // narrower than a letter: go on all the same
    }

    Type m_type;
    std::string_view m_words;
    float m_width;
    std::size_t m_at = 0;
};

void wash(Type type, std::string_view words, const TextRow& row, const coach::OwnWords& mark,
          ImVec2 at) {
    const std::size_t start = std::max<std::size_t>(mark.span.start, row.start);
    const std::size_t end = std::min<std::size_t>(mark.span.end, row.end);
    if (start >= end) return;
    const float left = text_width(type, words.substr(row.start, start - row.start));
    const float right = text_width(type, words.substr(row.start, end - row.start));
    const ImVec2 min{at.x + left - px(1), at.y + px(1)};
    const ImVec2 max{at.x + right + px(1), at.y + type_row(type) - px(1)};
    const Token soft = mark.hole ? Token::WarnSoft : Token::AccentSoft;
    ImGui::GetWindowDrawList()->AddRectFilled(min, max, color(soft), px(3));
}

} // namespace

void marked_text(Type type, std::string_view words, std::span<const coach::OwnWords> marks) {
    const ImVec2 start = ImGui::GetCursorScreenPos();
    const float width = std::max(ImGui::GetContentRegionAvail().x, px(1));
    RowCutter rows(type, words, width);
    ImVec2 at = start;
    for (TextRow row{}; rows.next(row);) {
        for (const coach::OwnWords& mark : marks)
            wash(type, words, row, mark, at);
        text_at(at, type, words.substr(row.start, row.end - row.start));
        const bool blank = row.start == row.end; // between paragraphs half a row is enough
        at.y += blank ? std::round(type_row(type) / 2) : type_row(type);
    }
    ImGui::Dummy({width, at.y - start.y});
}

} // namespace candor::ui
