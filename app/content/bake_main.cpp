// candor-bake OUT_FOLDER: turns the packs of content/rules into the two files that the programs
// carry inside them (rules.bin, index.bin). Runs in the build and prints the mistakes of a
// pack; the tests refuse them.

#include "app/embed/embedded_file.h"
#include "coach/rules/baked_rules.h"
#include "coach/rules/pack.h"
#include "coach/rules/pattern_atoms.h"

#include <fstream>
#include <iostream>
#include <string>

namespace {

// Candor's own examples are text of the kind that it will check.
std::string sample_text(const coach::RuleSet& rules) {
    constexpr std::size_t k_longest = 2000; // repeated examples say nothing about frequency
    std::string sample;
    for (const coach::Rule& rule : rules.rules) {
        for (const auto* examples : {&rule.flags, &rule.passes}) {
            for (const coach::RuleExample& example : *examples) {
                if (example.text.size() < k_longest) sample += example.text + "\n";
            }
        }
    }
    return sample;
}

bool write(const std::string& path, const std::string& bytes) {
    std::ofstream out(path, std::ios::binary | std::ios::trunc);
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    out.flush();
    if (!out) std::cerr << path << ": The file cannot be written. Check the free space.\n";
    return static_cast<bool>(out);
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: candor-bake OUT_FOLDER\n";
        return 2;
    }
    coach::PackLoader loader;
    for (const candor::EmbeddedFile& file : candor::embedded_content()) {
        const bool pack = file.name.starts_with("rules/") && file.name.ends_with(".json");
        if (pack) loader.add("content/" + std::string(file.name), file.bytes);
    }
    const coach::RuleSet rules = loader.finish();
    for (const coach::PackProblem& problem : rules.problems) {
        std::cerr << "warning: " << problem.text() << "\n";
    }
    const coach::PatternIndex index = coach::build_index(rules, sample_text(rules));
    const std::string folder = argv[1];
    const bool written = write(folder + "/rules.bin", coach::bake_rules(rules)) &&
                         write(folder + "/index.bin", index.to_bytes());
    return written ? 0 : 1;
}
