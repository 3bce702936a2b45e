#include "coach/rules/matcher.h"

#include "coach/text/fold.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <cassert>
#include <cctype>
#include <unordered_map>

namespace coach {
namespace {

using Piece = re2::StringPiece;

Piece piece(std::string_view text) {
    return {text.data(), text.size()};
}

// Patterns are written in small letters and text is folded to them; only a pattern with a capital
// letter of its own (outside escapes such as \S) needs the slower case-blind search.
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

// One pattern, compiled when first asked for.
class Pattern {
public:
    explicit Pattern(std::string text) : m_text(std::move(text)) {}

    const std::string& text() const { return m_text; }

    const RE2& compiled() const {
        if (!m_compiled) m_compiled = std::make_unique<RE2>(m_text, options_for(m_text));
        return *m_compiled;
    }

    // The finding is group 1 where there is one, else the whole match.
    void find_all(std::string_view text, std::vector<Span>& out) const {
        const RE2& re = compiled();
        const int groups = re.NumberOfCapturingGroups() > 0 ? 2 : 1;
        Piece found[2];
        std::size_t at = 0;
        while (at <= text.size() &&
               re.Match(piece(text), at, text.size(), RE2::UNANCHORED, found, groups)) {
            const Piece& hit = groups == 2 && found[1].data() != nullptr ? found[1] : found[0];
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

    bool matches(std::string_view text) const { return RE2::PartialMatch(piece(text), compiled()); }

private:
    std::string m_text;
    mutable std::unique_ptr<RE2> m_compiled;
};

std::vector<Pattern> patterns_from(const std::vector<std::string>& texts) {
    std::vector<Pattern> out;
    out.reserve(texts.size());
    for (const std::string& text : texts)
        out.emplace_back(text);
    return out;
}

bool any_overlaps(const std::vector<Pattern>& patterns, std::string_view text, Span hit) {
    std::vector<Span> found;
    for (const Pattern& pattern : patterns) {
        found.clear();
        pattern.find_all(text, found);
        if (std::any_of(found.begin(), found.end(), [&](Span s) { return s.overlaps(hit); })) {
            return true;
        }
    }
    return false;
}

struct CompiledRule {
    const Rule* rule = nullptr;
    std::vector<Pattern> find; // phrases first, then `match`
    std::vector<Pattern> unless;
    std::vector<Pattern> sentence_has;
    std::vector<Pattern> sentence_lacks;
    std::vector<Pattern> context_has;

    explicit CompiledRule(const Rule& from)
        : rule(&from), find(patterns_from(from.match)), unless(patterns_from(from.unless)),
          sentence_has(patterns_from(from.sentence_has)),
          sentence_lacks(patterns_from(from.sentence_lacks)),
          context_has(patterns_from(from.context_has)) {
        if (!from.phrases.empty()) find.insert(find.begin(), Pattern(phrase_pattern(from.phrases)));
    }

    bool sentence_allows(std::string_view text) const {
        const auto met = [&](const Pattern& p) { return p.matches(text); };
        return std::all_of(sentence_has.begin(), sentence_has.end(), met) &&
               std::none_of(sentence_lacks.begin(), sentence_lacks.end(), met);
    }

    // The hits of the patterns named (indices into `find`), exceptions taken out.
    void search(const std::vector<int>& which, std::string_view text, std::vector<Hit>& out) const {
        std::vector<Span> spans;
        for (const int index : which)
            find[static_cast<std::size_t>(index)].find_all(text, spans);
        if (spans.empty() || !sentence_allows(text)) return;
        std::sort(spans.begin(), spans.end());
        spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
        for (const Span span : spans) {
            if (!any_overlaps(unless, text, span)) out.push_back({rule, span});
        }
    }
};

struct CompiledTopic {
    std::vector<Pattern> match;
    std::vector<Pattern> unless;
    std::vector<Pattern> carry;
    std::vector<Pattern> carry_unless;
};

// The patterns of one scope and kind behind one RE2::Set.
struct PatternSet {
    std::unique_ptr<RE2::Set> set;
    std::vector<std::pair<int, int>> members; // set index -> (rule, pattern of the rule)
    bool usable = false;
};

} // namespace

struct Matcher::Compiled {
    std::vector<CompiledRule> rules;
    std::unordered_map<std::string, CompiledTopic> topics;
    std::unordered_map<const Rule*, std::size_t> index_of;
    mutable std::unordered_map<int, PatternSet> sets; // by kind and scope, made when first asked

    static bool wanted(const Rule& rule, TextKind kind, Scope scope) {
        return rule.check.empty() && rule.scope == scope && rule.applies_to(kind);
    }

    const PatternSet& set_for(TextKind kind, Scope scope) const {
        const int key = static_cast<int>(kind) * 8 + static_cast<int>(scope);
        const auto found = sets.find(key);
        if (found != sets.end()) return found->second;
        return sets.emplace(key, build_set(kind, scope)).first->second;
    }

