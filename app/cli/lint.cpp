#include "app/cli/apply_fixes.h"
#include "app/cli/command.h"
#include "app/cli/lint_options.h"
#include "app/cli/lint_output.h"
#include "app/cli/lint_spelling.h"
#include "app/cli/ndjson.h"
#include "app/cli/parse.h"
#include "app/cli/rule_timing.h"
#include "app/content/content.h"
#include "app/content/text_file.h"
#include "app/system_clock.h"
#include "coach/store/workspace.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace candor::cli {
namespace {

constexpr const char* k_footer =
    "Without a file, or with \"-\", the text comes from standard input. A file ending in .eml or\n"
    "starting with \"Subject:\" is an e-mail, everything else a statement; --kind wins.\n"
    "With --format ndjson each line is {\"id\":..,\"text\":..,\"kind\":..} in and one line out.\n"
    "Exit status: 0 nothing at or above --fail-on, 1 findings, 2 something could not be read.\n\n"
    "Example: candor lint statement.txt --fail-on warning";

coach::TextKind kind_of(const std::string& name, std::string_view text, const LintOptions& asked) {
    if (asked.kind) return *asked.kind;
    const bool email = name.ends_with(".eml") || text.starts_with("Subject:");
    return email ? coach::TextKind::Email : coach::TextKind::Statement;
}

class Linter {
public:
    // Without a speller no word is looked up.
    Linter(const LintOptions& options, const Content& content, const coach::Speller* speller,
           Io& io)
        : m_options(options), m_checker(content.rules, content.limits, &content.index),
          m_speller(speller), m_io(io) {}

    Linted lint(std::string id, std::string text, const coach::CheckOptions& options) const {
        Linted out;
        out.id = std::move(id);
        out.kind = options.kind;
        out.document = coach::Document(std::move(text));
        out.report = m_checker.check(out.document, options);
        out.counts = coach::count(out.document, m_checker.limits(), m_options.words_per_minute);
        out.outline = coach::outline_of(out.document, out.kind, m_checker.matcher());
        return out;
    }

    int files() {
        const auto output = make_output(m_options.format, m_io.out);
        for (const std::string& file : m_options.files)
            one_file(file, *output);
        if (!m_options.dry_run) output->finish();
        return m_failed ? k_failed : m_found ? k_found : k_done;
    }

    int stream() {
        int worst = k_done;
        for (const std::string& file : m_options.files) {
            const NdjsonSource source{"candor lint", file};
            worst = std::max(worst, for_each_line(source, m_io, [&](const auto& line, auto& out) {
                                 return answer(line, out);
                             }));
        }
        return worst;
    }

private:
    coach::CheckOptions check_options(coach::TextKind kind) const {
        return {.kind = kind,
                .program = m_options.program,
                .to = m_options.to,
                .words_per_minute = m_options.words_per_minute,
                .speller = m_speller};
    }

    void fail(const coach::Error& error) {
        m_io.err << "candor lint: " << error.text() << "\n";
        m_failed = true;
    }

    void one_file(const std::string& file, LintOutput& output) {
        coach::Result<std::string> text =
            file == "-" ? read_text_stream(m_io.in, "-") : read_text_file(file);
        if (!text) return fail(text.error());
        if (text.value().empty()) {
            return fail({file, "The file is empty. There is nothing to check yet."});
        }
        const coach::TextKind kind = kind_of(file, text.value(), m_options);
        if (m_options.files.size() == 1) m_checker.narrow_to(text.value());
        const Linted linted = lint(file, std::move(text).value(), check_options(kind));
        note_found(linted.report);
        if (m_options.fix) fix(linted);
        if (!m_options.dry_run) output.add(linted);
        if (m_options.timing) {
            print_rule_times(linted.document, check_options(kind), m_checker, m_io.err);
        }
    }

    void fix(const Linted& linted) {
        const std::string fixed = with_safe_fixes(linted.document, linted.report.findings);
        if (fixed == linted.document.text()) {
            if (m_options.dry_run)
                m_io.err << "candor lint: " << linted.id << ": Nothing to fix.\n";
            return;
        }
        if (m_options.dry_run) {
            m_io.out << line_diff(linted.id, linted.document.text(), fixed);
            return;
        }
        if (linted.id == "-") {
            fail({"-", "Standard input cannot be fixed in place. Name a file."});
        }
        else if (const coach::Status status = write_file(linted.id, fixed); !status) {
            fail(status.error());
        }
    }

    bool answer(const NdjsonLine& line, nlohmann::ordered_json& out) {
        const coach::TextKind kind = line.kind        ? *line.kind
                                     : m_options.kind ? *m_options.kind
                                                      : coach::TextKind::Statement;
        coach::CheckOptions options = check_options(kind);
        if (!line.program.empty()) options.program = line.program;
        if (!line.to.empty()) options.to = line.to;
        const Linted linted = lint("", line.text, options);
        add_members(linted, out);
        m_found = false;
        note_found(linted.report);
        return m_found;
    }

