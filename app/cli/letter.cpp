#include "app/cli/command.h"
#include "app/cli/letter_output.h"
#include "app/cli/letter_records.h"
#include "app/cli/parse.h"
#include "app/content/letter_files.h"
#include "app/content/text_file.h"
#include "app/system_clock.h"
#include "coach/letters/eml.h"

#include <ctime>
#include <filesystem>
#include <memory>
#include <optional>
#include <ostream>

namespace candor::cli {
namespace {

using coach::Result;

struct LetterOptions {
    std::string from;
    std::string format = "text";
    std::string workspace;
    std::string id;
    std::string date;
    std::string reason;
};

constexpr const char* k_footer =
    "\"candor letter KIND --help\" lists the facts that a kind needs, with an example file.\n"
    "Without --workspace nothing is stored or looked up.\n"
    "Exit status: 0 ready, 1 not ready or refused, 2 the facts cannot be used.\n\n"
    "Example: candor letter thank-you --from facts.json --format eml > note.eml";

int fail(Io& io, const std::string& sentence) {
    io.err << "candor letter: " << sentence << "\n";
    return k_failed;
}

coach::Date today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

Result<coach::LetterFacts> read_facts(const std::string& file, Io& io) {
    const Result<std::string> text =
        file == "-" ? read_text_stream(io.in, "-") : read_text_file(file);
    if (!text) return text.error();
    Result<coach::LetterFacts> facts = coach::parse_letter_facts(text.value());
    if (facts) return facts;
    return coach::Error{file, facts.error().text()};
}

Result<std::string> as_eml(const coach::Letter& letter, const coach::LetterFacts& facts,
                           const coach::Clock& clock) {
    return coach::write_eml({.from_name = facts.applicant.name,
                             .from_email = facts.applicant.email,
                             .to_name = coach::full_name(facts.recipient),
                             .to_email = facts.recipient.email,
                             .subject = letter.subject,
                             .body = letter.body,
                             .date = clock.now()});
}

// One run of `candor letter`: the content it works with and what it was asked.
class LetterCommand {
public:
    LetterCommand(const coach::LetterContent& letters, const LetterOptions& options, Io& io)
        : m_letters(letters), m_options(options), m_io(io) {}

    int compose(coach::LetterKind kind) {
        const Result<coach::LetterFacts> facts = read_facts(m_options.from, m_io);
        if (!facts) return fail(m_io, facts.error().text());
        std::optional<LetterRecords> records;
        if (const coach::Status opened = open(records); !opened) {
            return fail(m_io, opened.error().text());
        }
        const Result<coach::Letter> letter = write(kind, facts.value(), records);
        if (!letter) return fail(m_io, letter.error().text());
        std::string id;
        if (records && !letter->refused) {
            Result<std::string> kept = records->keep(letter.value(), facts.value());
            if (!kept) return fail(m_io, kept.error().text());
            id = kept.value();
        }
        return print(letter.value(), facts.value(), id);
    }

    int mark_sent() {
        coach::Date date = today();
        if (const coach::Status read = read_date(date); !read) {
            return fail(m_io, read.error().text());
        }
        std::optional<LetterRecords> records;
        if (const coach::Status opened = open_existing(records); !opened) {
            return fail(m_io, opened.error().text());
        }
        const Result<coach::StoredDraft> draft = records->workspace().load_draft(m_options.id);
        if (!draft) return fail(m_io, draft.error().text());
        const Result<coach::LetterFacts> facts = coach::parse_letter_facts(draft->facts_json);
        if (!facts) return fail(m_io, facts.error().text());
        const Result<coach::Letter> letter = rewrite(draft.value(), facts.value(), records);
        if (!letter) return fail(m_io, letter.error().text());
        if (const coach::Status sound = check_date(date, letter->kind, facts.value()); !sound) {
            return fail(m_io, sound.error().text());
        }
        if (!letter->ready) {
            print_reasons(letter.value(), m_io.err);
            return k_found;
        }
        const std::string text = letter_text(draft->subject, draft->body);
        const auto entry = records->workspace().mark_sent(m_options.id, date, text);
        if (!entry) return fail(m_io, entry.error().text());
        m_io.out << m_options.id << ": marked as sent on " << coach::to_words(date) << ".\n";
        return k_done;
    }

