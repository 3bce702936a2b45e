#pragma once

// A subcommand of `candor`: one file each, listed in commands.cpp, which also prints the help.
//
//     int run_lint(const Arguments& args, Io& io);      // returns the exit status
//
// Exit status: k_done, k_found (findings, needs work, not ready) or k_failed (the request could not
// be carried out; then io.err has one sentence a problem: what, where, what to do).

#include "coach/store/paths.h"

#include <iosfwd>
#include <span>
#include <string>
#include <vector>

namespace candor::cli {

inline constexpr int k_done = 0;
inline constexpr int k_found = 1;
inline constexpr int k_failed = 2;

using Arguments = std::vector<std::string>; // without the program's and the command's name

// What a command may use of the outside world; tests hand in their own.
struct Io {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    coach::Environment environment; // for the default workspace (coach::find_paths)
    std::string config_folder;      // the user's own packs and limits; may not exist
    std::vector<std::string> dictionary_folders = {}; // where hunspell's dictionaries may be
};

struct Command {
    const char* name;
    const char* summary; // one line for the table
    int (*run)(const Arguments&, Io&);
};

std::span<const Command> commands();
const Command* find_command(std::string_view name);

// Whether the window is meant: nothing at all, its options, or a text file to open in it.
bool wants_window(const Arguments& args);

// The whole program: the command's name first, then its arguments.
int run(const Arguments& args, Io& io);

int run_lint(const Arguments& args, Io& io);
int run_rules(const Arguments& args, Io& io);
int run_answer(const Arguments& args, Io& io);
int run_letter(const Arguments& args, Io& io);
int run_questions(const Arguments& args, Io& io);
int run_backup(const Arguments& args, Io& io);
int run_restore(const Arguments& args, Io& io);

} // namespace candor::cli
