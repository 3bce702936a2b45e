#include "app/ui/model/statement_model.h"

#include "app/ui/model/statement_kept.h"
#include "app/ui/strings.h"
#include "app/ui/strings_statement.h"

#include <algorithm>
#include <utility>

namespace candor::ui {
namespace {

namespace words = strings::statement;

constexpr std::string_view k_kind = "statement";
// Long enough that nothing flickers while a word is typed, short enough to feel at once.
constexpr coach::UnixMillis k_pause_before_check = 150;

} // namespace

StatementModel::StatementModel(const Services& services)
    : m_services(services), m_draft(std::make_unique<coach::TextBuffer>()) {
    load();
}

// What cannot be read stays as it is stored; a new statement is made beside it.
void StatementModel::load() {
    coach::Status loaded = list();
    if (loaded && !m_titles.empty()) loaded = open(m_titles.front().id);
    m_load_problem = loaded ? std::string() : words::k_unreadable + (" " + loaded.error().text());
}

coach::Status StatementModel::list() {
    auto titles = m_services.workspace.list_texts(k_kind);
    if (!titles) return titles.error();
    m_titles = std::move(titles).value();
    return coach::Done{};
}

void StatementModel::entered() {
    if (!m_open && !m_load_problem.empty()) return load();
    list(); // a list that cannot be read stays as it was; the next save says why
}

void StatementModel::show(coach::StoredText text) {
    m_draft->reset(text.text);
    m_ignored = read_kept(text.meta_json, text.text, m_services.checker);
    m_open = std::move(text);
    m_load_problem.clear();
    m_seen = m_draft->revision();
    check();
}

coach::Status StatementModel::create(std::string_view title, std::string_view text) {
    const coach::UnixMillis now = m_services.clock.now();
    if (coach::Status saved = save(now); !saved) return saved;
    auto made = m_services.workspace.create_text(k_kind, title, coach::clean_text(text));
    if (!made) return made.error();
    show(std::move(made).value());
    return list();
}

coach::Status StatementModel::open(std::string_view id) {
    if (m_open && m_open->id == id) return coach::Done{}; // its history is worth keeping
    if (coach::Status saved = save(m_services.clock.now()); !saved) return saved;
    auto text = m_services.workspace.load_text(id);
    if (!text) return text.error();
    show(std::move(text).value());
    return coach::Done{};
}

coach::Status StatementModel::remove() {
    // What is still unsaved must not come back after the removal.
    if (coach::Status saved = save(m_services.clock.now()); !saved) return saved;
    if (coach::Status removed = m_services.workspace.remove_text(m_open->id); !removed)
        return removed;
    m_open.reset();
    m_draft->reset({});
    m_seen = m_draft->revision();
    m_review = {};
    if (coach::Status listed = list(); !listed) return listed;
    return m_titles.empty() ? coach::Status(coach::Done{}) : open(m_titles.front().id);
}

void StatementModel::rename(std::string title) {
    if (title == m_open->title) return;
    for (coach::TextTitle& listed : m_titles)
        if (listed.id == m_open->id) listed.title = title;
    m_open->title = std::move(title);
    note_change(m_services.clock.now());
}

coach::Status StatementModel::write() {
    if (!m_open) return coach::Done{};
    m_open->text = m_draft->text();
    m_open->meta_json = with_kept(m_open->meta_json, m_ignored);
    coach::Status saved = m_services.workspace.save_text(*m_open);
    if (saved) list(); // its date; a list that cannot be read stays as it was
    return saved;
}

coach::Date StatementModel::edited_on(const coach::TextTitle& listed) const {
    return m_services.platform.local_date(listed.updated);
}

void StatementModel::tick(coach::UnixMillis now) {
    if (m_draft->revision() != m_seen) {
        m_seen = m_draft->revision();
        m_check_at = now + k_pause_before_check;
        if (m_open) note_change(now);
    }
    if (m_check_at && now >= *m_check_at) check();
}

std::optional<coach::UnixMillis> StatementModel::next_tick() const {
    return m_check_at;
}

void StatementModel::check() {
    m_check_at.reset();
    m_review = review_statement(coach::Document(m_draft->text()), m_draft->revision(),
                                m_services.checker, m_ignored);
}

std::optional<coach::Edit> StatementModel::edit_of(const coach::Fix& fix,
                                                   coach::Revision from) const {
    if (from != m_review.revision) return std::nullopt;
    return exact_change(*m_draft, fix, m_review.words(fix.span), from);
}

bool StatementModel::apply(const coach::Fix& fix, coach::Revision from) {
    auto edit = edit_of(fix, from);
    if (!edit) return false;
    m_draft->replace(edit->range, edit->text);
    tick(m_services.clock.now());
    check(); // the person waits for the answer
    return true;
}

std::size_t StatementModel::apply_polish() {
    std::vector<coach::Edit> edits;
    for (const FindingPlace& place : m_review.places) {
        const coach::Finding& finding = m_review.lead(place);
        if (!place.polish || finding.fixes.empty()) continue;
        if (auto edit = edit_of(finding.fixes.front(), m_review.revision))
            edits.push_back(std::move(*edit));
    }
    const std::size_t count = edits.size();
    m_draft->replace_all(std::move(edits));
    tick(m_services.clock.now());
    check();
    return count;
}

bool StatementModel::keep(const std::vector<coach::Finding>& findings, coach::Revision from,
                          const std::string& reason) {
    if (from != m_review.revision) return false;
    keep_findings(coach::Document(m_review.text), findings, reason, m_ignored);
    note_change(m_services.clock.now());
    check();
    return true;
}

void StatementModel::show_again(const std::vector<coach::Ignored>& kept) {
    forget(kept, m_ignored);
    note_change(m_services.clock.now());
    check();
}

RoomSummary StatementModel::summary() const {
    RoomSummary summary;
    if (!m_load_problem.empty()) {
        summary.next_title = words::k_unreadable;
        summary.next_note = m_load_problem.substr(std::string_view(words::k_unreadable).size() + 1);
        summary.urgency = 2;
        return summary;
    }
    if (!m_open || m_review.counts.words == 0) {
        summary.next_title = words::k_begin_title;
        summary.next_note = words::k_begin_note;
        summary.urgency = 1;
        return summary;
    }
    const double page = m_services.limits.value("statement_words_page_min", 600);
    const std::size_t places = m_review.heavy_places;
    summary.about = m_open->title;
    summary.progress = words::count_words(m_review.counts.words);
    summary.fraction =
        static_cast<float>(std::min(1.0, static_cast<double>(m_review.counts.words) / page));
    if (places > 0) {
        summary.next_title = words::places_in_statement(places);
        summary.next_note = m_review.lead(m_review.places.front()).message;
        summary.urgency = 2;
    }
    return summary;
}

} // namespace candor::ui
