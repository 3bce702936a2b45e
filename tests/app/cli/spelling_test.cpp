#include "app/system_clock.h"
#include "coach/letters/interview.h"
#include "coach/store/workspace.h"
#include "tests/support/cli_desk.h"

#include <nlohmann/json.hpp>

using candor::test::is_one_sentence;
using candor::test::Ran;
using nlohmann::json;

namespace {

class SpellingDesk : public candor::test::CliDesk {
public:
    SpellingDesk() { use_dictionaries({"/usr/share/hunspell"}); }

    // The marked words of the text.
    std::vector<std::string> marked(const std::string& text,
                                    candor::cli::Arguments more = {}) const {
        candor::cli::Arguments args{"lint", "--format", "json", "-"};
        args.insert(args.end(), more.begin(), more.end());
        const Ran ran = run(args, text);
        CAPTURE(ran.err);
        REQUIRE(ran.status == 0);
        std::vector<std::string> words;
        const json answer = json::parse(ran.out);
        for (const json& finding : answer["documents"][0]["findings"]) {
            if (finding["category"] == "spelling") words.push_back(finding["text"]);
        }
        return words;
    }
};

using Words = std::vector<std::string>;

} // namespace

TEST_CASE("lint looks words up only when it is asked to") {
    const SpellingDesk desk;
    const std::string text = "I recieved the results in the ward.";
    CHECK(desk.marked(text).empty());
    CHECK(desk.marked(text, {"--spelling"}) == Words{"recieved"});
    const Ran ran = desk.run({"lint", "--spelling", "--format", "json", "-"}, text);
    const json finding = json::parse(ran.out)["documents"][0]["findings"][0];
    CHECK(finding["rule"] == "spelling.unknown-word");
    CHECK(finding["severity"] == "hint");
    CHECK(finding["fixes"][0]["text"] == "received");
    CHECK(finding["fixes"][0]["safe"] == false);
    CHECK(finding["fixes"].size() <= 3);
    for (const char* words : {"message", "why", "source"})
        CHECK_FALSE(finding[words].get<std::string>().empty());
}

TEST_CASE("a fix of spelling is never applied unasked") {
    const SpellingDesk desk;
    const std::string file = desk.file("a.txt", "I recieved the results.");
    const Ran ran = desk.run({"lint", "--spelling", "--fix", "--dry-run", file});
    CHECK(ran.status == 0);
    CHECK(ran.out.find("received") == std::string::npos);
}

TEST_CASE("the own dictionary in the configuration folder counts, and its remarks do not") {
    const SpellingDesk desk;
    const std::string text = "We saw the quillwort of brigidine.";
    CHECK(desk.marked(text, {"--spelling"}).size() == 2);
    desk.file("config/dictionary.txt", "quillwort # not brigidine\n");
    CHECK(desk.marked(text, {"--spelling"}) == Words{"brigidine"});
    desk.file("config/dictionary.txt", "caf\xE9");
    const Ran broken = desk.run({"lint", "--spelling", "-"}, text);
    CHECK(broken.status == 2);
    CHECK(is_one_sentence(broken.err));
    CHECK(broken.err.find("dictionary.txt") != std::string::npos);
}

TEST_CASE("names of the workspace's facts and interviews are known") {
    const SpellingDesk desk;
    const std::string text = "We call it brigidine care, and quillwort hours, said marwolt.";
    {
        const candor::SystemClock clock;
        auto workspace =
            coach::Workspace::open(coach::find_paths({}, desk.workspace()).value(), clock);
        REQUIRE(workspace);
        coach::Profile profile;
        profile.school = "School of brigidine medicine";
        REQUIRE(workspace->save_profile(profile));
        coach::InterviewRecord record;
        record.facts.program.name = "quillwort Family Medicine";
        record.facts.recipient.name = "Ann marwolt";
        REQUIRE(workspace->create_interview(coach::to_json(record)));
    }
    CHECK(desk.marked(text, {"--spelling"}).size() == 3);
    CHECK(desk.marked(text, {"--spelling", "--workspace", desk.workspace()}).empty());
}

TEST_CASE("without a dictionary lint says what to install, and checks nothing") {
    const candor::test::CliDesk desk;
    const Ran ran = desk.run({"lint", "--spelling", "-"}, "I recieved it.");
    CHECK(ran.status == 2);
    CHECK(ran.out.empty());
    CHECK(is_one_sentence(ran.err));
    CHECK(ran.err.find("hunspell-en-us") != std::string::npos);
    CHECK(desk.run({"lint", "-"}, "The ward was calm.").status == 0);
}

TEST_CASE("a stream has its spelling checked as well, with each line's own names") {
    const SpellingDesk desk;
    const Ran ran = desk.run({"lint", "--spelling", "--format", "ndjson", "-"},
                             "{\"id\":1,\"text\":\"I saw quillwort.\",\"program\":\"quillwort\"}\n"
                             "{\"id\":2,\"text\":\"I saw quillwort.\"}\n");
    CHECK(ran.status == 0);
    std::istringstream lines(ran.out);
    std::string line;
    std::getline(lines, line);
    CHECK(json::parse(line)["findings"].empty());
    std::getline(lines, line);
    CHECK(json::parse(line)["findings"].size() == 1);
}

TEST_CASE("the rules on spelling are checked with a dictionary, and only they ask for one") {
    const std::string spelling = CANDOR_SOURCE_DIR "/content/rules/spelling.json";
    const std::string other = CANDOR_SOURCE_DIR "/content/rules/apology.json";
    const SpellingDesk desk;
    CHECK(desk.run({"rules", "--check", spelling}).status == 0);
    const candor::test::CliDesk without;
    CHECK(without.run({"rules", "--check", other}).status == 0);
    const Ran ran = without.run({"rules", "--check", spelling});
    CHECK(ran.status == 2);
    CHECK(ran.err.find("hunspell-en-us") != std::string::npos);
}
