#include "tests/coach/store/store_support.h"

#include <doctest/doctest.h>

using namespace coach;
using namespace store_test;

namespace {

StoredDraft draft(const char* kind, const char* program, const char* season = "2026-2027") {
    StoredDraft made;
    made.kind = kind;
    made.program = program;
    made.season = season;
    made.facts_json = R"({"applicant":{}})";
    made.subject = "Thank you";
    made.body = "Dear Dr. Ortiz,";
    return made;
}

std::string create(Workspace& workspace, const StoredDraft& made) {
    return workspace.create_draft(made).value().id;
}

constexpr Date k_january{2027, 1, 20};

} // namespace

TEST_CASE("a draft comes back as it was written, and may change until it is removed") {
    const TempFolder folder;
    Workspace workspace = open_in(folder);
    StoredDraft made = workspace.create_draft(draft("thank-you", "Harborview IM")).value();
    CHECK(made.id == "letter-1");
    made.body = "Dear Dr. Núñez,";
    REQUIRE(workspace.save_draft(made));
    const StoredDraft back = workspace.load_draft(made.id).value();
    CHECK(back.kind == "thank-you");
    CHECK(back.program == "Harborview IM");
    CHECK(back.season == "2026-2027");
    CHECK(back.facts_json == made.facts_json);
    CHECK(back.subject == "Thank you");
    CHECK(back.body == "Dear Dr. Núñez,");
    CHECK(workspace.list_drafts()->size() == 1);
    REQUIRE(workspace.remove_draft(made.id));
    CHECK(workspace.list_drafts()->empty());
    CHECK_FALSE(workspace.save_draft(made));
}

TEST_CASE("marking as sent keeps the exact text, whatever happens to the draft") {
    const TempFolder folder;
    Workspace workspace = open_in(folder);
    StoredDraft made = workspace.create_draft(draft("thank-you", "Harborview IM")).value();
    CHECK_FALSE(workspace.sent(made.id).value());
    const LedgerEntry entry = workspace.mark_sent(made.id, k_january, "exact text").value();
    CHECK(entry.number == 1);
    made.body = "changed afterwards";
    REQUIRE(workspace.save_draft(made));
    const LedgerEntry back = workspace.sent(made.id).value().value();
    CHECK(back.text == "exact text");
    CHECK(back.date == "2027-01-20");
    CHECK(back.event == LedgerEvent::Sent);
    CHECK(back.program == "Harborview IM");
    CHECK(back.recorded == fixed_clock().now());
}

TEST_CASE("a letter is marked as sent once, and a sent one cannot be removed") {
    const TempFolder folder;
    Workspace workspace = open_in(folder);
    const std::string id = create(workspace, draft("thank-you", "Harborview IM"));
    workspace.mark_sent(id, k_january, "x").value();
    const Result<LedgerEntry> again = workspace.mark_sent(id, k_january, "x");
    REQUIRE_FALSE(again);
    CHECK(again.error().text() == "This letter is already marked as sent on 20 January 2027.");
    CHECK_FALSE(workspace.remove_draft(id));
    CHECK(workspace.load_draft(id));
    CHECK_FALSE(workspace.mark_sent("letter-9", k_january, "x"));
}

