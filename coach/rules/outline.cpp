#include "coach/rules/outline.h"

#include "coach/rules/sentences.h"
#include "coach/text/segment.h"

#include <algorithm>
#include <array>

namespace coach {
namespace {

// An opening is told as a scene when this many of its first sentences, and this share of them,
// hold people, speech, a moment or an action.
constexpr std::size_t k_opening_sentences = 6;
constexpr std::size_t k_least_scene_hits = 2;
constexpr double k_least_scene_share = 0.35;

// Where plans are looked for: from the end of the text.
constexpr std::size_t k_closing_sentences = 6;
constexpr std::size_t k_closing_paragraphs = 2;
constexpr std::size_t k_commitment_paragraphs = 3;

// A few lines are a beginning. Nothing in them can be said to work yet.
constexpr std::size_t k_least_words_praised = 60;

// A paragraph about this country is the background only where there is no better one.
constexpr double k_elsewhere_weight = 0.1;

constexpr std::string_view k_opening_works = "You open with a scene; a reader can see it.";
constexpr std::string_view k_improvement_works = "You say what changed after the result.";
constexpr std::string_view k_local_works =
    "Work in this country stands where a reader looks for it.";
constexpr std::string_view k_closing_works = "You close with a plan.";
constexpr std::string_view k_language_works = "You show a language or a culture in use.";
constexpr std::string_view k_patients_works = "You show patients like the ones you want to serve.";
constexpr std::string_view k_stay_works = "You say where you mean to stay, or why.";

// Spans that touch in one sentence count once.
std::size_t distinct(const std::vector<Span>& sorted) {
    std::size_t count = 0;
    std::uint32_t end = 0;
    for (const Span span : sorted) {
        if (count == 0 || span.start >= end) ++count;
        end = std::max(end, span.end);
    }
    return count;
}

class Reader {
public:
    Reader(const Document& document, const Matcher& matcher)
        : m_document(document), m_matcher(matcher), m_sentences(document, matcher) {}

    Outline outline() const {
        Outline out;
        out.structure = {{"opening-story", opening_story()},
                         {"background", background()},
                         {"improvement", improvement()},
                         {"local-experience", local_experience()},
                         {"closing-commitment", closing_commitment()}};
        const std::size_t count = m_sentences.size();
        out.themes = {{"language-culture", places("theme-language-culture", 0, count)},
                      {"similar-patients", places("theme-similar-patients", 0, count)},
                      {"long-term-commitment", long_term_commitment()}};
        if (count_words(m_document.text()) >= k_least_words_praised) out.strengths = strengths(out);
        return out;
    }

private:
    std::vector<Span> hits(std::string_view topic, std::size_t sentence) const {
        return m_matcher.topic_hits(topic, m_sentences.folded(sentence).text);
    }
    bool says(std::string_view topic, std::size_t sentence) const {
        return !hits(topic, sentence).empty();
    }
    Span whole(std::size_t sentence) const { return m_document.sentences()[sentence].span; }

    std::size_t first_sentence_of_last(std::size_t paragraphs) const {
        const auto& all = m_document.paragraphs();
        return all.size() <= paragraphs ? 0 : all[all.size() - paragraphs].first_sentence;
    }

    std::optional<Span> opening_story() const {
        const Paragraph& first = m_document.paragraphs().front();
        const std::size_t count = std::min<std::size_t>(first.sentence_count, k_opening_sentences);
        if (count == 0 || says("outline-summary", 0)) return std::nullopt;
        std::size_t found = 0;
        for (std::size_t i = 0; i < count; ++i)
            found += distinct(hits("outline-scene", i));
        const double share = static_cast<double>(found) / static_cast<double>(count);
        if (found < k_least_scene_hits || share < k_least_scene_share) return std::nullopt;
        return first.span;
    }

    // Schooling and earlier work, from the first to the last sentence on it in the paragraph that
    // has most of them. Work in this country is told elsewhere.
    std::optional<Span> background() const {
        std::optional<Span> best;
        double most = 0;
        for (const Paragraph& paragraph : m_document.paragraphs()) {
            std::optional<Span> run;
            double found = 0;
            bool here = false;
            for_sentences(paragraph, [&](std::size_t i) {
                here = here || says("outline-us-place", i);
                if (!says("outline-background", i)) return;
                run = run ? join(*run, whole(i)) : whole(i);
                ++found;
            });
            if (here) found *= k_elsewhere_weight;
            if (found > most) {
                most = found;
                best = run;
            }
        }
        return best;
    }

    // What changed, told in a paragraph that speaks of an exam.
    std::optional<Span> improvement() const {
        for (const Paragraph& paragraph : m_document.paragraphs()) {
            bool on_exam = false;
            std::optional<Span> run;
            for_sentences(paragraph,
                          [&](std::size_t i) { on_exam = on_exam || says("outline-exam", i); });
            if (!on_exam) continue;
            for_sentences(paragraph, [&](std::size_t i) {
                if (tells_improvement(i)) run = run ? join(*run, whole(i)) : whole(i);
            });
            if (run) return run;
        }
        return std::nullopt;
    }

