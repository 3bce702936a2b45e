#include "app/ui/screens/follow_up_parts.h"
#include "app/ui/strings_follow_up.h"
#include "app/ui/widgets/card.h"
#include "app/ui/widgets/choice.h"
#include "app/ui/widgets/text.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace candor::ui {

using namespace strings::follow_up;
using coach::ContactGate;
using coach::ContactPolicy;

namespace {

using Answer = std::optional<bool> coach::LetterConditions::*;
constexpr Answer k_answers[] = {&coach::LetterConditions::is_true, &coach::LetterConditions::only,
                                &coach::LetterConditions::nrmp, &coach::LetterConditions::allowed};
constexpr std::size_t k_allowed = 3;

constexpr ContactPolicy k_policy_order[] = {ContactPolicy::None, ContactPolicy::Welcome,
                                            ContactPolicy::NotStated, ContactPolicy::Unknown};

// The conditions that this letter is under, as indices of k_answers.
std::vector<std::size_t> conditions_of(const FollowUpRoom& room) {
    const coach::LetterTemplate& letter = room.model.letter_template();
    if (letter.declares_first_choice) return {0, 1, 2, k_allowed};
    const ContactPolicy policy = room.model.entry().record.facts.program.contact_policy;
    if (letter.gate == ContactGate::Update && policy == ContactPolicy::None) return {k_allowed};
    return {};
}

void draw_condition(const FollowUpRoom& room, std::size_t index) {
    const Answer answer = k_answers[index];
    bool on = room.model.entry().record.facts.conditions.*answer == true;
    const bool changed = tick(k_conditions_list[index], on);
    ImGui::Indent(px(28));
    paragraph(Type::Caption, k_conditions_why[index], Token::Muted);
    ImGui::Unindent(px(28));
    gap(4);
    if (!changed) return;
    change_interview(room, [answer, on](FollowUpRecord& record) {
        record.facts.conditions.*answer = on ? std::optional(true) : std::nullopt;
    });
}

} // namespace

void draw_policy(FollowUpRoom& room) {
    if (room.model.letter_template().gate == ContactGate::Free) return;
    {
        const coach::LetterProgram& program = room.model.entry().record.facts.program;
        Card card("policy");
        const std::string name = program.name.empty() ? k_the_program : program.name;
        paragraph(Type::BodyStrong, k_policy_before + name + k_policy_after);
        gap(2);
        paragraph(Type::Caption, k_policy_note, Token::Muted);
        gap(8);
        const auto* at =
            std::find(std::begin(k_policy_order), std::end(k_policy_order), program.contact_policy);
        int chosen = at != std::end(k_policy_order) ? static_cast<int>(at - k_policy_order) : -1;
        if (segments("##policy", k_policies, chosen)) {
            const ContactPolicy policy = k_policy_order[chosen];
            change_interview(room, [policy](FollowUpRecord& record) {
                record.facts.program.contact_policy = policy;
            });
        }
    }
    gap(14);
}

void draw_conditions(FollowUpRoom& room) {
    const std::vector<std::size_t> conditions = conditions_of(room);
    if (conditions.empty()) return;
    {
        Card card("conditions");
        const bool all = room.model.letter_template().declares_first_choice;
        paragraph(Type::BodyStrong, all ? k_conditions : k_news_condition);
        paragraph(Type::Caption, all ? k_conditions_note : k_news_condition_note, Token::Muted);
        gap(4);
        for (const std::size_t index : conditions)
            draw_condition(room, index);
    }
    gap(14);
}

bool waits_for_conditions(const FollowUpRoom& room) {
    if (!room.model.letter_template().declares_first_choice) return false;
    const coach::LetterConditions& conditions = room.model.entry().record.facts.conditions;
    return std::any_of(std::begin(k_answers), std::end(k_answers),
                       [&](Answer answer) { return conditions.*answer != true; });
}

} // namespace candor::ui
