#include "coach/store/workspace.h"

#include "coach/store/workspace_state.h"

namespace coach {

Result<StoredText> Workspace::create_text(std::string_view kind, std::string_view title,
                                          std::string_view text, std::string_view meta_json) {
    Database& database = m_state->database;
    const UnixMillis now = m_state->clock.now();
    Status made = database.run("INSERT INTO texts(kind, title, body, meta, created, updated) "
                               "VALUES (?1, ?2, ?3, ?4, ?5, ?5)",
                               {kind, title, text, meta_json, now});
    if (!made) return made.error();
    return StoredText{make_id(k_text_prefix, database.last_number()),
                      std::string(kind),
                      std::string(title),
                      std::string(text),
                      std::string(meta_json),
                      now,
                      now};
}

Result<std::vector<TextTitle>> Workspace::list_texts(std::string_view kind) const {
    std::vector<TextTitle> titles;
    Status read = m_state->database.query(
        "SELECT number, kind, title, created, updated FROM texts WHERE kind = ?1 "
        "ORDER BY updated DESC, number DESC",
        {kind}, [&titles](const Row& row) {
            titles.push_back({make_id(k_text_prefix, row.number(0)), row.text(1), row.text(2),
                              row.number(3), row.number(4)});
        });
    if (!read) return read.error();
    return titles;
}

Result<StoredText> Workspace::load_text(std::string_view id) const {
    const Result<std::int64_t> number = row_number(k_text_prefix, id);
    if (!number) return number.error();
    std::optional<StoredText> text;
    Status read = m_state->database.query(
        "SELECT kind, title, body, meta, created, updated FROM texts WHERE number = ?1",
        {number.value()}, [&text, id](const Row& row) {
            text = StoredText{std::string(id), row.text(0),   row.text(1),  row.text(2),
                              row.text(3),     row.number(4), row.number(5)};
        });
    if (!read) return read.error();
    if (!text) return no_such(id);
    return *text;
}

Status Workspace::save_text(const StoredText& text) {
    const Result<std::int64_t> number = row_number(k_text_prefix, text.id);
    if (!number) return number.error();
    Status saved = m_state->database.run(
        "UPDATE texts SET kind = ?2, title = ?3, body = ?4, meta = ?5, updated = ?6 "
        "WHERE number = ?1",
        {number.value(), text.kind, text.title, text.text, text.meta_json, m_state->clock.now()});
    if (!saved) return saved;
    return expect_changed(m_state->database, text.id);
}

Status Workspace::remove_text(std::string_view id) {
    const Result<std::int64_t> number = row_number(k_text_prefix, id);
    if (!number) return number.error();
    Status removed = m_state->database.run("DELETE FROM texts WHERE number = ?1", {number.value()});
    if (!removed) return removed;
    return expect_changed(m_state->database, id);
}

Result<StoredInterview> Workspace::create_interview(std::string_view json) {
    Database& database = m_state->database;
    const UnixMillis now = m_state->clock.now();
    Status made = database.run("INSERT INTO interviews(json, created, updated) VALUES (?1, ?2, ?2)",
                               {json, now});
    if (!made) return made.error();
    return StoredInterview{make_id(k_interview_prefix, database.last_number()), std::string(json),
                           now, now};
}

Result<std::vector<StoredInterview>> Workspace::list_interviews() const {
    std::vector<StoredInterview> interviews;
    Status read = m_state->database.query(
        "SELECT number, json, created, updated FROM interviews ORDER BY number", {},
        [&interviews](const Row& row) {
            interviews.push_back({make_id(k_interview_prefix, row.number(0)), row.text(1),
                                  row.number(2), row.number(3)});
        });
    if (!read) return read.error();
    return interviews;
}

Status Workspace::save_interview(std::string_view id, std::string_view json) {
    const Result<std::int64_t> number = row_number(k_interview_prefix, id);
    if (!number) return number.error();
    Status saved =
        m_state->database.run("UPDATE interviews SET json = ?2, updated = ?3 WHERE number = ?1",
                              {number.value(), json, m_state->clock.now()});
    if (!saved) return saved;
    return expect_changed(m_state->database, id);
}

Status Workspace::remove_interview(std::string_view id) {
    const Result<std::int64_t> number = row_number(k_interview_prefix, id);
    if (!number) return number.error();
    Status removed =
        m_state->database.run("DELETE FROM interviews WHERE number = ?1", {number.value()});
    if (!removed) return removed;
    return expect_changed(m_state->database, id);
}

} // namespace coach
