#pragma once

// What the rooms ask of the system. Implemented in app/desktop, faked in tests. The clipboard is
// Dear ImGui's own (ImGui::SetClipboardText).
//
//     if (coach::Status opened = platform.open_external(uri); !opened)
//         model.show_banner({.text = opened.error().text()});

#include "coach/base/date.h"
#include "coach/base/result.h"

#include <optional>
#include <string>
#include <string_view>

namespace candor::ui {

struct LocalTime {
    coach::Date date;
    int hour = 0; // 0-23
};

class Platform {
public:
    virtual ~Platform() = default;

    // Hands a mailto: address or a file to the program that the person has chosen for it.
    virtual coach::Status open_external(const std::string& uri) = 0;

    // The file that the person picks, or nothing when they close the dialog. Where the system has
    // no dialog: a free name of that kind in their documents folder.
    virtual std::optional<std::string> save_file_dialog(const std::string& suggested_name) = 0;

    // Writes the whole file or nothing; readable by its owner only.
    virtual coach::Status write_file(const std::string& path, std::string_view bytes) = 0;

    // The wall clock where the person is: for "best by" dates and the greeting.
    virtual LocalTime local_time() const = 0;

    // The day that a stored moment fell on where the person is.
    virtual coach::Date local_date(coach::UnixMillis moment) const = 0;
};

} // namespace candor::ui
