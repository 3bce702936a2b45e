#pragma once

// Places that the person has looked at and keeps as they are: which ones they are in a text, and
// the list from which each can be shown again.
//
//     keep_findings(document, findings, "My mentor agrees.", ignores);
//     Sifted sifted = coach::sift(document, std::move(report.findings), ignores);
//     std::vector<KeptPlace> kept = kept_places(sifted.ignored);
//     if (const auto again = kept_list(kept, text, view.shows_kept)) forget(kept[*again], ignores);

#include "app/ui/widgets/finding_places.h"
#include "coach/rules/ignores.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

struct KeptPlace {
    coach::Span span;                    // of the text that was read
    std::string category;                // of the heaviest finding there
    std::string reason;                  // the person's own; may be empty
    std::vector<coach::Ignored> because; // what to forget to see it again
};

// In the order of the text.
std::vector<KeptPlace> kept_places(const std::vector<coach::IgnoredFinding>& ignored);

// All that was found at a place: its card has told all of it.
std::vector<coach::Finding> findings_at(const PlacedFindings& placed, std::size_t place);

void keep_findings(const coach::Document& read, const std::vector<coach::Finding>& findings,
                   const std::string& reason, std::vector<coach::Ignored>& ignores);
void forget(const std::vector<coach::Ignored>& because, std::vector<coach::Ignored>& ignores);

// "2 kept by you", and below it, when that was pressed, each with its words and reason. The one to
// be shown again, if any. `text` is what was read; nothing is drawn where nothing is kept.
std::optional<std::size_t> kept_list(std::span<const KeptPlace> kept, std::string_view text,
                                     bool& open);

} // namespace candor::ui
