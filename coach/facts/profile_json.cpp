// The profile as JSON. Reading is strict about types, because a field read as something else would
// be lost at the next save, and kind about what is missing.

#include "coach/facts/profile.h"

#include <nlohmann/json.hpp>

namespace coach {
namespace {

using Json = nlohmann::json;

Json attempt_json(const Attempt& attempt) {
    return {{"when", attempt.when}, {"result", to_word(attempt.result)}, {"score", attempt.score}};
}

Json exam_json(const Exam& exam) {
    Json attempts = Json::array();
    for (const Attempt& attempt : exam.attempts)
        attempts.push_back(attempt_json(attempt));
    return {{"name", exam.name}, {"attempts", std::move(attempts)}};
}

Json language_json(const Language& language) {
    return {{"name", language.name}, {"level", to_word(language.level)}};
}

Json place_json(const Place& place) {
    return {{"name", place.name}, {"tie", place.tie}};
}

template <typename Row, typename Write>
Json rows_json(const std::vector<Row>& rows, Write write) {
    Json array = Json::array();
    for (const Row& row : rows)
        array.push_back(write(row));
    return array;
}

// Reads one object field by field and remembers the first thing that is wrong.
class Reader {
public:
    Reader(const Json& object, std::string where, std::optional<Error>& error)
        : m_object(object), m_where(std::move(where)), m_error(error) {
        if (!object.is_object()) fail(m_where, "Expected an object here, in { }.");
    }

    void text(const char* key, std::string& out) {
        const Json* value = find(key);
        if (!value) return;
        if (!value->is_string()) return fail(m_where + "/" + key, "Expected text in quotes here.");
        out = value->get<std::string>();
    }

    template <typename Choice, std::size_t N>
    void choice(const char* key, const Choice (&choices)[N], Choice& out) {
        std::string word;
        text(key, word);
        if (word.empty()) return;
        for (const Choice candidate : choices) {
            if (to_word(candidate) == word) {
                out = candidate;
                return;
            }
        }
        fail(m_where + "/" + key, "\"" + word + "\" is not one of the choices for this field.");
    }

    template <typename Row, typename Read>
    void rows(const char* key, std::vector<Row>& out, Read read) {
        const Json* value = find(key);
        if (!value) return;
        const std::string where = m_where + "/" + key;
        if (!value->is_array()) return fail(where, "Expected a list here, in [ ].");
        for (std::size_t i = 0; i < value->size(); ++i) {
            Reader reader((*value)[i], where + "/" + std::to_string(i), m_error);
            read(reader, out.emplace_back());
        }
    }

private:
    const Json* find(const char* key) const {
        if (m_error || !m_object.is_object()) return nullptr;
        const auto found = m_object.find(key);
        return found == m_object.end() || found->is_null() ? nullptr : &*found;
    }

    void fail(std::string where, std::string message) {
        if (!m_error) m_error = Error{std::move(where), std::move(message)};
    }

    const Json& m_object;
    std::string m_where;
    std::optional<Error>& m_error;
};

void read_attempt(Reader& reader, Attempt& attempt) {
    constexpr AttemptResult k_results[] = {AttemptResult::Passed, AttemptResult::NotPassed,
                                           AttemptResult::Pending};
    reader.text("when", attempt.when);
    reader.choice("result", k_results, attempt.result);
    reader.text("score", attempt.score);
}

void read_exam(Reader& reader, Exam& exam) {
    reader.text("name", exam.name);
    reader.rows("attempts", exam.attempts, read_attempt);
}

void read_language(Reader& reader, Language& language) {
    constexpr LanguageLevel k_levels[] = {LanguageLevel::Native, LanguageLevel::Advanced,
                                          LanguageLevel::Good, LanguageLevel::Fair,
                                          LanguageLevel::Basic};
    reader.text("name", language.name);
    reader.choice("level", k_levels, language.level);
}

void read_place(Reader& reader, Place& place) {
    reader.text("name", place.name);
    reader.text("tie", place.tie);
}

void read_profile(Reader& reader, Profile& profile) {
    constexpr VisaNeed k_visas[] = {VisaNeed::NotSaid, VisaNeed::NotNeeded, VisaNeed::J1,
                                    VisaNeed::H1B, VisaNeed::Either};
    reader.text("name", profile.name);
    reader.text("email", profile.email);
    reader.text("aamc_id", profile.aamc_id);
    reader.text("specialty", profile.specialty);
    reader.text("school", profile.school);
    reader.text("graduation_year", profile.graduation_year);
    reader.rows("exams", profile.exams, read_exam);
    reader.rows("languages", profile.languages, read_language);
    reader.rows("places", profile.places, read_place);
    reader.choice("visa", k_visas, profile.visa);
    reader.text("words_per_minute", profile.words_per_minute);
}

} // namespace

std::string to_json(const Profile& profile) {
    const Json json = {{"name", profile.name},
                       {"email", profile.email},
                       {"aamc_id", profile.aamc_id},
                       {"specialty", profile.specialty},
                       {"school", profile.school},
                       {"graduation_year", profile.graduation_year},
                       {"exams", rows_json(profile.exams, exam_json)},
                       {"languages", rows_json(profile.languages, language_json)},
                       {"places", rows_json(profile.places, place_json)},
                       {"visa", to_word(profile.visa)},
                       {"words_per_minute", profile.words_per_minute}};
    // Bytes that are not UTF-8 become the replacement character: a save must never fail over them.
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Result<Profile> parse_profile(std::string_view text) {
    const Json json = Json::parse(text, nullptr, false);
    if (json.is_discarded()) return Error{"", "The facts are not valid JSON."};
    std::optional<Error> error;
    Reader reader(json, "", error);
    Profile profile;
    read_profile(reader, profile);
    if (error) return *error;
    return profile;
}

} // namespace coach
