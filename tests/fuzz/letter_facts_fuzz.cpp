// Any bytes as a letter's facts: facts or an error that says where. Facts with any words in them
// give headers of one line each.

#include "coach/letters/letter_facts.h"
#include "coach/letters/mailto.h"
#include "tests/fuzz/bytes_as_text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto facts = coach::parse_letter_facts(bytes);
    if (!facts) candor_fuzz::demand(!facts.error().message.empty());
    return 0;
}
