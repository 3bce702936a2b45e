// Any bytes into `lint --format ndjson` and `answer --format ndjson`: one line out for each line
// in.

#include "app/cli/command.h"
#include "tests/fuzz/bytes_as_text.h"

#include <algorithm>
#include <sstream>

namespace {

std::size_t lines_in(const std::string& bytes) {
    const auto ends = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n'));
    return ends + (!bytes.empty() && bytes.back() != '\n' ? 1 : 0);
}

void run(const char* command, const std::string& bytes) {
    std::istringstream in(bytes);
    std::ostringstream out;
    std::ostringstream err;
    candor::cli::Io io{in, out, err, {}, ""};
    candor::cli::run({command, "--format", "ndjson", "-"}, io);
    const std::string text = out.str();
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
    candor_fuzz::demand(lines == lines_in(bytes));
    candor_fuzz::demand(!coach::utf8::first_invalid(text));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    run("lint", bytes);
    run("answer", bytes);
    return 0;
}
