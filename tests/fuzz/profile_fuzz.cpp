// Any bytes as a profile: what is read is written and read back the same.

#include "coach/facts/profile.h"
#include "tests/fuzz/bytes_as_text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    const auto profile = coach::parse_profile(bytes);
    if (!profile) {
        candor_fuzz::demand(!profile.error().message.empty());
        return 0;
    }
    const std::string written = coach::to_json(profile.value());
    const auto again = coach::parse_profile(written);
    candor_fuzz::demand(again.ok() && coach::to_json(again.value()) == written);
    return 0;
}