    void note_found(const coach::CheckReport& report) {
        for (const coach::Finding& finding : report.findings) {
            m_found = m_found || m_options.fails(finding.severity);
        }
    }

    const LintOptions& m_options;
    coach::Checker m_checker;
    const coach::Speller* m_speller;
    Io& m_io;
    bool m_found = false;
    bool m_failed = false;
};

void describe(CLI::App& app, LintOptions& o, std::string& kind) {
    app.add_option("files", o.files, "Texts to check")->type_name("FILE");
    app.add_option("--kind", kind, "What the text is")
        ->check(CLI::IsMember({"statement", "answer", "email", "experience", "most-meaningful"}));
    app.add_option("--format", o.format, "How to print")
        ->check(CLI::IsMember({"text", "json", "ndjson", "sarif"}));
    app.add_option("--fail-on", o.fail_on, "Least severity that makes the exit status 1")
        ->check(CLI::IsMember({"error", "warning", "hint", "never"}));
    app.add_option("--rules", o.packs, "Your own rule packs (.json), over the ones that ship")
        ->type_name("PACK.json");
    app.add_option("--program", o.program, "The program that a letter goes to")->type_name("NAME");
    app.add_option("--to", o.to, "The person that a letter goes to")->type_name("NAME");
    app.add_option("--workspace", o.workspace, "A workspace, for your own pace and names")
        ->type_name("DIR");
    app.add_flag("--spelling", o.spelling, "Look words up in the English and medical dictionaries");
    app.add_flag("--fix", o.fix, "Apply the replacements that are safe");
    app.add_flag("--dry-run", o.dry_run, "With --fix: show the changes, write nothing");
    app.add_flag("--timing", o.timing, "Show what each rule costs, on stderr");
    app.footer(k_footer);
}

// "--rules mine.json draft.txt": the list of packs ends where a name is no longer a pack's.
void give_back_texts(LintOptions& o) {
    const auto is_pack = [](const std::string& name) { return name.ends_with(".json"); };
    const auto texts = std::stable_partition(o.packs.begin(), o.packs.end(), is_pack);
    o.files.insert(o.files.end(), texts, o.packs.end());
    o.packs.erase(texts, o.packs.end());
}

// What the workspace knows about the applicant and a check can use: the pace of speaking, names.
coach::Status take_workspace(LintOptions& options, const Io& io) {
    if (options.workspace.empty()) return coach::Done{};
    const coach::Result<coach::Paths> paths = coach::find_paths(io.environment, options.workspace);
    if (!paths) return paths.error();
    std::error_code ignored;
    if (!std::filesystem::exists(paths->database, ignored)) {
        return coach::Error{options.workspace, "There is no workspace here. Check the folder."};
    }
    const SystemClock clock;
    const coach::Result<coach::Workspace> workspace = coach::Workspace::open(paths.value(), clock);
    if (!workspace) return workspace.error();
    const coach::Result<coach::Profile> profile = workspace->load_profile();
    if (!profile) return profile.error();
    options.words_per_minute = coach::words_per_minute(profile.value()).value_or(0);
    if (!options.spelling) return coach::Done{};
    coach::Result<std::string> names = names_in_workspace(workspace.value());
    if (!names) return names.error();
    options.names = std::move(names).value();
    return coach::Done{};
}

} // namespace

int run_lint(const Arguments& args, Io& io) {
    LintOptions options;
    std::string kind;
    CLI::App app("Checks a statement, an answer or an e-mail.", "candor lint");
    describe(app, options, kind);
    if (const auto status = parse(app, args, io)) return *status;
    give_back_texts(options);
    coach::TextKind parsed{};
    if (coach::parse_kind(kind, parsed)) options.kind = parsed;
    if (options.files.empty()) options.files = {"-"};
    if (options.dry_run && !options.fix) {
        io.err << "candor lint: --dry-run needs --fix.\n";
        return k_failed;
    }
    if (const coach::Status taken = take_workspace(options, io); !taken) {
        io.err << "candor lint: " << taken.error().text() << "\n";
        return k_failed;
    }
    const Content content = load_content({io.config_folder, options.packs});
    for (const std::string& problem : content.problems) {
        io.err << "candor lint: " << problem << "\n";
    }
    std::unique_ptr<coach::Speller> speller;
    if (options.spelling) {
        auto made = make_speller(io, options.names);
        if (!made) {
            io.err << "candor lint: " << made.error().text() << "\n";
            return k_failed;
        }
        speller = std::move(made).value();
    }
    Linter linter(options, content, speller.get(), io);
    const int status = options.format == "ndjson" ? linter.stream() : linter.files();
    return content.problems.empty() ? status : k_failed;
}

} // namespace candor::cli
