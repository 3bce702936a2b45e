#include "coach/rules/matcher.h"

#include "coach/rules/candidates.h"
#include "coach/rules/pattern.h"
#include "coach/text/fold.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <unordered_map>

namespace coach {
namespace {

struct CompiledRule {
    const Rule* rule = nullptr;
    Patterns find; // phrases first, then `match`
    Patterns unless;
    Patterns sentence_has;
    Patterns sentence_lacks;
    Patterns context_has;

    CompiledRule(const Rule& from, PatternPool& pool)
        : rule(&from), find(pool.add_all(from.match)), unless(pool.add_all(from.unless)),
          sentence_has(pool.add_all(from.sentence_has)),
          sentence_lacks(pool.add_all(from.sentence_lacks)),
          context_has(pool.add_all(from.context_has)) {
        if (!from.phrases.empty()) {
            find.insert(find.begin(), &pool.add(phrase_pattern(from.phrases)));
        }
    }

    bool sentence_allows(std::string_view text) const {
        return all_match(sentence_has, text) && !any_match(sentence_lacks, text);
    }

    // The hits of the patterns named (indices into `find`), exceptions taken out.
    void search(const std::vector<int>& which, std::string_view text, std::vector<Hit>& out) const {
        std::vector<Span> spans;
        for (const int index : which)
            find[static_cast<std::size_t>(index)]->find_all(text, spans);
        if (spans.empty() || !sentence_allows(text)) return;
        std::sort(spans.begin(), spans.end());
        spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
        for (const Span span : spans) {
            if (!any_overlaps(unless, text, span)) out.push_back({rule, span});
        }
    }
};

struct CompiledTopic {
    Patterns match;
    Patterns unless;
    Patterns carry;
    Patterns carry_has;
    Patterns carry_unless;
    std::uint32_t first_match = 0; // the numbers of `match` and `carry` among all patterns
    std::uint32_t first_carry = 0;
};

// What a text gave before. While somebody types, all sentences but one are the same as at the last
// check, and so is everything that depends on the sentence alone.
struct Remembered {
    std::vector<std::uint32_t> patterns;
    std::vector<std::pair<int, std::vector<Hit>>> hits; // by kind and scope
    std::vector<std::pair<const CompiledTopic*, std::vector<Span>>> topics;
    std::vector<std::pair<const CompiledTopic*, Carry>> carries;
};

// Enough for the longest statement a form takes; a large batch starts over from time to time.
constexpr std::size_t k_most_remembered = 2000;

// The value kept under the key, made by `make` the first time.
template <typename Key, typename Value, typename Make>
const Value& remembered(std::vector<std::pair<Key, Value>>& known, Key key, Make make) {
    for (const auto& [name, value] : known) {
        if (name == key) return value;
    }
    return known.emplace_back(key, make()).second;
}

} // namespace

struct Matcher::Compiled {
    mutable PatternPool pool;
    std::vector<CompiledRule> rules;
    std::unordered_map<std::string, CompiledTopic> topics;
    std::unordered_map<const Rule*, std::size_t> index_of;

    // Every pattern that finds something, numbered in the order of the rules.
    Patterns numbered;
    std::vector<std::uint32_t> first_pattern; // per rule: the number of its first pattern
    std::vector<std::uint32_t> rule_of;       // per pattern number: its rule, or none for topics
    std::unique_ptr<Candidates> candidates;

    mutable std::unordered_map<std::string, Remembered> memory;

    static constexpr std::uint32_t k_no_rule = static_cast<std::uint32_t>(-1);

    static bool wanted(const Rule& rule, TextKind kind, Scope scope) {
        return rule.check.empty() && rule.scope == scope && rule.applies_to(kind);
    }

    std::uint32_t number(const Patterns& patterns, std::uint32_t rule) {
        const auto first = static_cast<std::uint32_t>(numbered.size());
        numbered.insert(numbered.end(), patterns.begin(), patterns.end());
        rule_of.resize(numbered.size(), rule);
        return first;
    }

    Remembered& remember(std::string_view text) const {
        const auto known = memory.find(std::string(text));
        if (known != memory.end()) return known->second;
        if (memory.size() >= k_most_remembered) memory.clear();
        pool.meet(text);
        Remembered fresh;
        candidates->of(text, fresh.patterns);
        return memory.emplace(std::string(text), std::move(fresh)).first->second;
    }

