#include "coach/text/document.h"

#include "coach/text/segment.h"
#include "coach/text/utf8.h"

#include <algorithm>
#include <cassert>

namespace coach {
namespace {

std::uint32_t size_of(std::string_view text) {
    return static_cast<std::uint32_t>(text.size());
}

// Where re-indexing may start: the beginning of the block (text between blank lines) that holds
// the offset, seen from a line that is certainly blank or the start of the text.
std::uint32_t block_start(std::string_view text, std::uint32_t offset) {
    std::size_t line_end = offset;
    while (line_end > 0) {
        const std::size_t newline = text.rfind('\n', line_end - 1);
        const std::size_t line = newline == std::string_view::npos ? 0 : newline + 1;
        const bool blank =
            trimmed(text, {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(line_end)})
                .empty();
        if (blank && line_end < offset) return static_cast<std::uint32_t>(line);
        if (newline == std::string_view::npos) return 0;
        line_end = newline;
    }
    return 0;
}

// The first blank line at or behind the offset (its start), or the end of the text.
std::uint32_t block_end(std::string_view text, std::uint32_t offset) {
    std::size_t newline = text.find('\n', offset);
    while (newline != std::string_view::npos) {
        const std::size_t line = newline + 1;
        std::size_t end = text.find('\n', line);
        const std::size_t stop = end == std::string_view::npos ? text.size() : end;
        if (trimmed(text, {static_cast<std::uint32_t>(line), static_cast<std::uint32_t>(stop)})
                .empty()) {
            return static_cast<std::uint32_t>(line);
        }
        newline = end;
    }
    return size_of(text);
}

std::vector<std::uint32_t> line_starts(std::string_view text) {
    std::vector<std::uint32_t> starts{0};
    for (std::size_t at = text.find('\n'); at != std::string_view::npos;
         at = text.find('\n', at + 1)) {
        starts.push_back(static_cast<std::uint32_t>(at + 1));
    }
    return starts;
}

} // namespace

std::string apply_edit(std::string_view text, const Edit& edit) {
    assert(edit.range.start <= edit.range.end && edit.range.end <= text.size());
    std::string out;
    out.reserve(text.size() - edit.range.size() + edit.text.size());
    out.append(text.substr(0, edit.range.start));
    out.append(edit.text);
    out.append(text.substr(edit.range.end));
    return out;
}

Document::Document(std::string text) : m_text(std::move(text)) {
    for (const Span block : split_blocks(m_text, {0, size_of(m_text)}))
        index_block(block);
    m_line_starts = line_starts(m_text);
}

void Document::index_block(Span block) {
    for (const Span span : split_paragraphs(m_text, block)) {
        Paragraph paragraph{span, static_cast<std::uint32_t>(m_sentences.size()), 0};
        const auto index = static_cast<std::uint32_t>(m_paragraphs.size());
        for (const Span sentence : split_sentences(m_text, span)) {
            m_sentences.push_back({sentence, index});
            ++paragraph.sentence_count;
        }
        m_paragraphs.push_back(paragraph);
    }
}

std::size_t Document::sentence_at(std::uint32_t offset) const {
    const auto after =
        std::upper_bound(m_sentences.begin(), m_sentences.end(), offset,
                         [](std::uint32_t at, const Sentence& s) { return at < s.span.start; });
    if (after == m_sentences.begin()) return npos;
    return static_cast<std::size_t>(after - m_sentences.begin()) - 1;
}

LineColumn Document::line_column(std::uint32_t offset) const {
    const auto after = std::upper_bound(m_line_starts.begin(), m_line_starts.end(), offset);
    const auto line = static_cast<std::uint32_t>(after - m_line_starts.begin());
    const std::uint32_t start = m_line_starts[line - 1];
    const auto column = utf8::count(std::string_view(m_text).substr(start, offset - start));
    return {line, static_cast<std::uint32_t>(column) + 1};
}

Document Document::edited(const Edit& edit) const {
    Document next(Unindexed{}, apply_edit(m_text, edit));
    const std::int64_t shift =
        static_cast<std::int64_t>(edit.text.size()) - static_cast<std::int64_t>(edit.range.size());

    // Only blocks that touch the edit can change; a blank line on either side fences them off.
    const std::uint32_t from = block_start(m_text, edit.range.start);
    const std::uint32_t to = block_end(m_text, edit.range.end);

    for (const Paragraph& paragraph : m_paragraphs) {
        if (paragraph.span.end > from) break;
        next.m_paragraphs.push_back(paragraph);
    }
    if (!next.m_paragraphs.empty()) {
        const Paragraph& last = next.m_paragraphs.back();
        const auto kept = m_sentences.begin() + last.first_sentence + last.sentence_count;
        next.m_sentences.assign(m_sentences.begin(), kept);
    }

    const Span dirty{from, static_cast<std::uint32_t>(to + shift)};
    for (const Span block : split_blocks(next.m_text, dirty))
        next.index_block(block);

    for (const Paragraph& paragraph : m_paragraphs) {
        if (paragraph.span.start < to) continue;
        const auto index = static_cast<std::uint32_t>(next.m_paragraphs.size());
        const auto first = static_cast<std::uint32_t>(next.m_sentences.size());
        for (std::uint32_t i = 0; i < paragraph.sentence_count; ++i) {
            const Sentence& old = m_sentences[paragraph.first_sentence + i];
            next.m_sentences.push_back({old.span.shifted(shift), index});
        }
        next.m_paragraphs.push_back(
            {paragraph.span.shifted(shift), first, paragraph.sentence_count});
    }
    next.m_line_starts = line_starts(next.m_text);
    return next;
}

} // namespace coach
