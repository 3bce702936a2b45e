#pragma once

// Finding: one place in a text that a reader would mind, with the reason and ways out. What the
// checker returns, what every format prints and every screen shows.
//
//     for (const Finding& f : checker.check(doc, options).findings)
//         print(doc.slice(f.span), f.rule->message);

#include "coach/text/span.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace coach {

enum class Severity { Hint, Warning, Error };

std::string_view severity_name(Severity severity); // "hint", "warning", "error"

// What kind of text is being checked; rules name the kinds that they apply to.
enum class TextKind { Statement, Answer, Email, Experience, MostMeaningful };
inline constexpr int k_text_kind_count = 5;

std::string_view kind_name(TextKind kind); // "statement" ... "most-meaningful"
bool parse_kind(std::string_view name, TextKind& out);
bool parse_severity(std::string_view name, Severity& out);

// An exact replacement. `safe` ones change no meaning and may be applied without asking.
struct Fix {
    Span span;
    std::string text;
    bool safe = false;
};

struct Rule;

struct Finding {
    const Rule* rule = nullptr; // lives as long as the rule set that the checker was made from
    Severity severity = Severity::Hint;
    Span span;
    std::string message;             // the rule's, with numbers filled in by checks in code
    std::vector<std::string> advice; // the rule's `try`
    std::vector<Fix> fixes;
};

} // namespace coach
