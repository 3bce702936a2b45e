#include "app/cli/rule_timing.h"

#include <algorithm>
#include <chrono>
#include <iomanip>
#include <ostream>
#include <string>
#include <vector>

namespace candor::cli {
namespace {

constexpr std::size_t k_shown = 20;

// The best of a few runs: the first compiles the patterns, and the machine disturbs some others.
double microseconds(const coach::Document& document, const coach::CheckOptions& options,
                    const coach::Checker& checker) {
    double best = 0;
    for (int run = 0; run < 4; ++run) {
        checker.matcher().forget();
        const auto start = std::chrono::steady_clock::now();
        checker.check(document, options);
        const std::chrono::duration<double, std::micro> took =
            std::chrono::steady_clock::now() - start;
        if (run == 1 || took.count() < best) best = took.count();
    }
    return best;
}

} // namespace

void print_rule_times(const coach::Document& document, const coach::CheckOptions& options,
                      const coach::Checker& checker, std::ostream& out) {
    coach::RuleSet none;
    const coach::Checker empty(none, checker.limits());
    const double floor = microseconds(document, options, empty);
    std::vector<std::pair<double, std::string>> times;
    for (const coach::Rule& rule : checker.rules().rules) {
        coach::RuleSet one;
        one.rules = {rule};
        one.topics = checker.rules().topics;
        const coach::Checker alone(one, checker.limits());
        times.emplace_back(std::max(0.0, microseconds(document, options, alone) - floor), rule.id);
    }
    std::sort(times.rbegin(), times.rend());
    out << "cost per rule, alone, in microseconds (dearest " << std::min(k_shown, times.size())
        << " of " << times.size() << ")\n";
    for (std::size_t i = 0; i < std::min(k_shown, times.size()); ++i) {
        out << std::setw(10) << std::fixed << std::setprecision(1) << times[i].first << "  "
            << times[i].second << "\n";
    }
}

} // namespace candor::cli
