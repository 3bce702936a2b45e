#include "app/cli/command.h"
#include "app/cli/lint_spelling.h"
#include "app/cli/parse.h"
#include "app/cli/report_json.h"
#include "app/content/content.h"
#include "app/content/text_file.h"
#include "coach/rules/checks.h"
#include "coach/rules/examples.h"

#include <ostream>

namespace candor::cli {
namespace {

constexpr const char* k_footer =
    "Without an id: every rule, one a line. With an id: what it finds, why, and its examples.\n"
    "--check reads a pack of your own, names every mistake, and runs the examples in it.\n\n"
    "Example: candor rules excuse.counterfactual";

std::string kinds_text(const coach::Rule& rule) {
    std::string out;
    for (int i = 0; i < coach::k_text_kind_count; ++i) {
        const auto kind = static_cast<coach::TextKind>(i);
        if (!rule.applies_to(kind)) continue;
        out += (out.empty() ? "" : ", ") + std::string(coach::kind_name(kind));
    }
    return out;
}

// The example as its author wrote it, with brackets; a long one is cut.
std::string marked(const coach::RuleExample& example) {
    constexpr std::size_t k_shown = 200;
    std::string text = example.text;
    if (text.size() > k_shown) return text.substr(0, 60) + " ...";
    if (example.expected) {
        text.insert(example.expected->end, "]]");
        text.insert(example.expected->start, "[[");
    }
    return text;
}

void print_list(const std::vector<std::string>& items, const char* title, std::ostream& out) {
    for (const std::string& item : items)
        out << "  " << title << item << "\n";
}

void explain(const coach::Rule& rule, std::ostream& out) {
    out << rule.id << "  (" << coach::severity_name(rule.severity) << ")\n"
        << "  " << rule.message << "\n\n"
        << "Why:     " << rule.why << "\n";
    for (const std::string& advice : rule.advice)
        out << "Try:     " << advice << "\n";
    out << "Source:  " << source_text(rule.source) << "\n"
        << "For:     " << kinds_text(rule) << "\n"
        << "From:    " << rule.file << "\n\n";
    if (!rule.check.empty()) out << "Found by the check \"" << rule.check << "\".\n";
    print_list(rule.phrases, "phrase  ", out);
    print_list(rule.match, "match   ", out);
    print_list(rule.unless, "unless  ", out);
    print_list(rule.sentence_has, "has     ", out);
    print_list(rule.sentence_lacks, "lacks   ", out);
    print_list(rule.context_has, "context ", out);
    out << "\nFinds:\n";
    for (const coach::RuleExample& example : rule.flags)
        out << "  + " << marked(example) << "\n";
    out << "Leaves alone:\n";
    for (const coach::RuleExample& example : rule.passes)
        out << "  - " << marked(example) << "\n";
}

int list(const Content& content, std::ostream& out) {
    for (const coach::Rule& rule : content.rules.rules) {
        out << rule.id << std::string(rule.id.size() < 40 ? 40 - rule.id.size() : 1, ' ')
            << coach::severity_name(rule.severity) << "\t" << rule.message << "\n";
    }
    out << content.rules.rules.size() << " rules\n";
    return k_done;
}

// Rules about spelling find nothing without a dictionary, and it takes long to load: only for them.
coach::Result<std::unique_ptr<coach::Speller>> speller_for(const std::vector<coach::Rule>& rules,
                                                           const std::string& file, const Io& io) {
    for (const coach::Rule& rule : rules)
        if (rule.file == file && coach::needs_speller(rule.check)) return make_speller(io, {});
    return std::unique_ptr<coach::Speller>();
}

// Reads the pack over what ships, names every mistake, and runs its examples.
int check(const std::string& file, Io& io) {
    const coach::Result<std::string> text = read_text_file(file);
    if (!text) {
        io.err << "candor rules: " << text.error().text() << "\n";
        return k_failed;
    }
    const Content content = load_content({io.config_folder, {file}, true});
    const coach::Checker checker(content.rules, content.limits, &content.index);
    std::vector<std::string> problems = content.problems;
    const auto speller = speller_for(content.rules.rules, file, io);
    if (!speller) {
        io.err << "candor rules: " << speller.error().text() << "\n";
        return k_failed;
    }
    std::size_t rules = 0;
    for (const coach::Rule& rule : content.rules.rules) {
        if (rule.file != file) continue;
        ++rules;
        for (const coach::PackProblem& problem :
             coach::run_examples(checker, rule, speller->get())) {
            problems.push_back(problem.text());
        }
    }
    for (const std::string& problem : problems)
        io.err << problem << "\n";
    io.out << file << ": " << rules << (rules == 1 ? " rule" : " rules") << " loaded, "
           << problems.size() << (problems.size() == 1 ? " problem\n" : " problems\n");
    return problems.empty() ? k_done : k_found;
}

} // namespace

int run_rules(const Arguments& args, Io& io) {
    std::string id;
    std::string pack;
    CLI::App app("Lists, explains and checks rules.", "candor rules");
    app.add_option("id", id, "The rule to explain")->type_name("ID");
    app.add_option("--check", pack, "A rule pack to validate")->type_name("PACK.json");
    app.footer(k_footer);
    if (const auto status = parse(app, args, io)) return *status;
    if (!pack.empty()) return check(pack, io);
    const Content content = load_content({io.config_folder, {}, !id.empty()});
    if (id.empty()) return list(content, io.out);
    const coach::Rule* rule = content.rules.find(id);
    if (rule == nullptr) {
        io.err << "candor rules: There is no rule \"" << id
               << "\". \"candor rules\" lists them all.\n";
        return k_failed;
    }
    explain(*rule, io.out);
    return k_done;
}

} // namespace candor::cli
