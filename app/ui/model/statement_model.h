#pragma once

// StatementModel: the statements, which one is open, and what the checker says about it. The
// writing area writes into draft() while it is drawn; tick() notices, checks again after a short
// pause and lets the text be saved.
//
//     StatementModel statement(services);
//     statement.create("Internal medicine", "");
//     statement.draft().type("I did not pass.");
//     statement.tick(now);                            // unsaved, to be checked in 150 ms
//
// Findings carry the revision that they belong to; draft().carried() says where they stand.

#include "app/ui/model/room_model.h"
#include "app/ui/model/statement_review.h"
#include "app/ui/services.h"
#include "coach/store/workspace.h"
#include "coach/text/buffer.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

class StatementModel : public RoomModel {
public:
    explicit StatementModel(const Services& services); // opens the one edited last, if any

    RoomSummary summary() const override;
    void entered() override;
    void tick(coach::UnixMillis now) override;
    std::optional<coach::UnixMillis> next_tick() const override;
    std::string load_problem() const override { return m_load_problem; }

    bool is_open() const { return m_open.has_value(); }
    const std::string& id() const { return m_open->id; }
    const std::string& title() const { return m_open->title; }
    // All of them, the last edited first; their texts are not loaded.
    const std::vector<coach::TextTitle>& titles() const { return m_titles; }
    coach::Date edited_on(const coach::TextTitle& listed) const; // where the person is

    // The text of the open statement. Const, because who draws the writing area has the model as
    // const.
    coach::TextBuffer& draft() const { return *m_draft; }

    const StatementReview& review() const { return m_review; }
    // No letter has been typed since.
    bool review_is_current() const { return m_review.revision == m_draft->revision(); }

    // The statements. An error says what could not be stored; nothing has changed then.
    coach::Status create(std::string_view title, std::string_view text);
    coach::Status open(std::string_view id);
    coach::Status remove(); // the open one; the next in the list opens
    void rename(std::string title);

    // Makes the exact change of a finding; false when its words have been changed meanwhile.
    bool apply(const coach::Fix& fix, coach::Revision from);
    // Every change of the small polish, as one step; how many.
    std::size_t apply_polish();

    // "Keep as it is": these findings of that revision are not shown any more; the reason is the
    // person's own and may be empty. False when the text has been read again meanwhile.
    bool keep(const std::vector<coach::Finding>& findings, coach::Revision from,
              const std::string& reason);
    void show_again(const std::vector<coach::Ignored>& kept);

private:
    coach::Status write() override;
    void load();
    coach::Status list();
    void show(coach::StoredText text);
    void check();
    std::optional<coach::Edit> edit_of(const coach::Fix& fix, coach::Revision from) const;

    Services m_services;
    std::vector<coach::TextTitle> m_titles;
    std::string m_load_problem;
    std::optional<coach::StoredText> m_open; // as stored; its words are in m_draft
    std::unique_ptr<coach::TextBuffer> m_draft;
    coach::Revision m_seen = 0; // the revision that tick() has noticed
    std::optional<coach::UnixMillis> m_check_at;
    std::vector<coach::Ignored> m_ignored;
    StatementReview m_review;
};

} // namespace candor::ui
