#include "tests/coach/spelling/spelling_support.h"

#include <filesystem>
#include <fstream>

using namespace coach;

TEST_CASE("the dictionary knows English, medicine, and the words that it is given") {
    Dictionary words = spelling_test::dictionary();
    for (const char* word : {"ward", "Patients", "thrombocytopenia", "myocardial", "doesn't"})
        CHECK(words.knows(word));
    CHECK_FALSE(words.knows("recieved"));
    CHECK_FALSE(words.knows("candorish"));
    words.add("candorish");
    CHECK(words.knows("candorish"));
}

TEST_CASE("the best suggestion for a slip comes first") {
    const Dictionary words = spelling_test::dictionary();
    CHECK(words.suggestions("recieved").front() == "received");
    CHECK(words.suggestions("pnuemonia").front() == "pneumonia");
}

TEST_CASE("without a dictionary the error names the packages to install") {
    const auto none = find_dictionaries({"/nowhere"});
    REQUIRE_FALSE(none);
    CHECK(none.error().message.find("hunspell-en-us") != std::string::npos);
    CHECK(none.error().message.find("hunspell-en-med") != std::string::npos);
}

TEST_CASE("the medical words are a help, not a need") {
    auto files = find_dictionaries(spelling_test::k_folders);
    REQUIRE(files);
    files->medical.clear();
    const auto words = Dictionary::open(files.value());
    REQUIRE(words);
    CHECK(words->knows("ward"));
    CHECK_FALSE(words->knows("thrombocytopenia"));
}

TEST_CASE("a damaged dictionary is an error, not a text full of slips") {
    namespace fs = std::filesystem;
    const fs::path folder = fs::temp_directory_path() / "candor-damaged-dictionary";
    fs::create_directories(folder);
    std::ofstream(folder / "en_US.aff") << "\x01\x02 no affixes";
    std::ofstream(folder / "en_US.dic") << "0\n";
    const auto files = find_dictionaries({folder.string()});
    REQUIRE(files);
    const auto opened = Dictionary::open(files.value());
    fs::remove_all(folder);
    REQUIRE_FALSE(opened);
    CHECK(opened.error().message.find("damaged") != std::string::npos);
}
