#include "app/ui/screens/statement_parts.h"
#include "app/ui/strings_statement.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/gauge.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <string>
#include <string_view>

namespace candor::ui {
namespace {

namespace words = strings::statement;

constexpr float k_group_gap = 28;
constexpr float k_bar = 120;
constexpr float k_rows_wide = 1; // rows that the line takes, by the room there is
constexpr float k_rows_narrow = 3;
constexpr float k_wide = 900;

// Groups side by side, going on below where a row is full.
class Flow {
public:
    Flow() : m_left(ImGui::GetCursorScreenPos().x), m_room(ImGui::GetContentRegionAvail().x) {}

    void next(float width) {
        if (m_first)
            m_first = false;
        else if (ImGui::GetItemRectMax().x + px(k_group_gap) + width <= m_left + m_room)
            beside(k_group_gap);
        else
            gap(6);
    }

private:
    float m_left;
    float m_room;
    bool m_first = true;
};

// "1,234", as the forms write it.
std::string grouped(std::size_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

std::string one_decimal(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", number);
    return text;
}

struct Pages {
    int from = 0;    // where a page begins to look full
    int to = 0;      // about one page
    int ceiling = 0; // beyond it nearly everybody minds
};

Pages pages_of(const coach::Limits& limits) {
    return {static_cast<int>(limits.value("statement_words_page_min", 600)),
            static_cast<int>(limits.value("statement_words_page", 750)),
            static_cast<int>(limits.value("statement_words_max", 800))};
}

std::string page_note(int count, const Pages& pages) {
    if (count < pages.from) return words::page_holds(pages.from, pages.to);
    return count <= pages.to ? words::k_fits_page : words::k_over_page;
}

// "512 words, fits one page"
void strong_and_note(std::string_view strong, const std::string& note, Token ink = Token::Ink) {
    text(Type::CaptionStrong, strong, ink);
    ImGui::SameLine(0, 0);
    text(Type::Caption, ", " + note, Token::Muted);
}

void draw_words(Flow& flow, const coach::Counts& counts, const coach::Limits& limits) {
    const Pages pages = pages_of(limits);
    const int count = static_cast<int>(counts.words);
    const std::string strong = words::count_words(counts.words);
    const std::string note = page_note(count, pages);
    const bool too_long = count > pages.ceiling;
    flow.next(text_width(Type::CaptionStrong, strong) + text_width(Type::Caption, ", " + note));
    strong_and_note(strong, note, too_long ? Token::Warn : Token::Ink);
    flow.next(px(k_bar));
    const ImVec2 at = ImGui::GetCursorScreenPos();
    ImGui::BeginGroup();
    ImGui::SetCursorScreenPos({at.x, at.y + std::round((type_row(Type::Caption) - px(8)) / 2)});
    bar(static_cast<float>(count) / static_cast<float>(std::max(pages.to, 1)), px(k_bar),
        too_long ? Tone::Warn : Tone::Accent);
    ImGui::SetCursorScreenPos({at.x, at.y + type_row(Type::Caption)});
    ImGui::Dummy({0, 0});
    ImGui::EndGroup();
}

void draw_characters(Flow& flow, const coach::Counts& counts, const coach::Limits& limits) {
    const auto most = static_cast<std::size_t>(limits.value("statement_characters_max", 28000));
    const std::string line = words::characters(grouped(counts.characters), grouped(most)) + ", " +
                             words::pages(one_decimal(counts.pages));
    flow.next(text_width(Type::Caption, line));
    text(Type::Caption, line, counts.characters > most ? Token::Danger : Token::Muted);
}

void draw_score(Flow& flow, std::size_t count, const coach::Limits& limits) {
    const auto most = static_cast<std::size_t>(limits.value("score_sentences_max", 2));
    const std::string strong = words::sentences(count);
    const std::string before = std::string(words::k_on_score) + " ";
    flow.next(text_width(Type::Caption, before) + text_width(Type::CaptionStrong, strong));
    text(Type::Caption, before, Token::Muted);
    ImGui::SameLine(0, 0);
    text(Type::CaptionStrong, strong, count > most ? Token::Warn : Token::Ink);
}

void draw_themes(Flow& flow, const StatementReview& review) {
    for (const auto& [id, spans] : review.outline.themes) {
        for (const words::PartWords& theme : words::k_themes) {
            if (theme.id != id) continue;
            const std::string label =
                spans.empty() ? theme.missing : std::string(theme.there) + " " + icons::k_check;
            flow.next(chip_width(label));
            chip(spans.empty() ? Tone::Info : Tone::Good, label);
        }
    }
}

} // namespace

float gauges_height(float width) {
    const float rows = width >= px(k_wide) ? k_rows_wide : k_rows_narrow;
    return px(1) + px(12) + rows * (type_row(Type::Caption) + px(6));
}

void draw_gauges(const StatementModel& statement, const coach::Limits& limits) {
    const StatementReview& review = statement.review();
    hairline();
    gap(12);
    Flow flow;
    draw_words(flow, review.counts, limits);
    draw_score(flow, review.score_sentences, limits);
    draw_characters(flow, review.counts, limits);
    draw_themes(flow, review);
}

} // namespace candor::ui
