#pragma once

// FollowUpModel: the interviews, the letters that may follow them, and what became of each. Every
// change is kept as it is typed; letters are composed at once from what is there.
//
//     FollowUpModel followup(services);
//     followup.add();
//     followup.edit([](coach::InterviewRecord& r) { r.facts.program.name = "Harborview"; });
//     followup.letter();                              // ready, or what is missing
//     followup.mark_sent();
//
// The applicant comes from the facts, each time the room is entered.

#include "app/ui/model/room_model.h"
#include "app/ui/services.h"
#include "coach/letters/compose.h"
#include "coach/letters/interview.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

// One interview as the list shows it.
struct FollowUpEntry {
    std::string id; // of the workspace
    coach::InterviewRecord record;
    bool unsaved = false;
};

// What the list says of an interview.
enum class FollowUpMark { ToFill, Ahead, BestBy, LateIsFine, Sent, NotSending, NoNotes };

// A line of the readiness list.
struct ReadyLine {
    bool good = false;
    std::string text;
    std::string field; // the fact that it is about, if it is not good
};

class FollowUpModel : public RoomModel {
public:
    using Edit = std::function<void(coach::InterviewRecord&)>;

    explicit FollowUpModel(const Services& services);

    RoomSummary summary() const override;
    void entered() override;

    // Why some of what is stored cannot be shown; empty: all of it can.
    const std::string& load_error() const { return m_load_error; }

    const std::vector<FollowUpEntry>& entries() const { return m_entries; }
    std::optional<std::size_t> chosen() const { return m_chosen; }
    const FollowUpEntry& entry() const { return m_entries[*m_chosen]; } // the chosen one
    FollowUpMark mark(const FollowUpEntry& entry) const;
    std::optional<coach::Date> best_day(const FollowUpEntry& entry) const;
    std::size_t open_notes() const; // that may still be sent

    void choose(std::size_t index);
    coach::Status add();    // and choose it
    coach::Status remove(); // the chosen one; put_back() undoes it
    coach::Status put_back();
    bool can_put_back() const { return m_removed.has_value(); }
    void edit(const Edit& change); // of the chosen one

    // Which letter of the chosen interview is shown.
    coach::LetterKind kind() const { return m_kind; }
    void show(coach::LetterKind kind);

    const coach::Letter& letter() const { return m_letter; }
    const std::vector<ReadyLine>& ready_lines() const { return m_lines; }
    const coach::LetterTemplate& form() const { return m_content->letter(m_kind); }
    const coach::FollowUpStep& step() const;
    const coach::LetterApplicant& applicant() const { return m_applicant; }
    void other_wording();

    // What became of the letter. Sent letters go into the ledger with their exact text.
    coach::Status mark_sent();
    void mark_not_sending();
    coach::Status reopen(); // takes the choice back; the ledger keeps both lines

    // The letter for a mail program.
    coach::Result<std::string> eml() const;
    coach::Result<std::string> mail_link() const;
    std::string file_name() const; // "thank-you-ortiz.eml"

private:
    coach::Status write() override;
    void load();
    void compose();
    coach::LetterFacts facts_of(const FollowUpEntry& entry) const;
    coach::Letter composed(const FollowUpEntry& entry, int variation) const;
    const FollowUpEntry* twin() const;
    void list_readiness();
    coach::Result<std::string> keep_draft();
    coach::Status save_step(const coach::FollowUpStep& wanted);
    coach::FollowUpStep& open_step();
    void note_edit();
    void propose(const FollowUpEntry& entry, FollowUpMark mark, RoomSummary& out) const;

    Services m_services;
    std::unique_ptr<coach::LetterContent> m_content;
    std::unique_ptr<coach::Composer> m_composer;
    coach::LetterApplicant m_applicant;
    std::string m_load_error;
    std::vector<FollowUpEntry> m_entries;
    std::optional<std::size_t> m_chosen;
    std::optional<coach::InterviewRecord> m_removed;
    coach::LetterKind m_kind = coach::LetterKind::ThankYou;
    coach::Letter m_letter;
    std::vector<ReadyLine> m_lines;
};

} // namespace candor::ui
