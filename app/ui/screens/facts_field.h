#pragma once

// One field of the Facts room: shows what the profile holds, says what does not fit, and changes it
// after the frame. Used by screens/facts*.cpp alone.
//
//     FactsRoom room{view, model.facts(), out};
//     fact_field(room, {.label = k_name, .where = "/name"}, profile.name,
//                [](coach::Profile& p) { return &p.name; });

#include "app/ui/commands.h"
#include "app/ui/model/facts_model.h"
#include "app/ui/screens/facts.h"

#include <functional>
#include <string>
#include <string_view>

namespace candor::ui {

struct FactsRoom {
    FactsView& view;
    const FactsModel& facts;
    Commands& out;
};

struct FactField {
    const char* label;
    std::string where; // JSON pointer
    std::string_view hint{};
    const char* example = "";
    bool digits_only = false;
    float width = 0; // in pixels; 0: the rest of the region
};

// Where in the profile the text stands; null when its row is gone by then.
using FactSlot = std::function<std::string*(coach::Profile&)>;

void fact_field(FactsRoom& room, const FactField& field, const std::string& value, FactSlot slot);

// Changes the profile after the frame.
void change_facts(FactsRoom& room, FactsModel::Edit change);

// "Remove Step 1": the row goes after the frame.
void remove_button(FactsRoom& room, const std::string& what,
                   std::function<void(FactsModel&)> remove);

// What the button takes of a row, with the gap before it.
constexpr float k_remove_gap = 4; // before px()
float remove_button_width();

// A field with such a button at its right.
void removable_field(FactsRoom& room, FactField field, const std::string& value, FactSlot slot,
                     const std::string& what, std::function<void(FactsModel&)> remove);

void draw_exams(FactsRoom& room);
void draw_languages(FactsRoom& room);
void draw_places(FactsRoom& room);

} // namespace candor::ui