    int correct() {
        if (m_options.reason.find_first_not_of(" \t\n") == std::string::npos) {
            return fail(m_io, "--reason: Say in a few words what was wrong.");
        }
        std::optional<LetterRecords> records;
        if (const coach::Status opened = open_existing(records); !opened) {
            return fail(m_io, opened.error().text());
        }
        const auto entry =
            records->workspace().correct_sent(m_options.id, today(), m_options.reason);
        if (!entry) return fail(m_io, entry.error().text());
        m_io.out << m_options.id
                 << ": no longer counts as sent. Both entries stay in the record.\n";
        return k_done;
    }

private:
    coach::Status open(std::optional<LetterRecords>& records) {
        if (m_options.workspace.empty()) return coach::Done{};
        Result<LetterRecords> opened =
            LetterRecords::open(m_io, m_options.workspace, m_clock, m_letters);
        if (!opened) return opened.error();
        records.emplace(std::move(opened.value()));
        return coach::Done{};
    }

    // A mistyped folder holds no draft to mark, and must not become a workspace.
    coach::Status open_existing(std::optional<LetterRecords>& records) {
        const Result<coach::Paths> paths = coach::find_paths(m_io.environment, m_options.workspace);
        if (!paths) return paths.error();
        std::error_code ignored;
        if (!std::filesystem::exists(paths->database, ignored)) {
            return coach::Error{paths->folder,
                                "There is no workspace here yet. Check --workspace."};
        }
        return open(records);
    }

    Result<coach::Letter> write(coach::LetterKind kind, const coach::LetterFacts& facts,
                                const std::optional<LetterRecords>& records) {
        coach::ComposeOptions options;
        if (records && m_letters.letter(kind).declares_first_choice) {
            auto sent = records->first_choice_sent(facts);
            if (!sent) return sent.error();
            options.first_choice_sent = std::move(sent.value());
        }
        // The findings of a letter point into the rules, so these must outlive it.
        m_content = std::make_unique<Content>(load_content({m_io.config_folder, {}}));
        m_checker = std::make_unique<coach::Checker>(m_content->rules, m_content->limits,
                                                     &m_content->index);
        return coach::Composer(m_letters, *m_checker).compose(kind, facts, options);
    }

    // The stored draft's letter, judged again by the facts that it was made from.
    Result<coach::Letter> rewrite(const coach::StoredDraft& draft, const coach::LetterFacts& facts,
                                  const std::optional<LetterRecords>& records) {
        const std::optional<coach::LetterKind> kind = coach::parse_letter_kind(draft.kind);
        if (!kind) return coach::Error{draft.id, "This draft is of a kind that Candor lacks."};
        return write(*kind, facts, records);
    }

    coach::Status read_date(coach::Date& date) const {
        if (m_options.date.empty()) return coach::Done{};
        const Result<coach::Date> parsed = coach::parse_date(m_options.date);
        if (!parsed) return coach::Error{"--date", parsed.error().message};
        date = parsed.value();
        if (date > today()) {
            return coach::Error{"--date", "This day is still to come. Give the day on which you "
                                          "sent the letter."};
        }
        return coach::Done{};
    }

    // A letter that thanks for an interview cannot have been sent before it. Today's date is not
    // questioned: the computer's clock may be wrong, and the person typed nothing.
    coach::Status check_date(coach::Date date, coach::LetterKind kind,
                             const coach::LetterFacts& facts) const {
        const bool after = coach::follows_interview(m_letters.letter(kind));
        const std::optional<coach::Date>& interview = facts.interview.date;
        if (m_options.date.empty() || !after || !interview || date >= *interview) {
            return coach::Done{};
        }
        return coach::Error{"--date", "The interview was on " + coach::to_words(*interview) +
                                          ". Give the day on which you sent the letter."};
    }

