#include "tests/support/cli_desk.h"

#include <nlohmann/json.hpp>

#include <filesystem>
#include <string>

using candor::test::Ran;
using nlohmann::json;

namespace {

namespace fs = std::filesystem;

// `candor letter` at a desk of its own.
class LetterDesk : public candor::test::CliDesk {
public:
    Ran run(candor::cli::Arguments args, const std::string& input = "") const {
        args.insert(args.begin(), "letter");
        return CliDesk::run(args, input);
    }

    Ran letter(const std::string& kind, const json& facts, candor::cli::Arguments more = {}) const {
        candor::cli::Arguments args{kind, "--from", "-"};
        args.insert(args.end(), more.begin(), more.end());
        return run(args, facts.dump());
    }

    json letter_json(const std::string& kind, const json& facts,
                     candor::cli::Arguments more = {}) const {
        more.insert(more.end(), {"--format", "json"});
        return json::parse(letter(kind, facts, more).out);
    }
};

json facts() {
    return json::parse(R"({
        "applicant":{"name":"María José Núñez","email":"m@example.org"},
        "program":{"name":"Harborview Internal Medicine","contact_policy":"welcome","match":"NRMP"},
        "interview":{"date":"2024-11-20"},
        "recipient":{"title":"Dr.","name":"Lena Ortiz","email":"l@example.org"},
        "details":["the Saturday asthma clinic and how interns run its first hour"],
        "fit":["two years in a Spanish-speaking diabetes clinic"],
        "conditions":{"true":true,"only":true,"nrmp":true,"allowed":true}})");
}

} // namespace

TEST_CASE("letter prints a ready letter with its subject on top") {
    const LetterDesk desk;
    const Ran ran = desk.letter("thank-you", facts());
    CHECK(ran.status == 0);
    CHECK(ran.err.empty());
    CHECK(ran.out.starts_with("Subject: "));
    CHECK(ran.out.find("\n\nDear Dr. Ortiz,\n\n") != std::string::npos);
}

TEST_CASE("letter says nothing on stdout while it is not ready, and why on stderr") {
    const LetterDesk desk;
    json f = facts();
    f["details"] = json::array();
    for (const char* format : {"text", "eml"}) {
        const Ran ran = desk.letter("thank-you", f, {"--format", format});
        CHECK(ran.status == 1);
        CHECK(ran.out.empty());
        CHECK(ran.err.find("/details/0: ") != std::string::npos);
    }
    const json answer = desk.letter_json("thank-you", f);
    CHECK(answer["ready"] == false);
    CHECK(answer["missing"][0]["field"] == "/details/0");
    CHECK(answer["body"].get<std::string>().find("[one thing") != std::string::npos);
    CHECK(answer["id"].is_null());
}

TEST_CASE("letter refuses with an empty body and the field first") {
    const LetterDesk desk;
    json f = facts();
    f["program"]["contact_policy"] = "none";
    const json answer = desk.letter_json("thank-you", f, {"--workspace", desk.workspace()});
    CHECK(answer["body"] == "");
    CHECK(answer["missing"][0]["field"] == "/program/contact_policy");
    CHECK(answer["id"].is_null());
}

TEST_CASE("letter names the place of a value that cannot be, and exits with 2") {
    const LetterDesk desk;
    json f = facts();
    f["interview"]["date"] = "2026-02-31";
    const Ran ran = desk.letter("thank-you", f);
    CHECK(ran.status == 2);
    CHECK(ran.err.find("/interview/date") != std::string::npos);
    CHECK(ran.out.empty());
    CHECK(desk.run({"thank-you", "--from", "/nowhere/facts.json"}).status == 2);
    CHECK(desk.run({"love-letter", "--from", "-"}).status == 2);
    CHECK(desk.run({}).status == 2);
}

TEST_CASE("letter writes a mail file, and asks for the address that one needs") {
    const LetterDesk desk;
    const Ran ran = desk.letter("thank-you", facts(), {"--format", "eml"});
    CHECK(ran.status == 0);
    CHECK(ran.out.starts_with("From: =?UTF-8?Q?"));
    json f = facts();
    f["applicant"].erase("email");
    const Ran without = desk.letter("thank-you", f, {"--format", "eml"});
    CHECK(without.status == 1);
    CHECK(without.out.empty());
    CHECK(without.err.find("/applicant/email") != std::string::npos);
}

TEST_CASE("a first choice that was sent blocks another program's in that season only") {
    const LetterDesk desk;
    const candor::cli::Arguments keep{"--workspace", desk.workspace()};
    const std::string id = desk.letter_json("first-choice", facts(), keep)["id"];
    CHECK(desk.letter_json("first-choice", facts(), keep)["id"] == id); // not a second draft
    json other = facts();
    other["program"]["name"] = "Northshore Medicine";
    const json draft = desk.letter_json("first-choice", other, keep);
    CHECK(draft["ready"] == true); // a mere draft blocks nothing

    const Ran marked =
        desk.run({"mark-sent", id, "--workspace", desk.workspace(), "--date", "2025-01-20"});
    CHECK(marked.status == 0);
    CHECK(marked.out.find("20 January 2025") != std::string::npos);
    const json refused = desk.letter_json("first-choice", other, keep);
    CHECK(refused["body"] == "");
    const std::string why = refused["missing"][0]["why"];
    CHECK(why.find("Harborview Internal Medicine") != std::string::npos);
    CHECK(why.find("20 January 2025") != std::string::npos);
    CHECK(desk.letter_json("first-choice", other)["ready"] == true); // nothing is consulted
    CHECK(desk.letter_json("first-choice", facts(), keep)["ready"] == true);

    // The draft made before cannot be marked either.
    const Ran second =
        desk.run({"mark-sent", draft["id"].get<std::string>(), "--workspace", desk.workspace()});
    CHECK(second.status == 1);
    CHECK(second.err.find("Harborview") != std::string::npos);

    other["interview"]["date"] = "2025-11-20";
    CHECK(desk.letter_json("first-choice", other, keep)["ready"] == true);
    other["interview"]["date"] = "2024-11-21";
    CHECK(desk.run({"correct", id, "--reason", "never sent", "--workspace", desk.workspace()})
              .status == 0);
    CHECK(desk.letter_json("first-choice", other, keep)["ready"] == true);
}

