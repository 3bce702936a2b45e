#pragma once

// What the chip on a finding says: the category as a person would name it.

#include <string_view>

namespace candor::ui::strings::findings {

struct CategoryWords {
    std::string_view id;
    const char* title;
};

// A category that is not here, from a pack of the person's own, is shown by its id.
inline constexpr CategoryWords k_categories[] = {
    {"apology", "Apology"},
    {"blame", "Blame"},
    {"cliche", "Often heard"},
    {"contradiction", "Two versions"},
    {"copied", "Not your own words"},
    {"desperate", "Pleading"},
    {"excuse", "Excuse"},
    {"filler", "Extra words"},
    {"generic", "Could be anyone"},
    {"identifier", "Patient can be known"},
    {"language", "Language"},
    {"length", "Length"},
    {"negative", "Negative about yourself"},
    {"non-ascii", "Special character"},
    {"over-explaining", "Too much detail"},
    {"placeholder", "Not filled in"},
    {"polish", "Wording"},
    {"private", "Very private"},
    {"rank-pressure", "Talk of ranking"},
    {"score-mention-in-email", "Score in an e-mail"},
    {"score-number", "Score number"},
    {"spelling", "Spelling"},
    {"structure", "Order"},
    {"tone-entitled", "Sounds demanding"},
    {"uncertain", "Sounds unsure"},
    {"unprofessional", "Not for a letter"},
    {"visa-in-statement", "Visa"},
    {"wrong-program", "Another program"},
};

} // namespace candor::ui::strings::findings
