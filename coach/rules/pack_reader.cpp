#include "coach/rules/pack_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace coach {
namespace {

using nlohmann::json;

constexpr std::array k_categories = std::to_array<std::string_view>({
    "excuse",
    "blame",
    "apology",
    "negative",
    "uncertain",
    "over-explaining",
    "score-number",
    "score-mention-in-email",
    "desperate",
    "rank-pressure",
    "visa-in-statement",
    "cliche",
    "generic",
    "placeholder",
    "tone-entitled",
    "unprofessional",
    "filler",
    "non-ascii",
    "wrong-program",
    "length",
    "structure",
    "spelling",
    "language",
    "identifier",
    "private",
    "contradiction",
    "copied",
    "polish",
});

constexpr std::array k_rule_fields = std::to_array<std::string_view>({
    "id",         "category", "severity",     "kinds",          "phrases",     "match",
    "check",      "unless",   "sentence_has", "sentence_lacks", "context_has", "sentence_on",
    "context_on", "scope",    "replace",      "safe",           "message",     "why",
    "try",        "source",   "flags",        "passes",         "disabled",    "note",
});

// A rule's name part: small letters, digits and dashes.
bool is_rule_name(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

// The text under a key, or nothing when it is missing or something else.
std::string text_in(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

class RuleReader {
public:
    RuleReader(const std::string& file, std::string pointer, const json& entry, PackOrigin origin,
               std::vector<PackProblem>& problems)
        : m_file(file), m_pointer(std::move(pointer)), m_entry(entry), m_origin(origin),
          m_problems(problems) {}

    // The rule; `ok` is false when a mistake makes it unusable.
    Rule read(bool& ok) {
        m_rule.file = m_file;
        if (!m_entry.is_object()) {
            problem("", "A rule is an object in braces.");
            ok = false;
            return std::move(m_rule);
        }
        read_identity();
        if (!m_rule.disabled) {
            read_conditions();
            read_words();
            read_examples();
        }
        for (const auto& [key, value] : m_entry.items()) {
            if (std::find(k_rule_fields.begin(), k_rule_fields.end(), key) == k_rule_fields.end()) {
                problem("/" + key, "A rule has no field \"" + key + "\". Check its spelling.");
            }
        }
        ok = m_ok;
        return std::move(m_rule);
    }

private:
    void problem(const std::string& at, std::string message) {
        m_problems.push_back({m_file, m_pointer + at, std::move(message)});
        m_ok = false;
    }

    std::string text(const char* key, bool required) {
        const auto found = m_entry.find(key);
        if (found == m_entry.end()) {
            if (required) problem("", std::string("The rule needs a \"") + key + "\".");
            return "";
        }
        if (!found->is_string() || (required && found->get_ref<const std::string&>().empty())) {
            problem(std::string("/") + key, std::string("\"") + key + "\" must be a text.");
            return "";
        }
        return found->get<std::string>();
    }

    std::vector<std::string> texts(const char* key) {
        std::vector<std::string> out;
        const auto found = m_entry.find(key);
        if (found == m_entry.end()) return out;
        if (!found->is_array()) {
            problem(std::string("/") + key,
                    std::string("\"") + key + "\" must be a list of texts.");
            return out;
        }
        for (std::size_t i = 0; i < found->size(); ++i) {
            const json& item = (*found)[i];
            if (item.is_string() && !item.get_ref<const std::string&>().empty()) {
                out.push_back(item.get<std::string>());
            }
            else {
                problem("/" + std::string(key) + "/" + std::to_string(i), "This must be a text.");
            }
        }
        return out;
    }

    bool flag(const char* key) {
        const auto found = m_entry.find(key);
        if (found == m_entry.end()) return false;
        if (!found->is_boolean()) {
            problem(std::string("/") + key, std::string("\"") + key + "\" is true or false.");
            return false;
        }
        return found->get<bool>();
    }

    void read_identity() {
        m_rule.id = text("id", true);
        m_rule.disabled = flag("disabled");
        const std::size_t dot = m_rule.id.find('.');
        const std::string category = m_rule.id.substr(0, dot);
        const std::string name = dot == std::string::npos ? "" : m_rule.id.substr(dot + 1);
        if (!m_rule.id.empty() && !is_rule_name(name)) {
            problem("/id", "An id is category.name in small letters, for example excuse.if-only.");
        }
        m_rule.category = m_entry.contains("category") ? text("category", true) : category;
        if (m_rule.category != category) {
            problem("/category", "The category and the first half of the id must be the same.");
        }
        if (std::find(k_categories.begin(), k_categories.end(), m_rule.category) ==
            k_categories.end()) {
            problem("/category", "There is no category \"" + m_rule.category + "\".");
        }
    }

    void read_conditions() {
        read_severity();
        read_kinds();
        read_scope();
        m_rule.phrases = texts("phrases");
        m_rule.match = texts("match");
        m_rule.check = text("check", false);
        m_rule.unless = texts("unless");
        m_rule.sentence_has = texts("sentence_has");
        m_rule.sentence_lacks = texts("sentence_lacks");
        m_rule.context_has = texts("context_has");
        m_rule.sentence_on = text("sentence_on", false);
        m_rule.context_on = text("context_on", false);
        const bool finds = !m_rule.phrases.empty() || !m_rule.match.empty();
        if (finds == !m_rule.check.empty()) {
            problem("", "A rule needs either phrases or match, or the name of a check.");
        }
        if (m_entry.contains("replace")) m_rule.replacement = text("replace", false);
        m_rule.replacement_safe = flag("safe");
    }

    void read_severity() {
        const std::string name = text("severity", true);
        if (!name.empty() && !parse_severity(name, m_rule.severity)) {
            problem("/severity", "A severity is error, warning or hint.");
        }
    }

    void read_kinds() {
        if (!m_entry.contains("kinds")) return;
        m_rule.kinds = 0;
        const std::vector<std::string> names = texts("kinds");
        for (std::size_t i = 0; i < names.size(); ++i) {
            TextKind kind{};
            if (parse_kind(names[i], kind)) {
                m_rule.kinds |= 1u << static_cast<unsigned>(kind);
                if (i == 0) m_first_kind = kind;
            }
            else {
                problem("/kinds/" + std::to_string(i),
                        "A kind is statement, answer, email, experience or most-meaningful.");
            }
        }
        if (m_rule.kinds == 0) problem("/kinds", "Name at least one kind, or leave the list out.");
    }

    void read_scope() {
        const std::string name = text("scope", false);
        if (name.empty() || name == "sentence")
            m_rule.scope = Scope::Sentence;
        else if (name == "opening")
            m_rule.scope = Scope::Opening;
        else if (name == "closing")
            m_rule.scope = Scope::Closing;
        else if (name == "document" || name == "paragraph")
            m_rule.scope = Scope::Paragraph;
        else
            problem("/scope", "A scope is sentence, opening, closing or document.");
    }

    void read_words() {
        const bool shipped = m_origin == PackOrigin::Shipped;
        m_rule.message = text("message", true);
        m_rule.why = text("why", shipped);
        m_rule.advice = texts("try");
        if (shipped && (m_rule.advice.empty() || m_rule.advice.size() > 3)) {
            problem("/try", "Give one to three ways out.");
        }
        const auto found = m_entry.find("source");
        if (found == m_entry.end()) {
            if (shipped) problem("", "The rule needs a \"source\" with name and date.");
            return;
        }
        if (!found->is_object()) {
            problem("/source", "A source is an object with name and date.");
            return;
        }
        m_rule.source = {text_in(*found, "name"), text_in(*found, "date"), text_in(*found, "url")};
        if (m_rule.source.name.empty()) problem("/source/name", "Name the source.");
        if (shipped && m_rule.source.date.empty()) problem("/source/date", "Date the source.");
    }

    void read_examples() {
        const std::size_t wanted = m_origin == PackOrigin::Shipped ? 3 : 1;
        m_rule.flags = examples("flags", true);
        m_rule.passes = examples("passes", false);
        for (const auto& [key, count] :
             {std::pair{"flags", m_rule.flags.size()}, std::pair{"passes", m_rule.passes.size()}}) {
            if (count >= wanted) continue;
            problem(std::string("/") + key, "Give at least " + std::to_string(wanted) +
                                                (wanted == 1 ? " example." : " examples."));
        }
    }

    std::vector<RuleExample> examples(const char* key, bool bracketed) {
        std::vector<RuleExample> out;
        const auto found = m_entry.find(key);
        if (found == m_entry.end()) return out;
        if (!found->is_array()) {
            problem(std::string("/") + key, "Examples are a list.");
            return out;
        }
        for (std::size_t i = 0; i < found->size(); ++i) {
            RuleExample example;
            const std::string at = "/" + std::string(key) + "/" + std::to_string(i);
            if (read_example((*found)[i], at, bracketed, example)) out.push_back(example);
        }
        return out;
    }

    bool read_example(const json& item, const std::string& at, bool bracketed, RuleExample& out) {
        out.kind = m_first_kind;
        if (item.is_object() && item.contains("repeat")) return read_repeated(item, at, out);
        const bool in_object =
            item.is_object() && item.contains("text") && item["text"].is_string();
        if (!item.is_string() && !in_object) {
            problem(at, "An example is a text, or an object with a text and a kind.");
            return false;
        }
        if (in_object && item.contains("kind") &&
            !(item["kind"].is_string() && parse_kind(item["kind"].get<std::string>(), out.kind))) {
            problem(at + "/kind", "There is no such kind of text.");
            return false;
        }
        const std::string marked =
            in_object ? item["text"].get<std::string>() : item.get<std::string>();
        if (in_object) {
            out.program = text_in(item, "program");
            out.to = text_in(item, "to");
        }
        if (!bracketed) {
            out.text = marked;
            return true;
        }
        Span expected;
        if (!read_bracketed(marked, out.text, expected)) {
            problem(at, "Put [[double brackets]] around the words that the rule must find.");
            return false;
        }
        out.expected = expected;
        return true;
    }

    // A long text for rules on length: {"repeat":{"text":"word ","times":800},"kind":"email"}.
    bool read_repeated(const json& item, const std::string& at, RuleExample& out) {
        constexpr int k_most = 20000;
        const json& repeat = item["repeat"];
        const bool shaped = repeat.is_object() && !text_in(repeat, "text").empty() &&
                            repeat.contains("times") && repeat["times"].is_number_unsigned() &&
                            repeat["times"].get<unsigned>() <= k_most;
        const bool kind_ok = !item.contains("kind") || parse_kind(text_in(item, "kind"), out.kind);
        if (!shaped || !kind_ok) {
            problem(at, "A repeated example needs a text, a number of times, and a known kind.");
            return false;
        }
        for (unsigned i = 0; i < repeat["times"].get<unsigned>(); ++i) {
            out.text += text_in(repeat, "text");
        }
        out.expected = Span{0, static_cast<std::uint32_t>(out.text.size())};
        return true;
    }

    const std::string& m_file;
    std::string m_pointer;
    const json& m_entry;
    PackOrigin m_origin;
    std::vector<PackProblem>& m_problems;
    Rule m_rule;
    TextKind m_first_kind = TextKind::Statement;
    bool m_ok = true;
};

std::vector<std::string> topic_patterns(const json& topic, const char* key) {
    std::vector<std::string> out;
    if (!topic.contains(key) || !topic[key].is_array()) return out;
    for (const json& item : topic[key]) {
        if (item.is_string()) out.push_back(item.get<std::string>());
    }
    return out;
}

void read_vocabulary(const json& root, const std::string& file, ParsedPack& out) {
    if (!root.contains("vocabulary")) return;
    if (!root["vocabulary"].is_object()) {
        out.problems.push_back({file, "/vocabulary", "The vocabulary is an object of patterns."});
        return;
    }
    for (const auto& [name, value] : root["vocabulary"].items()) {
        if (value.is_string())
            out.vocabulary.emplace_back(name, value.get<std::string>());
        else
            out.problems.push_back({file, "/vocabulary/" + name, "This must be a pattern."});
    }
}

void read_topics(const json& root, const std::string& file, ParsedPack& out) {
    if (!root.contains("topics")) return;
    if (!root["topics"].is_object()) {
        out.problems.push_back({file, "/topics", "Topics are an object by name."});
        return;
    }
    for (const auto& [name, value] : root["topics"].items()) {
        Topic topic{name,
                    topic_patterns(value, "match"),
                    topic_patterns(value, "unless"),
                    topic_patterns(value, "carry"),
                    topic_patterns(value, "carry_has"),
                    topic_patterns(value, "carry_unless"),
                    file};
        if (topic.match.empty()) {
            out.problems.push_back({file, "/topics/" + name, "A topic needs a list \"match\"."});
            continue;
        }
        out.topics.push_back(std::move(topic));
    }
}

} // namespace

bool read_bracketed(std::string_view marked, std::string& text, Span& expected) {
    const std::size_t open = marked.find("[[");
    const std::size_t close = marked.rfind("]]");
    if (open == std::string_view::npos || close == std::string_view::npos || close <= open + 2) {
        return false;
    }
    const std::string_view inside = marked.substr(open + 2, close - open - 2);
    if (inside.find("[[") != std::string_view::npos) return false;
    text = std::string(marked.substr(0, open)) + std::string(inside) +
           std::string(marked.substr(close + 2));
    expected = {static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(open + inside.size())};
    return true;
}

std::string line_and_column(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, std::min(offset, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const std::size_t newline = before.rfind('\n');
    const std::size_t column =
        newline == std::string_view::npos ? before.size() + 1 : before.size() - newline;
    return "line " + std::to_string(line) + ", column " + std::to_string(column);
}

ParsedPack read_pack(const std::string& file, std::string_view text, PackOrigin origin) {
    ParsedPack out;
    json root;
    try {
        root = json::parse(text);
    }
    catch (const json::parse_error& error) {
        const std::size_t at = error.byte > 0 ? error.byte - 1 : 0;
        out.problems.push_back(
            {file, "", "This is not valid JSON: look at " + line_and_column(text, at) + "."});
        return out;
    }
    catch (const json::exception&) {
        out.problems.push_back({file, "", "A number in this file is too large to be read."});
        return out;
    }
    if (!root.is_object()) {
        out.problems.push_back({file, "", "A pack is one object with a list of rules."});
        return out;
    }
    read_vocabulary(root, file, out);
    read_topics(root, file, out);
    const bool has_other = root.contains("vocabulary") || root.contains("topics");
    if (!root.contains("rules") && has_other) return out;
    if (!root.contains("rules") || !root["rules"].is_array()) {
        out.problems.push_back({file, "/rules", "A pack needs a list named \"rules\"."});
        return out;
    }
    for (std::size_t i = 0; i < root["rules"].size(); ++i) {
        const std::string pointer = "/rules/" + std::to_string(i);
        bool ok = false;
        Rule rule = RuleReader(file, pointer, root["rules"][i], origin, out.problems).read(ok);
        if (!ok) continue;
        out.rules.push_back(std::move(rule));
        out.pointers.push_back(pointer);
    }
    return out;
}

} // namespace coach
