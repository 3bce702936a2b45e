#include "app/ui/model/opened_files.h"

#include "app/content/text_file.h"
#include "app/ui/model/statement_model.h"
#include "app/ui/strings.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>

namespace candor::ui {
namespace {

namespace words = strings::statement;

constexpr std::array<std::string_view, 4> k_endings{".txt", ".text", ".md", ".markdown"};

std::string lowered(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool is_plain_text(const std::filesystem::path& path) {
    const std::string ending = lowered(path.extension().string());
    return std::find(k_endings.begin(), k_endings.end(), ending) != k_endings.end();
}

coach::Status open_file(AppModel& model, const std::string& name) {
    const std::filesystem::path path(name);
    if (!is_plain_text(path))
        return coach::Error{path.filename().string(), words::k_only_plain_text};
    coach::Result<std::string> text = read_text_file(name);
    if (!text) return text.error();
    if (text.value().size() > words::k_longest_file)
        return coach::Error{path.filename().string(), words::k_too_long_file};
    return model.statement().create(path.stem().string(), text.value());
}

// The questions of the first start can wait: the person has shown where to begin.
void leave_welcome(AppModel& model) {
    Preferences preferences = model.preferences();
    preferences.welcomed = true;
    model.set_preferences(preferences);
}

} // namespace

void open_files(AppModel& model, const std::vector<std::string>& paths) {
    std::string problem;
    bool opened = false;
    for (const std::string& path : paths) {
        const coach::Status status = open_file(model, path);
        opened = opened || status;
        if (!status && problem.empty()) problem = status.error().text();
    }
    if (opened) {
        leave_welcome(model);
        model.go_to(Room::Statement);
    }
    if (problem.empty()) return model.close_banner("open-file");
    model.show_banner({.id = "open-file", .text = std::move(problem), .action_label = {}});
}

} // namespace candor::ui
