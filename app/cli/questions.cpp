#include "app/cli/command.h"
#include "app/cli/parse.h"
#include "app/cli/report_json.h"
#include "app/content/content.h"
#include "coach/practice/bank.h"

#include <nlohmann/json.hpp>

#include <ostream>

namespace candor::cli {
namespace {

using nlohmann::ordered_json;

constexpr const char* k_footer =
    "Each question comes with what is really being asked, about how long to answer, what goes\n"
    "wrong, and points to practise from. Points, not scripts: say them in different words.\n\n"
    "Example: candor questions --theme red-flag";

ordered_json question_json(const coach::Question& question) {
    return {{"id", question.id},
            {"theme", question.theme},
            {"prompt", question.prompt},
            {"asks", question.asks},
            {"seconds", question.seconds},
            {"pitfalls", question.pitfalls},
            {"skeleton", question.skeleton},
            {"also", question.also}};
}

void print_json(const std::vector<const coach::Question*>& questions, std::ostream& out) {
    ordered_json list = ordered_json::array();
    for (const coach::Question* question : questions)
        list.push_back(question_json(*question));
    const ordered_json all{{"version", 1}, {"questions", std::move(list)}};
    out << all.dump(1, ' ', false, ordered_json::error_handler_t::replace) << "\n";
}

void print_list(const char* label, const std::vector<std::string>& entries, std::ostream& out) {
    for (const std::string& entry : entries)
        out << "    " << label << entry << "\n";
}

void print_text(const coach::QuestionBank& bank,
                const std::vector<const coach::Question*>& questions, std::ostream& out) {
    for (const coach::Theme& theme : bank.themes()) {
        bool titled = false;
        for (const coach::Question* question : questions) {
            if (question->theme != theme.id) continue;
            if (!titled) out << theme.title << " (" << theme.id << "): " << theme.note << "\n\n";
            titled = true;
            out << "  " << question->prompt << "  [" << question->id << ", about "
                << question->seconds << " s]\n    Really asked: " << question->asks << "\n";
            print_list("+ ", question->skeleton, out);
            print_list("- ", question->pitfalls, out);
            out << "\n";
        }
    }
}

// The themes' names, for the message about an unknown one.
std::string theme_names(const coach::QuestionBank& bank) {
    std::string out;
    for (const coach::Theme& theme : bank.themes())
        out += (out.empty() ? "" : ", ") + theme.id;
    return out;
}

} // namespace

int run_questions(const Arguments& args, Io& io) {
    std::string theme;
    std::string format = "text";
    CLI::App app("Lists interview questions to practise.", "candor questions");
    app.add_option("--theme", theme, "Only this theme")->type_name("THEME");
    app.add_option("--format", format, "How to print")->check(CLI::IsMember({"text", "json"}));
    app.footer(k_footer);
    if (const auto status = parse(app, args, io)) return *status;
    coach::QuestionBank bank;
    for (const std::string_view name : shipped_names("questions/")) {
        bank.add(name, shipped_content(name));
    }
    std::vector<const coach::Question*> questions = bank.in_theme(theme);
    if (theme.empty()) {
        for (const coach::Question& question : bank.questions())
            questions.push_back(&question);
    }
    if (questions.empty()) {
        io.err << "candor questions: There is no theme \"" << theme
               << "\". Use one of: " << theme_names(bank) << ".\n";
        return k_failed;
    }
    if (format == "json")
        print_json(questions, io.out);
    else
        print_text(bank, questions, io.out);
    return k_done;
}

} // namespace candor::cli
