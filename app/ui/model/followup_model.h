#pragma once

// FollowUpModel: the people to write to, the letters that may go to them, and what became of each.
// Every change is kept as it is typed; letters are composed at once from what is there.
//
//     FollowUpModel followup(services);
//     followup.add();
//     followup.edit([](FollowUpRecord& r) { r.facts.program.name = "Harborview"; });
//     followup.letter();                              // ready, or what is missing
//     followup.mark_sent();
//
// The applicant comes from the facts, each time the room is entered.

#include "app/ui/model/followup_form.h"
#include "app/ui/model/followup_record.h"
#include "app/ui/model/room_model.h"
#include "app/ui/services.h"
#include "coach/letters/compose.h"
#include "coach/text/buffer.h"

#include <array>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace candor::ui {

// One person as the list shows them.
struct FollowUpEntry {
    std::string id; // of the workspace
    FollowUpRecord record;
    bool unsaved = false;
};

// What the list says of a person: of the letter that the entry was made for.
enum class FollowUpMark {
    LookFirst, // what the program says about notes comes before any note
    ToFill,
    Ahead,
    BestBy,
    LateIsFine,
    Draft,
    Sent,
    NotSending,
    NoNotes,
};

// A line of the readiness list.
struct ReadyLine {
    bool good = false;
    std::string text;
    std::string field; // the fact that it is about, if it is not good
};

// A line of the ledger about the shown letter.
struct SentLine {
    coach::Date date;
    bool taken_back = false;
    std::string text; // as it was sent
};

class FollowUpModel : public RoomModel {
public:
    using Edit = std::function<void(FollowUpRecord&)>;

    explicit FollowUpModel(const Services& services);
    FollowUpModel(const Services& services, const std::vector<coach::ContentFile>& letters);

    RoomSummary summary() const override;
    void entered() override;
    void tick(coach::UnixMillis now) override;

    // Why no letter can be written at all; empty: letters can be.
    const std::string& content_error() const { return m_content_error; }
    // Why some of what is stored cannot be shown; empty: all of it can.
    const std::string& load_error() const { return m_load_error; }

    const std::vector<FollowUpEntry>& entries() const { return m_entries; }
    std::optional<std::size_t> chosen() const { return m_chosen; }
    const FollowUpEntry& entry() const { return m_entries[*m_chosen]; } // the chosen one
    FollowUpMark mark(const FollowUpEntry& entry) const;
    bool is_filled(const FollowUpEntry& entry) const; // with all that its letter needs
    std::optional<coach::Date> best_day(const FollowUpEntry& entry) const;
    std::size_t open_notes() const; // that may still be sent

    void choose(std::size_t index);
    coach::Status add(coach::LetterKind lead = coach::LetterKind::ThankYou); // and choose it
    coach::Status remove(); // the chosen one; put_back() undoes it
    coach::Status put_back();
    void forget_removed() { m_removed.reset(); }
    const FollowUpRecord* removed() const { return m_removed ? &*m_removed : nullptr; }
    void edit(const Edit& change); // of the chosen one

    // Which letter to the chosen person is shown.
    coach::LetterKind kind() const { return m_kind; }
    void show(coach::LetterKind kind);
    // The letters that this person's room always offers, the shown one, and those settled.
    std::vector<coach::LetterKind> offered() const;
    // All but the notes after an interview.
    std::vector<coach::LetterKind> other_letters() const;
    // Shows it where it fits the chosen person; else begins an entry for it.
    coach::Status begin(coach::LetterKind kind);

    const coach::Letter& letter() const { return m_letter; }
    const std::vector<ReadyLine>& ready_lines() const { return m_lines; }
    const coach::LetterTemplate& letter_template() const { return m_content->letter(m_kind); }
    const LetterForm& form() const { return form(m_kind); }
    const LetterForm& form(coach::LetterKind kind) const {
        return m_forms[static_cast<std::size_t>(kind)];
    }
    coach::FollowUpStep step() const { return step_of(entry().record, m_kind); }
    const std::vector<SentLine>& sent_lines() const { return m_sent; } // oldest first
    const coach::LetterApplicant& applicant() const { return m_applicant; }
    void other_wording();

    // Running text, which an area writes into while it is drawn.
    coach::TextBuffer& answer() const { return m_answer; }

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
    void show_entry(); // the chosen one, with the letter that it was made for
    void take_answer();
    void compose();
    coach::LetterFacts facts_of(const FollowUpEntry& entry, coach::LetterKind kind) const;
    coach::Letter composed(const FollowUpEntry& entry, int variation) const;
    bool is_note(coach::LetterKind kind) const;
    const FollowUpEntry* twin() const;
    void list_readiness();
    void list_good_signs();
    void look_up_sent();
    coach::Result<std::string> keep_draft();
    coach::Status save_step(const coach::FollowUpStep& wanted);
    void settle_step(const coach::FollowUpStep& wanted);
    void note_edit();
    void propose(const FollowUpEntry& entry, FollowUpMark mark, RoomSummary& out) const;

    Services m_services;
    std::unique_ptr<coach::LetterContent> m_content;
    std::unique_ptr<coach::Composer> m_composer;
    std::array<LetterForm, coach::k_letter_kind_count> m_forms;
    coach::LetterApplicant m_applicant;
    std::string m_content_error;
    std::string m_load_error;
    std::vector<FollowUpEntry> m_entries;
    std::optional<std::size_t> m_chosen;
    std::optional<FollowUpRecord> m_removed;
    coach::LetterKind m_kind = coach::LetterKind::ThankYou;
    coach::Letter m_letter;
    std::vector<ReadyLine> m_lines;
    std::vector<SentLine> m_sent;

    // Written by the area during a frame; noticed in tick().
    mutable coach::TextBuffer m_answer;
    coach::Revision m_answer_seen = 0;
};

} // namespace candor::ui
