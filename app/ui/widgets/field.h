#pragma once

// One-line fields with the label above and one sentence below: the hint, or what is wrong.
//
//     std::string name = profile.name;
//     if (text_field("Your name", name, {.hint = "As on your application", .error = error}))
//         out.push([name](AppModel& m) { m.facts().set_name(name); });
//
// True on every change; whoever holds the text keeps it while it is wrong.

#include "app/ui/theme/theme.h"

#include <string>
#include <string_view>

namespace candor::ui {

struct FieldOptions {
    std::string_view hint{};  // below, muted
    std::string_view error{}; // below instead, with a sign, in the danger colour
    const char* example = ""; // inside while it is empty
    float width = 0;          // 0: the rest of the region
    bool enabled = true;
    bool digits_only = false;
    bool focus = false; // takes the keyboard in this frame
};

bool text_field(const char* label, std::string& value, const FieldOptions& options = {});

// How high a field is in all: label, box and the line below.
float field_height();

} // namespace candor::ui
