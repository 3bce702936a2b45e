// `candor restore FILE`: a backup becomes the workspace; what was there is kept beside it.

#include "app/cli/command.h"
#include "app/cli/parse.h"
#include "app/system_clock.h"
#include "coach/store/backup.h"

namespace candor::cli {
namespace {

int fail(Io& io, const coach::Error& error) {
    io.err << "candor restore: " << error.text() << "\n";
    return k_failed;
}

} // namespace

int run_restore(const Arguments& args, Io& io) {
    CLI::App app("Brings a workspace back from a backup. Close the window first. What the\n"
                 "workspace held before is kept beside it, under a name with the date. A backup\n"
                 "that is damaged, or comes from a newer Candor, changes nothing.",
                 "candor restore");
    std::string file;
    std::string workspace;
    app.add_option("FILE", file, "The backup to read")->required();
    app.add_option("--workspace", workspace, "The folder to fill; without it, your usual one")
        ->type_name("DIR");
    app.footer("Exit status: 0 done, 2 it could not be done.\n\n"
               "Example: candor restore candor-november.db");
    if (const auto status = parse(app, args, io)) return *status;

    const coach::Result<coach::Paths> paths = coach::find_paths(io.environment, workspace);
    if (!paths) return fail(io, paths.error());
    const SystemClock clock;
    const coach::Result<coach::Restored> done = coach::restore_backup(file, paths.value(), clock);
    if (!done) return fail(io, done.error());
    io.out << "The backup " << file << " is in place in " << paths->folder << ".\n";
    if (!done->kept.empty()) io.out << "What was there before is kept in " << done->kept << ".\n";
    return k_done;
}

} // namespace candor::cli
