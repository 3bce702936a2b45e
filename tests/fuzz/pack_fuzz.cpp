// Any bytes as a rule pack: problems or rules, never a crash; what loads can be used.

#include "coach/rules/baked_rules.h"
#include "coach/rules/checker.h"
#include "coach/rules/examples.h"
#include "coach/rules/pattern_index.h"

#include <cstdint>
#include <string>
#include <string_view>

using namespace coach;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    PackLoader loader;
    loader.add("pack.json", bytes, PackOrigin::User);
    const RuleSet rules = loader.finish();
    Limits limits;
    limits.add("limits.json", bytes);
    const Checker checker(rules, limits);
    for (const Rule& rule : rules.rules)
        run_examples(checker, rule);
    read_baked_rules(bytes);
    PatternIndex::from_bytes(bytes);
    return 0;
}
