#include "coach/letters/letter_facts.h"
#include "coach/text/segment.h"

#include <nlohmann/json.hpp>

#include <array>

namespace coach {
namespace {

using nlohmann::json;

std::string trim(std::string_view text) {
    return std::string(slice(text, trimmed(text, {0, static_cast<std::uint32_t>(text.size())})));
}

// Several lines are fine here, so line breaks are taken out before the rest is checked.
std::string paragraphs_problem(std::string_view text) {
    std::string lines(text);
    std::erase(lines, '\n');
    return line_problem(lines);
}

// Reads one document; the first error stays, and nothing is read after it.
class FactsReader {
public:
    explicit FactsReader(const json& root) : m_root(root) {}

    Result<LetterFacts> read() {
        if (!m_root.is_object()) return Error{"", "The facts must be one object in braces."};
        read_applicant();
        read_program();
        read_interview();
        read_recipient();
        read_words();
        read_conditions();
        if (m_error) return *m_error;
        return m_facts;
    }

private:
    void fail(const std::string& pointer, std::string message) {
        if (!m_error) m_error = Error{pointer, std::move(message)};
    }

    // The value, or null when it is missing or says nothing.
    const json* find(const std::string& pointer) {
        const json* at = &m_root;
        std::size_t begin = 1;
        while (begin <= pointer.size()) {
            const std::size_t end = std::min(pointer.find('/', begin), pointer.size());
            if (!at->is_object()) {
                fail(pointer.substr(0, begin - 1), "This must be an object in braces.");
                return nullptr;
            }
            const auto found = at->find(pointer.substr(begin, end - begin));
            if (found == at->end() || found->is_null()) return nullptr;
            at = &*found;
            begin = end + 1;
        }
        return at;
    }

    std::string text_at(const json& value, const std::string& pointer, bool several_lines) {
        if (!value.is_string()) {
            fail(pointer, "This must be a text in quotes.");
            return "";
        }
        std::string text = trim(value.get_ref<const std::string&>());
        if (several_lines) std::erase(text, '\r');
        std::string problem = several_lines ? paragraphs_problem(text) : line_problem(text);
        if (!problem.empty()) fail(pointer, std::move(problem));
        return text;
    }

    void text(const std::string& pointer, std::string& out, bool several_lines = false) {
        if (const json* value = find(pointer)) out = text_at(*value, pointer, several_lines);
    }

    void texts(const std::string& pointer, std::vector<std::string>& out) {
        const json* value = find(pointer);
        if (value == nullptr) return;
        if (!value->is_array()) {
            fail(pointer, "This must be a list in square brackets.");
            return;
        }
        for (std::size_t i = 0; i < value->size(); ++i) {
            const json& item = (*value)[i];
            const std::string place = pointer + "/" + std::to_string(i);
            out.push_back(item.is_null() ? "" : text_at(item, place, false));
        }
        while (!out.empty() && out.back().empty())
            out.pop_back();
    }

    void email(const std::string& pointer, std::string& out) {
        text(pointer, out);
        if (std::string problem = email_problem(out); !problem.empty()) {
            fail(pointer, std::move(problem));
        }
    }

    void date(const std::string& pointer, std::optional<Date>& out) {
        std::string written;
        text(pointer, written);
        if (written.empty()) return;
        const Result<Date> parsed = parse_date(written);
        if (parsed)
            out = parsed.value();
        else
            fail(pointer, parsed.error().message);
    }

    void choice(const std::string& pointer, std::string& out,
                std::initializer_list<std::string_view> allowed) {
        text(pointer, out);
        if (out.empty() || std::find(allowed.begin(), allowed.end(), out) != allowed.end()) return;
        std::string list;
        for (const std::string_view word : allowed) {
            list += (list.empty() ? "" : ", ") + std::string(word);
        }
        fail(pointer, "\"" + out + "\" is not possible here. Choose one of: " + list + ".");
    }

    void flag(const std::string& pointer, std::optional<bool>& out) {
        const json* value = find(pointer);
        if (value == nullptr) return;
        if (value->is_boolean())
            out = value->get<bool>();
        else
            fail(pointer, "This must be true or false, without quotes.");
    }

    void read_applicant() {
        LetterApplicant& applicant = m_facts.applicant;
        text("/applicant/name", applicant.name);
        email("/applicant/email", applicant.email);
        text("/applicant/aamc_id", applicant.aamc_id);
        text("/applicant/specialty", applicant.specialty);
        texts("/applicant/languages", applicant.languages);
    }

    void read_program() {
        LetterProgram& program = m_facts.program;
        text("/program/name", program.name);
        text("/program/city", program.city);
        std::string word;
        choice("/program/contact_policy", word, {"welcome", "not-stated", "unknown", "none"});
        for (const ContactPolicy policy : {ContactPolicy::Unknown, ContactPolicy::NotStated,
                                           ContactPolicy::Welcome, ContactPolicy::None}) {
            if (word == to_word(policy)) program.contact_policy = policy;
        }
        word.clear();
        choice("/program/match", word, {"NRMP", "other"});
        if (word == "NRMP") program.match = MatchSystem::Nrmp;
        if (word == "other") program.match = MatchSystem::Other;
    }

