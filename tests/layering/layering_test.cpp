// Who may include whom. Dependencies point down only; a screen never includes another screen; what
// belongs behind one door (windows, patterns, JSON) stays behind it.
#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <optional>
#include <regex>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace fs = std::filesystem;

namespace {

// From the bottom up: a file may include its own folder and any above it in this list. The longest
// entry that a path starts with counts.
constexpr std::array k_levels = {
    "coach/base/",
    "coach/text/",
    "coach/metrics/",
    "coach/facts/",
    "coach/rules/",
    "coach/spelling/",
    "coach/answer/",
    "coach/documents/",
    "coach/letters/",
    "coach/programs/",
    "coach/practice/",
    "coach/store/",
    "app/",
    "app/embed/",
    "app/content/",
    "app/ui/raster/",
    "app/ui/theme/",
    "app/ui/widgets/",
    "app/ui/model/",
    "app/ui/",
    "app/ui/screens/",
    "app/ui/shell/",
    "app/ui/raster/sample_world",
    "app/ui/raster/screenshots",
    "app/desktop/",
    "app/cli/",
};

// Plain declarations of the window's inside: no code of rooms or models in them, so all of app/ui
// may use them.
bool is_ui_vocabulary(std::string_view path) {
    static constexpr std::array k_names = {
        "app/ui/strings",     "app/ui/platform.h", "app/ui/services.h",  "app/ui/notices.h",
        "app/ui/preferences", "app/ui/commands.h", "app/ui/app_model.h", "app/ui/frame_pacer.h"};
    return std::any_of(k_names.begin(), k_names.end(),
                       [path](std::string_view name) { return path.starts_with(name); });
}

std::optional<std::size_t> level_of(std::string_view path) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < k_levels.size(); ++i) {
        const std::string_view folder = k_levels[i];
        if (path.starts_with(folder) &&
            (!best || folder.size() > std::string_view(k_levels[*best]).size()))
            best = i;
    }
    return best;
}

struct Source {
    std::string path; // from the root, with '/'
    std::string text;
    std::vector<std::string> includes;
};

std::vector<std::string> includes_of(const std::string& text) {
    static const std::regex pattern(R"re(^[ \t]*#[ \t]*include[ \t]*[<"]([^>"]+)[>"])re",
                                    std::regex::multiline);
    std::vector<std::string> names;
    for (std::sregex_iterator hit(text.begin(), text.end(), pattern), end; hit != end; ++hit)
        names.push_back((*hit)[1]);
    return names;
}

std::vector<Source> read_sources(const std::string& folder) {
    std::vector<Source> sources;
    const fs::path root = CANDOR_SOURCE_DIR;
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp") continue;
        std::ifstream file(entry.path());
        std::stringstream text;
        text << file.rdbuf();
        sources.push_back({fs::relative(entry.path(), root).generic_string(), text.str(),
                           includes_of(text.str())});
    }
    return sources;
}

std::vector<Source> all_sources() {
    std::vector<Source> sources = read_sources("coach");
    for (Source& source : read_sources("app"))
        sources.push_back(std::move(source));
    return sources;
}

