#pragma once

// Pattern: one RE2 pattern over folded text, compiled when first needed; PatternPool keeps each
// once, however many rules use it. Only the matcher and its helpers include this.
//
//     PatternPool pool;
//     const Pattern& visa = pool.add("\\bvisas?\\b");
//     std::vector<Span> spans;
//     visa.find_all("my visa", spans);          // {3, 7}

#include "coach/rules/narrowed.h"
#include "coach/text/span.h"

#include <re2/re2.h>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace coach {

class PatternPool;

class Pattern {
public:
    Pattern(std::string text, const PatternPool& pool) : m_text(std::move(text)), m_pool(&pool) {}

    const std::string& text() const { return m_text; }

    // Adds every hit. A hit is group 1 where there is one, else the whole match; none is empty.
    void find_all(std::string_view text, std::vector<Span>& out) const;
    bool matches(std::string_view text) const;

private:
    friend class PatternPool;
    const RE2* compiled() const; // null when it cannot match any text of the pool

    std::string m_text;
    const PatternPool* m_pool;
    mutable std::unique_ptr<RE2> m_compiled;
    mutable bool m_impossible = false;
};

using Patterns = std::vector<const Pattern*>;

class PatternPool {
public:
    PatternPool() = default;
    PatternPool(const PatternPool&) = delete; // patterns point back at it

    const Pattern& add(const std::string& text);
    Patterns add_all(const std::vector<std::string>& texts);

    // From here on every text is a piece of this one: patterns are compiled for it alone.
    void narrow_to(std::string_view folded);
    // Before each text: one that holds anything else ends the narrowing.
    void meet(std::string_view folded);

    const LetterTriples* narrowed_to() const { return m_held.get(); }

private:
    void forget_compiled();

    std::unordered_map<std::string, std::unique_ptr<Pattern>> m_patterns;
    std::unique_ptr<LetterTriples> m_held;
};

bool any_match(const Patterns& patterns, std::string_view text);
bool all_match(const Patterns& patterns, std::string_view text);
// Whether a hit of any of them shares a byte with the span.
bool any_overlaps(const Patterns& patterns, std::string_view text, Span span);

// Patterns are written in small letters and text is folded to them; only a pattern with a capital
// letter of its own (outside escapes such as \S) needs the slower case-blind search.
bool has_capital(std::string_view pattern);

RE2::Options options_for(std::string_view pattern);

inline re2::StringPiece piece(std::string_view text) {
    return {text.data(), text.size()};
}

} // namespace coach
