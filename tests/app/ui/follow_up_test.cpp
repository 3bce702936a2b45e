#include "app/ui/screens/follow_up.h"

#include "app/ui/model/followup_model.h"
#include "app/ui/strings_follow_up.h"
#include "coach/rules/rule.h"
#include "tests/support/themed_ui.h"
#include "tests/support/window_world.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <optional>
#include <set>

using namespace candor;
using namespace candor::ui;
using coach::FollowUpState;
using coach::LetterKind;

namespace {

// The room alone, with a workspace of its own. Today is Saturday, 22 November 2025.
class Room1 {
public:
    explicit Room1(bool with_profile = true, float size = 1) : scale(size) {
        if (with_profile) {
            coach::Profile profile;
            profile.specialty = "internal medicine";
            profile.name = "María José Núñez";
            profile.email = "m@example.org";
            REQUIRE(world.workspace().save_profile(profile));
        }
        start();
    }

    void start() {
        rooms = {};
        rooms.followup = std::make_shared<FollowUpModel>(world.services());
        rooms.all = {{Room::FollowUp, rooms.followup.get()}};
        app = std::make_unique<AppModel>(world.services(), rooms);
        view = FollowUpView();
        themed = std::make_unique<ThemedUi>([this] { draw_follow_up(view, *app, commands); },
                                            UiDriverOptions{.after_frame =
                                                                [this] {
                                                                    commands.run(*app);
                                                                    rooms.followup->tick(
                                                                        world.clock.now());
                                                                }},
                                            scale);
    }

    FollowUpModel& model() { return *rooms.followup; }
    UiDriver& ui() { return themed->ui; }
    // Cards learn their height from what was drawn in them, and those around them a frame later.
    void settle() { ui().frame(6); }
    bool says(std::string_view words) {
        settle();
        return themed->says(words);
    }

    // An interview that makes a ready letter, as typed.
    void fill() {
        REQUIRE(model().add());
        fill_with("Lena Ortiz", "the Saturday asthma clinic and how interns run its first hour");
    }
    void fill_with(const std::string& name, const std::string& detail) {
        model().edit([&](coach::InterviewRecord& r) {
            r.facts.program.name = "Harborview";
            r.facts.program.contact_policy = coach::ContactPolicy::Welcome;
            r.facts.recipient.name = name;
            r.facts.details = {detail};
            coach::set_date(r, "2025-11-21");
            coach::set_email(r, "l@example.org");
        });
        settle();
    }

    void save() {
        world.clock.moment += 2000;
        app->tick(world.clock.now());
    }

    // Types into the field with this label.
    void enter(std::string_view label, std::string_view words) {
        ui().click(label);
        ui().key(ImGuiMod_Ctrl | ImGuiKey_A);
        ui().type(words);
        settle();
    }

    // Picks a letter from the menu of the others.
    void pick(LetterKind kind) {
        ui().click("Other letters");
        settle();
        ui().click(model().form(kind).title);
        settle();
    }

    float scale;
    WindowWorld world;
    Rooms rooms;
    std::unique_ptr<AppModel> app;
    FollowUpView view;
    Commands commands;
    std::unique_ptr<ThemedUi> themed;
};

} // namespace

TEST_CASE("an empty room teaches and adds the first interview") {
    Room1 room;
    CHECK(room.says("No interviews yet"));
    room.ui().click("Add interview");
    room.settle();
    REQUIRE(room.model().entries().size() == 1);
    CHECK(room.view.facts);
    CHECK(room.ui().exists("Program"));
    CHECK(room.ui().focused() == "Program");
}

