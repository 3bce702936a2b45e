#include "coach/text/history.h"

#include <utility>

namespace coach {
namespace {

bool is_plain_blank(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n';
}

// Typing goes on unless a word has ended and another begins, or a line break is involved.
bool continues_typing(const Change& last, const Change& next) {
    if (!next.removed.empty() || next.inserted.empty() || last.inserted.empty()) return false;
    if (next.at != last.at + last.inserted.size()) return false;
    if (last.inserted.back() == '\n' || next.inserted.front() == '\n') return false;
    return !is_plain_blank(last.inserted.back()) || is_plain_blank(next.inserted.front());
}

bool continues_erasing(const Change& last, const Change& next, EditKind kind) {
    if (!next.inserted.empty() || !last.inserted.empty()) return false;
    return kind == EditKind::ErasingBack ? next.at + next.removed.size() == last.at
                                         : next.at == last.at;
}

void join_onto(Change& last, Change next, EditKind kind) {
    if (kind == EditKind::Typing) {
        last.inserted += next.inserted;
    }
    else if (kind == EditKind::ErasingBack) {
        last.removed.insert(0, next.removed);
        last.at = next.at;
    }
    else {
        last.removed += next.removed;
    }
}

} // namespace

bool History::continues(const Change& change, EditKind kind) const {
    if (m_sealed || m_done == 0 || kind == EditKind::Whole) return false;
    const Step& last = m_steps[m_done - 1];
    if (last.kind != kind || last.changes.size() != 1) return false;
    return kind == EditKind::Typing ? continues_typing(last.changes.front(), change)
                                    : continues_erasing(last.changes.front(), change, kind);
}

void History::record(Change change, EditKind kind, Selection before, Selection after) {
    if (!continues(change, kind)) {
        Step step{{}, before, after, kind};
        step.changes.push_back(std::move(change));
        record(std::move(step));
        m_sealed = kind == EditKind::Whole;
        return;
    }
    Step& last = m_steps[m_done - 1];
    m_steps.resize(m_done);
    join_onto(last.changes.front(), std::move(change), kind);
    last.after = after;
}

void History::record(Step step) {
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    ++m_done;
    m_sealed = true;
}

void History::clear() {
    m_steps.clear();
    m_done = 0;
    m_sealed = true;
}

const Step* History::undo() {
    m_sealed = true;
    return m_done == 0 ? nullptr : &m_steps[--m_done];
}

const Step* History::redo() {
    m_sealed = true;
    return m_done == m_steps.size() ? nullptr : &m_steps[m_done++];
}

} // namespace coach
