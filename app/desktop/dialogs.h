#pragma once

// Asks for a place to save, with the system's own dialog where there is one (zenity or kdialog).
//
//     DialogAnswer answer = ask_where_to_save("Thank you.eml", [&] { window.answer_system(); });
//     if (answer.kind == DialogAnswer::Kind::Chosen) write(answer.path);
//
// Without such a dialog free_name_in() finds a name that overwrites nothing.

#include <functional>
#include <string>

namespace candor {

struct DialogAnswer {
    enum class Kind { Chosen, Cancelled, NoDialog };
    Kind kind = Kind::NoDialog;
    std::string path;
};

// `while_open` is called about ten times a second, so that the window's system keeps hearing it.
DialogAnswer ask_where_to_save(const std::string& suggested_path,
                               const std::function<void()>& while_open);

// Says one sentence with the system's own dialog, for when no window can be opened. Waits for
// nothing; without such a dialog it does nothing.
void tell_without_window(const std::string& sentence);

// The person's documents folder as their system names it, else their home; without '/' at its end.
std::string documents_folder(const std::string& home, const std::string& xdg_config_home);

// folder/name, or folder/"name 2".ext and so on, whichever is free.
std::string free_name_in(const std::string& folder, const std::string& name);

} // namespace candor