    std::vector<Hit> search(const Scanned& scanned, TextKind kind, Scope scope) const {
        std::vector<Hit> out;
        std::vector<int> which;
        const std::vector<std::uint32_t>& patterns = scanned.patterns;
        for (std::size_t i = 0; i < patterns.size();) {
            const std::uint32_t rule = rule_of[patterns[i]];
            which.clear();
            for (; i < patterns.size() && rule_of[patterns[i]] == rule; ++i) {
                if (rule == k_no_rule) continue;
                which.push_back(static_cast<int>(patterns[i] - first_pattern[rule]));
            }
            if (which.empty() || !wanted(*rules[rule].rule, kind, scope)) continue;
            rules[rule].search(which, scanned.text, out);
        }
        return out;
    }
};

Matcher::Matcher(const RuleSet& rules, const PatternIndex* index)
    : m(std::make_unique<Compiled>()) {
    m->rules.reserve(rules.rules.size());
    for (const Rule& rule : rules.rules) {
        const auto position = static_cast<std::uint32_t>(m->rules.size());
        m->index_of.emplace(&rule, position);
        m->rules.emplace_back(rule, m->pool);
        m->first_pattern.push_back(m->number(m->rules.back().find, position));
    }
    for (const Topic& topic : rules.topics) {
        CompiledTopic& compiled = m->topics[topic.name];
        compiled.match = m->pool.add_all(topic.match);
        compiled.unless = m->pool.add_all(topic.unless);
        compiled.carry = m->pool.add_all(topic.carry);
        compiled.carry_has = m->pool.add_all(topic.carry_has);
        compiled.carry_unless = m->pool.add_all(topic.carry_unless);
        compiled.first_match = m->number(compiled.match, Compiled::k_no_rule);
        compiled.first_carry = m->number(compiled.carry, Compiled::k_no_rule);
    }
    m->candidates = std::make_unique<Candidates>(m->numbered, index);
}

Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;

Scanned Matcher::scan(std::string_view text) const {
    return {text, m->remember(text).patterns};
}

std::vector<Hit> Matcher::hits(const Scanned& scanned, TextKind kind, Scope scope) const {
    const int key = static_cast<int>(kind) * 8 + static_cast<int>(scope);
    return remembered(m->remember(scanned.text).hits, key,
                      [&] { return m->search(scanned, kind, scope); });
}

std::vector<Hit> Matcher::hits(std::string_view text, TextKind kind, Scope scope) const {
    return hits(scan(text), kind, scope);
}

bool Matcher::has_rules(TextKind kind, Scope scope) const {
    return std::any_of(m->rules.begin(), m->rules.end(), [&](const CompiledRule& rule) {
        return Compiled::wanted(*rule.rule, kind, scope);
    });
}

void Matcher::forget() const {
    m->memory.clear();
}

void Matcher::narrow_to(std::string_view text) {
    m->memory.clear();
    m->pool.narrow_to(fold(text).text);
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
                       [&](const Pattern* p) {
                           return std::any_of(texts.begin(), texts.end(),
                                              [&](std::string_view t) { return p->matches(t); });
                       });
}

namespace {

// Calls `use` for those of the patterns, numbered from `first`, that may match.
template <typename Use>
void for_each_candidate(const Patterns& patterns, std::uint32_t first, const Scanned& scanned,
                        Use use) {
    const auto end = first + static_cast<std::uint32_t>(patterns.size());
    for (auto at = std::lower_bound(scanned.patterns.begin(), scanned.patterns.end(), first);
         at != scanned.patterns.end() && *at < end; ++at) {
        use(*patterns[*at - first]);
    }
}

std::vector<Span> spans_of(const CompiledTopic& topic, const Scanned& scanned) {
    std::vector<Span> spans;
    for_each_candidate(topic.match, topic.first_match, scanned,
                       [&](const Pattern& p) { p.find_all(scanned.text, spans); });
    std::erase_if(spans, [&](Span s) { return any_overlaps(topic.unless, scanned.text, s); });
    std::sort(spans.begin(), spans.end());
    return spans;
}

Carry carry_of(const CompiledTopic& topic, const Scanned& scanned) {
    bool carries = false;
    for_each_candidate(topic.carry, topic.first_carry, scanned,
                       [&](const Pattern& p) { carries = carries || p.matches(scanned.text); });
    if (!carries || any_match(topic.carry_unless, scanned.text)) return Carry::Ends;
    return all_match(topic.carry_has, scanned.text) ? Carry::GoesOn : Carry::Pauses;
}

} // namespace

std::vector<Span> Matcher::topic_hits(std::string_view topic, const Scanned& scanned) const {
    const auto found = m->topics.find(std::string(topic));
    if (found == m->topics.end()) return {};
    const CompiledTopic* compiled = &found->second;
    return remembered(m->remember(scanned.text).topics, compiled,
                      [&] { return spans_of(*compiled, scanned); });
}

std::vector<Span> Matcher::topic_hits(std::string_view topic, std::string_view text) const {
    return topic_hits(topic, scan(text));
}

Carry Matcher::carry(std::string_view topic, const Scanned& scanned) const {
    const auto found = m->topics.find(std::string(topic));
    if (found == m->topics.end()) return Carry::Ends;
    const CompiledTopic* compiled = &found->second;
    return remembered(m->remember(scanned.text).carries, compiled,
                      [&] { return carry_of(*compiled, scanned); });
}

Carry Matcher::carry(std::string_view topic, std::string_view text) const {
    return carry(topic, scan(text));
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