TEST_CASE("typing the facts of an interview gives a ready letter") {
    Room1 room;
    room.ui().click("Add interview");
    room.settle();
    const std::pair<const char*, const char*> fields[] = {
        {"Program", "Harborview"},
        {"Date of the interview", "2025-11-21"},
        {"Who you spoke with", "Lena Ortiz"},
        {"One thing that you really talked about", "the van that visits three schools"},
    };
    for (const auto& [label, words] : fields) {
        room.ui().click(label);
        room.ui().type(words);
    }
    room.ui().click("Nothing said");
    room.settle();
    const coach::Letter& letter = room.model().letter();
    for (const coach::Missing& m : letter.missing)
        INFO(m.field << ": " << m.why);
    CHECK(letter.ready);
    CHECK(room.says("Ready"));
    room.ui().click("Letter");
    CHECK(room.says("Dear Dr. Ortiz,"));
    CHECK(room.says("three schools"));
}

TEST_CASE("what is typed is there again after a new start") {
    Room1 room;
    room.fill();
    room.save();
    room.world.reopen();
    room.start();
    REQUIRE(room.model().entries().size() == 1);
    CHECK(room.model().entry().record.facts.recipient.name == "Lena Ortiz");
    CHECK(room.model().letter().ready);
}

TEST_CASE("the program's policy comes first and can forbid the note") {
    Room1 room;
    room.fill();
    room.ui().click("Asked for none");
    room.settle();
    CHECK(room.model().letter().refused);
    CHECK(room.says("asked for no notes"));
    CHECK(room.says("no notes wanted"));
    CHECK_FALSE(room.ui().exists("Copy"));
    room.ui().click("Not checked");
    room.settle();
    CHECK_FALSE(room.model().letter().ready);
    CHECK(room.says("Not ready yet"));
}

TEST_CASE("the letter is copied, saved and opened as it stands") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    room.settle();
    room.ui().click("Copy");
    CHECK(room.ui().clipboard() == room.model().letter().body);
    room.world.platform.save_path = "/home/ana/note.eml";
    room.ui().click("Save .eml");
    room.settle();
    CHECK(room.world.platform.suggested == "thank-you-ortiz.eml");
    CHECK(room.world.platform.written.find("Subject: ") != std::string::npos);
    room.ui().click("Open in mail");
    room.settle();
    REQUIRE(room.world.platform.opened.size() == 1);
    CHECK(room.world.platform.opened[0].starts_with("mailto:l@example.org?subject="));
}

TEST_CASE("a letter that is too long for a mail link gets a clear answer") {
    Room1 room;
    room.fill();
    std::string long_words = "two years in clinics of";
    for (int i = 0; i < 18; ++i)
        long_words += " ñañañañañañañañañañañañañaña";
    room.model().edit([&](coach::InterviewRecord& r) {
        r.facts.fit = {long_words, "three years on wards of Ñañañañañañañañañañañañañañañaña"};
    });
    room.view.facts = false;
    room.settle();
    std::string reasons;
    for (const ReadyLine& line : room.model().ready_lines())
        reasons += line.field + ": " + line.text + "\n";
    INFO(reasons);
    REQUIRE(room.model().letter().ready);
    room.ui().click("Open in mail");
    room.settle();
    CHECK(room.world.platform.opened.empty());
    REQUIRE(room.app->banners().size() == 1);
    CHECK(room.app->banners()[0].text.find("too long") != std::string::npos);
}

TEST_CASE("sent letters are kept with their exact text, and a mistake can be taken back") {
    Room1 room;
    room.fill();
    const std::string body = room.model().letter().body;
    room.ui().click("I sent it");
    room.settle();
    CHECK(room.model().step().state == FollowUpState::Sent);
    CHECK(room.says("You sent it on 22 November 2025."));
    auto ledger = room.world.workspace().ledger();
    REQUIRE(ledger);
    REQUIRE(ledger.value().size() == 1);
    CHECK(ledger.value()[0].text.find(body) != std::string::npos);
    room.ui().click("Take this back");
    room.settle();
    CHECK(room.model().step().state == FollowUpState::Open);
    ledger = room.world.workspace().ledger();
    CHECK(ledger.value().size() == 2);
}

