#include "app/ui/screens/statement_parts.h"
#include "app/ui/strings_statement.h"
#include "app/ui/theme/icons.h"
#include "app/ui/widgets/gauge.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {
namespace {

namespace words = strings::statement;

constexpr float k_gap = 20;
constexpr float k_row_gap = 6;
constexpr float k_bar = 120;

// Words, bar and chips side by side, going on below where a row is full. The widths come first, so
// that the height is known before anything is drawn.
struct Gauge {
    float width = 0;
    std::function<void()> draw;
};

int rows_of(const std::vector<Gauge>& gauges, float room) {
    int rows = 1;
    float used = 0;
    for (const Gauge& gauge : gauges) {
        const float wanted = used > 0 ? used + px(k_gap) + gauge.width : gauge.width;
        const bool fits = used <= 0 || wanted <= room;
        rows += fits ? 0 : 1;
        used = fits ? wanted : gauge.width;
    }
    return rows;
}

void draw_in_rows(const std::vector<Gauge>& gauges, float room) {
    float used = 0;
    for (const Gauge& gauge : gauges) {
        const bool fits = used + px(k_gap) + gauge.width <= room;
        if (used > 0 && fits)
            beside(k_gap);
        else if (used > 0)
            gap(k_row_gap);
        used = used > 0 && fits ? used + px(k_gap) + gauge.width : gauge.width;
        gauge.draw();
    }
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

Gauge words_gauge(int count, const Pages& pages) {
    const std::string strong = words::count_words(static_cast<std::size_t>(count));
    const std::string note = page_note(count, pages);
    const Token ink = count > pages.ceiling ? Token::Warn : Token::Ink;
    return {text_width(Type::CaptionStrong, strong) + text_width(Type::Caption, ", " + note),
            [=] { strong_and_note(strong, note, ink); }};
}

Gauge words_bar(int count, const Pages& pages) {
    const float part = static_cast<float>(count) / static_cast<float>(std::max(pages.to, 1));
    const Tone tone = count > pages.ceiling ? Tone::Warn : Tone::Accent;
    return {px(k_bar), [=] {
                const ImVec2 at = ImGui::GetCursorScreenPos();
                const float row = type_row(Type::Caption);
                ImGui::BeginGroup();
                ImGui::SetCursorScreenPos({at.x, at.y + std::round((row - px(8)) / 2)});
                bar(part, px(k_bar), tone);
                ImGui::SetCursorScreenPos({at.x, at.y + row});
                ImGui::Dummy({0, 0});
                ImGui::EndGroup();
            }};
}

Gauge score_gauge(std::size_t count, const coach::Limits& limits) {
    const auto most = static_cast<std::size_t>(limits.value("score_sentences_max", 2));
    const std::string strong = words::sentences(count);
    const std::string before = std::string(words::k_on_score) + " ";
    const Token ink = count > most ? Token::Warn : Token::Ink;
    return {text_width(Type::Caption, before) + text_width(Type::CaptionStrong, strong), [=] {
                text(Type::Caption, before, Token::Muted);
                ImGui::SameLine(0, 0);
                text(Type::CaptionStrong, strong, ink);
            }};
}

void add_themes(std::vector<Gauge>& gauges, const StatementReview& review) {
    for (const auto& [id, spans] : review.outline.themes)
        for (const words::PartWords& theme : words::k_themes) {
            if (theme.id != id) continue;
            const Tone tone = spans.empty() ? Tone::Info : Tone::Good;
            const std::string label =
                spans.empty() ? theme.missing : std::string(theme.there) + " " + icons::k_check;
            gauges.push_back({chip_width(label), [=] { chip(tone, label); }});
        }
}

std::vector<Gauge> gauges_of(const StatementReview& review, const coach::Limits& limits) {
    const Pages pages = pages_of(limits);
    const int count = static_cast<int>(review.counts.words);
    std::vector<Gauge> gauges{words_gauge(count, pages), words_bar(count, pages),
                              score_gauge(review.score_sentences, limits)};
    add_themes(gauges, review);
    return gauges;
}

} // namespace

float gauges_height(const StatementModel& statement, const coach::Limits& limits, float width) {
    const auto rows = static_cast<float>(rows_of(gauges_of(statement.review(), limits), width));
    return px(1) + px(12) + rows * type_row(Type::Caption) + (rows - 1) * px(k_row_gap);
}

void draw_gauges(const StatementModel& statement, const coach::Limits& limits) {
    hairline();
    gap(12);
    draw_in_rows(gauges_of(statement.review(), limits), ImGui::GetContentRegionAvail().x);
}

} // namespace candor::ui