// The code without comments and string literals, for words that only code may not hold.
std::string code_of(const std::string& text) {
    static const std::regex noise(R"re(//[^\n]*|/\*[\s\S]*?\*/|"(\\.|[^"\\\n])*")re");
    return std::regex_replace(text, noise, " ");
}

bool breaks_order(const Source& source, const std::string& include) {
    const auto from = level_of(source.path);
    const auto to = level_of(include);
    if (!from || !to) return false;
    if (source.path.starts_with("app/ui/") && is_ui_vocabulary(include)) return false;
    return *to > *from;
}

} // namespace

TEST_CASE("every source belongs to a level") {
    const std::vector<Source> sources = all_sources();
    REQUIRE(sources.size() > 20);
    for (const Source& source : sources) {
        INFO(source.path);
        CHECK(level_of(source.path).has_value());
    }
}

TEST_CASE("dependencies point down only") {
    for (const Source& source : all_sources())
        for (const std::string& include : source.includes) {
            INFO(source.path << " includes " << include);
            CHECK_FALSE(breaks_order(source, include));
        }
}

TEST_CASE("the order is really checked") {
    const Source rules{"coach/rules/pack.cpp", "", {}};
    CHECK(breaks_order(rules, "coach/store/paths.h"));
    CHECK(breaks_order(rules, "app/cli/command.h"));
    CHECK_FALSE(breaks_order(rules, "coach/text/span.h"));
    CHECK_FALSE(breaks_order(rules, "coach/rules/rule.h"));
    const Source widget{"app/ui/widgets/card.cpp", "", {}};
    CHECK(breaks_order(widget, "app/ui/screens/home.h"));
    CHECK_FALSE(breaks_order(widget, "app/ui/strings_home.h"));
    const Source theme{"app/ui/theme/theme.cpp", "", {}};
    CHECK(breaks_order(theme, "app/ui/widgets/card.h"));
    CHECK(includes_of("  #include \"a/b.h\"\n// #include <no.h>\n#include <yes.h>\n") ==
          std::vector<std::string>{"a/b.h", "yes.h"});
}

TEST_CASE("the command line and the window do not know each other") {
    for (const Source& source : all_sources())
        for (const std::string& include : source.includes) {
            INFO(source.path << " includes " << include);
            if (source.path.starts_with("app/cli/")) {
                CHECK_FALSE(include.starts_with("app/desktop/"));
                CHECK_FALSE(include.starts_with("app/ui/"));
            }
        }
}

TEST_CASE("a screen never includes another screen") {
    static const std::string folder = "app/ui/screens/";
    const auto stem = [](const std::string& path) {
        return path.substr(0, path.find_first_of("_.", folder.size()));
    };
    for (const Source& source : read_sources("app"))
        for (const std::string& include : source.includes)
            if (source.path.starts_with(folder) && include.starts_with(folder)) {
                INFO(source.path << " includes " << include);
                CHECK(stem(source.path) == stem(include));
            }
}

TEST_CASE("one file puts the screens together, and it belongs to the shell") {
    static const std::string folder = "app/ui/screens/";
    std::vector<std::string> tables;
    for (const Source& source : read_sources("app")) {
        if (source.path.starts_with(folder)) continue;
        const bool knows_screens =
            std::any_of(source.includes.begin(), source.includes.end(),
                        [](const std::string& include) { return include.starts_with(folder); });
        if (knows_screens) tables.push_back(source.path);
    }
    CHECK(tables == std::vector<std::string>{"app/ui/shell/rooms.cpp"});
}

TEST_CASE("the library never draws, prints, or asks the system for time or surroundings") {
    static const std::regex forbidden_include(R"(imgui.*|GLFW/.*|glad/.*|iostream|print)");
    static const std::regex forbidden_code(
        R"(\b(getenv|printf|puts|system_clock|steady_clock|time\s*\(\s*(NULL|nullptr|0)\s*\)|std::c(out|err))\b)");
    for (const Source& source : read_sources("coach")) {
        INFO(source.path);
        for (const std::string& include : source.includes)
            CHECK_MESSAGE(!std::regex_match(include, forbidden_include), include);
        std::smatch hit;
        const std::string code = code_of(source.text);
        CHECK_MESSAGE(!std::regex_search(code, hit, forbidden_code), hit.str());
    }
}

TEST_CASE("only the desktop knows GLFW and OpenGL") {
    for (const Source& source : all_sources())
        for (const std::string& include : source.includes) {
            INFO(source.path << " includes " << include);
            const bool is_window = include.starts_with("GLFW/") || include.starts_with("glad/") ||
                                   include.starts_with("imgui_impl_");
            CHECK((!is_window || source.path.starts_with("app/desktop/")));
            CHECK((!include.starts_with("glad/") || source.path.ends_with(".cpp")));
        }
}

TEST_CASE("patterns stay in the rules, and JSON stays out of headers") {
    for (const Source& source : all_sources())
        for (const std::string& include : source.includes) {
            INFO(source.path << " includes " << include);
            if (include.starts_with("re2/")) CHECK(source.path.starts_with("coach/rules/"));
            if (include == "nlohmann/json.hpp") CHECK(source.path.ends_with(".cpp"));
        }
}

TEST_CASE("our code opens no socket") {
    static const std::regex sockets(R"(\b(socket|getaddrinfo|gethostbyname)\s*\()");
    static const std::regex headers(R"(sys/socket\.h|netdb\.h|netinet/.*|arpa/.*|curl/.*)");
    for (const Source& source : all_sources()) {
        INFO(source.path);
        CHECK_FALSE(std::regex_search(code_of(source.text), sockets));
        for (const std::string& include : source.includes)
            CHECK_FALSE(std::regex_match(include, headers));
    }
}

TEST_CASE("every header guards itself and every source includes its own header first") {
    for (const Source& source : all_sources()) {
        INFO(source.path);
        if (source.path.ends_with(".h"))
            CHECK(source.text.find("#pragma once") != std::string::npos);
        const std::string own = source.path.substr(0, source.path.rfind('.')) + ".h";
        if (source.path.ends_with(".cpp") && fs::exists(fs::path(CANDOR_SOURCE_DIR) / own)) {
            REQUIRE_FALSE(source.includes.empty());
            CHECK(source.includes.front() == own);
        }
    }
}