TEST_CASE("not sending is a choice of equal rank") {
    Room1 room;
    room.fill();
    const UiItem sent = room.ui().item("I sent it");
    const UiItem not_sent = room.ui().item("Not sending");
    CHECK(sent.max.y - sent.min.y == not_sent.max.y - not_sent.min.y);
    room.ui().click("Not sending");
    room.settle();
    CHECK(room.says("That is a good choice too."));
    CHECK(room.says("not sending"));
    CHECK(room.model().summary().progress == "1 of 1 done");
}

TEST_CASE("a first choice appears only when all four conditions are ticked") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    room.ui().click("First choice");
    room.settle();
    CHECK(room.says("There is no draft yet"));
    for (const char* condition : strings::follow_up::k_conditions_list) {
        CHECK_FALSE(room.model().letter().ready);
        room.ui().click(condition);
        room.settle();
    }
    INFO(room.model().letter().body);
    CHECK(room.model().letter().ready);
    CHECK(room.says("rank Harborview first"));
}

TEST_CASE("a second first choice is refused, naming the first") {
    Room1 room;
    const auto declare = [&](const char* program) {
        REQUIRE(room.model().add());
        room.fill_with("Lena Ortiz", "the van that visits three schools");
        room.model().edit([&](coach::InterviewRecord& r) {
            r.facts.program.name = program;
            r.facts.conditions = {true, true, true, true};
        });
        room.model().show(LetterKind::FirstChoice);
        room.view.shown = room.model().entry().id;
        room.view.facts = false;
        room.settle();
    };
    declare("Harborview");
    room.ui().click("I sent it");
    room.settle();
    REQUIRE(room.model().step().state == FollowUpState::Sent);
    declare("Northshore");
    CHECK(room.model().letter().refused);
    CHECK(room.says("You named Harborview first on 22 November 2025"));
}

TEST_CASE("two notes to one program do not open alike") {
    Room1 room;
    room.fill();
    const std::string first = room.model().letter().body;
    for (const char* name : {"Samuel Achebe", "Paula Reyes", "Wen Li", "Omar Aziz"}) {
        REQUIRE(room.model().add());
        room.fill_with(name, "night float on the burn unit");
        const std::string body = room.model().letter().body;
        const auto opening = [](const std::string& text) {
            const std::size_t start = text.find("\n\n");
            return text.substr(start, text.find("about", start) - start);
        };
        CHECK(opening(body) != opening(first));
        CHECK(room.says("Unlike your note to Dr. Ortiz"));
        REQUIRE(room.model().remove());
    }
}

TEST_CASE("a removed interview can be put back") {
    Room1 room;
    room.fill();
    room.view.facts = true;
    room.settle();
    room.ui().click("Remove this person");
    room.settle();
    CHECK(room.model().entries().empty());
    room.ui().click("Put it back");
    room.settle();
    REQUIRE(room.model().entries().size() == 1);
    CHECK(room.model().entry().record.facts.recipient.name == "Lena Ortiz");
}

TEST_CASE("what was said about a removed interview can be put away") {
    Room1 room;
    room.fill();
    REQUIRE(room.model().remove());
    room.settle();
    room.ui().click("Fine");
    room.settle();
    CHECK(room.model().removed() == nullptr);
    CHECK_FALSE(room.ui().exists("Put it back"));
}

TEST_CASE("without a name in the facts the room says where to write it") {
    Room1 room(false);
    room.fill();
    CHECK_FALSE(room.model().letter().ready);
    CHECK(room.ui().exists("Open Facts"));
}

TEST_CASE("the list says what is due in words, and a late note is no failure") {
    Room1 room;
    room.fill();
    CHECK(room.says("best by Sun"));
    CHECK(room.model().summary().urgency == 3);
    room.world.platform.time.date = {2025, 11, 30};
    room.app->tick(room.world.clock.now());
    CHECK(room.says("late is fine"));
    room.world.platform.time.date = {2025, 11, 20};
    CHECK(room.says("ahead"));
}