    int print(const coach::Letter& letter, const coach::LetterFacts& facts, const std::string& id) {
        for (const std::string& problem : m_content->problems) {
            m_io.err << "candor letter: " << problem << "\n";
        }
        const int status = letter.ready ? k_done : k_found;
        if (m_options.format == "json") {
            print_letter_json(letter, m_letters.letter(letter.kind), id, m_io.out);
            return status;
        }
        if (!letter.ready) {
            print_reasons(letter, m_io.err);
            return status;
        }
        if (m_options.format == "text") {
            m_io.out << letter_text(letter.subject, letter.body);
        }
        else {
            const Result<std::string> eml = as_eml(letter, facts, m_clock);
            if (!eml) {
                m_io.err << "candor letter: " << eml.error().text() << "\n";
                return k_found;
            }
            m_io.out << eml.value();
        }
        if (!id.empty()) print_kept(id);
        return status;
    }

    // Only the JSON form carries the id, and whoever sends the letter needs it afterwards.
    void print_kept(const std::string& id) {
        m_io.err << "candor letter: Kept as " << id << ". Once you have sent it: candor letter "
                 << "mark-sent " << id << " --workspace " << m_options.workspace << "\n";
    }

    const coach::LetterContent& m_letters;
    const LetterOptions& m_options;
    Io& m_io;
    SystemClock m_clock;
    std::unique_ptr<Content> m_content;
    std::unique_ptr<coach::Checker> m_checker;
};

void describe_kind(CLI::App& app, const coach::LetterTemplate& form, LetterOptions& options) {
    const std::string name(coach::letter_kind_name(form.kind));
    CLI::App* kind = app.add_subcommand(name, form.title);
    kind->add_option("--from", options.from, "The facts, or - for standard input")
        ->type_name("FACTS.json")
        ->required();
    kind->add_option("--format", options.format, "How to print")
        ->check(CLI::IsMember({"text", "eml", "json"}));
    kind->add_option("--workspace", options.workspace, "Keep the draft in this folder")
        ->type_name("DIR");
    kind->footer(letter_help(form));
}

void describe_records(CLI::App& app, LetterOptions& options) {
    CLI::App* sent = app.add_subcommand("mark-sent", "Record that you sent a draft");
    sent->add_option("id", options.id, "The draft")->type_name("ID")->required();
    sent->add_option("--date", options.date, "The day on which you sent it; else today")
        ->type_name("YYYY-MM-DD");
    sent->footer("The id is shown when a letter is written with --workspace.\n"
                 "Exit status: 0 marked, 1 the letter may not be sent, 2 it could not be done.");
    CLI::App* correct = app.add_subcommand("correct", "Take back a mark that was a mistake");
    correct->add_option("id", options.id, "The draft")->type_name("ID")->required();
    correct->add_option("--reason", options.reason, "What was wrong")
        ->type_name("TEXT")
        ->required();
    correct->footer("The mark stays in the record, and so does your reason.\n"
                    "Exit status: 0 taken back, 2 it could not be done.");
    for (CLI::App* command : {sent, correct}) {
        command->add_option("--workspace", options.workspace, "The folder of your workspace")
            ->type_name("DIR")
            ->required();
    }
}

} // namespace

int run_letter(const Arguments& args, Io& io) {
    const Result<coach::LetterContent> letters = coach::LetterContent::load(letter_files());
    if (!letters) return fail(io, letters.error().text());
    LetterOptions options;
    CLI::App app("Writes a follow-up e-mail from your own facts.", "candor letter");
    app.require_subcommand(0, 1);
    app.footer(k_footer);
    for (const coach::LetterKind kind : coach::letter_kinds()) {
        describe_kind(app, letters->letter(kind), options);
    }
    describe_records(app, options);
    if (const auto status = parse(app, args, io)) return *status;
    if (app.get_subcommands().empty()) {
        return fail(io, "Name a kind of letter. \"candor letter --help\" lists them.");
    }
    LetterCommand command(letters.value(), options, io);
    const std::string chosen = app.get_subcommands().front()->get_name();
    if (chosen == "mark-sent") return command.mark_sent();
    if (chosen == "correct") return command.correct();
    return command.compose(*coach::parse_letter_kind(chosen));
}

} // namespace candor::cli
