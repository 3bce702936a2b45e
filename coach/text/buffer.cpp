#include "coach/text/buffer.h"

#include "coach/text/utf8.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace coach {
namespace {

// Nobody holds spans of a text as it was so many edits ago.
constexpr std::size_t k_most_shifts = 8192;

constexpr char32_t k_line_separator = 0x2028;
constexpr char32_t k_paragraph_separator = 0x2029;
constexpr char32_t k_byte_order_mark = 0xFEFF;
constexpr char32_t k_next_line = 0x85;

bool is_line_end(char32_t code) {
    // Word processors put a vertical tab for a line break and a form feed for a page break.
    return code == '\n' || code == '\v' || code == '\f' || code == k_next_line ||
           code == k_line_separator || code == k_paragraph_separator;
}

bool is_dropped(char32_t code) {
    return (code < 0x20 && code != '\t') || (code >= 0x7F && code < 0xA0) ||
           code == k_byte_order_mark;
}

} // namespace

std::string clean_text(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const utf8::Decoded read = utf8::decode(text, at);
        at += read.size;
        if (read.code == '\r') {
            clean += '\n';
            if (at < text.size() && text[at] == '\n') ++at;
        }
        else if (is_line_end(read.code)) {
            clean += '\n';
        }
        else if (!is_dropped(read.code)) {
            utf8::append(clean, read.code);
        }
    }
    return clean;
}

void TextBuffer::reset(std::string_view text) {
    // Spans of the text before mean nothing in this one.
    m_first_revision = revision() + 1;
    m_shifts.clear();
    m_text = clean_text(text);
    m_selection = {};
    m_history.clear();
}

std::uint32_t TextBuffer::boundary(std::uint32_t offset) const {
    offset = std::min(offset, size());
    while (offset > 0 && !utf8::is_boundary(m_text, offset))
        --offset;
    return offset;
}

void TextBuffer::move_to(std::uint32_t offset, Select select) {
    m_selection.caret = boundary(offset);
    if (select == Select::No) m_selection.anchor = m_selection.caret;
    m_history.seal();
}

void TextBuffer::select(Span span) { set_selection({span.start, span.end}); }

void TextBuffer::set_selection(Selection selection) {
    m_selection = {boundary(selection.anchor), boundary(selection.caret)};
    m_history.seal();
}

Change TextBuffer::change_text(Span span, std::string_view text) {
    Change change{span.start, std::string(slice(m_text, span)), std::string(text)};
    m_text.replace(span.start, span.size(), text);
    if (m_shifts.size() >= k_most_shifts) {
        m_shifts.erase(m_shifts.begin(), m_shifts.begin() + k_most_shifts / 2);
        m_first_revision += k_most_shifts / 2;
    }
    m_shifts.push_back({span.start, span.size(), static_cast<std::uint32_t>(text.size())});
    return change;
}

void TextBuffer::edit(Span span, std::string_view text, EditKind kind) {
    if (span.empty() && text.empty()) return;
    const Selection before = m_selection;
    Change change = change_text(span, text);
    m_selection.caret = m_selection.anchor = span.start + static_cast<std::uint32_t>(text.size());
    m_history.record(std::move(change), kind, before, m_selection);
}

void TextBuffer::type(std::string_view text) {
    edit(m_selection.span(), clean_text(text), EditKind::Typing);
}

void TextBuffer::paste(std::string_view text) {
    const std::string clean = clean_text(text);
    if (!clean.empty()) edit(m_selection.span(), clean, EditKind::Whole);
}

void TextBuffer::erase_back(std::uint32_t from) {
    if (!m_selection.empty())
        edit(m_selection.span(), {}, EditKind::Whole);
    else
        edit({std::min(boundary(from), caret()), caret()}, {}, EditKind::ErasingBack);
}

void TextBuffer::erase_ahead(std::uint32_t to) {
    if (!m_selection.empty())
        edit(m_selection.span(), {}, EditKind::Whole);
    else
        edit({caret(), std::max(boundary(to), caret())}, {}, EditKind::ErasingAhead);
}

void TextBuffer::replace(Span span, std::string_view text) {
    replace_all({{span, std::string(text)}});
}

void TextBuffer::replace_all(std::vector<Edit> edits) {
    std::sort(edits.begin(), edits.end(),
              [](const Edit& a, const Edit& b) { return a.range > b.range; });
    Step step{{}, m_selection, m_selection, EditKind::Whole};
    const auto carry_offset = [](std::uint32_t offset, Span gone, std::size_t put) {
        if (offset <= gone.start) return offset;
        const std::uint32_t end = gone.start + static_cast<std::uint32_t>(put);
        return offset >= gone.end ? offset - gone.size() + static_cast<std::uint32_t>(put) : end;
    };
    for (const Edit& one : edits) {
        const Span span{boundary(one.range.start), boundary(one.range.end)};
        const std::string text = clean_text(one.text);
        if (span.start > span.end || slice(m_text, span) == text) continue;
        step.changes.push_back(change_text(span, text));
        m_selection.anchor = carry_offset(m_selection.anchor, span, text.size());
        m_selection.caret = carry_offset(m_selection.caret, span, text.size());
    }
    step.after = m_selection;
    if (!step.changes.empty()) m_history.record(std::move(step));
}

bool TextBuffer::undo() {
    const Step* step = m_history.undo();
    if (step == nullptr) return false;
    for (auto change = step->changes.rbegin(); change != step->changes.rend(); ++change) {
        const auto end = change->at + static_cast<std::uint32_t>(change->inserted.size());
        change_text({change->at, end}, change->removed);
    }
    m_selection = step->before;
    return true;
}

bool TextBuffer::redo() {
    const Step* step = m_history.redo();
    if (step == nullptr) return false;
    for (const Change& change : step->changes) {
        const auto end = change.at + static_cast<std::uint32_t>(change.removed.size());
        change_text({change.at, end}, change.inserted);
    }
    m_selection = step->after;
    return true;
}

std::optional<Span> TextBuffer::carry(Span span, const Shift& shift) {
    const std::uint32_t gone_end = shift.at + shift.removed;
    const std::uint32_t put_end = shift.at + shift.inserted;
    const std::int64_t by = static_cast<std::int64_t>(shift.inserted) - shift.removed;
    if (shift.at >= span.end) return span;
    if (gone_end <= span.start) return span.shifted(by);
    const bool starts_inside = shift.at > span.start;
    const bool ends_inside = gone_end < span.end;
    if (!starts_inside && !ends_inside) return std::nullopt;
    Span kept = span;
    if (ends_inside)
        kept.end = static_cast<std::uint32_t>(span.end + by);
    else
        kept.end = shift.at;
    if (!starts_inside && shift.at < span.start) kept.start = put_end;
    return kept.empty() ? std::nullopt : std::optional(kept);
}

std::optional<Span> TextBuffer::carried(Span span, Revision from) const {
    if (from < m_first_revision || from > revision()) return std::nullopt;
    std::optional<Span> here = span;
    for (std::size_t i = from - m_first_revision; here && i < m_shifts.size(); ++i)
        here = carry(*here, m_shifts[i]);
    return here;
}

std::uint32_t line_start(std::string_view text, std::uint32_t at) {
    if (at == 0) return 0;
    const std::size_t before = text.rfind('\n', at - 1);
    return before == std::string_view::npos ? 0 : static_cast<std::uint32_t>(before + 1);
}

std::uint32_t line_end(std::string_view text, std::uint32_t at) {
    return static_cast<std::uint32_t>(std::min(text.find('\n', at), text.size()));
}

} // namespace coach
