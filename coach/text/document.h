#pragma once

// Document: an immutable text with its index of lines, paragraphs, sentences and words, all as
// byte spans. Everything that checks, counts or draws text starts from one.
//
//     Document doc("Dr. Lee read it. I passed Step 2 CK in May.");
//     doc.sentences().size();                       // 2
//     Document next = doc.edited({{0, 3}, "Prof."}); // re-indexes only the paragraph touched
//
// A paragraph ends at a blank line. A single line break ends one too, unless the lines around it
// look wrapped by hand (every line is as full as the next word allows). Sentences never cross
// paragraphs. `\n` ends a line; a `\r` before it belongs to the line.

#include "coach/text/span.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

// Replace `range` of the old text by `text`.
struct Edit {
    Span range;
    std::string text;
};

struct Sentence {
    Span span;                   // without blanks at its ends
    std::uint32_t paragraph = 0; // index into Document::paragraphs()
};

struct Paragraph {
    Span span; // without blanks at its ends
    std::uint32_t first_sentence = 0;
    std::uint32_t sentence_count = 0;
};

struct LineColumn {
    std::uint32_t line = 1;   // counts from 1
    std::uint32_t column = 1; // counts code points from 1
};

class Document {
public:
    Document() : Document(std::string()) {}
    explicit Document(std::string text); // must be valid UTF-8 and below 4 GiB

    const std::string& text() const { return m_text; }
    std::string_view slice(Span span) const { return coach::slice(m_text, span); }

    const std::vector<Paragraph>& paragraphs() const { return m_paragraphs; }
    const std::vector<Sentence>& sentences() const { return m_sentences; }
    std::string_view sentence_text(std::size_t index) const {
        return slice(m_sentences[index].span);
    }
    // Index of the sentence that holds the offset, or the last one before it; npos if none.
    std::size_t sentence_at(std::uint32_t offset) const;

    LineColumn line_column(std::uint32_t offset) const;

    // The same as Document(new text), at the cost of the paragraphs touched plus a copy.
    Document edited(const Edit& edit) const;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

private:
    struct Unindexed {};
    Document(Unindexed, std::string text) : m_text(std::move(text)) {}
    void index_block(Span block);

    std::string m_text;
    std::vector<Paragraph> m_paragraphs;
    std::vector<Sentence> m_sentences;
    std::vector<std::uint32_t> m_line_starts;
};

// Applies an edit to a plain text; the same rule that Document::edited follows.
std::string apply_edit(std::string_view text, const Edit& edit);

} // namespace coach