    // Two things said in one sentence are two topics, not one pattern with a gap between them:
    // gaps make a pattern slow on every sentence.
    bool tells_improvement(std::size_t i) const {
        const bool told =
            (says("outline-better", i) && says("outline-later", i)) ||
            (says("outline-passed", i) && says("outline-pass", i)) ||
            (says("outline-first-try", i) && says("outline-later", i) && says("outline-pass", i)) ||
            (says("outline-change", i) && says("outline-study", i)) || says("outline-lesson", i);
        return told && !says("outline-unreal", i);
    }

    // Work or rotations, in a paragraph that names a place in this country.
    std::optional<Span> local_experience() const {
        for (const Paragraph& paragraph : m_document.paragraphs()) {
            bool placed = false;
            std::optional<Span> run;
            for_sentences(paragraph, [&](std::size_t i) {
                placed = placed || says("outline-us-place", i);
                if (says("outline-local", i)) run = run ? join(*run, whole(i)) : whole(i);
            });
            if (placed && run) return run;
        }
        return std::nullopt;
    }

    std::optional<Span> closing_commitment() const {
        const std::size_t count = m_sentences.size();
        const std::size_t from_end = count > k_closing_sentences ? count - k_closing_sentences : 0;
        std::optional<Span> run;
        for (std::size_t i = std::max(from_end, first_sentence_of_last(k_closing_paragraphs));
             i < count; ++i) {
            if (says("outline-commitment", i)) run = run ? join(*run, whole(i)) : whole(i);
        }
        return run;
    }

    // "I plan ... to stay ... in South Florida", in this order.
    bool plans_to_stay(std::size_t i) const {
        std::uint32_t after = 0;
        for (const char* topic : {"outline-plan", "outline-stay", "outline-stay-place"}) {
            const std::vector<Span> found = hits(topic, i);
            const auto next = std::find_if(found.begin(), found.end(),
                                           [&](Span hit) { return hit.start >= after; });
            if (next == found.end()) return false;
            after = next->start + 1;
        }
        return !says("outline-elsewhere", i);
    }

    std::vector<Span> long_term_commitment() const {
        const std::size_t from = first_sentence_of_last(k_commitment_paragraphs);
        std::vector<Span> out = places("theme-long-term-commitment", from, m_sentences.size());
        for (std::size_t i = from; i < m_sentences.size(); ++i) {
            if (plans_to_stay(i)) out.push_back(whole(i));
        }
        return united(std::move(out));
    }

    // In order, and those that overlap made one.
    static std::vector<Span> united(std::vector<Span> spans) {
        std::sort(spans.begin(), spans.end());
        std::vector<Span> out;
        for (const Span span : spans) {
            if (!out.empty() && out.back().overlaps(span))
                out.back() = join(out.back(), span);
            else
                out.push_back(span);
        }
        return out;
    }

    std::vector<Span> places(std::string_view topic, std::size_t from, std::size_t to) const {
        std::vector<Span> out;
        for (std::size_t i = from; i < to; ++i) {
            for (const Span hit : hits(topic, i)) {
                const Span span = m_sentences.original(i, hit);
                if (!span.empty()) out.push_back(span);
            }
        }
        return united(std::move(out));
    }

    static std::vector<Strength> strengths(const Outline& outline) {
        std::vector<Strength> out;
        const std::array<std::string_view, 5> parts{k_opening_works, "", k_improvement_works,
                                                    k_local_works, k_closing_works};
        const std::array<std::string_view, 3> themes{k_language_works, k_patients_works,
                                                     k_stay_works};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const std::optional<Span>& span = outline.structure[i].second;
            if (span && !parts[i].empty()) out.push_back({*span, std::string(parts[i])});
        }
        for (std::size_t i = 0; i < themes.size(); ++i) {
            const std::vector<Span>& spans = outline.themes[i].second;
            if (!spans.empty()) out.push_back({spans.front(), std::string(themes[i])});
        }
        std::stable_sort(out.begin(), out.end(), [](const Strength& a, const Strength& b) {
            return a.span.start < b.span.start;
        });
        return out;
    }

    template <typename Visit>
    void for_sentences(const Paragraph& paragraph, Visit visit) const {
        for (std::uint32_t i = 0; i < paragraph.sentence_count; ++i) {
            visit(std::size_t{paragraph.first_sentence} + i);
        }
    }

    const Document& m_document;
    const Matcher& m_matcher;
    FoldedSentences m_sentences;
};

Outline empty_outline() {
    Outline out;
    for (const char* name :
         {"opening-story", "background", "improvement", "local-experience", "closing-commitment"}) {
        out.structure.emplace_back(name, std::nullopt);
    }
    for (const char* name : {"language-culture", "similar-patients", "long-term-commitment"}) {
        out.themes.emplace_back(name, std::vector<Span>{});
    }
    return out;
}

} // namespace

Outline outline_of(const Document& document, TextKind kind, const Matcher& matcher) {
    if (kind != TextKind::Statement || document.sentences().empty()) return empty_outline();
    return Reader(document, matcher).outline();
}

} // namespace coach
