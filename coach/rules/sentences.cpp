#include "coach/rules/sentences.h"

#include "coach/text/segment.h"

#include <algorithm>

namespace coach {

FoldedSentences::FoldedSentences(const Document& document, const Matcher& matcher,
                                 std::string starts_on)
    : m_document(document), m_matcher(matcher), m_starts_on(std::move(starts_on)) {
    m_folded.reserve(document.sentences().size());
    for (const Sentence& s : document.sentences())
        m_folded.push_back(fold(document.slice(s.span)));
    m_scanned.reserve(m_folded.size());
    for (const Folded& folded : m_folded)
        m_scanned.push_back(matcher.scan(folded.text));
}

Span FoldedSentences::original(std::size_t index, Span folded) const {
    const Span sentence = m_document.sentences()[index].span;
    const Span found = m_folded[index].original(folded).shifted(sentence.start);
    return trimmed(m_document.text(), found);
}

std::size_t FoldedSentences::context_start(std::size_t index) const {
    const auto& sentences = m_document.sentences();
    const std::uint32_t paragraph = sentences[index].paragraph;
    std::size_t first = index;
    while (first > 0 && index - first < 2 && sentences[first - 1].paragraph == paragraph)
        --first;
    return first;
}

std::vector<std::string_view> FoldedSentences::with_context(std::size_t index) const {
    std::vector<std::string_view> out;
    for (std::size_t i = index + 1; i > context_start(index); --i) {
        out.push_back(m_folded[i - 1].text);
    }
    return out;
}

const std::vector<bool>& FoldedSentences::topic_marks(const std::string& topic) const {
    const auto found = m_topics.find(topic);
    if (found != m_topics.end()) return found->second;
    std::vector<bool> marks(m_folded.size());
    const auto& sentences = m_document.sentences();
    const std::string ends = topic + "-ends";
    bool open = false;      // the next sentence of the paragraph may go on
    std::size_t paused = 0; // how many sentences before this one left the topic for a moment
    for (std::size_t i = 0; i < m_folded.size(); ++i) {
        if (i > 0 && sentences[i - 1].paragraph != sentences[i].paragraph) open = false;
        const bool names =
            (i == 0 && topic == m_starts_on) || !m_matcher.topic_hits(topic, m_scanned[i]).empty();
        const Carry carry = open && !names ? m_matcher.carry(topic, m_scanned[i]) : Carry::Ends;
        marks[i] = names || carry == Carry::GoesOn;
        // An aside within a story belongs to it, one at its end leads away from it.
        if (carry == Carry::GoesOn)
            std::fill_n(marks.begin() + static_cast<std::ptrdiff_t>(i - paused), paused, true);
        paused = carry == Carry::Pauses ? paused + 1 : 0;
        open = carry == Carry::Pauses ||
               (marks[i] && m_matcher.topic_hits(ends, m_scanned[i]).empty());
    }
    return m_topics.emplace(topic, std::move(marks)).first->second;
}

bool FoldedSentences::on_topic(const std::string& topic, std::size_t index) const {
    return topic_marks(topic)[index];
}

bool FoldedSentences::context_on_topic(const std::string& topic, std::size_t index) const {
    const std::vector<bool>& marks = topic_marks(topic);
    for (std::size_t i = context_start(index); i <= index; ++i) {
        if (marks[i]) return true;
    }
    return false;
}

} // namespace coach
