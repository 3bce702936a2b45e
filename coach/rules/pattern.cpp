#include "coach/rules/pattern.h"

#include <algorithm>
#include <cctype>

namespace coach {

bool has_capital(std::string_view pattern) {
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '\\') {
            const bool named = i + 2 < pattern.size() && pattern[i + 2] == '{';
            i = named ? std::min(pattern.find('}', i), pattern.size()) : i + 1;
        }
        else if (std::isupper(static_cast<unsigned char>(pattern[i])) != 0) {
            return true;
        }
    }
    return false;
}

RE2::Options options_for(std::string_view pattern) {
    RE2::Options options;
    options.set_log_errors(false);
    options.set_case_sensitive(!has_capital(pattern));
    options.set_max_mem(std::int64_t{64} << 20);
    return options;
}

const RE2* Pattern::compiled() const {
    if (m_compiled || m_impossible) return m_compiled.get();
    const LetterTriples* held = m_pool->narrowed_to();
    if (held == nullptr || has_capital(m_text)) {
        m_compiled = std::make_unique<RE2>(m_text, options_for(m_text));
    }
    else if (const std::optional<std::string> rest = narrowed(m_text, *held)) {
        m_compiled = std::make_unique<RE2>(*rest, options_for(m_text));
    }
    else {
        m_impossible = true;
    }
    return m_compiled.get();
}

void Pattern::find_all(std::string_view text, std::vector<Span>& out) const {
    const RE2* re = compiled();
    if (re == nullptr) return;
    re2::StringPiece found[2];
    const int groups = re->NumberOfCapturingGroups() > 0 ? 2 : 1;
    std::size_t at = 0;
    while (at <= text.size() &&
           re->Match(piece(text), at, text.size(), RE2::UNANCHORED, found, groups)) {
        const re2::StringPiece& hit =
            groups == 2 && found[1].data() != nullptr ? found[1] : found[0];
        const auto start = static_cast<std::size_t>(hit.data() - text.data());
        const auto whole_end =
            static_cast<std::size_t>(found[0].data() - text.data()) + found[0].size();
        if (!hit.empty()) {
            out.push_back({static_cast<std::uint32_t>(start),
                           static_cast<std::uint32_t>(start + hit.size())});
        }
        at = whole_end > at ? whole_end : at + 1;
    }
}

bool Pattern::matches(std::string_view text) const {
    const RE2* re = compiled();
    return re != nullptr && RE2::PartialMatch(piece(text), *re);
}

const Pattern& PatternPool::add(const std::string& text) {
    std::unique_ptr<Pattern>& pattern = m_patterns[text];
    if (!pattern) pattern = std::make_unique<Pattern>(text, *this);
    return *pattern;
}

Patterns PatternPool::add_all(const std::vector<std::string>& texts) {
    Patterns out;
    out.reserve(texts.size());
    for (const std::string& text : texts)
        out.push_back(&add(text));
    return out;
}

void PatternPool::narrow_to(std::string_view folded) {
    forget_compiled();
    m_held = std::make_unique<LetterTriples>();
    m_held->add(folded);
}

void PatternPool::meet(std::string_view folded) {
    if (!m_held || m_held->may_hold(folded)) return;
    m_held.reset();
    forget_compiled();
}

void PatternPool::forget_compiled() {
    for (const auto& [text, pattern] : m_patterns) {
        pattern->m_compiled.reset();
        pattern->m_impossible = false;
    }
}

bool any_match(const Patterns& patterns, std::string_view text) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const Pattern* p) { return p->matches(text); });
}

bool all_match(const Patterns& patterns, std::string_view text) {
    return std::all_of(patterns.begin(), patterns.end(),
                       [&](const Pattern* p) { return p->matches(text); });
}

bool any_overlaps(const Patterns& patterns, std::string_view text, Span span) {
    std::vector<Span> found;
    for (const Pattern* pattern : patterns) {
        found.clear();
        pattern->find_all(text, found);
        if (std::any_of(found.begin(), found.end(), [&](Span s) { return s.overlaps(span); })) {
            return true;
        }
    }
    return false;
}

} // namespace coach
