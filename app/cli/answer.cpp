#include "app/cli/command.h"
#include "app/cli/ndjson.h"
#include "app/cli/parse.h"
#include "app/cli/places.h"
#include "app/cli/report_json.h"
#include "app/content/content.h"
#include "app/content/text_file.h"
#include "coach/answer/review.h"
#include "coach/metrics/counts.h"
#include "coach/practice/subject.h"
#include "coach/text/segment.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <ostream>

namespace candor::cli {
namespace {

using nlohmann::ordered_json;

constexpr const char* k_footer =
    "An answer about an exam has three parts: context (what happened, and that it was yours),\n"
    "improvement (what you changed, with evidence) and relevance (what it means for patients).\n"
    "Without --question, a question about an exam is assumed. With --format ndjson each line is\n"
    "{\"id\":..,\"text\":..,\"question\":..} in and one line out.\n"
    "Exit status: 0 good, 1 needs work, 2 something could not be read.\n\n"
    "Example: candor answer answer.txt --question \"Tell me about Step 1.\"";

struct AnswerRequest {
    std::string file = "-";
    std::string question;
    std::string format = "text";
    double words_per_minute = 0;
};

ordered_json spans_json(const std::vector<coach::Span>& spans) {
    if (spans.empty()) return nullptr;
    if (spans.size() == 1) return span_json(spans.front());
    ordered_json out = ordered_json::array();
    for (const coach::Span span : spans)
        out.push_back(span_json(span));
    return out;
}

const char* verdict_name(coach::Verdict verdict) {
    return verdict == coach::Verdict::Good ? "good" : "needs-work";
}

class AnswerCommand {
public:
    AnswerCommand(const AnswerRequest& request, const Content& content,
                  const coach::Framework& framework, const coach::QuestionBank& bank, Io& io)
        : m_request(request), m_checker(content.rules, content.limits, &content.index),
          m_reviewer(m_checker, framework), m_bank(bank), m_io(io) {}

    int run() {
        if (m_request.format == "ndjson") return stream();
        const bool from_input = m_request.file == "-";
        coach::Result<std::string> text =
            from_input ? read_text_stream(m_io.in, "-") : read_text_file(m_request.file);
        if (!text) return fail(text.error());
        if (coach::count_words(text.value()) == 0) {
            return fail({m_request.file, "There is no answer in it. Write or say one first."});
        }
        m_checker.narrow_to(text.value() + "\n" + m_request.question); // nothing else is read
        return one(coach::Document(std::move(text).value()));
    }

private:
    int fail(const coach::Error& error) {
        m_io.err << "candor answer: " << error.text() << "\n";
        return k_failed;
    }

    coach::AnswerReview review(const coach::Document& answer, const std::string& question) const {
        const bool about_record =
            question.empty() || coach::asks_about_record(question, m_bank, m_checker.matcher());
        return m_reviewer.review(answer, {about_record, m_request.words_per_minute});
    }

    int one(const coach::Document& answer) {
        const coach::AnswerReview reviewed = review(answer, m_request.question);
        if (m_request.format == "json") {
            ordered_json document{{"id", m_request.file}};
            add_members(answer, reviewed, document);
            const ordered_json all{{"version", 1},
                                   {"documents", ordered_json::array({std::move(document)})}};
            m_io.out << all.dump(1, ' ', false, ordered_json::error_handler_t::replace) << "\n";
        }
        else {
            print(answer, reviewed);
        }
        return reviewed.verdict == coach::Verdict::Good ? k_done : k_found;
    }

    int stream() {
        return for_each_line({"candor answer", m_request.file}, m_io,
                             [&](const NdjsonLine& line, ordered_json& out) {
                                 const std::string& question =
                                     line.question.empty() ? m_request.question : line.question;
                                 const coach::Document answer(line.text);
                                 const coach::AnswerReview reviewed = review(answer, question);
                                 add_members(answer, reviewed, out);
                                 return reviewed.verdict == coach::Verdict::NeedsWork;
                             });
    }

