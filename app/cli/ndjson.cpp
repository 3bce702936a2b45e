#include "app/cli/ndjson.h"

#include "app/cli/report_json.h"
#include "app/content/text_file.h"
#include "coach/text/utf8.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <istream>
#include <ostream>

namespace candor::cli {
namespace {

using coach::Error;
using nlohmann::json;
using nlohmann::ordered_json;

coach::Status take_text(const json& object, const char* key, std::string& out) {
    const auto found = object.find(key);
    if (found == object.end() || found->is_null()) return coach::Done{};
    if (!found->is_string()) return Error{"", std::string("\"") + key + "\" must be a text."};
    out = found->get<std::string>();
    if (out.find('\0') != std::string::npos) {
        return Error{"", std::string("\"") + key + "\" holds a zero character. Take it out."};
    }
    return coach::Done{};
}

coach::Status take_fields(const json& object, NdjsonLine& line) {
    if (!object.contains("text")) return Error{"", "The line has no \"text\"."};
    if (!object["text"].is_string()) return Error{"", "\"text\" must be a text."};
    std::string kind;
    for (const auto& [key, out] : {std::pair{"text", &line.text}, std::pair{"kind", &kind},
                                   std::pair{"program", &line.program}, std::pair{"to", &line.to},
                                   std::pair{"question", &line.question}}) {
        if (const coach::Status status = take_text(object, key, *out); !status) return status;
    }
    if (kind.empty()) return coach::Done{};
    coach::TextKind parsed{};
    if (!coach::parse_kind(kind, parsed)) {
        return Error{"", "There is no kind \"" + kind +
                             "\". Use statement, answer, email, experience or most-meaningful."};
    }
    line.kind = parsed;
    return coach::Done{};
}

// The line as JSON, or nothing when it is not UTF-8 or not JSON.
std::optional<json> parse_line(const std::string& text) {
    if (coach::utf8::first_invalid(text)) return std::nullopt;
    json value = json::parse(text, nullptr, false);
    if (value.is_discarded()) return std::nullopt;
    return value;
}

class Stream {
public:
    Stream(const NdjsonSource& source, Io& io, const NdjsonHandler& handler)
        : m_source(source), m_io(io), m_handler(handler) {}

    void take(const std::string& text) {
        ++m_number;
        ordered_json answer;
        answer["id"] = nullptr;
        const std::optional<json> value = parse_line(text);
        if (!value || !value->is_object()) {
            const char* reason = text.empty() ? "The line is empty."
                                 : value      ? "The line is not a JSON object."
                                              : "The line is not valid JSON in UTF-8.";
            refuse(answer, reason);
            return;
        }
        if (value->contains("id")) answer["id"] = (*value)["id"];
        NdjsonLine line;
        if (const coach::Status status = take_fields(*value, line); !status) {
            refuse(answer, status.error().message);
            return;
        }
        m_found = m_handler(line, answer) || m_found;
        m_io.out << compact(answer) << '\n' << std::flush;
    }

    int status() const { return m_failed ? k_failed : m_found ? k_found : k_done; }

private:
    void refuse(ordered_json& answer, const std::string& reason) {
        answer["error"] = reason;
        m_failed = true;
        m_io.out << compact(answer) << '\n' << std::flush;
        m_io.err << m_source.command << ": " << m_source.file << ":" << m_number << ": " << reason
                 << " Each line is one object with \"id\" and \"text\".\n";
    }

    const NdjsonSource& m_source;
    Io& m_io;
    const NdjsonHandler& m_handler;
    std::size_t m_number = 0;
    bool m_found = false;
    bool m_failed = false;
};

} // namespace

int for_each_line(const NdjsonSource& source, Io& io, const NdjsonHandler& handler) {
    std::ifstream opened;
    if (source.file != "-") {
        if (const coach::Status readable = check_readable(source.file); !readable) {
            io.err << source.command << ": " << readable.error().text() << "\n";
            return k_failed;
        }
        opened.open(source.file, std::ios::binary);
    }
    std::istream& in = source.file == "-" ? io.in : opened;
    Stream stream(source, io, handler);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        stream.take(line);
    }
    return stream.status();
}

} // namespace candor::cli
