// However the findings are computed, they are the same: rule by rule, through the set, through the
// index, from memory, narrowed to one text, and after any edits.

#include "app/content/content.h"
#include "coach/rules/checker.h"
#include "coach/text/fold.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <sstream>

using namespace coach;

namespace {

// With the sanitizers everything takes ten times as long; a third of the rounds is enough there.
#ifdef __SANITIZE_ADDRESS__
constexpr int k_slower = 3;
#else
constexpr int k_slower = 1;
#endif

// Texts made of the rules' own examples in any order: every rule has its turn.
class TextMaker {
public:
    explicit TextMaker(const RuleSet& rules) {
        for (const Rule& rule : rules.rules) {
            for (const RuleExample& example : rule.flags)
                keep(example.text);
            for (const RuleExample& example : rule.passes)
                keep(example.text);
        }
    }

    std::string text(std::size_t sentences) {
        std::string out;
        for (std::size_t i = 0; i < sentences; ++i) {
            if (!out.empty()) out += pick(5) == 0 ? "\n\n" : " ";
            out += m_pieces[pick(m_pieces.size())];
        }
        return out;
    }

    Edit edit(const std::string& text) {
        const auto place = static_cast<std::uint32_t>(pick(text.size() + 1));
        const auto end = static_cast<std::uint32_t>(std::min(text.size(), place + pick(20)));
        const std::string& piece = m_pieces[pick(m_pieces.size())];
        return {{place, end}, piece.substr(0, pick(std::min<std::size_t>(piece.size(), 30) + 1))};
    }

    TextKind kind() { return static_cast<TextKind>(pick(k_text_kind_count)); }

private:
    std::size_t pick(std::size_t below) { return below == 0 ? 0 : m_random() % below; }

    // Only plain letters: an edit may then begin and end anywhere.
    void keep(const std::string& text) {
        const bool plain = std::all_of(text.begin(), text.end(),
                                       [](char c) { return static_cast<signed char>(c) > 0; });
        if (plain && text.size() < 400) m_pieces.push_back(text);
    }

    std::mt19937 m_random{11};
    std::vector<std::string> m_pieces;
};

std::string printed(const CheckReport& report) {
    std::ostringstream out;
    for (const Finding& f : report.findings) {
        out << f.rule->id << ' ' << f.span.start << '-' << f.span.end << '\n';
    }
    for (const std::size_t s : report.score_sentences)
        out << "score " << s << '\n';
    return out.str();
}

// What the rules of one scope find in each sentence, by both roads.
void same_rule_by_rule(const Matcher& matcher, const Document& document, TextKind kind) {
    for (const Sentence& sentence : document.sentences()) {
        const std::string text = fold(document.slice(sentence.span)).text;
        const auto key = [](const Hit& hit) { return std::make_pair(hit.rule->id, hit.span); };
        const auto before = [&](const Hit& a, const Hit& b) { return key(a) < key(b); };
        auto found = matcher.hits(text, kind, Scope::Sentence);
        auto alone = matcher.hits_one_by_one(text, kind, Scope::Sentence);
        std::sort(found.begin(), found.end(), before);
        std::sort(alone.begin(), alone.end(), before);
        INFO(text);
        REQUIRE(found.size() == alone.size());
        for (std::size_t i = 0; i < found.size(); ++i)
            REQUIRE(key(found[i]) == key(alone[i]));
    }
}

struct World {
    candor::Content content = candor::load_content({.user_folder = "", .packs = {}, .with_examples = true});
    TextMaker maker{content.rules};

    Checker fresh() const { return {content.rules, content.limits, &content.index}; }
};

} // namespace

TEST_CASE("a checker narrowed to a text finds in it what a whole one finds") {
    World world;
    const Checker whole = world.fresh();
    for (int round = 0; round < 12 / k_slower; ++round) {
        const Document document(world.maker.text(25));
        const CheckOptions options{.kind = world.maker.kind(), .about_score = round % 2 == 0};
        Checker narrow = world.fresh();
        narrow.narrow_to(document.text());
        INFO(document.text());
        REQUIRE(printed(narrow.check(document, options)) ==
                printed(whole.check(document, options)));
    }
}

TEST_CASE("a checker narrowed to one text still finds everything in another") {
    World world;
    const Checker whole = world.fresh();
    Checker narrow = world.fresh();
    narrow.narrow_to("My mother was ill.");
    for (int round = 0; round < 8 / k_slower; ++round) {
        const Document document(world.maker.text(4));
        REQUIRE(printed(narrow.check(document, {})) == printed(whole.check(document, {})));
    }
}

TEST_CASE("while somebody edits, the findings are those of the text as it stands") {
    World world;
    const Checker whole = world.fresh();
    const Checker kept = world.fresh();
    Document document(world.maker.text(12));
    for (int round = 0; round < 150 / k_slower; ++round) {
        const CheckOptions options{.kind = TextKind::Statement};
        document = document.edited(world.maker.edit(document.text()));
        whole.matcher().forget();
        INFO(document.text());
        REQUIRE(printed(kept.check(document, options)) ==
                printed(whole.check(Document(document.text()), options)));
    }
}

TEST_CASE("the set of all patterns finds what each rule finds alone") {
    World world;
    const Checker indexed = world.fresh();
    const Checker set(world.content.rules, world.content.limits);
    for (int round = 0; round < 6 / k_slower; ++round) {
        const Document document(world.maker.text(12));
        const CheckOptions options{.kind = world.maker.kind()};
        REQUIRE(printed(set.check(document, options)) == printed(indexed.check(document, options)));
        same_rule_by_rule(indexed.matcher(), document, options.kind);
    }
}
