#include "app/cli/places.h"
#include "tests/support/cli_desk.h"

#include <chrono>

using candor::cli::Places;

TEST_CASE("places are those of the document, in order and going back") {
    const coach::Document document("caf\u00E9 one\r\n\n\u00FCber two\nend");
    Places places(document);
    std::vector<std::uint32_t> offsets;
    for (std::uint32_t at = 0; at <= document.text().size(); ++at) {
        if (coach::utf8::is_boundary(document.text(), at)) offsets.push_back(at);
    }
    for (const std::uint32_t back : {14u, 3u, 0u})
        offsets.push_back(back);
    for (const std::uint32_t at : offsets) {
        CAPTURE(at);
        CHECK(places.of(at).line == document.line_column(at).line);
        CHECK(places.of(at).column == document.line_column(at).column);
    }
}

TEST_CASE("thousands of findings on one line are printed in good time") {
    const candor::test::CliDesk desk;
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "I am sorry for my score. ";
    const auto start = std::chrono::steady_clock::now();
    CHECK(desk.run({"lint", "--format", "sarif", "-"}, text).err.empty());
    const auto taken = std::chrono::steady_clock::now() - start;
    CHECK(taken < std::chrono::seconds(60)); // counting from the line's start takes minutes
}