TEST_CASE("Tab reaches every control of the room, and every control has a name") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    room.settle();
    const std::vector<std::string> order = room.ui().tab_order();
    for (const char* label : {"Dr. Lena Ortiz", "Welcome", "Letter", "First choice", "Copy",
                              "Save .eml", "Open in mail", "I sent it", "Not sending"}) {
        CAPTURE(label);
        CHECK(std::find(order.begin(), order.end(), label) != order.end());
    }
    for (const UiItem& item : room.ui().items())
        CHECK_FALSE(item.label.empty());
}

TEST_CASE("the other wording changes the letter, not the applicant's words") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    room.settle();
    const std::string before = room.model().letter().body;
    room.ui().click("Other wording");
    room.settle();
    CHECK(room.model().letter().body != before);
    CHECK(room.model().letter().body.find("asthma clinic") != std::string::npos);
}

TEST_CASE("a removed person can be put back after other work, until another is removed") {
    Room1 room;
    room.fill();
    REQUIRE(room.model().add());
    room.fill_with("Samuel Achebe", "night float on the burn unit");
    REQUIRE(room.model().remove());
    room.model().edit([](FollowUpRecord& r) { r.facts.fit = {"two years in a clinic"}; });
    CHECK(room.says("Dr. Samuel Achebe was removed."));
    room.ui().click("Put it back");
    room.settle();
    CHECK(room.model().entry().record.facts.recipient.name == "Samuel Achebe");
    CHECK_FALSE(room.ui().exists("Put it back"));
}

TEST_CASE("nobody is pressed to write before it is known whether notes are wanted") {
    Room1 room;
    room.fill();
    const auto set = [&](coach::ContactPolicy policy) {
        room.model().edit([policy](FollowUpRecord& r) { r.facts.program.contact_policy = policy; });
        return room.model().summary();
    };
    CHECK(set(coach::ContactPolicy::Unknown).next_title == "What did Harborview say about notes?");
    CHECK(room.says("look first"));
    CHECK_FALSE(room.says("best by"));
    CHECK(room.model().open_notes() == 0);
    const RoomSummary none = set(coach::ContactPolicy::None);
    CHECK(none.next_title == "");
    CHECK(none.progress == "1 of 1 done");
    const RoomSummary welcome = set(coach::ContactPolicy::Welcome);
    CHECK(welcome.next_title == "A note you may send to Dr. Ortiz");
    CHECK(welcome.next_note == "Best by Sunday. Not writing is fine too.");
    room.world.platform.time.date = {2025, 12, 5};
    CHECK(room.model().summary().urgency == 1);
}

TEST_CASE("every field of every letter can be asked for in the form") {
    Room1 room;
    for (const LetterKind kind : coach::letter_kinds()) {
        CAPTURE(coach::letter_kind_name(kind));
        const LetterForm& form = room.model().form(kind);
        CHECK(form.unknown.empty());
        CHECK_FALSE(form.title.empty());
        std::set<std::string> labels;
        for (const FormField& field : form.own) {
            CAPTURE(field.pointer);
            CHECK_FALSE(field.label.empty());
            CHECK(labels.insert(field.label).second);
        }
    }
    CHECK(room.model().form(LetterKind::Mentor).role == "mentor");
    CHECK(room.model().form(LetterKind::WriterRequest).role == "letter-writer");
    CHECK(room.model().form(LetterKind::Answer).to_program);
}

