#include "coach/rules/checker.h"

#include "coach/rules/checks.h"
#include "coach/rules/sentences.h"
#include "coach/text/segment.h"
#include "coach/text/utf8.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace coach {
namespace {

// How many sentences at either end of a document count as its opening and its closing.
constexpr std::size_t k_edge_sentences = 2;

bool is_small(char c) {
    return c >= 'a' && c <= 'z';
}
bool is_capital(char c) {
    return c >= 'A' && c <= 'Z';
}
char capital(char c) {
    return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

// A replacement that fits its place: it takes over a capital, and a deletion takes the blank
// behind it along and hands its capital to the next word.
Fix fitted(Fix fix, std::string_view text) {
    const bool had_capital = is_capital(text[fix.span.start]);
    if (!fix.text.empty()) {
        if (had_capital) fix.text[0] = capital(fix.text[0]);
        return fix;
    }
    while (fix.span.end < text.size() && text[fix.span.end] == ' ')
        ++fix.span.end;
    if (had_capital && fix.span.end < text.size() && is_small(text[fix.span.end])) {
        fix.text = std::string(1, capital(text[fix.span.end]));
        ++fix.span.end;
    }
    return fix;
}

class Run {
public:
    Run(const Checker& checker, const Document& document, const CheckOptions& options)
        : m_checker(checker), m_document(document), m_options(options),
          m_sentences(document, checker.matcher(), options.about_score ? "score" : "") {}

    // Everything that the rules find, unmerged, and the sentences on the score.
    CheckReport report() {
        CheckReport out;
        for (std::size_t i = 0; i < m_sentences.size(); ++i) {
            if (m_sentences.on_topic("score", i)) out.score_sentences.push_back(i);
        }
        for (std::size_t i = 0; i < m_sentences.size(); ++i)
            check_sentence(i);
        check_paragraphs();
        const CheckContext context{m_document, m_sentences, m_options, m_checker.limits(),
                                   out.score_sentences};
        for (const Rule& rule : m_checker.rules().rules) {
            if (rule.check.empty() || !rule.applies_to(m_options.kind)) continue;
            if (const CheckFunction check = find_check(rule.check)) check(context, rule, m_found);
        }
        out.findings = std::move(m_found);
        return out;
    }

private:
    void check_sentence(std::size_t index) {
        check_scope(index, Scope::Sentence);
        if (index < k_edge_sentences) check_scope(index, Scope::Opening);
        if (index + k_edge_sentences >= m_sentences.size()) check_scope(index, Scope::Closing);
    }

    void check_scope(std::size_t index, Scope scope) {
        const Scanned& scanned = m_sentences.scanned(index);
        for (const Hit& hit : m_checker.matcher().hits(scanned, m_options.kind, scope)) {
            if (!neighbours_allow(*hit.rule, index)) continue;
            const Span span = m_sentences.original(index, hit.span);
            if (!span.empty()) add(*hit.rule, span);
        }
    }

    void add(const Rule& rule, Span span) {
        Finding finding = make_finding(rule, span);
        for (Fix& fix : finding.fixes)
            fix = fitted(fix, m_document.text());
        m_found.push_back(std::move(finding));
    }

    bool neighbours_allow(const Rule& rule, std::size_t index) const {
        if (!rule.sentence_on.empty() && !m_sentences.on_topic(rule.sentence_on, index)) {
            return false;
        }
        if (!rule.context_on.empty() && !m_sentences.context_on_topic(rule.context_on, index)) {
            return false;
        }
        return rule.context_has.empty() ||
               m_checker.matcher().has_context(rule, m_sentences.with_context(index));
    }

    void check_paragraphs() {
        if (!m_checker.matcher().has_rules(m_options.kind, Scope::Paragraph)) return;
        for (const Paragraph& paragraph : m_document.paragraphs()) {
            const Folded folded = fold(m_document.slice(paragraph.span));
            const auto hits =
                m_checker.matcher().hits(folded.text, m_options.kind, Scope::Paragraph);
            for (const Hit& hit : hits) {
                const Span span = trimmed(m_document.text(),
                                          folded.original(hit.span).shifted(paragraph.span.start));
                if (!span.empty()) add(*hit.rule, span);
            }
        }
    }

    const Checker& m_checker;
    const Document& m_document;
    const CheckOptions& m_options;
    FoldedSentences m_sentences;
    std::vector<Finding> m_found;
};

auto sort_key(const Finding& f) {
    return std::make_tuple(f.span.start, -static_cast<std::int64_t>(f.span.size()),
                           -static_cast<int>(f.severity), std::string_view(f.rule->id));
}

bool outweighs(const Finding& a, const Finding& b) {
    if (a.severity != b.severity) return a.severity > b.severity;
    return a.span.size() > b.span.size();
}

} // namespace

std::string_view severity_name(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return "error";
    case Severity::Warning:
        return "warning";
    case Severity::Hint:
        break;
    }
    return "hint";
}

std::string_view kind_name(TextKind kind) {
    switch (kind) {
    case TextKind::Answer:
        return "answer";
    case TextKind::Email:
        return "email";
    case TextKind::Experience:
        return "experience";
    case TextKind::MostMeaningful:
        return "most-meaningful";
    case TextKind::Statement:
        break;
    }
    return "statement";
}

bool parse_kind(std::string_view name, TextKind& out) {
    for (int i = 0; i < k_text_kind_count; ++i) {
        if (kind_name(static_cast<TextKind>(i)) == name) {
            out = static_cast<TextKind>(i);
            return true;
        }
    }
    return false;
}

bool parse_severity(std::string_view name, Severity& out) {
    for (const Severity s : {Severity::Hint, Severity::Warning, Severity::Error}) {
        if (severity_name(s) == name) {
            out = s;
            return true;
        }
    }
    return false;
}

Finding make_finding(const Rule& rule, Span span) {
    Finding finding{&rule, rule.severity, span, rule.message, rule.advice, {}};
    if (rule.replacement) finding.fixes.push_back({span, *rule.replacement, rule.replacement_safe});
    return finding;
}

std::vector<Finding> merged(std::vector<Finding> findings) {
    const auto before = [](const Finding& a, const Finding& b) {
        return sort_key(a) < sort_key(b);
    };
    std::sort(findings.begin(), findings.end(), before);
    std::vector<Finding> out;
    // Within a category the kept findings are apart and in order, so only the last can overlap.
    std::unordered_map<std::string_view, std::size_t> last_of;
    for (Finding& finding : findings) {
        const std::string_view category = finding.rule->category;
        const auto last = last_of.find(category);
        if (last == last_of.end() || !out[last->second].span.overlaps(finding.span)) {
            last_of[category] = out.size();
            out.push_back(std::move(finding));
            continue;
        }
        Finding& kept = out[last->second];
        const Span both = join(kept.span, finding.span);
        if (outweighs(finding, kept)) kept = std::move(finding);
        kept.span = both;
    }
    std::sort(out.begin(), out.end(), before);
    return out;
}

Checker::Checker(const RuleSet& rules, const Limits& limits, const PatternIndex* index)
    : m_rules(rules), m_limits(limits), m_matcher(rules, index) {}

CheckReport Checker::check(const Document& document, const CheckOptions& options) const {
    CheckReport report = Run(*this, document, options).report();
    report.findings = merged(std::move(report.findings));
    return report;
}

std::vector<Finding> Checker::check_only(const Rule& rule, const Document& document,
                                         const CheckOptions& options) const {
    std::vector<Finding> findings = Run(*this, document, options).report().findings;
    std::erase_if(findings, [&](const Finding& f) { return f.rule != &rule; });
    return findings;
}

} // namespace coach
