// `candor backup FILE`: everything that the workspace holds, as one file.

#include "app/cli/command.h"
#include "app/cli/parse.h"
#include "app/system_clock.h"
#include "coach/store/workspace.h"

#include <filesystem>

namespace candor::cli {
namespace {

int fail(Io& io, const coach::Error& error) {
    io.err << "candor backup: " << error.text() << "\n";
    return k_failed;
}

} // namespace

int run_backup(const Arguments& args, Io& io) {
    CLI::App app("Copies the whole workspace into one file: texts, facts, interviews, letters and\n"
                 "the record of what was sent. The file must not exist yet. The workspace may be\n"
                 "open in a window meanwhile.",
                 "candor backup");
    std::string file;
    std::string workspace;
    app.add_option("FILE", file, "The backup to write")->required();
    app.add_option("--workspace", workspace, "The folder to copy; without it, your usual one")
        ->type_name("DIR");
    app.footer("Exit status: 0 done, 2 it could not be done.\n\n"
               "Example: candor backup candor-november.db");
    if (const auto status = parse(app, args, io)) return *status;

    const coach::Result<coach::Paths> paths = coach::find_paths(io.environment, workspace);
    if (!paths) return fail(io, paths.error());
    // Opening would make a new workspace, and an empty backup would look like a good one.
    std::error_code ignored;
    if (!std::filesystem::exists(paths->database, ignored)) {
        return fail(io, {paths->folder, "There is no workspace here yet. Check --workspace."});
    }
    const SystemClock clock;
    coach::Result<coach::Workspace> opened = coach::Workspace::open(paths.value(), clock);
    if (!opened) return fail(io, opened.error());
    if (const coach::Status done = opened->backup_to(file); !done) return fail(io, done.error());
    io.out << "Everything in " << paths->folder << " is in " << file << ".\n";
    return k_done;
}

} // namespace candor::cli
