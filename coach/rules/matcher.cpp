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
    std::uint32_t first_match = 0; // the numbers of `match` and `carry` among all patterns
    std::uint32_t first_carry = 0;
};

// What a text gave before. While somebody types, all sentences but one are the same as at the last
// check, and so is everything that depends on the sentence alone.
struct Remembered {
    std::vector<std::uint32_t> patterns;
    std::vector<std::pair<int, std::vector<Hit>>> hits; // by kind and scope
    std::vector<std::pair<const CompiledTopic*, std::vector<Span>>> topics;
    std::vector<std::pair<const CompiledTopic*, bool>> carries;
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

// Which group of which pattern an atom belongs to.
struct AtomUse {
    std::uint32_t pattern;
    std::uint32_t group;
};

} // namespace

struct Matcher::Compiled {
    std::vector<CompiledRule> rules;
    std::vector<std::uint32_t> first_pattern; // per rule: the number of its first pattern
    std::vector<std::uint32_t> rule_of;       // per pattern number: its rule, or none for topics
    std::unordered_map<std::string, CompiledTopic> topics;
    std::unordered_map<const Rule*, std::size_t> index_of;
    std::uint32_t pattern_count = 0;

    // Patterns with known atoms.
    std::unique_ptr<AtomScanner> scanner;
    std::vector<std::uint32_t> first_use; // per atom: its rows in `uses`
    std::vector<AtomUse> uses;
    std::vector<std::uint8_t> all_groups; // per pattern: a bit for each group that must be met

    // The other patterns stand behind one set, compiled when first asked.
    std::vector<const Pattern*> unindexed;
    std::vector<std::uint32_t> unindexed_numbers;
    mutable std::unique_ptr<RE2::Set> set;
    mutable bool set_usable = false;

    mutable std::unordered_map<std::string, Remembered> memory;

    Remembered& remember(std::string_view text) const {
        const auto known = memory.find(std::string(text));
        if (known != memory.end()) return known->second;
        if (memory.size() >= k_most_remembered) memory.clear();
        Remembered fresh;
        add_indexed(text, fresh.patterns);
        add_unindexed(text, fresh.patterns);
        std::sort(fresh.patterns.begin(), fresh.patterns.end());
        return memory.emplace(std::string(text), std::move(fresh)).first->second;
    }

    // Scratch for add_indexed().
    mutable AtomScanner::Marks marks;
    mutable std::vector<std::uint32_t> found_atoms;
    mutable std::vector<std::uint8_t> met_groups;
    mutable std::vector<std::uint32_t> touched;

    static constexpr std::uint32_t k_no_rule = static_cast<std::uint32_t>(-1);

    static bool wanted(const Rule& rule, TextKind kind, Scope scope) {
        return rule.check.empty() && rule.scope == scope && rule.applies_to(kind);
    }

    // Gives every pattern its number, in the order of the rules.
    std::uint32_t number(const std::vector<Pattern>& patterns, std::uint32_t rule) {
        const std::uint32_t first = pattern_count;
        pattern_count += static_cast<std::uint32_t>(patterns.size());
        rule_of.resize(pattern_count, rule);
        return first;
    }

    void index_patterns(const PatternIndex* index) {
        std::vector<const PatternIndex::Entry*> entries(pattern_count);
        all_groups.resize(pattern_count);
        met_groups.resize(pattern_count);
        const auto place = [&](const std::vector<Pattern>& patterns, std::uint32_t first) {
            for (std::uint32_t i = 0; i < patterns.size(); ++i) {
                const auto* entry = index != nullptr ? index->find(patterns[i].text()) : nullptr;
                entries[first + i] = entry;
                if (entry != nullptr) continue;
                unindexed.push_back(&patterns[i]);
                unindexed_numbers.push_back(first + i);
            }
        };
        for (std::size_t r = 0; r < rules.size(); ++r) place(rules[r].find, first_pattern[r]);
        for (const auto& [name, topic] : topics) {
            place(topic.match, topic.first_match);
            place(topic.carry, topic.first_carry);
        }
        if (index != nullptr && !index->empty()) invert(*index, entries);
    }

    // Atom -> the groups that it meets, from pattern -> its groups of atoms.
    void invert(const PatternIndex& index,
                const std::vector<const PatternIndex::Entry*>& entries) {
        scanner = std::make_unique<AtomScanner>(index);
        first_use.assign(index.atom_count() + 1, 0);
        const auto for_each_use = [&](auto&& use) {
            for (std::uint32_t p = 0; p < pattern_count; ++p) {
                if (entries[p] == nullptr) continue;
                const auto& groups = entries[p]->groups;
                for (std::uint32_t g = 0; g < groups.size(); ++g) {
                    for (const std::uint32_t atom : groups[g]) use(atom, AtomUse{p, g});
                }
                all_groups[p] = static_cast<std::uint8_t>((1u << groups.size()) - 1);
            }
        };
        for_each_use([&](std::uint32_t atom, AtomUse) { ++first_use[atom + 1]; });
        for (std::size_t i = 1; i < first_use.size(); ++i) first_use[i] += first_use[i - 1];
        uses.resize(first_use.back());
        std::vector<std::uint32_t> next(first_use.begin(), first_use.end() - 1);
        for_each_use([&](std::uint32_t atom, AtomUse use) { uses[next[atom]++] = use; });
    }

