#include "coach/practice/bank.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <set>

namespace coach {
namespace {

using nlohmann::json;

// Below this two questions only share a subject.
constexpr double k_same_question = 0.6;

// Words that questions share whatever they ask.
constexpr auto k_common = std::to_array<std::string_view>({
    "a",       "about", "an",    "and",  "any",  "are",      "at",   "be",      "can",
    "could",   "did",   "do",    "does", "for",  "from",     "give", "had",     "has",
    "have",    "how",   "i",     "in",   "is",   "it",       "just", "know",    "let",
    "like",    "me",    "my",    "of",   "on",   "or",       "our",  "please",  "say",
    "so",      "some",  "tell",  "that", "the",  "there",    "this", "time",    "to",
    "us",      "want",  "was",   "we",   "well", "were",     "what", "when",    "which",
    "will",    "with",  "would", "you",  "your", "describe", "talk", "through", "walk",
    "explain", "then",  "ve",    "re",   "ll",   "d",        "s",    "t",       "m",
});

std::string without_ending(std::string word) {
    for (const std::string_view ending : {"ing", "ies", "ed", "es", "s"}) {
        if (word.size() >= ending.size() + 4 && word.ends_with(ending)) {
            word.resize(word.size() - ending.size());
            break;
        }
    }
    return word;
}

bool is_word_byte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

std::set<std::string> telling_words(std::string_view text) {
    std::set<std::string> all;
    std::set<std::string> telling;
    std::string word;
    const auto take = [&] {
        if (word.empty()) return;
        const bool common = std::find(k_common.begin(), k_common.end(), word) != k_common.end();
        if (!common) telling.insert(without_ending(word));
        all.insert(std::move(word));
        word.clear();
    };
    for (const char c : text) {
        if (is_word_byte(c))
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else
            take();
    }
    take();
    return telling.empty() ? all : telling; // "How are you?" has none: then every word counts
}

class QuestionReader {
public:
    QuestionReader(std::string_view file, std::vector<Error>& problems)
        : m_file(file), m_problems(problems) {}

    void problem(const std::string& at, std::string message) {
        m_problems.push_back({m_file + at, std::move(message)});
        m_ok = false;
    }

    std::string text(const json& object, const std::string& at, const char* key) {
        const auto found = object.find(key);
        if (found != object.end() && found->is_string() &&
            !found->get_ref<const std::string&>().empty()) {
            return found->get<std::string>();
        }
        problem(at + "/" + key, "A text belongs here.");
        return {};
    }

    std::vector<std::string> texts(const json& object, const std::string& at, const char* key) {
        std::vector<std::string> out;
        const auto found = object.find(key);
        const bool fits = found != object.end() && found->is_array() &&
                          std::all_of(found->begin(), found->end(),
                                      [](const json& item) { return item.is_string(); });
        if (!fits) {
            problem(at + "/" + key, "A list of texts belongs here.");
            return out;
        }
        for (const json& item : *found)
            out.push_back(item.get<std::string>());
        return out;
    }

    bool read(const json& entry, const std::string& at, const std::string& theme, Question& out) {
        m_ok = true;
        if (!entry.is_object()) {
            problem(at, "A question is an object in braces.");
            return false;
        }
        out.id = text(entry, at, "id");
        out.theme = theme;
        out.prompt = text(entry, at, "prompt");
        out.asks = text(entry, at, "asks");
        out.pitfalls = texts(entry, at, "pitfalls");
        out.skeleton = texts(entry, at, "skeleton");
        out.also = texts(entry, at, "also");
        const auto seconds = entry.find("seconds");
        if (seconds != entry.end() && seconds->is_number_integer()) {
            out.seconds = seconds->get<int>();
        }
        if (out.seconds < 5 || out.seconds > 300) {
            problem(at + "/seconds", "Give a length from 5 to 300 seconds.");
        }
        return m_ok;
    }

private:
    std::string m_file;
    std::vector<Error>& m_problems;
    bool m_ok = true;
};

std::string text_in(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

std::string source_of(const json& root) {
    const auto found = root.find("source");
    if (found == root.end() || !found->is_object()) return {};
    const std::string date = text_in(*found, "date");
    return text_in(*found, "name") + (date.empty() ? "" : " (" + date + ")");
}

} // namespace

std::vector<Error> QuestionBank::add(std::string_view file, std::string_view text) {
    std::vector<Error> problems;
    QuestionReader in(file, problems);
    const json root = json::parse(text, nullptr, false);
    if (!root.is_object()) {
        in.problem("", "This is not a file of questions in JSON.");
        return problems;
    }
    Theme theme{in.text(root, "", "theme"), in.text(root, "", "title"), in.text(root, "", "note"),
                source_of(root)};
    const auto list = root.find("questions");
    if (list == root.end() || !list->is_array()) {
        in.problem("/questions", "A list of questions belongs here.");
    }
    if (!problems.empty()) return problems;
    for (std::size_t i = 0; i < list->size(); ++i) {
        Question question;
        if (in.read((*list)[i], "/questions/" + std::to_string(i), theme.id, question)) {
            put(std::move(question));
        }
    }
    const auto same = std::find_if(m_themes.begin(), m_themes.end(),
                                   [&](const Theme& t) { return t.id == theme.id; });
    if (same == m_themes.end())
        m_themes.push_back(std::move(theme));
    else
        *same = std::move(theme);
    return problems;
}

void QuestionBank::put(Question question) {
    const auto same = std::find_if(m_questions.begin(), m_questions.end(),
                                   [&](const Question& q) { return q.id == question.id; });
    if (same == m_questions.end())
        m_questions.push_back(std::move(question));
    else
        *same = std::move(question);
}

std::vector<const Question*> QuestionBank::in_theme(std::string_view theme) const {
    std::vector<const Question*> out;
    for (const Question& question : m_questions) {
        if (question.theme == theme) out.push_back(&question);
    }
    return out;
}

const Question* QuestionBank::find(std::string_view id) const {
    const auto found = std::find_if(m_questions.begin(), m_questions.end(),
                                    [&](const Question& q) { return q.id == id; });
    return found == m_questions.end() ? nullptr : &*found;
}

const Question* QuestionBank::match(std::string_view words) const {
    const Question* best = nullptr;
    double most = 0;
    const auto compare = [&](const Question& question, std::string_view phrasing) {
        const double like = likeness(words, phrasing);
        if (like >= k_same_question && like > most) {
            most = like;
            best = &question;
        }
    };
    for (const Question& question : m_questions) {
        compare(question, question.prompt);
        for (const std::string& other : question.also)
            compare(question, other);
    }
    return best;
}

double likeness(std::string_view a, std::string_view b) {
    const std::set<std::string> left = telling_words(a);
    const std::set<std::string> right = telling_words(b);
    if (left.empty() || right.empty()) return 0;
    const auto shared = std::count_if(left.begin(), left.end(),
                                      [&](const std::string& w) { return right.contains(w); });
    return 2.0 * static_cast<double>(shared) / static_cast<double>(left.size() + right.size());
}

} // namespace coach