TEST_CASE("an example's facts, given in the form's fields, make every kind of letter ready") {
    Room1 room;
    room.fill();
    for (const LetterKind kind : room.model().other_letters()) {
        CAPTURE(coach::letter_kind_name(kind));
        room.pick(kind);
        REQUIRE(room.model().kind() == kind);
        const coach::LetterTemplate& letter = room.model().letter_template();
        const auto example = coach::parse_letter_facts(letter.example_json);
        REQUIRE(example);
        room.model().edit([&](FollowUpRecord& r) {
            r.facts.recipient = example->recipient;
            r.facts.recipient.email = "";
            for (const FormField& field : room.model().form().own) {
                if (auto* rows = lines_at(r.facts, field.pointer))
                    *rows = *lines_at(example.value(), field.pointer);
                if (auto* text = line_at(r.facts, field.pointer))
                    *text = *line_at(example.value(), field.pointer);
            }
            if (example->deadline) set_deadline(r, coach::to_iso(*example->deadline));
            r.facts.uploaded = example->uploaded;
        });
        for (const ReadyLine& line : room.model().ready_lines())
            INFO(line.field << ": " << line.text);
        CHECK(room.model().letter().ready);
        room.view.facts = false;
        room.settle();
        room.ui().click("Copy");
        CHECK(room.ui().clipboard() == room.model().letter().body);
        CHECK(room.model().file_name().starts_with(coach::letter_kind_name(kind)));
    }
}

TEST_CASE("a letter to the program stays with the interview, one to a helper gets its own entry") {
    Room1 room;
    room.fill();
    room.pick(LetterKind::Update);
    CHECK(room.model().entries().size() == 1);
    CHECK(room.model().kind() == LetterKind::Update);
    room.pick(LetterKind::WriterRequest);
    REQUIRE(room.model().entries().size() == 2);
    CHECK(room.says("New letter"));
    CHECK(room.says("Asking for a letter of recommendation"));
    CHECK_FALSE(room.ui().exists("First choice"));
    CHECK_FALSE(room.says("say about notes"));
    room.pick(LetterKind::WriterReminder);
    CHECK(room.model().entries().size() == 2);
}

TEST_CASE("a writer's letter is typed in its own fields, and is there again after a new start") {
    Room1 room;
    room.ui().click("Other letters");
    room.settle();
    room.ui().click("Asking for a letter of recommendation");
    room.settle();
    CHECK(room.ui().focused() == "Who gets the letter");
    room.enter("Who gets the letter", "Samuel Achebe");
    room.enter("Where and when you worked together", "in the Monday diabetes clinic in 2025");
    room.enter("The letter is needed by", "2026-09-15");
    room.enter("Facts that may help the writer, one line each", "I kept the eye referral list");
    for (const ReadyLine& line : room.model().ready_lines())
        INFO(line.field << ": " << line.text);
    CHECK(room.model().letter().ready);
    room.ui().click("I sent it");
    room.settle();
    room.save();
    room.world.reopen();
    room.start();
    REQUIRE(room.model().entries().size() == 1);
    CHECK(room.model().kind() == LetterKind::WriterRequest);
    CHECK(room.model().step().state == FollowUpState::Sent);
    CHECK(room.model().entry().record.deadline_text == "2026-09-15");
    CHECK(room.says("You sent it on 22 November 2025."));
    CHECK(room.model().summary().about == "1 person");
}

TEST_CASE("an answer of several paragraphs is written in an area and kept") {
    Room1 room;
    room.fill();
    room.pick(LetterKind::Answer);
    room.ui().click("Your notes");
    room.settle();
    room.enter("What they asked", "where our results were published");
    room.ui().click("Your answer");
    room.ui().type("They are in the 2024 volume.");
    room.ui().key(ImGuiKey_Enter);
    room.ui().type("I attach the article.");
    room.settle();
    CHECK(room.model().entry().record.facts.answer ==
          "They are in the 2024 volume.\nI attach the article.");
    CHECK(room.model().letter().ready);
    room.save();
    room.world.reopen();
    room.start();
    room.pick(LetterKind::Answer);
    CHECK(room.model().answer().text() == "They are in the 2024 volume.\nI attach the article.");
}

