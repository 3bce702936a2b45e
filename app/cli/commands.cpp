#include "app/cli/command.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <string_view>

namespace candor::cli {
namespace {

constexpr std::array k_commands = std::to_array<Command>({
    {"lint", "check a statement, an answer or an e-mail", run_lint},
    {"answer", "review a spoken answer in its three parts", run_answer},
    {"letter", "write a follow-up e-mail from facts", run_letter},
    {"questions", "list interview questions to practise", run_questions},
    {"rules", "list, explain and check rules", run_rules},
    {"backup", "copy a workspace into one file", run_backup},
    {"restore", "bring a workspace back from a backup", run_restore},
});

void print_help(std::ostream& out) {
    out << "Candor helps you explain a low exam score well, briefly and truthfully.\n"
           "Everything stays on this computer; nothing is ever sent.\n\n"
           "candor [--workspace DIR]      open the window\n"
           "candor FILE...                open the window with these texts (.txt, .md)\n"
           "candor COMMAND [OPTIONS]      work in the terminal\n\n"
           "Commands:\n";
    for (const Command& command : k_commands) {
        const std::string_view name = command.name;
        out << "  " << name << std::string(12 - name.size(), ' ') << command.summary << "\n";
    }
    out << "\n\"candor COMMAND --help\" tells more. \"candor --version\" prints the version.\n\n"
           "Exit status: 0 nothing to report, 1 something found (or not ready), 2 the request\n"
           "could not be carried out.\n";
}

bool is_about_the_program(std::string_view word) {
    return word == "--help" || word == "-h" || word == "help" || word == "--version";
}

} // namespace

std::span<const Command> commands() {
    return k_commands;
}

const Command* find_command(std::string_view name) {
    const auto* found = std::find_if(k_commands.begin(), k_commands.end(),
                                     [&](const Command& c) { return name == c.name; });
    return found == k_commands.end() ? nullptr : found;
}

bool wants_window(const Arguments& args) {
    if (args.empty()) return true;
    const std::string& first = args[0];
    // A command comes before a file of the same name; "./lint" means the file.
    if (is_about_the_program(first) || find_command(first) != nullptr) return false;
    if (first.starts_with("-")) return first.starts_with("--");
    std::error_code ignored;
    return std::filesystem::exists(first, ignored) &&
           !std::filesystem::is_directory(first, ignored);
}

int run(const Arguments& args, Io& io) {
    if (args.empty() || args[0] == "--help" || args[0] == "-h" || args[0] == "help") {
        print_help(io.out);
        return k_done;
    }
    if (args[0] == "--version") {
        io.out << "candor " CANDOR_VERSION "\n";
        return k_done;
    }
    const Command* command = find_command(args[0]);
    if (command == nullptr) {
        io.err << "candor: There is no command and no file \"" << args[0]
               << "\". Try \"candor --help\".\n";
        return k_failed;
    }
    return command->run(Arguments(args.begin() + 1, args.end()), io);
}

} // namespace candor::cli
