#pragma once

// The parts of the Follow-up room. Used by screens/follow_up*.cpp alone.

#include "app/ui/commands.h"
#include "app/ui/model/followup_model.h"
#include "app/ui/screens/follow_up.h"

namespace candor::ui {

struct FollowUpRoom {
    FollowUpView& view;
    const FollowUpModel& model;
    const Services& services;
    Commands& out;
};

// Changes the chosen interview after the frame.
void change_interview(const FollowUpRoom& room, FollowUpModel::Edit change);

// Does it after the frame; what goes wrong becomes a banner.
void attempt(const FollowUpRoom& room, std::function<coach::Status(FollowUpModel&)> action);

void draw_interview_list(FollowUpRoom& room);

// What must be settled before anything is written: the program's wish, and what must hold.
void draw_policy(FollowUpRoom& room);
void draw_conditions(FollowUpRoom& room);
bool waits_for_conditions(const FollowUpRoom& room); // there is no draft before they hold

// Which letter to this person; notes or letter.
void draw_switches(FollowUpRoom& room);
void draw_other_letters(const FollowUpRoom& room);

void draw_interview_form(FollowUpRoom& room);
void draw_letter(FollowUpRoom& room);
void draw_readiness(FollowUpRoom& room);
void draw_and_then(FollowUpRoom& room);

// Something with this width comes next: beside what was drawn last, or in the next row.
void flow(float width);

// "Fri 20 Nov"
std::string short_day(coach::Date date);

} // namespace candor::ui
