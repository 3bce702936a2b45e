#pragma once

// The question for a reason, asked of whoever keeps a place as it is: a field, and two buttons. Its
// keys work too: Enter keeps, Esc does not.
//
//     view.question.ask(review.revision);                       // the room draws it below its card
//     if (view.question.asked_at == review.revision)
//         switch (keep_question(view.question)) { case KeepAnswer::Keep: ... }

#include "coach/text/buffer.h"

#include <imgui.h>

#include <optional>
#include <string>

namespace candor::ui {

inline constexpr ImGuiKey k_keep_key = ImGuiKey_F9;

struct KeepQuestion {
    std::optional<coach::Revision> asked_at; // read again, the text has no such place any more
    std::string reason;
    bool begins = false; // the field takes the keyboard in the next frame

    void ask(coach::Revision revision);
    void end() { asked_at.reset(); }
};

enum class KeepAnswer { None, Keep, Cancel };

KeepAnswer keep_question(KeepQuestion& question);

} // namespace candor::ui
