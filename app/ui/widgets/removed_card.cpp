#include "app/ui/widgets/removed_card.h"

#include "app/ui/strings_shell.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text.h"

#include <string>

namespace candor::ui {

RemovedAnswer removed_card(std::string_view what) {
    RemovedAnswer answer = RemovedAnswer::None;
    {
        const Card card("removed", {.look = CardLook::Soft, .tone = Tone::Info, .padding = 12});
        paragraph(Type::Body, std::string(what) + strings::shell::k_was_removed);
        gap(4);
        if (secondary_button(strings::shell::k_put_back, {.icon = icons::k_undo}))
            answer = RemovedAnswer::PutBack;
        beside(8);
        if (quiet_button(strings::shell::k_removed_fine)) answer = RemovedAnswer::Forget;
    }
    gap(16);
    return answer;
}

} // namespace candor::ui