TEST_CASE("one program gets the first choice of a season") {
    const TempFolder folder;
    Workspace workspace = open_in(folder);
    const std::string one = create(workspace, draft("first-choice", "Harborview IM"));
    const std::string other = create(workspace, draft("first-choice", "Bayfront FM"));
    CHECK_FALSE(workspace.first_choice_sent("2026-2027").value());
    workspace.mark_sent(one, k_january, "x").value();
    CHECK(workspace.first_choice_sent("2026-2027").value()->program == "Harborview IM");
    const Result<LedgerEntry> refused = workspace.mark_sent(other, k_january, "x");
    REQUIRE_FALSE(refused);
    CHECK(refused.error().text() ==
          "Your first choice for 2026-2027 went to Harborview IM on 20 January 2027.");
    CHECK(workspace.ledger()->size() == 1);

    SUBCASE("a letter of another kind may go there") {
        const std::string thanks = create(workspace, draft("thank-you", "Bayfront FM"));
        CHECK(workspace.mark_sent(thanks, k_january, "x"));
    }
    SUBCASE("the next season is free") {
        const std::string next =
            create(workspace, draft("first-choice", "Bayfront FM", "2027-2028"));
        CHECK(workspace.mark_sent(next, {2028, 1, 20}, "x"));
        CHECK(workspace.first_choice_sent("2026-2027").value()->program == "Harborview IM");
    }
    SUBCASE("the same program, written a little differently, is the same") {
        const std::string same = create(workspace, draft("first-choice", " harborview  im"));
        CHECK(workspace.mark_sent(same, k_january, "x"));
    }
    SUBCASE("a correction sets the season free, and the ledger keeps both lines") {
        workspace.correct_sent(one, {2027, 1, 21}, "I did not send it.").value();
        CHECK_FALSE(workspace.first_choice_sent("2026-2027").value());
        CHECK(workspace.mark_sent(other, {2027, 1, 22}, "y"));
        CHECK(workspace.first_choice_sent("2026-2027").value()->program == "Bayfront FM");
        CHECK_FALSE(workspace.mark_sent(one, {2027, 1, 23}, "x"));
        const std::vector<LedgerEntry> lines = workspace.ledger().value();
        REQUIRE(lines.size() == 3);
        CHECK(lines[0].text == "x");
        CHECK(lines[1].event == LedgerEvent::Correction);
        CHECK(lines[1].text == "I did not send it.");
        CHECK(lines[2].program == "Bayfront FM");
    }
}

TEST_CASE("only what is marked as sent can be corrected, and it may be marked again") {
    const TempFolder folder;
    Workspace workspace = open_in(folder);
    const std::string id = create(workspace, draft("thank-you", "Harborview IM"));
    CHECK_FALSE(workspace.correct_sent(id, k_january, "?"));
    workspace.mark_sent(id, k_january, "x").value();
    workspace.correct_sent(id, k_january, "wrong date").value();
    CHECK_FALSE(workspace.correct_sent(id, k_january, "again"));
    CHECK(workspace.mark_sent(id, {2027, 1, 21}, "x"));
    CHECK(workspace.sent(id).value()->date == "2027-01-21");
}

TEST_CASE("the database itself refuses to change or delete a line of the ledger") {
    const TempFolder folder;
    const std::string file = folder.paths().database;
    {
        Workspace workspace = open_in(folder);
        const std::string id = create(workspace, draft("first-choice", "Harborview IM"));
        workspace.mark_sent(id, k_january, "x").value();
    }
    for (const char* attack :
         {"UPDATE ledger SET body = 'y'", "DELETE FROM ledger",
          "DELETE FROM ledger WHERE number = 1",
          "INSERT OR REPLACE INTO ledger VALUES (1, 1, 'sent', '', '', '', '', 'y', 0)",
          "REPLACE INTO ledger VALUES (1, 1, 'sent', '', '', '', '', 'y', 0)",
          "INSERT INTO ledger VALUES (1, 1, 'sent', '', '', '', '', 'y', 0) ON CONFLICT (number) "
          "DO UPDATE SET body = 'y'",
          "INSERT INTO ledger VALUES (2, 1, 'unsent', '', '', '', '', 'y', 0)"}) {
        CAPTURE(attack);
        CHECK(sql(file, attack).starts_with("error: "));
    }
    const std::vector<LedgerEntry> lines = open_in(folder).ledger().value();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].text == "x");
}

TEST_CASE("two programs racing for the first choice cannot both win") {
    const TempFolder folder;
    std::vector<std::string> ids;
    {
        Workspace workspace = open_in(folder);
        for (const char* program : {"A", "B", "C", "D"}) {
            ids.push_back(create(workspace, draft("first-choice", program)));
        }
    }
    const auto mark = [&](const std::string& id) {
        return open_in(folder).mark_sent(id, k_january, "x") ? 1 : 0;
    };
    CHECK(at_once(ids.size(), [&](std::size_t i) { return mark(ids[i]); }) == 1);
    CHECK(open_in(folder).ledger()->size() == 1);
}
