#pragma once

// Everything that the applicant has written, in one SQLite file in their own folder. Each call is
// one transaction: when it answers Done the change survives a power cut, when it answers an Error
// nothing changed and the caller still holds the text. Strings must be UTF-8.
//
//     Result<Workspace> workspace = Workspace::open(paths, clock);
//     if (!workspace) return workspace.error();
//     Result<StoredText> text = workspace->create_text("statement", "First draft", "Call me ...");
//     text->text += " again";
//     workspace->save_text(text.value());
//
// Not thread-safe: one Workspace, one thread. Several programs may hold the same workspace open,
// but only one window at a time (WindowLock in window_lock.h). The clock must outlive it.

#include "coach/base/clock.h"
#include "coach/base/result.h"
#include "coach/facts/profile.h"
#include "coach/store/paths.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

// Anything that the applicant writes: a statement, an explanation, ...
struct StoredText {
    std::string id; // given by the workspace: "text-7"
    std::string kind;
    std::string title;
    std::string text;
    std::string meta_json; // belongs to the room that made it; may be empty
    UnixMillis created = 0;
    UnixMillis updated = 0;
};

// A text without its body, for lists.
struct TextTitle {
    std::string id;
    std::string kind;
    std::string title;
    UnixMillis created = 0;
    UnixMillis updated = 0;
};

// One interview or contact; coach/letters owns the meaning of the JSON.
struct StoredInterview {
    std::string id; // "interview-3"
    std::string json;
    UnixMillis created = 0;
    UnixMillis updated = 0;
};

// A letter that may still change.
struct StoredDraft {
    std::string id;   // "letter-12"
    std::string kind; // "thank-you", "first-choice", ...
    std::string program;
    std::string season; // "2026-2027": 1 July to 30 June, by interview date
    std::string facts_json;
    std::string subject;
    std::string body;
    UnixMillis created = 0;
    UnixMillis updated = 0;
};

enum class LedgerEvent {
    Sent,       // the applicant says that they sent this text on this date
    Correction, // the entry before was a mistake: this letter was not sent
};

// A line of the ledger of what was sent. Lines are only ever added; the database refuses to
// change or delete one. The last line of a letter is the one that counts.
struct LedgerEntry {
    std::int64_t number = 0; // given by the workspace, growing
    std::string letter_id;
    LedgerEvent event = LedgerEvent::Sent;
    std::string date; // ISO; when it was sent, or when the correction was made
    std::string kind;
    std::string program;
    std::string season;
    std::string text; // exactly what was sent, or why the entry before was wrong
    UnixMillis recorded = 0;
};

class Workspace {
public:
    // Opens, and creates or migrates where needed. A damaged file, or one from a newer Candor, is
    // refused and left untouched.
    static Result<Workspace> open(const Paths& paths, const Clock& clock);

    Workspace(Workspace&&) noexcept;
    Workspace& operator=(Workspace&&) noexcept;
    ~Workspace();

    const Paths& paths() const;

    // Does all of it, or nothing: an error from `steps` undoes every change made inside.
    Status together(const std::function<Status()>& steps);

    // Facts. Without any saved yet: an empty profile.
    Result<Profile> load_profile() const;
    Status save_profile(const Profile& profile);

    // Small values by key, for whoever asks; a prefix names the owner ("window.theme").
    Result<std::optional<std::string>> setting(std::string_view key) const;
    Status set_setting(std::string_view key, std::string_view value);

    // Texts; lists have the last edited first.
    Result<StoredText> create_text(std::string_view kind, std::string_view title,
                                   std::string_view text, std::string_view meta_json = {});
    Result<std::vector<TextTitle>> list_texts(std::string_view kind) const;
    Result<StoredText> load_text(std::string_view id) const;
    Status save_text(const StoredText& text); // id must exist; `created` and `updated` are ignored
    Status remove_text(std::string_view id);

    // Interviews, in the order in which they were made.
    Result<StoredInterview> create_interview(std::string_view json);
    Result<std::vector<StoredInterview>> list_interviews() const;
    Status save_interview(std::string_view id, std::string_view json);
    Status remove_interview(std::string_view id);

    // Drafts of letters, last made first. The id and the times of `draft` are ignored on create.
    Result<StoredDraft> create_draft(const StoredDraft& draft);
    Result<std::vector<StoredDraft>> list_drafts() const;
    Result<StoredDraft> load_draft(std::string_view id) const;
    Status save_draft(const StoredDraft& draft);
    Status remove_draft(std::string_view id); // refused once the ledger names it

    // The ledger. Marking a first choice as sent is refused, in the same transaction, while
    // another program's counts as sent in that season; the sentence names program and date.
    Result<LedgerEntry> mark_sent(std::string_view letter_id, Date date,
                                  std::string_view exact_text);
    // Takes back a mistaken mark; an error when the letter is not marked as sent.
    Result<LedgerEntry> correct_sent(std::string_view letter_id, Date date,
                                     std::string_view reason);
    Result<std::vector<LedgerEntry>> ledger() const;                           // oldest first
    Result<std::optional<LedgerEntry>> sent(std::string_view letter_id) const; // if it counts
    // The first choice that counts as sent in this season, if any.
    Result<std::optional<LedgerEntry>> first_choice_sent(std::string_view season) const;

    // A copy of everything as one file, written whole or not at all. `file` must not exist.
    Status backup_to(const std::string& file);

private:
    struct State;
    explicit Workspace(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace coach