TEST_CASE("mark-sent knows only drafts that are ready and there") {
    const LetterDesk desk;
    CHECK(desk.run({"mark-sent", "letter-1", "--workspace", desk.workspace()}).status == 2);
    CHECK(desk.run({"mark-sent", "nonsense", "--workspace", desk.workspace()}).status == 2);
    CHECK(desk.run({"mark-sent", "letter-1"}).status == 2);
    json f = facts();
    f["details"] = json::array();
    const std::string id =
        desk.letter_json("thank-you", f, {"--workspace", desk.workspace()})["id"];
    CHECK(desk.run({"mark-sent", id, "--workspace", desk.workspace()}).status == 1);
    CHECK(
        desk.run({"mark-sent", id, "--workspace", desk.workspace(), "--date", "tomorrow"}).status ==
        2);
}

TEST_CASE("mark-sent takes a day from the interview to today") {
    const LetterDesk desk;
    const std::string id =
        desk.letter_json("thank-you", facts(), {"--workspace", desk.workspace()})["id"];
    const auto mark = [&](const char* date) {
        return desk.run({"mark-sent", id, "--workspace", desk.workspace(), "--date", date});
    };
    for (const char* date : {"2199-01-01", "2024-11-19", "2024-02-30", "20 November"}) {
        CAPTURE(date);
        const Ran ran = mark(date);
        CHECK(ran.status == 2);
        CHECK(ran.out.empty());
        CHECK(candor::test::is_one_sentence(ran.err));
        CHECK(ran.err.find("--date") != std::string::npos);
    }
    CHECK(mark("2024-11-20").status == 0);
}

TEST_CASE("the help of each kind has an example that gives a ready letter") {
    const LetterDesk desk;
    for (const char* kind :
         {"thank-you", "first-choice", "update", "question", "answer", "withdrawal",
          "writer-request", "writer-reminder", "writer-thanks", "mentor"}) {
        CAPTURE(kind);
        const Ran help = desk.run({kind, "--help"});
        CHECK(help.status == 0);
        CHECK(help.out.find("Needs:") != std::string::npos);
        const std::size_t start = help.out.find("\n{");
        const std::size_t end = help.out.rfind("\n}");
        REQUIRE(start != std::string::npos);
        const Ran ran = desk.letter(kind, json::parse(help.out.substr(start + 1, end - start + 1)));
        CAPTURE(ran.err);
        CHECK(ran.status == 0);
    }
}

TEST_CASE("letter tells the id of a draft that it keeps, apart from the letter itself") {
    const LetterDesk desk;
    for (const char* format : {"text", "eml"}) {
        CAPTURE(format);
        const Ran ran = desk.letter("thank-you", facts(),
                                    {"--workspace", desk.workspace(), "--format", format});
        CHECK(ran.status == 0);
        CHECK(ran.out.find("letter-1") == std::string::npos);
        CHECK(ran.err.find("mark-sent letter-1 --workspace ") != std::string::npos);
    }
}

TEST_CASE("letter makes no workspace of a mistyped folder, and takes nothing back unexplained") {
    const LetterDesk desk;
    CHECK(desk.run({"mark-sent", "letter-1", "--workspace", desk.workspace()}).status == 2);
    CHECK_FALSE(fs::exists(desk.workspace()));
    const Ran ran =
        desk.run({"correct", "letter-1", "--reason", " ", "--workspace", desk.workspace()});
    CHECK(ran.status == 2);
    CHECK(ran.err.find("--reason") != std::string::npos);
    CHECK_FALSE(fs::exists(desk.workspace()));
}

TEST_CASE("letter says how to find the kinds when it is given none, or a wrong one") {
    const LetterDesk desk;
    CHECK(desk.run({}).err.find("candor letter --help") != std::string::npos);
    CHECK(desk.run({"thankyou"}).err.find("thankyou") != std::string::npos);
    CHECK(desk.run({"thankyou"}).status == 2);
}

TEST_CASE("letter holds back words that do not continue its sentence") {
    const LetterDesk desk;
    json writer = facts();
    writer["applicant"]["specialty"] = "internal medicine";
    writer["deadline"] = "2026-09-15";
    writer["together"] = "I worked with you in the clinic";
    CHECK(desk.letter_json("writer-request", writer)["missing"][0]["field"] == "/together");
    writer["together"] = "in the Monday clinic";
    writer["hope"] = "to train in Miami";
    CHECK(desk.letter_json("writer-request", writer)["missing"][0]["field"] == "/hope");
}