TEST_CASE("more than one detail can be added and removed again") {
    Room1 room;
    room.fill();
    room.view.facts = true;
    room.settle();
    const std::string first = room.model().entry().record.facts.details.front();
    room.ui().click("Add one more");
    room.settle();
    REQUIRE(room.model().entry().record.facts.details.size() == 2);
    CHECK(room.ui().focused() == "And");
    CHECK(room.model().letter().ready); // a row that is still empty is no hole
    room.ui().type("the van that visits three schools");
    room.settle();
    CHECK(room.model().letter().body.find(first + ", and about the van") != std::string::npos);
    room.ui().click("Remove this line");
    room.settle();
    REQUIRE(room.model().entry().record.facts.details.size() == 1);
    CHECK(room.model().entry().record.facts.details[0] == "the van that visits three schools");
}

TEST_CASE("what is wrong with a row is said below that row, empty rows before it or not") {
    const std::vector<std::string> rows = {"the clinic", "", "the van"};
    CHECK(row_pointer(rows, "/details", 0) == "/details/0");
    CHECK(row_pointer(rows, "/details", 1) == "");
    CHECK(row_pointer(rows, "/details", 2) == "/details/1");
    Room1 room;
    room.fill();
    room.model().edit([](FollowUpRecord& r) {
        r.facts.details = {"the Saturday asthma clinic", "", "I got 250 on Step 2 CK"};
    });
    room.view.facts = true;
    REQUIRE_FALSE(room.model().letter().ready);
    REQUIRE_FALSE(room.model().letter().missing.empty());
    CHECK(room.model().letter().missing.front().field == "/details/1");
    CHECK(room.says(room.model().letter().missing.front().why));
}

TEST_CASE("letters that cannot be loaded are said to be so, and nothing stored is lost") {
    Room1 room;
    room.fill();
    room.save();
    room.rooms.followup =
        std::make_shared<FollowUpModel>(room.world.services(), std::vector<coach::ContentFile>{});
    room.rooms.all = {{Room::FollowUp, room.rooms.followup.get()}};
    room.app = std::make_unique<AppModel>(room.world.services(), room.rooms);
    CHECK(room.says("No letter can be written here at present"));
    CHECK_FALSE(room.ui().exists("Add interview"));
    CHECK_FALSE(room.model().add());
    CHECK(room.model().summary().about == "");
    room.app->save_all();
    CHECK(room.world.workspace().list_interviews().value().size() == 1);
}

TEST_CASE("each condition of a first choice is explained") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    room.ui().click("First choice");
    for (const char* why : strings::follow_up::k_conditions_why)
        CHECK(room.says(why));
}

TEST_CASE("news to a program that wants no notes needs one condition of its own") {
    Room1 room;
    room.fill();
    room.model().edit([](FollowUpRecord& r) {
        r.facts.program.contact_policy = coach::ContactPolicy::None;
        r.facts.news = {"In December I became the lead interpreter of the diabetes clinic."};
    });
    room.pick(LetterKind::Update);
    CHECK_FALSE(room.model().letter().ready);
    room.ui().click("The program's rules allow such a letter");
    room.settle();
    CHECK(room.model().letter().ready);
}

TEST_CASE("what was sent stays on the page as it was, and the record keeps every line") {
    Room1 room;
    room.fill();
    room.view.facts = false;
    const std::string sent = room.model().letter().body;
    room.ui().click("I sent it");
    room.model().edit([](FollowUpRecord& r) { r.facts.details = {"the burn unit at night"}; });
    CHECK(room.says("As you sent it on 22 November 2025"));
    REQUIRE(room.model().sent_lines().size() == 1);
    CHECK(room.model().sent_lines()[0].text.find(sent) != std::string::npos);
    CHECK_FALSE(room.ui().exists("Copy"));
    room.world.platform.time.date = {2025, 11, 24};
    room.ui().click("Take this back");
    room.settle();
    CHECK(room.says("22 November 2025: marked as sent"));
    CHECK(room.says("24 November 2025: taken back, not sent after all"));
    CHECK(room.ui().exists("I sent it"));
}

