#pragma once

// ExplainModel: one low or failed result, explained in three parts: what happened, what changed,
// what it means for patients. Holds the three drafts and the written form, reviews them a moment
// after the last letter, and keeps them in the workspace.
//
//     model.explain().explain("Step 1", "not-passed", 2);      // what is being explained
//     view.context.draw(model.explain().draft(Part::Context), ...);
//     model.explain().part(Part::Context).review.signs;         // "You say it was yours"

#include "app/ui/model/room_model.h"
#include "app/ui/services.h"
#include "coach/answer/assemble.h"
#include "coach/answer/framework.h"
#include "coach/answer/review.h"
#include "coach/text/buffer.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

// What is being explained.
struct ExplainSubject {
    std::string exam = "Step 1";
    std::string situation = "low"; // a Situation of the framework
    int attempts = 1;

    bool operator==(const ExplainSubject&) const = default;
};

// A draft's review, and the revision of the text whose bytes it speaks of.
struct PartLook {
    coach::PartReview review;
    coach::Revision revision = 0;
};
struct WrittenLook {
    coach::WrittenReview review;
    coach::Revision revision = 0;
};

class ExplainModel : public RoomModel {
public:
    explicit ExplainModel(const Services& services);

    RoomSummary summary() const override;
    void entered() override;
    void tick(coach::UnixMillis now) override;
    std::optional<coach::UnixMillis> next_tick() const override { return m_review_at; }

    const coach::Framework& framework() const { return m_framework; }

    // Null only when the content that ships is broken.
    const coach::Situation* situation() const;
    const ExplainSubject& subject() const { return m_subject; }
    void explain(std::string exam, std::string_view situation, int attempts);
    std::string title() const; // "Step 1, second attempt"

    // The areas write here while they are drawn.
    coach::TextBuffer& draft(coach::Part part) const {
        return m_drafts[static_cast<std::size_t>(part)];
    }
    coach::TextBuffer& written() const { return m_written; }

    const PartLook& part(coach::Part part) const { return m_parts[static_cast<std::size_t>(part)]; }
    const WrittenLook& written_look() const { return m_written_look; }
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

private:
    coach::Status write() override;
    double limit(std::string_view id, double fallback) const;
    void load();
    bool read_stored(const std::string& meta_json);
    std::string to_meta_json() const;
    bool drafts_changed() const;
    void review_all();
    std::array<std::string_view, coach::k_part_count> texts() const;

    Services m_services;
    coach::Framework m_framework;
    coach::AnswerReviewer m_reviewer;
    std::string m_text_id; // in the workspace; empty until first saved
    ExplainSubject m_subject;
    double m_pace = 0;
    bool m_own_pace = false;

    // Written by the areas during a frame; noticed in tick().
    mutable std::array<coach::TextBuffer, coach::k_part_count> m_drafts;
    mutable coach::TextBuffer m_written;
    std::array<coach::Revision, coach::k_part_count + 1> m_seen{};

    std::array<PartLook, coach::k_part_count> m_parts;
    WrittenLook m_written_look;
    coach::SpokenAnswer m_spoken;
    coach::AnswerReview m_answer;
    std::vector<coach::OwnSentence> m_sentences;
    std::optional<coach::UnixMillis> m_review_at;
};

} // namespace candor::ui
