#pragma once

// The Explain room over a workspace of its own, with an open Statement room beside it.
//
//     ExplainRoom room;
//     room.write("Context", k_context);
//     CHECK(room.themed.says("You take responsibility"));

#include "app/ui/model/explain_model.h"
#include "app/ui/model/statement_model.h"
#include "app/ui/screens/explain.h"
#include "tests/support/themed_ui.h"
#include "tests/support/window_world.h"

#include <functional>
#include <memory>

namespace candor {

using namespace candor::ui;

inline const char* const k_context =
    "I prepared for Step 1 alone and began timed questions three weeks "
    "before. That was my decision, and it was too late.";
inline const char* const k_improvement =
    "From January I did forty timed questions every morning. I "
    "passed in June, and Step 2 CK on the first attempt.";
inline const char* const k_relevance =
    "It is how I work now: on my rotation in Hialeah I wrote down one "
    "question a day and brought the answer to rounds.";

inline const char* const k_blame =
    "I failed badly because the test center was unfair. I am so sorry.";

inline coach::Exam two_fails() {
    using enum coach::AttemptResult;
    return {"Level 1",
            {{"2023-05", NotPassed, ""}, {"2023-11", NotPassed, ""}, {"2024", Passed, ""}}};
}

// A folder in which something was stored before the room opens.
struct EarlierWorld : WindowWorld {
    explicit EarlierWorld(const std::function<void(WindowWorld&)>& before) {
        if (before) before(*this);
    }
};

// The room over a workspace of its own.
struct ExplainRoom {
    explicit ExplainRoom(std::function<void(WindowWorld&)> before = {}, float scale = 1,
                         ImVec2 size = {1280, 800})
        : world(before), themed([this] { draw_explain(view, model, commands); },
                                {.size = size, .after_frame = [this] { after_frame(); }}, scale) {}

    EarlierWorld world;
    std::shared_ptr<ExplainModel> explain = std::make_shared<ExplainModel>(world.services());
    std::shared_ptr<StatementModel> statement = std::make_shared<StatementModel>(world.services());
    AppModel model{world.services(), rooms()};
    ExplainView view;
    Commands commands;
    ThemedUi themed;

    Rooms rooms() {
        Rooms all;
        all.explain = explain;
        all.statement = statement;
        all.all = {{Room::Explain, explain.get()}, {Room::Statement, statement.get()}};
        return all;
    }
    void after_frame() {
        commands.run(model);
        world.clock.moment += 16;
        model.tick(world.clock.now());
    }
    void write(const char* area, const char* text) {
        themed.ui.click(area);
        themed.ui.type(text);
        themed.ui.frame(20);
    }
    void write_all() {
        write("Context", k_context);
        write("Improvement", k_improvement);
        write("Relevance", k_relevance);
    }
};

} // namespace candor
