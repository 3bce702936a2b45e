// candor_bench: what checking costs, as minima and medians of many runs. Prints figures and never
// fails a build.
//
//     build/candor_bench

#include "app/content/content.h"
#include "app/content/text_file.h"
#include "coach/rules/checker.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace coach;

struct Times {
    double least = 0;
    double median = 0;
};

Times measured(int runs, const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> took =
            std::chrono::steady_clock::now() - start;
        times.push_back(took.count());
    }
    std::sort(times.begin(), times.end());
    return {times.front(), times[times.size() / 2]};
}

void print(const char* what, Times times) {
    std::printf("%-52s %10.3f %10.3f\n", what, times.least, times.median);
}

std::string repeated(const std::string& text, std::size_t size) {
    std::string out;
    while (out.size() < size) out += text + "\n\n";
    return out;
}

} // namespace

int main() {
    const auto sample = candor::read_text_file(CANDOR_SOURCE_DIR "/assets/samples/statement.txt");
    if (!sample) {
        std::fprintf(stderr, "%s\n", sample.error().text().c_str());
        return 2;
    }
    const std::string text = repeated(sample.value(), 4200).substr(0, 4200); // about 700 words
    const std::string longest = repeated(sample.value(), 28000);
    const std::string batch = repeated(sample.value(), 1 << 20);

    std::printf("%-52s %10s %10s\n", "milliseconds", "least", "median");
    print("reading the content", measured(20, [] { candor::load_content({}); }));
    const candor::Content content = candor::load_content({});
    std::printf("rules: %zu\n", content.rules.rules.size());

    print("first check of 700 words, patterns compiled on demand", measured(5, [&] {
              const Checker fresh(content.rules, content.limits, &content.index);
              fresh.check(Document(text), {});
          }));
    const Checker checker(content.rules, content.limits, &content.index);
    print("700 words, nothing remembered", measured(50, [&] {
              checker.matcher().forget();
              checker.check(Document(text), {});
          }));
    print("700 words, one sentence changed", measured(200, [&, n = 0]() mutable {
              checker.check(Document(text + " And " + std::to_string(++n)), {});
          }));
    print("28,000 characters, one sentence changed", measured(50, [&, n = 0]() mutable {
              checker.check(Document(longest + " And " + std::to_string(++n)), {});
          }));
    const Times one = measured(3, [&] {
        checker.matcher().forget();
        checker.check(Document(batch), {});
    });
    print("1 MiB, a text that repeats", one);
    std::printf("throughput: %.1f MB/s\n", static_cast<double>(batch.size()) / 1000.0 / one.least);
    return 0;
}
