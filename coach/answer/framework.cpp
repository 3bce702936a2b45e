#include "coach/answer/framework.h"

#include <nlohmann/json.hpp>

namespace coach {
namespace {

using nlohmann::json;
using Pointer = json::json_pointer;

// Reads by JSON pointer and remembers the first thing that does not fit.
class Reader {
public:
    Reader(std::string_view file, const json& root) : m_file(file), m_root(root) {}

    std::string text(const std::string& at) {
        const json* value = find(at);
        if (value != nullptr && value->is_string()) return value->get<std::string>();
        note(at, "A text belongs here.");
        return {};
    }
    std::string text_or_empty(const std::string& at) { return find(at) == nullptr ? "" : text(at); }

    std::vector<std::string> texts(const std::string& at) {
        std::vector<std::string> out;
        for (std::size_t i = 0; i < size(at); ++i)
            out.push_back(text(item(at, i)));
        return out;
    }

    double number(const std::string& at) {
        const json* value = find(at);
        if (value != nullptr && value->is_number()) return value->get<double>();
        note(at, "A number belongs here.");
        return 0;
    }

    // The length of a list that must have something in it.
    std::size_t size(const std::string& at) {
        const json* value = find(at);
        if (value != nullptr && value->is_array() && !value->empty()) return value->size();
        note(at, "A list belongs here.");
        return 0;
    }

    std::map<std::string, std::string, std::less<>> table(const std::string& at) {
        std::map<std::string, std::string, std::less<>> out;
        const json* value = find(at);
        if (value == nullptr || !value->is_object()) {
            note(at, "A table of texts belongs here.");
            return out;
        }
        for (const auto& [key, entry] : value->items())
            out[key] = text(at + "/" + key);
        return out;
    }

    bool has(const std::string& at) const { return find(at) != nullptr; }

    static std::string item(const std::string& at, std::size_t index) {
        return at + "/" + std::to_string(index);
    }

    const std::optional<Error>& problem() const { return m_problem; }
    void note(const std::string& at, std::string message) {
        if (!m_problem) m_problem = Error{m_file + at, std::move(message)};
    }

private:
    const json* find(const std::string& at) const {
        const Pointer pointer(at);
        return m_root.contains(pointer) ? &m_root.at(pointer) : nullptr;
    }

    std::string m_file;
    const json& m_root;
    std::optional<Error> m_problem;
};

Sign read_sign(Reader& in, const std::string& at) {
    return {in.text_or_empty(at + "/id"), in.texts(at + "/topics"), in.text(at + "/works"),
            in.text(at + "/missing"), in.text_or_empty(at + "/detail")};
}

std::vector<Sign> read_signs(Reader& in, const std::string& at) {
    std::vector<Sign> out;
    for (std::size_t i = 0; i < in.size(at); ++i)
        out.push_back(read_sign(in, Reader::item(at, i)));
    return out;
}

PartGuide read_part(Reader& in, const std::string& at, Part part) {
    if (in.text(at + "/id") != part_name(part)) {
        in.note(at + "/id", "The parts stand in the order context, improvement, relevance.");
    }
    PartGuide out;
    out.title = in.text(at + "/title");
    out.line = in.text(at + "/line");
    out.purpose = in.text(at + "/purpose");
    out.good = in.texts(at + "/good");
    out.examples = in.texts(at + "/examples");
    out.hint = in.text(at + "/hint");
    out.least_share = in.number(at + "/share/0");
    out.most_share = in.number(at + "/share/1");
    out.signs = read_signs(in, at + "/signs");
    if (in.has(at + "/next_question")) out.next_question = read_sign(in, at + "/next_question");
    return out;
}

Situation read_situation(Reader& in, const std::string& at) {
    return {in.text(at + "/id"),
            in.text(at + "/title"),
            in.text(at + "/note"),
            static_cast<int>(in.number(at + "/attempts/0")),
            static_cast<int>(in.number(at + "/attempts/1")),
            {in.text(at + "/context"), in.text(at + "/improvement"), in.text(at + "/relevance")},
            in.texts(at + "/next")};
}

WrittenGuide read_written(Reader& in) {
    WrittenGuide out;
    out.line = in.text("/written/line");
    out.hint = in.text("/written/hint");
    out.most_sentences = static_cast<std::size_t>(in.number("/written/most_sentences"));
    out.signs = read_signs(in, "/written/asks");
    out.too_many = in.text("/written/too_many");
    out.no_number = in.text("/written/no_number");
    return out;
}

Framework read_framework(Reader& in) {
    Framework out;
    out.when_to_use = in.text("/when_to_use");
    out.lead = in.text("/lead");
    out.praise_from_words = static_cast<std::size_t>(in.number("/praise_from_words"));
    for (const Part part : k_parts) {
        const auto index = static_cast<std::size_t>(part);
        out.parts[index] = read_part(in, Reader::item("/parts", index), part);
    }
    for (std::size_t i = 0; i < in.size("/situations"); ++i) {
        out.situations.push_back(read_situation(in, Reader::item("/situations", i)));
    }
    out.written = read_written(in);
    out.next_steps = in.table("/next");
    out.spoken = in.table("/spoken");
    for (std::size_t i = 0; i < in.size("/sources"); ++i) {
        const std::string at = Reader::item("/sources", i);
        out.sources.push_back(
            {in.text(at + "/name"), in.text(at + "/date"), in.text_or_empty(at + "/url")});
    }
    return out;
}

} // namespace

const Situation* Framework::situation(std::string_view id) const {
    for (const Situation& situation : situations) {
        if (situation.id == id) return &situation;
    }
    return nullptr;
}

std::string Framework::next(std::string_view id) const {
    const auto found = next_steps.find(id);
    return found == next_steps.end() ? "" : found->second;
}

Result<Framework> parse_framework(std::string_view file, std::string_view text) {
    const json root = json::parse(text, nullptr, false);
    if (root.is_discarded()) return Error{std::string(file), "This is not valid JSON."};
    Reader in(file, root);
    Framework out = read_framework(in);
    if (in.problem()) return *in.problem();
    return out;
}

} // namespace coach
