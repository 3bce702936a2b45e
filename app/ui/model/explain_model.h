#pragma once

// ExplainModel: low or failed results, each explained in three parts: what happened, what changed,
// what it means for patients. Holds the three drafts and the written form of the open explanation,
// reviews them a moment after the last letter, and keeps all explanations in the workspace.
//
//     model.explain().explain("Step 1", "not-passed", 2);      // what is being explained
//     model.explain().start_new();                              // another one beside it
//     view.context.draw(model.explain().draft(Part::Context), ...);
//     model.explain().part(Part::Context).review.signs;         // "You say it was yours"

#include "app/ui/model/explain_draft.h"
#include "app/ui/model/explain_subject.h"
#include "app/ui/model/room_model.h"
#include "app/ui/services.h"
#include "app/ui/widgets/kept_places.h"
#include "coach/answer/assemble.h"
#include "coach/answer/framework.h"
#include "coach/answer/review.h"
#include "coach/store/workspace.h"
#include "coach/text/buffer.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

// A draft's review, and the revision of the text whose bytes it speaks of.
struct PartLook {
    coach::PartReview review;
    std::vector<FindingPlace> places;
    std::vector<KeptPlace> kept;
    coach::Revision revision = 0;
};
struct WrittenLook {
    coach::WrittenReview review;
    std::vector<FindingPlace> places;
    std::vector<KeptPlace> kept;
    coach::Revision revision = 0;
};

// An area's text, and what was found in one revision of it.
struct AreaNotes {
    coach::TextBuffer& draft;
    std::string_view text; // that was read
    PlacedFindings placed;
    std::span<const KeptPlace> kept; // left out of them; in the text's order
    coach::Revision revision = 0;
};

class ExplainModel : public RoomModel {
public:
    explicit ExplainModel(const Services& services);

    RoomSummary summary() const override;
    void entered() override;
    void tick(coach::UnixMillis now) override;
    std::string load_problem() const override { return m_load_problem; }
    std::optional<coach::UnixMillis> next_tick() const override { return m_review_at; }

    const coach::Framework& framework() const { return m_framework; }

    // The explanations, the last edited first; the open one is among them once it is stored.
    const std::vector<coach::TextTitle>& titles() const { return m_titles; }
    const std::string& id() const { return m_text_id; } // of the open one; empty: not stored yet
    int shown() const { return m_shown; }               // rises when another one is shown
    coach::Date edited_on(const coach::TextTitle& listed) const; // where the person is
    coach::Status open(std::string_view id);
    coach::Status start_new();
    coach::Status remove(); // the open one; the next in the list opens, else an empty one
    coach::Status put_back();
    void forget_removed() { m_removed.reset(); }
    // What remove() took, until it is put back or forgotten; null: nothing.
    const coach::StoredText* removed() const { return m_removed ? &*m_removed : nullptr; }

    // Null only when the content that ships is broken.
    const coach::Situation* situation() const;
    const ExplainSubject& subject() const { return m_subject; }
    void explain(std::string exam, std::string_view situation, int attempts);
    // With as many attempts as the situation takes at least.
    void explain(std::string exam, std::string_view situation);
    std::string title() const; // "Step 1, two attempts"

    const coach::Profile& facts() const { return m_facts; }
    const std::optional<Disagreement>& disagreement() const { return m_disagreement; }

    // The areas write here while they are drawn.
    coach::TextBuffer& draft(coach::Part part) const {
        return m_drafts[static_cast<std::size_t>(part)];
    }
    coach::TextBuffer& written() const { return m_written; }

    const PartLook& part(coach::Part part) const { return m_parts[static_cast<std::size_t>(part)]; }
    const WrittenLook& written_look() const { return m_written_look; }
    AreaNotes notes(std::size_t area) const;
    const coach::SpokenAnswer& spoken() const { return m_spoken; }
    const coach::AnswerReview& answer() const { return m_answer; }
    const std::vector<coach::OwnSentence>& own_sentences() const { return m_sentences; }

    // The spoken length against what a listener has patience for, in words: "within 30-60 s".
    enum class Length { TooShort, Short, Usual, TooLong };
    Length length() const;
    std::string length_words() const;
    double shortest_seconds() const { return limit("answer_seconds_min", 15); }
    double usual_seconds() const { return limit("answer_seconds_band_min", 30); }
    double longest_seconds() const { return limit("answer_seconds_max", 60); }

    double words_per_minute() const { return m_pace; }
    bool own_pace() const { return m_own_pace; } // from the facts, not the usual one
    bool begun() const;

    // Adds one of the applicant's own sentences to the written form; undo takes it back.
    void start_written_from(std::size_t sentence);

    // Makes the exact change of a finding in an area, unless its words were changed meanwhile.
    void apply(std::size_t area, const coach::Fix& fix, coach::Revision from);

    // "Keep as it is": these findings of that revision of an area are not shown any more, nor do
    // they count in the answer. False when the area has been read again meanwhile.
    bool keep(std::size_t area, const std::vector<coach::Finding>& findings, coach::Revision from,
              const std::string& reason);
    void show_again(std::size_t area, const std::vector<coach::Ignored>& kept);

private:
    coach::Status write() override;
    double limit(std::string_view id, double fallback) const;
    void load();
    coach::Status list();
    coach::Status show_stored(std::string_view id);
    void show_empty();
    coach::StoredText as_text() const;
    void show(StoredExplanation explanation);
    void propose_subject();
    void look_at_facts();
    StoredExplanation to_store() const;
    bool drafts_changed() const;
    void review_all();
    void review_areas();
    void review_answer();
    void note_kept();
    std::array<std::string_view, coach::k_part_count> texts() const;

    Services m_services;
    coach::Framework m_framework;
    coach::AnswerReviewer m_reviewer;
    std::vector<coach::TextTitle> m_titles;
    std::string m_text_id; // in the workspace; empty until first saved
    std::string m_load_problem;
    std::optional<coach::StoredText> m_removed;
    int m_shown = 0;
    ExplainSubject m_subject;
    coach::Profile m_facts;
    std::optional<Disagreement> m_disagreement;
    double m_pace = 0;
    bool m_own_pace = false;

    // Written by the areas during a frame; noticed in tick().
    mutable std::array<coach::TextBuffer, coach::k_part_count> m_drafts;
    mutable coach::TextBuffer m_written;
    std::array<coach::Revision, k_area_count> m_seen{};

    std::array<std::string, k_area_count> m_read; // what was reviewed last, by area
    KeptByArea m_kept;
    std::array<PartLook, coach::k_part_count> m_parts;
    WrittenLook m_written_look;
    coach::SpokenAnswer m_spoken;
    coach::AnswerReview m_answer;
    std::vector<coach::OwnSentence> m_sentences;
    std::optional<coach::UnixMillis> m_review_at;
};

} // namespace candor::ui
