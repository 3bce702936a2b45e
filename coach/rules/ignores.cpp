#include "coach/rules/ignores.h"

#include "coach/rules/rule.h"
#include "coach/text/fold.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>
#include <set>
#include <sstream>

namespace coach {
namespace {

// Nobody quotes more than this: what is longer is about the text, not about words in it.
constexpr std::uint32_t k_longest_words = 400;

std::string words_at(const Document& document, Span span) {
    return span.size() > k_longest_words ? "" : fold(document.slice(span)).text;
}

std::string sentence_around(const Document& document, Span span) {
    const std::size_t index = document.sentence_at(span.start);
    if (index == Document::npos) return "";
    return fold(document.sentence_text(index)).text;
}

std::string_view category_of(std::string_view rule) {
    return rule.substr(0, rule.find('.'));
}

// Whether both say the same of the same words. Several rules of a category may speak of them, and
// which one speaks first depends on what stands around; without words only the rule tells.
bool is_same_fault(const Ignored& a, const Ignored& b) {
    if (a.words != b.words) return false;
    return a.rule == b.rule || (!a.words.empty() && category_of(a.rule) == category_of(b.rule));
}

std::multiset<std::string> words_of(const std::string& text) {
    std::istringstream in(text);
    std::multiset<std::string> out;
    for (std::string word; in >> word;)
        out.insert(word);
    return out;
}

// How much two sentences have in common: twice the words they share, less those they do not.
int likeness(const std::string& a, const std::string& b) {
    const auto left = words_of(a);
    const auto right = words_of(b);
    std::vector<std::string> both;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(both));
    const auto shared = static_cast<int>(both.size());
    return 4 * shared - static_cast<int>(left.size() + right.size());
}

// The findings of a text as ignores would name them, and which ignore means which: of those with
// its category and words, the one whose sentence is most like the sentence it was made in.
class Meant {
public:
    Meant(const Document& document, const std::vector<Finding>& findings)
        : m_taken(findings.size()) {
        m_places.reserve(findings.size());
        for (const Finding& finding : findings)
            m_places.push_back(ignore(document, finding, ""));
    }

    // Whether a finding stands in the very sentence that the ignore was made in.
    bool stands(const Ignored& ignored) const {
        return std::any_of(m_places.begin(), m_places.end(), [&](const Ignored& place) {
            return place.sentence == ignored.sentence;
        });
    }

    void take(const Ignored& ignored) {
        std::size_t best = m_places.size();
        int best_likeness = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const Ignored& place = m_places[i];
            if (m_taken[i] != nullptr || !is_same_fault(place, ignored)) continue;
            const int like = likeness(ignored.sentence, place.sentence);
            if (best < m_places.size() && like <= best_likeness) continue;
            best = i;
            best_likeness = like;
        }
        if (best < m_places.size()) m_taken[best] = &ignored;
    }

    const Ignored* taken(std::size_t index) const { return m_taken[index]; }

private:
    std::vector<Ignored> m_places;
    std::vector<const Ignored*> m_taken;
};

std::string text_of(const nlohmann::json& entry, const char* name) {
    const auto found = entry.find(name);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : "";
}

} // namespace

Ignored ignore(const Document& document, const Finding& finding, std::string reason) {
    return {finding.rule->id, words_at(document, finding.span),
            sentence_around(document, finding.span), std::move(reason)};
}

Sifted sift(const Document& document, std::vector<Finding> findings,
            const std::vector<Ignored>& ignores) {
    if (ignores.empty()) return {std::move(findings), {}};
    Meant meant(document, findings);
    std::vector<const Ignored*> order;
    order.reserve(ignores.size());
    for (const Ignored& ignored : ignores)
        order.push_back(&ignored);
    // An ignore whose own sentence still stands comes before one that only looks like it.
    std::stable_partition(order.begin(), order.end(),
                          [&](const Ignored* ignored) { return meant.stands(*ignored); });
    for (const Ignored* ignored : order)
        meant.take(*ignored);
    Sifted out;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (const Ignored* because = meant.taken(i)) {
            out.ignored.push_back({std::move(findings[i]), because});
        }
        else {
            out.shown.push_back(std::move(findings[i]));
        }
    }
    return out;
}

std::string to_json(const std::vector<Ignored>& ignores) {
    nlohmann::ordered_json out = nlohmann::ordered_json::array();
    for (const Ignored& i : ignores) {
        out.push_back(
            {{"rule", i.rule}, {"words", i.words}, {"sentence", i.sentence}, {"reason", i.reason}});
    }
    return out.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

std::vector<Ignored> ignores_from_json(std::string_view json) {
    const nlohmann::json read = nlohmann::json::parse(json, nullptr, false);
    std::vector<Ignored> out;
    if (!read.is_array()) return out;
    for (const nlohmann::json& entry : read) {
        if (!entry.is_object() || !entry.contains("words")) continue;
        Ignored ignored{text_of(entry, "rule"), text_of(entry, "words"), text_of(entry, "sentence"),
                        text_of(entry, "reason")};
        if (!ignored.rule.empty()) out.push_back(std::move(ignored));
    }
    return out;
}

} // namespace coach
