#include "app/desktop/dialogs.h"

#include "app/desktop/child_process.h"

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <optional>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace fs = std::filesystem;

namespace candor {

namespace {

// The command lines of the dialogs that desktops bring, first that is installed.
std::vector<std::vector<std::string>> save_dialogs(const std::string& suggested_path) {
    return {
        {"zenity", "--file-selection", "--save", "--confirm-overwrite",
         "--filename=" + suggested_path},
        {"kdialog", "--getsavefilename", suggested_path},
    };
}

// Everything that the program prints until it closes its output.
std::string read_until_closed(int pipe, const std::function<void()>& meanwhile) {
    std::string text;
    for (;;) {
        pollfd waiting{pipe, POLLIN, 0};
        const int ready = poll(&waiting, 1, 100);
        if (ready == 0 || (ready < 0 && errno == EINTR)) {
            meanwhile();
            continue;
        }
        char buffer[4096];
        const ssize_t length = read(pipe, buffer, sizeof buffer);
        if (length <= 0) return text;
        text.append(buffer, static_cast<std::size_t>(length));
    }
}

DialogAnswer answer_of(const ChildProcess& dialog, const std::function<void()>& while_open) {
    std::string path = read_until_closed(dialog.output, while_open);
    close(dialog.output);
    int status = 0;
    waitpid(dialog.id, &status, 0);
    while (path.ends_with('\n'))
        path.pop_back();
    // 1 is the person's "no"; anything above it means that the dialog could not be shown.
    if (WIFEXITED(status) && WEXITSTATUS(status) > 1) return {DialogAnswer::Kind::NoDialog, {}};
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0 || path.empty())
        return {DialogAnswer::Kind::Cancelled, {}};
    return {DialogAnswer::Kind::Chosen, path};
}

// The value of XDG_DOCUMENTS_DIR="$HOME/Documents" in user-dirs.dirs.
std::optional<std::string> documents_entry(const std::string& file, const std::string& home) {
    static constexpr std::string_view k_name = "XDG_DOCUMENTS_DIR=\"";
    static constexpr std::string_view k_home = "$HOME";
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(k_name)) continue;
        std::string value = line.substr(k_name.size());
        value.resize(std::min(value.size(), value.find('"')));
        if (value.starts_with(k_home)) value.replace(0, k_home.size(), home);
        return value;
    }
    return std::nullopt;
}

} // namespace

DialogAnswer ask_where_to_save(const std::string& suggested_path,
                               const std::function<void()>& while_open) {
    for (std::vector<std::string>& words : save_dialogs(suggested_path)) {
        const ChildProcess dialog = start_program(std::move(words), Output::Kept);
        if (dialog.id < 0) continue;
        const DialogAnswer answer = answer_of(dialog, while_open);
        if (answer.kind != DialogAnswer::Kind::NoDialog) return answer;
    }
    return {DialogAnswer::Kind::NoDialog, {}};
}

void tell_without_window(const std::string& sentence) {
    const std::vector<std::vector<std::string>> dialogs = {
        {"zenity", "--error", "--no-markup", "--text=" + sentence},
        {"kdialog", "--error", sentence},
        {"xmessage", sentence},
    };
    for (const std::vector<std::string>& words : dialogs)
        if (start_program(words, Output::Dropped).id >= 0) return;
}

std::string documents_folder(const std::string& home, const std::string& xdg_config_home) {
    const std::string config = xdg_config_home.empty() ? home + "/.config" : xdg_config_home;
    std::error_code error;
    for (std::string folder :
         {documents_entry(config + "/user-dirs.dirs", home).value_or(""), home + "/Documents"}) {
        while (folder.size() > 1 && folder.ends_with('/'))
            folder.pop_back();
        if (folder.starts_with('/') && fs::is_directory(folder, error)) return folder;
    }
    return home;
}

std::string free_name_in(const std::string& folder, const std::string& name) {
    // A suggested name is a name, never a way out of the folder.
    const fs::path plain = fs::path(name).filename();
    const std::string stem = plain.stem().string();
    const std::string extension = plain.extension().string();
    std::error_code error;
    for (int number = 1;; ++number) {
        const std::string suffix = number == 1 ? "" : " " + std::to_string(number);
        const std::string path = folder + "/" + stem + suffix + extension;
        if (!fs::exists(fs::symlink_status(path, error))) return path;
    }
}

} // namespace candor
