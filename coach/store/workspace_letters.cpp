#include "coach/store/workspace.h"

#include "coach/store/workspace_state.h"

namespace coach {
namespace {

constexpr std::string_view k_first_choice = "first-choice";
constexpr const char* k_sent_word = "sent";
constexpr const char* k_correction_word = "correction";

StoredDraft draft_from(const Row& row) {
    return {make_id(k_letter_prefix, row.number(0)),
            row.text(1),
            row.text(2),
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.number(7),
            row.number(8)};
}

LedgerEntry entry_from(const Row& row) {
    const bool sent = row.text(2) == k_sent_word;
    return {row.number(0),
            make_id(k_letter_prefix, row.number(1)),
            sent ? LedgerEvent::Sent : LedgerEvent::Correction,
            row.text(3),
            row.text(4),
            row.text(5),
            row.text(6),
            row.text(7),
            row.number(8)};
}

// "Harborview  IM" and "harborview im" name one program; anything else might be two.
std::string program_key(std::string_view program) {
    std::string key;
    for (const char c : program) {
        if (c == ' ' && (key.empty() || key.back() == ' ')) continue;
        key += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    if (!key.empty() && key.back() == ' ') key.pop_back();
    return key;
}

// The last line of each letter that ends with "sent" is what counts.
constexpr const char* k_sent_letter =
    "SELECT number, letter, event, date, kind, program, season, body, recorded FROM ledger "
    "WHERE number = (SELECT max(number) FROM ledger WHERE letter = ?1) AND event = 'sent'";
constexpr const char* k_sent_first_choices =
    "SELECT number, letter, event, date, kind, program, season, body, recorded FROM ledger "
    "WHERE kind = 'first-choice' AND season = ?1 AND event = 'sent' AND number IN "
    "(SELECT max(number) FROM ledger GROUP BY letter) ORDER BY number";

Result<std::vector<LedgerEntry>> read_entries(const Database& database, const char* sql,
                                              Database::Values values) {
    std::vector<LedgerEntry> entries;
    Status read = database.query(
        sql, values, [&entries](const Row& row) { entries.push_back(entry_from(row)); });
    if (!read) return read.error();
    return entries;
}

Result<std::optional<LedgerEntry>> read_entry(const Database& database, const char* sql,
                                              Database::Values values) {
    Result<std::vector<LedgerEntry>> entries = read_entries(database, sql, values);
    if (!entries) return entries.error();
    if (entries->empty()) return std::optional<LedgerEntry>();
    return std::optional<LedgerEntry>(entries->front());
}

std::string readable(const std::string& iso_date) {
    const Result<Date> date = parse_date(iso_date);
    return date ? to_words(date.value()) : iso_date;
}

Status check_first_choice(const Database& database, const StoredDraft& draft) {
    if (draft.kind != k_first_choice) return Done{};
    const auto sent = read_entries(database, k_sent_first_choices, {draft.season});
    if (!sent) return sent.error();
    for (const LedgerEntry& entry : sent.value()) {
        if (program_key(entry.program) == program_key(draft.program)) continue;
        return Error{"", "Your first choice for " + entry.season + " went to " + entry.program +
                             " on " + readable(entry.date) + "."};
    }
    return Done{};
}

Status append(Database& database, LedgerEntry& entry, std::int64_t letter) {
    const char* word = entry.event == LedgerEvent::Sent ? k_sent_word : k_correction_word;
    Status added = database.run(
        "INSERT INTO ledger(letter, event, date, kind, program, season, body, recorded) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
        {letter, word, entry.date, entry.kind, entry.program, entry.season, entry.text,
         entry.recorded});
    if (added) entry.number = database.last_number();
    return added;
}

} // namespace

Result<StoredDraft> Workspace::create_draft(const StoredDraft& draft) {
    Database& database = m_state->database;
    const UnixMillis now = m_state->clock.now();
    Status made = database.run(
        "INSERT INTO drafts(kind, program, season, facts, subject, body, created, updated) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?7)",
        {draft.kind, draft.program, draft.season, draft.facts_json, draft.subject, draft.body,
         now});
    if (!made) return made.error();
    StoredDraft stored = draft;
    stored.id = make_id(k_letter_prefix, database.last_number());
    stored.created = stored.updated = now;
    return stored;
}

Result<std::vector<StoredDraft>> Workspace::list_drafts() const {
    std::vector<StoredDraft> drafts;
    Status read = m_state->database.query(
        "SELECT number, kind, program, season, facts, subject, body, created, updated FROM drafts "
        "ORDER BY number DESC",
        {}, [&drafts](const Row& row) { drafts.push_back(draft_from(row)); });
    if (!read) return read.error();
    return drafts;
}

Result<StoredDraft> Workspace::load_draft(std::string_view id) const {
    const Result<std::int64_t> number = row_number(k_letter_prefix, id);
    if (!number) return number.error();
    std::optional<StoredDraft> draft;
    Status read = m_state->database.query(
        "SELECT number, kind, program, season, facts, subject, body, created, updated FROM drafts "
        "WHERE number = ?1",
        {number.value()}, [&draft](const Row& row) { draft = draft_from(row); });
    if (!read) return read.error();
    if (!draft) return no_such(id);
    return *draft;
}

Status Workspace::save_draft(const StoredDraft& draft) {
    const Result<std::int64_t> number = row_number(k_letter_prefix, draft.id);
    if (!number) return number.error();
    Status saved = m_state->database.run(
        "UPDATE drafts SET kind = ?2, program = ?3, season = ?4, facts = ?5, subject = ?6, "
        "body = ?7, updated = ?8 WHERE number = ?1",
        {number.value(), draft.kind, draft.program, draft.season, draft.facts_json, draft.subject,
         draft.body, m_state->clock.now()});
    if (!saved) return saved;
    return expect_changed(m_state->database, draft.id);
}

Status Workspace::remove_draft(std::string_view id) {
    const Result<std::int64_t> number = row_number(k_letter_prefix, id);
    if (!number) return number.error();
    Database& database = m_state->database;
    return database.in_transaction([&]() -> Status {
        const Result<std::int64_t> lines =
            database.number("SELECT count(*) FROM ledger WHERE letter = ?1", {number.value()});
        if (!lines) return lines.error();
        if (lines.value() > 0) {
            return Error{"", "This letter was marked as sent, so it stays in your records."};
        }
        Status removed = database.run("DELETE FROM drafts WHERE number = ?1", {number.value()});
        if (!removed) return removed;
        return expect_changed(database, id);
    });
}

Result<LedgerEntry> Workspace::mark_sent(std::string_view letter_id, Date date,
                                         std::string_view exact_text) {
    const Result<std::int64_t> number = row_number(k_letter_prefix, letter_id);
    if (!number) return number.error();
    Database& database = m_state->database;
    LedgerEntry entry;
    Status marked = database.in_transaction([&]() -> Status {
        const Result<StoredDraft> draft = load_draft(letter_id);
        if (!draft) return draft.error();
        const auto earlier = sent(letter_id);
        if (!earlier) return earlier.error();
        if (earlier.value()) {
            return Error{"", "This letter is already marked as sent on " +
                                 readable(earlier.value()->date) + "."};
        }
        if (Status free = check_first_choice(database, draft.value()); !free) return free;
        entry = {0,
                 draft->id,
                 LedgerEvent::Sent,
                 to_iso(date),
                 draft->kind,
                 draft->program,
                 draft->season,
                 std::string(exact_text),
                 m_state->clock.now()};
        return append(database, entry, number.value());
    });
    if (!marked) return marked.error();
    return entry;
}

Result<LedgerEntry> Workspace::correct_sent(std::string_view letter_id, Date date,
                                            std::string_view reason) {
    const Result<std::int64_t> number = row_number(k_letter_prefix, letter_id);
    if (!number) return number.error();
    Database& database = m_state->database;
    LedgerEntry entry;
    Status corrected = database.in_transaction([&]() -> Status {
        const auto earlier = sent(letter_id);
        if (!earlier) return earlier.error();
        if (!earlier.value()) {
            return Error{"", "This letter is not marked as sent, so there is nothing to correct."};
        }
        entry = *earlier.value();
        entry.event = LedgerEvent::Correction;
        entry.date = to_iso(date);
        entry.text = reason;
        entry.recorded = m_state->clock.now();
        return append(database, entry, number.value());
    });
    if (!corrected) return corrected.error();
    return entry;
}

Result<std::vector<LedgerEntry>> Workspace::ledger() const {
    return read_entries(m_state->database,
                        "SELECT number, letter, event, date, kind, program, season, body, recorded "
                        "FROM ledger ORDER BY number",
                        {});
}

Result<std::optional<LedgerEntry>> Workspace::sent(std::string_view letter_id) const {
    const Result<std::int64_t> number = row_number(k_letter_prefix, letter_id);
    if (!number) return number.error();
    return read_entry(m_state->database, k_sent_letter, {number.value()});
}

Result<std::optional<LedgerEntry>> Workspace::first_choice_sent(std::string_view season) const {
    return read_entry(m_state->database, k_sent_first_choices, {season});
}

} // namespace coach
