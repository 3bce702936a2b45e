// What a listener would say of the open explanation, and what the person does about it.

#include "app/ui/model/explain_model.h"

#include <cmath>
#include <string>

namespace candor::ui {
namespace {

using coach::k_part_count;
using coach::k_parts;
using coach::Part;

void put_number(std::string& words, std::string_view slot, double number) {
    const std::size_t at = words.find(slot);
    if (at != std::string::npos)
        words.replace(at, slot.size(), std::to_string(std::lround(number)));
}

// The review's own list points to what is kept and does not outlive a change there.
template <typename Look>
void settle(Look& look, coach::Revision revision) {
    look.places = places_of(look.review.report.findings);
    look.kept = kept_places(look.review.kept);
    look.review.kept.clear();
    look.revision = revision;
}

template <typename Look>
AreaNotes notes_of(coach::TextBuffer& draft, std::string_view read, const Look& look) {
    return {draft, read, {look.review.report.findings, look.places}, look.kept, look.revision};
}

} // namespace

std::array<std::string_view, k_part_count> ExplainModel::texts() const {
    return {m_drafts[0].text(), m_drafts[1].text(), m_drafts[2].text()};
}

void ExplainModel::review_all() {
    m_review_at.reset();
    review_areas();
    review_answer();
}

void ExplainModel::review_areas() {
    for (const Part part : k_parts) {
        const auto area = static_cast<std::size_t>(part);
        m_read[area] = draft(part).text();
        m_seen[area] = draft(part).revision();
        m_parts[area].review =
            m_reviewer.review_part(part, coach::Document(m_read[area]), m_pace, m_kept[area]);
        settle(m_parts[area], m_seen[area]);
    }
    m_read[k_written_area] = m_written.text();
    m_seen[k_written_area] = m_written.revision();
    m_written_look.review =
        m_reviewer.review_written(coach::Document(m_read[k_written_area]), m_kept[k_written_area]);
    settle(m_written_look, m_seen[k_written_area]);
}

// Whoever keeps words in a part says them too.
void ExplainModel::review_answer() {
    std::vector<coach::Ignored> kept;
    for (std::size_t area = 0; area < k_part_count; ++area)
        kept.insert(kept.end(), m_kept[area].begin(), m_kept[area].end());
    m_spoken = coach::assemble_spoken(texts());
    m_answer = m_reviewer.review(coach::Document(m_spoken.text),
                                 {.about_record = true, .words_per_minute = m_pace}, kept);
    m_sentences = coach::own_sentences(texts());
}

AreaNotes ExplainModel::notes(std::size_t area) const {
    if (area >= k_written_area) return notes_of(m_written, m_read[k_written_area], m_written_look);
    return notes_of(m_drafts[area], m_read[area], m_parts[area]);
}

void ExplainModel::apply(std::size_t area, const coach::Fix& fix, coach::Revision from) {
    const AreaNotes at = notes(area);
    if (from != at.revision) return;
    const auto edit = exact_change(at.draft, fix, coach::slice(at.text, fix.span), from);
    if (!edit) return;
    at.draft.replace(edit->range, edit->text);
    tick(m_services.clock.now());
    review_all(); // the person waits for the answer
}

bool ExplainModel::keep(std::size_t area, const std::vector<coach::Finding>& findings,
                        coach::Revision from, const std::string& reason) {
    if (from != notes(area).revision) return false;
    keep_findings(coach::Document(m_read[area]), findings, reason, m_kept[area]);
    note_kept();
    return true;
}

void ExplainModel::show_again(std::size_t area, const std::vector<coach::Ignored>& kept) {
    forget(kept, m_kept[area]);
    note_kept();
}

void ExplainModel::note_kept() {
    const coach::UnixMillis now = m_services.clock.now();
    tick(now); // words typed since are noticed before they are read
    note_change(now);
    review_all();
}

ExplainModel::Length ExplainModel::length() const {
    if (m_answer.too_long) return Length::TooLong;
    if (m_answer.seconds < shortest_seconds()) return Length::TooShort;
    return m_answer.seconds < usual_seconds() ? Length::Short : Length::Usual;
}

std::string ExplainModel::length_words() const {
    constexpr std::array ids{"too_short", "short", "usual", "too_long"};
    const bool whole = length() == Length::Short && m_answer.parts.complete();
    const auto found =
        m_framework.spoken.find(whole ? "short_complete" : ids[static_cast<std::size_t>(length())]);
    if (found == m_framework.spoken.end()) return {};
    std::string words = found->second;
    put_number(words, "{least}", shortest_seconds());
    put_number(words, "{from}", usual_seconds());
    put_number(words, "{to}", longest_seconds());
    return words;
}

} // namespace candor::ui