    void read_interview() {
        LetterInterview& interview = m_facts.interview;
        date("/interview/date", interview.date);
        text("/interview/timezone", interview.timezone);
        choice("/interview/format", interview.format, {"virtual", "in-person"});
        const bool zone_like =
            interview.timezone.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuv"
                                                 "wxyz0123456789_+-/") == std::string::npos;
        if (!zone_like) {
            fail("/interview/timezone",
                 "Write the time zone as America/New_York, or leave it out.");
        }
    }

    void read_recipient() {
        LetterRecipient& recipient = m_facts.recipient;
        text("/recipient/title", recipient.title);
        text("/recipient/name", recipient.name);
        text("/recipient/salutation", recipient.salutation);
        email("/recipient/email", recipient.email);
        choice("/recipient/role", recipient.role,
               {"interviewer", "director", "coordinator", "letter-writer", "mentor"});
    }

    void read_words() {
        texts("/details", m_facts.details);
        texts("/fit", m_facts.fit);
        texts("/news", m_facts.news);
        text("/question", m_facts.question);
        text("/asked", m_facts.asked);
        text("/answer", m_facts.answer, true);
        text("/together", m_facts.together);
        text("/hope", m_facts.hope);
        date("/deadline", m_facts.deadline);
        std::optional<bool> uploaded;
        flag("/uploaded", uploaded);
        m_facts.uploaded = uploaded.value_or(false);
    }

    void read_conditions() {
        flag("/conditions/true", m_facts.conditions.is_true);
        flag("/conditions/only", m_facts.conditions.only);
        flag("/conditions/nrmp", m_facts.conditions.nrmp);
        flag("/conditions/allowed", m_facts.conditions.allowed);
    }

    const json& m_root;
    LetterFacts m_facts;
    std::optional<Error> m_error;
};

void put(json& object, const char* key, std::string_view value) {
    if (!value.empty()) object[key] = value;
}

void put(json& object, const char* key, const std::vector<std::string>& values) {
    if (!values.empty()) object[key] = values;
}

void put(json& object, const char* key, std::optional<bool> value) {
    if (value) object[key] = *value;
}

void put_part(json& object, const char* key, json part) {
    if (!part.empty()) object[key] = std::move(part);
}

json applicant_json(const LetterApplicant& applicant) {
    json out = json::object();
    put(out, "name", applicant.name);
    put(out, "email", applicant.email);
    put(out, "aamc_id", applicant.aamc_id);
    put(out, "specialty", applicant.specialty);
    put(out, "languages", applicant.languages);
    return out;
}

json program_json(const LetterProgram& program) {
    json out = json::object();
    put(out, "name", program.name);
    put(out, "city", program.city);
    put(out, "contact_policy", to_word(program.contact_policy));
    put(out, "match", to_word(program.match));
    return out;
}

json interview_json(const LetterInterview& interview) {
    json out = json::object();
    if (interview.date) out["date"] = to_iso(*interview.date);
    put(out, "timezone", interview.timezone);
    put(out, "format", interview.format);
    return out;
}

json recipient_json(const LetterRecipient& recipient) {
    json out = json::object();
    put(out, "title", recipient.title);
    put(out, "name", recipient.name);
    put(out, "salutation", recipient.salutation);
    put(out, "email", recipient.email);
    put(out, "role", recipient.role);
    return out;
}

json conditions_json(const LetterConditions& conditions) {
    json out = json::object();
    put(out, "true", conditions.is_true);
    put(out, "only", conditions.only);
    put(out, "nrmp", conditions.nrmp);
    put(out, "allowed", conditions.allowed);
    return out;
}

} // namespace

Result<LetterFacts> parse_letter_facts(std::string_view text) {
    json root;
    try {
        root = json::parse(text);
    }
    catch (const json::exception&) {
        return Error{"", "The facts are not valid JSON. Check quotes, commas and braces."};
    }
    return FactsReader(root).read();
}

std::string to_json(const LetterFacts& facts) {
    json out = json::object();
    put_part(out, "applicant", applicant_json(facts.applicant));
    put_part(out, "program", program_json(facts.program));
    put_part(out, "interview", interview_json(facts.interview));
    put_part(out, "recipient", recipient_json(facts.recipient));
    put(out, "details", facts.details);
    put(out, "fit", facts.fit);
    put(out, "news", facts.news);
    put(out, "question", facts.question);
    put(out, "asked", facts.asked);
    put(out, "answer", facts.answer);
    put(out, "together", facts.together);
    put(out, "hope", facts.hope);
    if (facts.deadline) out["deadline"] = to_iso(*facts.deadline);
    if (facts.uploaded) out["uploaded"] = true;
    put_part(out, "conditions", conditions_json(facts.conditions));
    // A damaged byte typed into a field must not lose the rest of the record.
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace coach