    void add_members(const coach::Document& answer, const coach::AnswerReview& reviewed,
                     ordered_json& out) const {
        coach::Counts counts = coach::count(answer, m_checker.limits(), m_request.words_per_minute);
        out["kind"] = coach::kind_name(coach::TextKind::Answer);
        out["metrics"] = metrics_json(counts, reviewed.report.score_sentences.size());
        ordered_json parts = ordered_json::object();
        for (const coach::Part part : coach::k_parts) {
            parts[std::string(coach::part_name(part))] = spans_json(reviewed.parts.of(part));
        }
        out["parts"] = std::move(parts);
        out["ownership"] = reviewed.ownership;
        out["order_ok"] = reviewed.order_ok;
        out["too_long"] = reviewed.too_long;
        out["too_short"] = reviewed.too_short;
        out["verdict"] = verdict_name(reviewed.verdict);
        out["next"] = reviewed.next;
        out["findings"] = findings_json(answer, reviewed.report.findings);
    }

    void print(const coach::Document& answer, const coach::AnswerReview& reviewed) const {
        Places places(answer);
        for (const coach::Finding& finding : reviewed.report.findings) {
            const coach::LineColumn place = places.of(finding.span.start);
            m_io.out << m_request.file << ":" << place.line << ":" << place.column << ": "
                     << coach::severity_name(finding.severity) << ": " << finding.message << " ["
                     << finding.rule->id << "]\n";
        }
        if (reviewed.about_record) print_parts(answer, reviewed);
        m_io.out << m_request.file << ": " << verdict_name(reviewed.verdict) << ", "
                 << std::llround(reviewed.seconds) << " seconds\n"
                 << "next: " << reviewed.next << "\n";
    }

    void print_parts(const coach::Document& answer, const coach::AnswerReview& reviewed) const {
        for (const coach::Part part : coach::k_parts) {
            m_io.out << coach::part_name(part) << ": ";
            if (!reviewed.parts.has(part)) m_io.out << "(not there yet)";
            const char* between = "";
            for (const coach::Span span : reviewed.parts.of(part)) {
                m_io.out << between << answer.slice(span);
                between = " ... ";
            }
            m_io.out << "\n";
        }
    }

    const AnswerRequest& m_request;
    coach::Checker m_checker;
    coach::AnswerReviewer m_reviewer;
    const coach::QuestionBank& m_bank;
    Io& m_io;
};

void describe(CLI::App& app, AnswerRequest& request) {
    app.add_option("file", request.file, "The answer; \"-\" or nothing reads standard input")
        ->type_name("FILE");
    app.add_option("--question", request.question, "What was asked")->type_name("TEXT");
    app.add_option("--pace", request.words_per_minute, "Your words a minute, if not the usual")
        ->check(CLI::Range(60.0, 260.0))
        ->type_name("WORDS");
    app.add_option("--format", request.format, "How to print")
        ->check(CLI::IsMember({"text", "json", "ndjson"}));
    app.footer(k_footer);
}

coach::QuestionBank shipped_questions() {
    coach::QuestionBank bank;
    for (const std::string_view name : shipped_names("questions/")) {
        bank.add(name, shipped_content(name));
    }
    return bank;
}

} // namespace

int run_answer(const Arguments& args, Io& io) {
    AnswerRequest request;
    CLI::App app("Reviews a spoken answer in its three parts.", "candor answer");
    describe(app, request);
    if (const auto status = parse(app, args, io)) return *status;
    const Content content = load_content({io.config_folder, {}});
    for (const std::string& problem : content.problems) {
        io.err << "candor answer: " << problem << "\n";
    }
    const auto framework =
        coach::parse_framework("framework.json", shipped_content("framework.json"));
    if (!framework) {
        io.err << "candor answer: " << framework.error().text() << "\n";
        return k_failed;
    }
    const coach::QuestionBank bank = shipped_questions();
    const int status = AnswerCommand(request, content, framework.value(), bank, io).run();
    return content.problems.empty() ? status : k_failed;
}

} // namespace candor::cli
