// What the window says, read sentence by sentence.
#include "app/content/content.h"
#include "app/ui/strings.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

constexpr std::size_t k_most_words = 15;

struct Sentence {
    std::string file;
    std::string text;
};

// The literals of one file; those that stand side by side are one, as the compiler sees it.
std::vector<std::string> literals(const std::string& code) {
    static const std::regex pattern(R"re("((?:[^"\\\n]|\\.)*)")re");
    static const std::regex blank(R"re(\s*)re");
    std::vector<std::string> found;
    for (std::sregex_iterator hit(code.begin(), code.end(), pattern), end; hit != end; ++hit) {
        const bool goes_on = !found.empty() && std::regex_match(hit->prefix().str(), blank);
        if (!goes_on) found.emplace_back();
        found.back() += (*hit)[1];
    }
    return found;
}

std::vector<Sentence> spoken() {
    std::vector<Sentence> all;
    for (const auto& entry : fs::directory_iterator(fs::path(CANDOR_SOURCE_DIR) / "app/ui")) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with("strings_")) continue;
        std::ifstream in(entry.path());
        std::string code{std::istreambuf_iterator<char>(in), {}};
        code = std::regex_replace(code, std::regex("#include[^\n]*|//[^\n]*"), "");
        for (const std::string& literal : literals(code)) {
            static const std::regex end("[.!?]\\s+");
            std::sregex_token_iterator part(literal.begin(), literal.end(), end, -1), none;
            for (; part != none; ++part)
                all.push_back({name, part->str()});
        }
    }
    return all;
}

std::size_t count_words(const std::string& sentence) {
    std::istringstream in(sentence);
    return static_cast<std::size_t>(std::distance(std::istream_iterator<std::string>(in),
                                                  std::istream_iterator<std::string>()));
}

} // namespace

TEST_CASE("no sentence of the window has more than fifteen words") {
    const std::vector<Sentence> all = spoken();
    REQUIRE(all.size() > 100);
    for (const Sentence& one : all) {
        INFO(one.file << ": " << one.text);
        CHECK(count_words(one.text) <= k_most_words);
    }
}

TEST_CASE("every category of the rules that ship has a name for people") {
    const candor::Content content = candor::load_content({});
    REQUIRE(content.rules.rules.size() > 100);
    for (const auto& rule : content.rules.rules) {
        const auto& named = candor::ui::strings::findings::k_categories;
        CAPTURE(rule.category);
        CHECK(std::any_of(std::begin(named), std::end(named),
                          [&](const auto& one) { return one.id == rule.category; }));
    }
}
