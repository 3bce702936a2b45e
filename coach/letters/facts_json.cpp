#include "coach/letters/letter_facts.h"
#include "coach/letters/time_zones.h"
#include "coach/text/segment.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace coach {
namespace {

using nlohmann::json;

// Several lines are fine in some fields; line breaks are taken out before the rest is checked.
std::string paragraphs_problem(std::string_view text) {
    std::string lines(text);
    std::erase(lines, '\n');
    return line_problem(lines);
}

std::string zone_problem(std::string_view text) {
    if (text.empty() || is_time_zone(text)) return "";
    return "There is no such time zone. Write it as America/New_York, or leave it out.";
}

// "other" where the field takes "NRMP": the sentence lists what it takes.
template <const auto& words>
std::string choice_problem(std::string_view text) {
    if (text.empty() || std::find(words.begin(), words.end(), text) != words.end()) return "";
    std::string list;
    for (const std::string_view word : words)
        list += (list.empty() ? "" : ", ") + std::string(word);
    return "\"" + std::string(text) + "\" is not possible here. Choose one of: " + list + ".";
}

constexpr std::array<std::string_view, 2> k_formats = {"virtual", "in-person"};
constexpr std::array<std::string_view, 5> k_roles = {"interviewer", "director", "coordinator",
                                                     "letter-writer", "mentor"};
constexpr std::array<std::string_view, 4> k_policies = {"welcome", "not-stated", "unknown", "none"};
constexpr std::array<std::string_view, 2> k_matches = {"NRMP", "other"};

std::string no_problem(std::string_view) {
    return "";
}

// The fields, each once: reading and writing go through these tables.
struct TextField {
    const char* pointer;
    std::string& (*in)(LetterFacts&);
    std::string (*problem)(std::string_view) = no_problem;
    bool several_lines = false;
};

using Facts = LetterFacts;

constexpr std::array k_texts = std::to_array<TextField>({
    {"/applicant/name", [](Facts& f) -> auto& { return f.applicant.name;
} // namespace
} // namespace coach
, {"/applicant/email", [](Facts& f) -> auto& {return f.applicant.email;
}
, email_problem
}
, {"/applicant/aamc_id", [](Facts& f) -> auto& {return f.applicant.aamc_id;
}
, aamc_id_problem
}
, {"/applicant/specialty", [](Facts& f) -> auto& {return f.applicant.specialty;
}
}
, {"/program/name", [](Facts& f) -> auto& {return f.program.name;
}
}
, {"/program/city", [](Facts& f) -> auto& {return f.program.city;
}
}
, {"/interview/timezone", [](Facts& f) -> auto& {return f.interview.timezone;
}
, zone_problem
}
, {"/interview/format", [](Facts& f) -> auto& {return f.interview.format;
}
, choice_problem<k_formats>
}
, {"/recipient/title", [](Facts& f) -> auto& {return f.recipient.title;
}
}
, {"/recipient/name", [](Facts& f) -> auto& {return f.recipient.name;
}
}
, {"/recipient/salutation", [](Facts& f) -> auto& {return f.recipient.salutation;
}
}
, {"/recipient/email", [](Facts& f) -> auto& {return f.recipient.email;
}
, email_problem
}
, {"/recipient/role", [](Facts& f) -> auto& {return f.recipient.role;
}
, choice_problem<k_roles>
}
, {"/question", [](Facts& f) -> auto& {return f.question;
}
}
, {"/asked", [](Facts& f) -> auto& {return f.asked;
}
}
, {"/answer", [](Facts& f) -> auto& {return f.answer;
}
, no_problem, true
}
, {"/together", [](Facts& f) -> auto& {return f.together;
}
}
, {"/hope", [](Facts& f) -> auto& {return f.hope;
}
}
,
});

struct ListField {
    const char* pointer;
    std::vector<std::string>& (*in)(LetterFacts&);
};

constexpr std::array k_lists = std::to_array<ListField>({
    {"/applicant/languages", [](Facts& f) -> auto& { return f.applicant.languages;
}
}
, {"/details", [](Facts& f) -> auto& {return f.details;
}
}
, {"/fit", [](Facts& f) -> auto& {return f.fit;
}
}
, {"/news", [](Facts& f) -> auto& {return f.news;
}
}
,
});

struct DateField {
    const char* pointer;
    std::optional<Date>& (*in)(LetterFacts&);
};

constexpr std::array k_dates = std::to_array<DateField>({
    {"/interview/date", [](Facts& f) -> auto& { return f.interview.date;
}
}
, {"/deadline", [](Facts& f) -> auto& {return f.deadline;
}
}
,
});

struct FlagField {
    const char* pointer;
    std::optional<bool>& (*in)(LetterFacts&);
};

constexpr std::array k_flags = std::to_array<FlagField>({
    {"/conditions/true", [](Facts& f) -> auto& { return f.conditions.is_true;
}
}
, {"/conditions/only", [](Facts& f) -> auto& {return f.conditions.only;
}
}
, {"/conditions/nrmp", [](Facts& f) -> auto& {return f.conditions.nrmp;
}
}
, {"/conditions/allowed", [](Facts& f) -> auto& {return f.conditions.allowed;
}
}
,
});

constexpr const char* k_policy = "/program/contact_policy";
constexpr const char* k_match = "/program/match";
constexpr const char* k_uploaded = "/uploaded";

// Reads one document; the first error stays, and nothing is read after it.
class FactsReader {
public:
    explicit FactsReader(const json& root) : m_root(root) {}

