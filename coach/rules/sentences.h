#pragma once

// The sentences of a document as rules see them: folded, with their neighbours and topics. Made
// for one check and shared by patterns and checks in code.
//
//     FoldedSentences sentences(doc, matcher);
//     sentences.on_topic("score", 4);          // says so itself, or carries on from sentence 3

#include "coach/rules/matcher.h"
#include "coach/text/document.h"
#include "coach/text/fold.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

class FoldedSentences {
public:
    // `starts_on` is the topic that the first sentence carries on; empty for none.
    FoldedSentences(const Document& document, const Matcher& matcher, std::string starts_on = "");
    FoldedSentences(const FoldedSentences&) = delete; // views into itself

    std::size_t size() const { return m_folded.size(); }
    const Folded& folded(std::size_t index) const { return m_folded[index]; }
    const Scanned& scanned(std::size_t index) const { return m_scanned[index]; }
    const Document& document() const { return m_document; }
    const Matcher& matcher() const { return m_matcher; }

    // The bytes of the document behind a range of the folded sentence, without blanks at its ends.
    Span original(std::size_t index, Span folded) const;

    // This sentence and up to two before it in the same paragraph, nearest first.
    std::vector<std::string_view> with_context(std::size_t index) const;

    // Whether the sentence names the topic itself, or carries on after one that is on it. Nothing
    // carries on after a sentence of the topic "TOPIC-ends": a story about a score, say, is over
    // once it has reached what changed.
    bool on_topic(const std::string& topic, std::size_t index) const;
    // on_topic for the sentence or one of the two before it in its paragraph.
    bool context_on_topic(const std::string& topic, std::size_t index) const;

private:
    const std::vector<bool>& topic_marks(const std::string& topic) const;
    std::size_t context_start(std::size_t index) const;

    const Document& m_document;
    const Matcher& m_matcher;
    std::string m_starts_on;
    std::vector<Folded> m_folded;
    std::vector<Scanned> m_scanned; // views of m_folded
    mutable std::map<std::string, std::vector<bool>> m_topics;
};

} // namespace coach
