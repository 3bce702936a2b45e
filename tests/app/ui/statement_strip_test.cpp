// The labels of the structure strip, measured.

#include "app/ui/screens/statement_parts.h"
#include "app/ui/strings_statement.h"
#include "app/ui/widgets/text.h"
#include "tests/support/themed_ui.h"

#include <doctest/doctest.h>

#include <algorithm>

using candor::ThemedUi;
namespace words = candor::ui::strings::statement;

TEST_CASE("no label of the strip touches the text, at any size of the text") {
    for (const float scale : {1.0f, 1.5f, 2.0f}) {
        CAPTURE(scale);
        float width = 0;
        float widest = 0;
        ThemedUi themed(
            [&] {
                width = candor::ui::strip_width();
                for (const words::PartWords& part : words::k_parts)
                    widest = std::max(widest,
                                      candor::ui::text_width(candor::ui::Type::Small, part.there));
            },
            {}, scale);
        CHECK(width >= widest + 24 * scale); // its bar, and a gap to the text
    }
}