    PatternSet build_set(TextKind kind, Scope scope) const {
        PatternSet out;
        RE2::Options options;
        options.set_log_errors(false);
        options.set_never_capture(true);
        options.set_max_mem(std::int64_t{64} << 20);
        out.set = std::make_unique<RE2::Set>(options, RE2::UNANCHORED);
        for (std::size_t r = 0; r < rules.size(); ++r) {
            if (!wanted(*rules[r].rule, kind, scope)) continue;
            for (std::size_t p = 0; p < rules[r].find.size(); ++p) {
                const std::string& text = rules[r].find[p].text();
                const std::string added = has_capital(text) ? "(?i:" + text + ")" : text;
                if (out.set->Add(added, nullptr) >= 0) {
                    out.members.emplace_back(static_cast<int>(r), static_cast<int>(p));
                }
            }
        }
        out.usable = !out.members.empty() && out.set->Compile();
        return out;
    }

    // Which patterns of which rules meet the text: rule index -> pattern indices, in rule order.
    std::vector<std::pair<int, std::vector<int>>> candidates(std::string_view text, TextKind kind,
                                                             Scope scope) const {
        const PatternSet& set = set_for(kind, scope);
        std::vector<std::pair<int, std::vector<int>>> out;
        if (set.members.empty()) return out;
        std::vector<int> matched;
        RE2::Set::ErrorInfo error{};
        const bool any = set.usable && set.set->Match(piece(text), &matched, &error);
        // Out of memory looks like "no match": then every pattern is a candidate.
        if (!set.usable || (!any && error.kind != RE2::Set::kNoError)) {
            matched.resize(set.members.size());
            for (std::size_t i = 0; i < matched.size(); ++i)
                matched[i] = static_cast<int>(i);
        }
        std::sort(matched.begin(), matched.end());
        for (const int index : matched) {
            const auto [rule, pattern] = set.members[static_cast<std::size_t>(index)];
            if (out.empty() || out.back().first != rule) out.push_back({rule, {}});
            out.back().second.push_back(pattern);
        }
        return out;
    }
};

Matcher::Matcher(const RuleSet& rules) : m(std::make_unique<Compiled>()) {
    m->rules.reserve(rules.rules.size());
    for (const Rule& rule : rules.rules) {
        m->index_of.emplace(&rule, m->rules.size());
        m->rules.emplace_back(rule);
    }
    for (const Topic& topic : rules.topics) {
        m->topics[topic.name] = {patterns_from(topic.match), patterns_from(topic.unless),
                                 patterns_from(topic.carry), patterns_from(topic.carry_unless)};
    }
}

Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;

std::vector<Hit> Matcher::hits(std::string_view text, TextKind kind, Scope scope) const {
    std::vector<Hit> out;
    for (const auto& [rule, patterns] : m->candidates(text, kind, scope)) {
        m->rules[static_cast<std::size_t>(rule)].search(patterns, text, out);
    }
    return out;
}

std::vector<Hit> Matcher::hits_one_by_one(std::string_view text, TextKind kind, Scope scope) const {
    std::vector<Hit> out;
    for (const CompiledRule& rule : m->rules) {
        if (!Compiled::wanted(*rule.rule, kind, scope)) continue;
        std::vector<int> all(rule.find.size());
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = static_cast<int>(i);
        rule.search(all, text, out);
    }
    return out;
}

bool Matcher::has_context(const Rule& rule, const std::vector<std::string_view>& texts) const {
    const CompiledRule& compiled = m->rules[m->index_of.at(&rule)];
    return std::all_of(compiled.context_has.begin(), compiled.context_has.end(),
                       [&](const Pattern& p) {
                           return std::any_of(texts.begin(), texts.end(),
                                              [&](std::string_view t) { return p.matches(t); });
                       });
}

std::vector<Span> Matcher::topic_hits(std::string_view topic, std::string_view text) const {
    std::vector<Span> spans;
    const auto found = m->topics.find(std::string(topic));
    if (found == m->topics.end()) return spans;
    for (const Pattern& pattern : found->second.match)
        pattern.find_all(text, spans);
    std::erase_if(spans, [&](Span s) { return any_overlaps(found->second.unless, text, s); });
    std::sort(spans.begin(), spans.end());
    return spans;
}

bool Matcher::carries_topic(std::string_view topic, std::string_view text) const {
    const auto found = m->topics.find(std::string(topic));
    if (found == m->topics.end()) return false;
    const auto any = [&](const std::vector<Pattern>& patterns) {
        return std::any_of(patterns.begin(), patterns.end(),
                           [&](const Pattern& p) { return p.matches(text); });
    };
    return any(found->second.carry) && !any(found->second.carry_unless);
}

std::string pattern_problem(const std::string& pattern) {
    if (pattern.empty()) return "The pattern is empty.";
    const RE2 re(pattern, options_for(pattern));
    if (!re.ok()) return "The pattern cannot be read: " + re.error() + ".";
    if (RE2::FullMatch("", re)) return "The pattern matches an empty text. Require a word.";
    for (const char* open : {".*", ".+"}) {
        if (pattern.find(open) != std::string::npos) {
            return std::string("\"") + open +
                   "\" may run over a whole text. Write how far, for example [^.;]{0,60}.";
        }
    }
    return "";
}

std::string phrase_pattern(const std::vector<std::string>& phrases) {
    std::string out;
    for (const std::string& phrase : phrases) {
        const std::string folded = fold(phrase).text;
        if (folded.empty()) continue;
        const auto word = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
        out += out.empty() ? "" : "|";
        out += (word(folded.front()) ? "\\b" : "") + RE2::QuoteMeta(folded) +
               (word(folded.back()) ? "\\b" : "");
    }
    return "(?:" + out + ")";
}

} // namespace coach