    Result<LetterFacts> read() {
        if (!m_root.is_object()) return Error{"", "The facts must be one object in braces."};
        for (const TextField& field : k_texts)
            field.in(m_facts) = text(field.pointer, field.problem, field.several_lines);
        for (const ListField& field : k_lists)
            field.in(m_facts) = texts(field.pointer);
        for (const DateField& field : k_dates)
            field.in(m_facts) = date(field.pointer);
        for (const FlagField& field : k_flags)
            field.in(m_facts) = flag(field.pointer);
        m_facts.uploaded = flag(k_uploaded).value_or(false);
        read_program();
        if (m_error) return *m_error;
        return m_facts;
    }

private:
    void fail(const std::string& pointer, std::string message) {
        if (!m_error && !message.empty()) m_error = Error{pointer, std::move(message)};
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

    std::string text_in(const json& value, const std::string& pointer, bool several_lines) {
        if (!value.is_string()) {
            fail(pointer, "This must be a text in quotes.");
            return "";
        }
        const auto& written = value.get_ref<const std::string&>();
        const Span all{0, static_cast<std::uint32_t>(written.size())};
        std::string text(slice(written, trimmed(written, all)));
        if (several_lines) std::erase(text, '\r');
        fail(pointer, several_lines ? paragraphs_problem(text) : line_problem(text));
        return text;
    }

    std::string text(const std::string& pointer, std::string (*problem)(std::string_view),
                     bool several_lines = false) {
        const json* value = find(pointer);
        if (value == nullptr) return "";
        std::string text = text_in(*value, pointer, several_lines);
        fail(pointer, problem(text));
        return text;
    }

    std::vector<std::string> texts(const std::string& pointer) {
        std::vector<std::string> out;
        const json* value = find(pointer);
        if (value == nullptr) return out;
        if (!value->is_array()) {
            fail(pointer, "This must be a list in square brackets.");
            return out;
        }
        for (std::size_t i = 0; i < value->size(); ++i) {
            const json& item = (*value)[i];
            const std::string place = pointer + "/" + std::to_string(i);
            out.push_back(item.is_null() ? "" : text_in(item, place, false));
        }
        while (!out.empty() && out.back().empty())
            out.pop_back();
        return out;
    }

    std::optional<Date> date(const std::string& pointer) {
        const std::string written = text(pointer, no_problem);
        if (written.empty()) return std::nullopt;
        const Result<Date> parsed = parse_date(written);
        if (parsed) return parsed.value();
        fail(pointer, parsed.error().message);
        return std::nullopt;
    }

    std::optional<bool> flag(const std::string& pointer) {
        const json* value = find(pointer);
        if (value == nullptr) return std::nullopt;
        if (value->is_boolean()) return value->get<bool>();
        fail(pointer, "This must be true or false, without quotes.");
        return std::nullopt;
    }

    void read_program() {
        const std::string policy = text(k_policy, choice_problem<k_policies>);
        for (const ContactPolicy known : {ContactPolicy::Unknown, ContactPolicy::NotStated,
                                          ContactPolicy::Welcome, ContactPolicy::None}) {
            if (policy == to_word(known)) m_facts.program.contact_policy = known;
        }
        const std::string match = text(k_match, choice_problem<k_matches>);
        for (const MatchSystem known : {MatchSystem::Nrmp, MatchSystem::Other}) {
            if (match == to_word(known)) m_facts.program.match = known;
        }
    }

    const json& m_root;
    LetterFacts m_facts;
    std::optional<Error> m_error;
};

json& at(json& root, const char* pointer) {
    return root[json::json_pointer(pointer)];
}

} // namespace

Result<LetterFacts> parse_letter_facts(std::string_view text) {
    const json root = json::parse(text, nullptr, false);
    if (root.is_discarded()) {
        return Error{"", "The facts are not valid JSON. Check quotes, commas and braces."};
    }
    return FactsReader(root).read();
}

std::string to_json(const LetterFacts& given) {
    LetterFacts facts = given; // the tables lead to fields that can be changed
    json out = json::object();
    for (const TextField& field : k_texts) {
        if (const std::string& text = field.in(facts); !text.empty()) at(out, field.pointer) = text;
    }
    for (const ListField& field : k_lists) {
        if (const auto& texts = field.in(facts); !texts.empty()) at(out, field.pointer) = texts;
    }
    for (const DateField& field : k_dates) {
        if (const auto& date = field.in(facts)) at(out, field.pointer) = to_iso(*date);
    }
    for (const FlagField& field : k_flags) {
        if (const auto& flag = field.in(facts)) at(out, field.pointer) = *flag;
    }
    if (facts.uploaded) at(out, k_uploaded) = true;
    for (const auto& [pointer, word] : {std::pair{k_policy, to_word(facts.program.contact_policy)},
                                        std::pair{k_match, to_word(facts.program.match)}}) {
        if (!word.empty()) at(out, pointer) = word;
    }
    // A damaged byte typed into a field must not lose the rest of the record.
    return out.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace coach
