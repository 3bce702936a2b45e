#include "app/content/content.h"

#include "app/content/text_file.h"
#include "app/embed/embedded_file.h"
#include "coach/rules/baked_rules.h"

#include <algorithm>
#include <filesystem>

namespace candor {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> user_packs(const std::string& folder) {
    std::vector<std::string> files;
    std::error_code ignored; // a folder that is not there holds no packs
    if (folder.empty()) return files;
    for (const auto& entry : fs::directory_iterator(fs::path(folder) / "rules", ignored)) {
        if (entry.path().extension() == ".json") files.push_back(entry.path().string());
    }
    std::sort(files.begin(), files.end());
    return files;
}

void add_user_pack(const std::string& file, coach::PackLoader& loader, Content& out) {
    const coach::Result<std::string> text = read_text_file(file);
    if (text)
        loader.add(file, text.value(), coach::PackOrigin::User);
    else
        out.problems.push_back(text.error().text());
}

void add_limits(const ContentSources& sources, Content& out) {
    out.problems = out.limits.add("limits.json", shipped_content("limits.json"));
    if (sources.user_folder.empty()) return;
    const std::string file = (fs::path(sources.user_folder) / "limits.json").string();
    std::error_code ignored;
    if (!fs::exists(file, ignored)) return;
    const coach::Result<std::string> text = read_text_file(file);
    const std::vector<std::string> problems =
        text ? out.limits.add(file, text.value()) : std::vector<std::string>{text.error().text()};
    out.problems.insert(out.problems.end(), problems.begin(), problems.end());
}

std::string_view baked(std::string_view name) {
    const EmbeddedFile* file = find_embedded(embedded_baked(), name);
    return file != nullptr ? file->bytes : std::string_view();
}

} // namespace

std::string_view shipped_content(std::string_view name) {
    const EmbeddedFile* file = find_embedded(embedded_content(), name);
    return file != nullptr ? file->bytes : std::string_view();
}

std::vector<std::string_view> shipped_names(std::string_view folder) {
    std::vector<std::string_view> names;
    for (const EmbeddedFile& file : embedded_content()) {
        if (file.name.starts_with(folder) && file.name.ends_with(".json")) {
            names.push_back(file.name);
        }
    }
    return names;
}

Content load_content(const ContentSources& sources) {
    Content out;
    add_limits(sources, out);
    out.index = coach::PatternIndex::from_bytes(baked("index.bin"));
    const std::vector<std::string> own = user_packs(sources.user_folder);
    if (own.empty() && sources.packs.empty() && !sources.with_examples) {
        if (auto rules = coach::read_baked_rules(baked("rules.bin"))) {
            out.rules = *std::move(rules);
            return out;
        }
    }
    coach::PackLoader loader;
    for (const std::string_view name : shipped_names("rules/")) {
        loader.add("content/" + std::string(name), shipped_content(name));
    }
    for (const std::string& file : own)
        add_user_pack(file, loader, out);
    for (const std::string& file : sources.packs)
        add_user_pack(file, loader, out);
    // What ships is compiled once by the tests; only strangers' patterns are tried here.
    const bool strangers = !own.empty() || !sources.packs.empty();
    out.rules = strangers ? loader.finish() : loader.finish_trusted();
    for (const coach::PackProblem& problem : out.rules.problems) {
        out.problems.push_back(problem.text());
    }
    return out;
}

} // namespace candor
