#pragma once

// Places: lines and columns of offsets that come in order. Counting on from the place before keeps
// a long text on one line as quick as any other.
//
//     Places places(document);
//     for (const coach::Finding& finding : findings) print(places.of(finding.span.start));

#include "coach/text/document.h"
#include "coach/text/utf8.h"

#include <algorithm>

namespace candor::cli {

class Places {
public:
    explicit Places(const coach::Document& document) : m_text(document.text()) {}

    coach::LineColumn of(std::uint32_t offset) {
        if (offset < m_offset) *this = Places(m_text);
        const std::string_view passed = m_text.substr(m_offset, offset - m_offset);
        const std::size_t line = passed.rfind('\n');
        if (line != std::string_view::npos) {
            m_place.line +=
                static_cast<std::uint32_t>(std::count(passed.begin(), passed.end(), '\n'));
            m_place.column = 1;
        }
        const std::string_view on_line = passed.substr(line + 1); // npos + 1 is 0
        m_place.column += static_cast<std::uint32_t>(coach::utf8::count(on_line));
        m_offset = offset;
        return m_place;
    }

private:
    explicit Places(std::string_view text) : m_text(text) {}

    std::string_view m_text;
    std::uint32_t m_offset = 0;
    coach::LineColumn m_place;
};

} // namespace candor::cli