TEST_CASE("a first choice taken back frees the season for another program") {
    Room1 room;
    const auto declare = [&](const char* program) {
        REQUIRE(room.model().add());
        room.fill_with("Lena Ortiz", "the van that visits three schools");
        room.model().edit([&](FollowUpRecord& r) {
            r.facts.program.name = program;
            r.facts.conditions = {true, true, true, true};
        });
        room.model().show(LetterKind::FirstChoice);
        room.settle();
    };
    declare("Harborview");
    REQUIRE(room.model().mark_sent());
    declare("Northshore");
    CHECK(room.model().letter().refused);
    REQUIRE(room.model().mark_sent());
    CHECK(room.model().step().state == FollowUpState::Open);
    room.model().choose(0);
    room.model().show(LetterKind::FirstChoice);
    REQUIRE(room.model().reopen());
    room.model().choose(1);
    room.model().show(LetterKind::FirstChoice);
    CHECK(room.model().letter().ready);
}

TEST_CASE("what a reader may notice in the letter is shown with its reason") {
    Room1 room;
    room.fill();
    room.model().edit([](FollowUpRecord& r) {
        r.facts.details = {"how interns basically run the van that visits three schools"};
    });
    room.view.facts = false;
    room.settle();
    const std::vector<coach::Finding>& findings = room.model().letter().findings;
    REQUIRE_FALSE(findings.empty());
    CHECK(room.says("What a reader may notice"));
    room.ui().click(findings[0].message);
    room.settle();
    CHECK(room.says(findings[0].rule->why));
}

TEST_CASE("long names are shown whole at any size of the text") {
    for (const float scale : {1.0f, 2.0f}) {
        Room1 room(true, scale);
        room.fill();
        const std::string program =
            "Harborview Regional Medical Center Internal Medicine Residency Program";
        room.model().edit([&](FollowUpRecord& r) { r.facts.program.name = program; });
        CHECK(room.says(program));
        const UiItem row = room.ui().item("Dr. Lena Ortiz");
        CHECK(row.max.y - row.min.y >= 3 * 20 * scale); // the name goes on below
    }
}

TEST_CASE("buttons beside and below each other keep apart") {
    for (const float scale : {0.8f, 1.0f, 2.0f}) {
        CAPTURE(scale);
        Room1 room(true, scale);
        room.fill();
        room.view.facts = false;
        room.settle();
        const std::pair<const char*, const char*> pairs[] = {
            {"I sent it", "Not sending"}, {"Copy", "Save .eml"}, {"Save .eml", "Open in mail"}};
        for (const auto& [one, other] : pairs) {
            const UiItem a = room.ui().item(one);
            const UiItem b = room.ui().item(other);
            const float apart = std::max(b.min.x - a.max.x, b.min.y - a.max.y);
            CHECK(apart >= 7 * scale);
        }
    }
}

TEST_CASE("a letter that can do without the day of the interview names it only when asked to") {
    Room1 room;
    room.fill();
    room.pick(LetterKind::Withdrawal);
    CHECK(room.model().letter().ready);
    CHECK(room.model().letter().body.find("November 21") == std::string::npos);
    room.ui().click("Your notes");
    room.settle();
    CHECK_FALSE(room.ui().exists("Date of the interview"));
    room.ui().click("The date of an interview that this cancels");
    room.settle();
    CHECK(room.ui().exists("Date of the interview"));
    CHECK(room.model().letter().body.find("November 21") != std::string::npos);
    room.save();
    room.world.reopen();
    room.start();
    CHECK(room.model().letter().body.find("November 21") !=
          std::string::npos); // the note of thanks
    room.model().show(LetterKind::Withdrawal);
    CHECK(room.model().letter().body.find("November 21") != std::string::npos);
    room.model().show(LetterKind::Update);
    CHECK(room.model().letter().body.find("November 21") == std::string::npos);
}
