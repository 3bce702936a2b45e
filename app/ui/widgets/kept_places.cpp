#include "app/ui/widgets/kept_places.h"

#include "app/ui/strings_keep.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/button.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/text.h"
#include "coach/rules/rule.h"
#include "coach/text/utf8.h"

#include <algorithm>

namespace candor::ui {
namespace {

namespace words = strings::keep;

constexpr float k_gap = 8;
constexpr std::size_t k_longest_quote = 120; // bytes, to the end of a word

// The words of a place, or how they begin.
std::string quoted(std::string_view place) {
    const auto whole = [](std::string_view quote) { return "\"" + std::string(quote) + "\""; };
    if (place.size() <= k_longest_quote) return whole(place);
    std::size_t end = std::min(place.find_last_of(" \n", k_longest_quote), k_longest_quote);
    while (!coach::utf8::is_boundary(place, end))
        --end;
    return whole(std::string(place.substr(0, end)) + " ...");
}

KeptPlace kept_place(const PlacedFindings& placed, std::size_t place,
                     const std::vector<coach::IgnoredFinding>& ignored) {
    KeptPlace kept{placed.places[place].span, placed.lead(place).rule->category, {}, {}};
    for (const std::size_t index : placed.places[place].findings) {
        const coach::Ignored& because = *ignored[index].because;
        if (kept.reason.empty()) kept.reason = because.reason;
        kept.because.push_back(because);
    }
    return kept;
}

bool draw_kept_place(const KeptPlace& kept, std::string_view text_read, const char* id) {
    const Card card(id, {.padding = 16});
    text(Type::Small, category_title(kept.category), Token::Muted);
    paragraph(Type::Caption, quoted(coach::slice(text_read, kept.span)));
    if (!kept.reason.empty())
        paragraph(Type::Caption, words::your_reason(kept.reason), Token::Muted);
    gap(k_gap);
    return secondary_button(words::k_show_again);
}

} // namespace

std::vector<KeptPlace> kept_places(const std::vector<coach::IgnoredFinding>& ignored) {
    std::vector<coach::Finding> findings;
    findings.reserve(ignored.size());
    for (const coach::IgnoredFinding& one : ignored)
        findings.push_back(one.finding);
    const std::vector<FindingPlace> places = places_of(findings);
    const PlacedFindings placed{findings, places};
    std::vector<KeptPlace> kept;
    for (const std::size_t place : placed.in_text_order())
        kept.push_back(kept_place(placed, place, ignored));
    return kept;
}

std::vector<coach::Finding> findings_at(const PlacedFindings& placed, std::size_t place) {
    std::vector<coach::Finding> findings;
    for (const std::size_t index : placed.places[place].findings)
        findings.push_back(placed.findings[index]);
    return findings;
}

void keep_findings(const coach::Document& read, const std::vector<coach::Finding>& findings,
                   const std::string& reason, std::vector<coach::Ignored>& ignores) {
    for (const coach::Finding& finding : findings)
        ignores.push_back(coach::ignore(read, finding, reason));
}

void forget(const std::vector<coach::Ignored>& because, std::vector<coach::Ignored>& ignores) {
    for (const coach::Ignored& one : because)
        if (const auto found = std::find(ignores.begin(), ignores.end(), one);
            found != ignores.end())
            ignores.erase(found);
}

std::optional<std::size_t> kept_list(std::span<const KeptPlace> kept, std::string_view text,
                                     bool& open) {
    if (kept.empty()) return std::nullopt;
    gap(4);
    const char* way = open ? icons::k_chevron_up : icons::k_chevron_down;
    if (quiet_button(words::kept(kept.size()).c_str(), {.icon = way})) open = !open;
    if (!open) return std::nullopt;
    std::optional<std::size_t> again;
    for (std::size_t i = 0; i < kept.size(); ++i) {
        gap(k_gap);
        const std::string id = "kept-" + std::to_string(i);
        if (draw_kept_place(kept[i], text, id.c_str())) again = i;
    }
    return again;
}

} // namespace candor::ui
