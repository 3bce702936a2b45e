// content/rules/README.md ends with a list of every rule, made from the rules themselves.
// UPDATE_PAGES=1 in the environment writes it anew.

#include "app/content/content.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

using namespace coach;

namespace {

constexpr const char* k_page = CANDOR_SOURCE_DIR "/content/rules/README.md";
constexpr std::string_view k_list = "## Every rule\n";

// One line of a table: a bar would end the cell, a line break the row.
std::string cell(std::string text) {
    constexpr std::size_t k_longest = 160;
    for (std::size_t at = 0; (at = text.find_first_of("|\n", at)) != std::string::npos;) {
        if (text[at] == '\n')
            text[at++] = ' ';
        else {
            text.insert(at, "\\");
            at += 2;
        }
    }
    if (text.size() <= k_longest) return text;
    std::size_t end = k_longest;
    while ((static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
        --end;
    return text.substr(0, end) + " ...";
}

std::string marked(const RuleExample& example) {
    std::string text = example.text;
    if (example.expected) {
        text.insert(example.expected->end, "**");
        text.insert(example.expected->start, "**");
    }
    return cell(text);
}

std::string first(const std::vector<RuleExample>& examples) {
    return examples.empty() ? "" : marked(examples.front());
}

std::string list_of(const RuleSet& rules) {
    std::string out(k_list);
    out += "\n" + std::to_string(rules.rules.size()) +
           " rules. In bold: the words that are found. The last column is left alone.\n";
    std::string category;
    for (const Rule& rule : rules.rules) {
        if (rule.category != category) {
            category = rule.category;
            out += "\n### " + category +
                   "\n\n| rule | says | finds | leaves alone |\n|---|---|---|---|\n";
        }
        out += "| `" + rule.id + "` (" + std::string(severity_name(rule.severity)) + ") | " +
               cell(rule.message) + " | " + first(rule.flags) + " | " + first(rule.passes) + " |\n";
    }
    return out;
}

std::string read_page() {
    std::ifstream in(k_page);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("the page of rules lists every rule as it is") {
    const candor::Content content =
        candor::load_content({.user_folder = "", .packs = {}, .with_examples = true});
    const std::string page = read_page();
    const std::string guide = page.substr(0, page.find(k_list));
    const std::string wanted = guide + list_of(content.rules);
    if (std::getenv("UPDATE_PAGES") != nullptr)
        std::ofstream(k_page) << wanted;
    else
        CHECK_MESSAGE(page == wanted, "run content_test with UPDATE_PAGES=1 and read the page");
}