    void add_indexed(std::string_view text, std::vector<std::uint32_t>& out) const {
        if (!scanner) return;
        scanner->scan(text, marks, found_atoms);
        for (const std::uint32_t atom : found_atoms) {
            for (std::uint32_t i = first_use[atom]; i < first_use[atom + 1]; ++i) {
                std::uint8_t& met = met_groups[uses[i].pattern];
                if (met == 0) touched.push_back(uses[i].pattern);
                met = static_cast<std::uint8_t>(met | (1u << uses[i].group));
            }
        }
        for (const std::uint32_t pattern : touched) {
            if (met_groups[pattern] == all_groups[pattern]) out.push_back(pattern);
            met_groups[pattern] = 0;
        }
        touched.clear();
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

    void build_set() const {
        RE2::Options options;
        options.set_log_errors(false);
        options.set_never_capture(true);
        options.set_max_mem(std::int64_t{64} << 20);
        set = std::make_unique<RE2::Set>(options, RE2::UNANCHORED);
        set_usable = true;
        for (const Pattern* pattern : unindexed) {
            const std::string& text = pattern->text();
            const std::string added = has_capital(text) ? "(?i:" + text + ")" : text;
            set_usable = set->Add(added, nullptr) >= 0 && set_usable;
        }
        set_usable = set->Compile() && set_usable;
    }

    void add_unindexed(std::string_view text, std::vector<std::uint32_t>& out) const {
        if (unindexed.empty()) return;
        if (!set) build_set();
        std::vector<int> matched;
        RE2::Set::ErrorInfo error{};
        const bool any = set_usable && set->Match(piece(text), &matched, &error);
        // Out of memory looks like "no match": then every pattern may match.
        if (!set_usable || (!any && error.kind != RE2::Set::kNoError)) {
            out.insert(out.end(), unindexed_numbers.begin(), unindexed_numbers.end());
            return;
        }
        for (const int index : matched) {
            out.push_back(unindexed_numbers[static_cast<std::size_t>(index)]);
        }
    }
};

Matcher::Matcher(const RuleSet& rules, const PatternIndex* index)
    : m(std::make_unique<Compiled>()) {
    m->rules.reserve(rules.rules.size());
    for (const Rule& rule : rules.rules) {
        const auto position = static_cast<std::uint32_t>(m->rules.size());
        m->index_of.emplace(&rule, position);
        m->rules.emplace_back(rule);
        m->first_pattern.push_back(m->number(m->rules.back().find, position));
    }
    for (const Topic& topic : rules.topics) {
        CompiledTopic& compiled = m->topics[topic.name];
        compiled.match = patterns_from(topic.match);
        compiled.unless = patterns_from(topic.unless);
        compiled.carry = patterns_from(topic.carry);
        compiled.carry_unless = patterns_from(topic.carry_unless);
        compiled.first_match = m->number(compiled.match, Compiled::k_no_rule);
        compiled.first_carry = m->number(compiled.carry, Compiled::k_no_rule);
    }
    m->index_patterns(index);
}

Matcher::~Matcher() = default;
Matcher::Matcher(Matcher&&) noexcept = default;

Scanned Matcher::scan(std::string_view text) const { return {text, m->remember(text).patterns}; }

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

void Matcher::forget() const { m->memory.clear(); }

std::vector<Hit> Matcher::hits_one_by_one(std::string_view text, TextKind kind,
                                          Scope scope) const {
    std::vector<Hit> out;
    for (const CompiledRule& rule : m->rules) {
        if (!Compiled::wanted(*rule.rule, kind, scope)) continue;
        std::vector<int> all(rule.find.size());
        for (std::size_t i = 0; i < all.size(); ++i) all[i] = static_cast<int>(i);
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

namespace {

// Calls `use` for those of the patterns, numbered from `first`, that may match.
template <typename Use>
void for_each_candidate(const std::vector<Pattern>& patterns, std::uint32_t first,
                        const Scanned& scanned, Use use) {
    const auto end = first + static_cast<std::uint32_t>(patterns.size());
    for (auto at = std::lower_bound(scanned.patterns.begin(), scanned.patterns.end(), first);
         at != scanned.patterns.end() && *at < end; ++at) {
        use(patterns[*at - first]);
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

bool carries_on(const CompiledTopic& topic, const Scanned& scanned) {
    const auto met = [&](const Pattern& p) { return p.matches(scanned.text); };
    bool carries = false;
    for_each_candidate(topic.carry, topic.first_carry, scanned,
                       [&](const Pattern& p) { carries = carries || met(p); });
    return carries && std::none_of(topic.carry_unless.begin(), topic.carry_unless.end(), met);
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

bool Matcher::carries_topic(std::string_view topic, const Scanned& scanned) const {
    const auto found = m->topics.find(std::string(topic));
    if (found == m->topics.end()) return false;
    const CompiledTopic* compiled = &found->second;
    return remembered(m->remember(scanned.text).carries, compiled,
                      [&] { return carries_on(*compiled, scanned); });
}

bool Matcher::carries_topic(std::string_view topic, std::string_view text) const {
    return carries_topic(topic, scan(text));
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
