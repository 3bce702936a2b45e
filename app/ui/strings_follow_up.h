#pragma once

// The Follow-up room.

namespace candor::ui::strings::follow_up {

inline constexpr const char* k_title = "Follow-up";
inline constexpr const char* k_add = "Add interview";
inline constexpr const char* k_you_send = "You send them yourself; Candor never does.";
inline constexpr const char* k_one_note = "1 note you may send. ";
inline constexpr const char* k_notes = " notes you may send. ";
inline constexpr const char* k_no_note = "No note is waiting. ";

inline constexpr const char* k_empty_title = "No interviews yet";
inline constexpr const char* k_empty =
    "Add an interview after it took place. Note one thing that you really talked about; "
    "the letter is built around it.";
inline constexpr const char* k_unreadable = "An interview cannot be shown";
inline constexpr const char* k_no_letters = "No letter can be written here at present";
inline constexpr const char* k_no_letters_note =
    "What you noted is kept. Install Candor again to get the letters back.";

// The list.
inline constexpr const char* k_new_person = "New interview";
inline constexpr const char* k_new_letter = "New letter";
inline constexpr const char* k_no_program = "Program not named";
inline constexpr const char* k_look_first = "look first";
inline constexpr const char* k_to_fill = "to fill in";
inline constexpr const char* k_ahead = "ahead";
inline constexpr const char* k_best_by = "best by ";
inline constexpr const char* k_late_is_fine = "late is fine";
inline constexpr const char* k_draft = "draft";
inline constexpr const char* k_sent = "sent";
inline constexpr const char* k_not_sending = "not sending";
inline constexpr const char* k_no_notes = "no notes wanted";

// What the program said.
inline constexpr const char* k_policy_before = "What did ";
inline constexpr const char* k_policy_after = " say about notes?";
inline constexpr const char* k_the_program = "the program";
inline constexpr const char* k_policy_note =
    "Many programs ask for none. Look at their pages first.";
inline constexpr const char* k_policies[] = {"Asked for none", "Welcome", "Nothing said",
                                             "Not checked"};

// Which letter, and its facts.
// In the order of LetterKind.
inline constexpr const char* k_kinds[] = {"Thank-you", "First choice", "Update",  "Question",
                                          "Answer",    "Withdrawal",   "Request", "Reminder",
                                          "Thanks",    "Mentor"};
inline constexpr const char* k_views[] = {"Your notes", "Letter"};
inline constexpr const char* k_other_letters = "Other letters";
inline constexpr const char* k_to_programs = "To a program";
inline constexpr const char* k_to_helpers = "To somebody who helps you";
inline constexpr const char* k_optional = "Optional.";
inline constexpr const char* k_example = " For example: ";
inline constexpr const char* k_one_more = "Add one more";
inline constexpr const char* k_one_more_line = "And";
inline constexpr const char* k_remove_row = "Remove this line";
inline constexpr const char* k_deadline = "The letter is needed by";
inline constexpr const char* k_uploaded = "The application system shows that the letter is there";
inline constexpr const char* k_program = "Program";
inline constexpr const char* k_program_hint = "Its full name, as the program writes it.";
inline constexpr const char* k_date = "Date of the interview";
inline constexpr const char* k_date_hint = "As 2026-11-20.";
inline constexpr const char* k_date_wrong = "This is not a date. Write it as 2026-11-20.";
inline constexpr const char* k_person_title = "Title";
inline constexpr const char* k_person_title_example = "Dr.";
inline constexpr const char* k_person = "Who you spoke with";
inline constexpr const char* k_recipient = "Who gets the letter";
inline constexpr const char* k_person_hint = "First and last name.";
inline constexpr const char* k_salutation = "How you greet them";
inline constexpr const char* k_salutation_hint = "Leave it empty for title and last name.";
inline constexpr const char* k_salutation_needed =
    "The name alone is not enough. Write it, for example \"Dr. Ortiz Vega\".";
inline constexpr const char* k_email = "Their e-mail";
inline constexpr const char* k_email_hint = "Optional; you can add it in your mail program.";
inline constexpr const char* k_email_unfinished =
    "This is not a whole address yet. The letter leaves it out.";
inline constexpr const char* k_match = "Which match is the program in?";
inline constexpr const char* k_matches[] = {"NRMP", "Another match"};
inline constexpr const char* k_remove = "Remove this person";

// First choice.
inline constexpr const char* k_conditions = "Before you write a first choice";
inline constexpr const char* k_conditions_note = "All four must hold. It can be said only once.";
inline constexpr const char* k_conditions_list[] = {
    "It is true: I will rank this program first", "I say it to this program only",
    "The program is in the NRMP match", "The program's rules allow such a letter"};
inline constexpr const char* k_conditions_why[] = {
    "Your own list will show this program at the top.", "Only one program can be first on a list.",
    "Some other matches forbid telling a program its place.",
    "Some programs want no letters at all. Look at their pages."};
inline constexpr const char* k_news_condition = "News, although no notes are wanted";
inline constexpr const char* k_news_condition_note =
    "Facts in your application must stay correct. Ask yourself whether they need to know.";
inline constexpr const char* k_untick = "There is no draft yet. Tick what is true, above.";

// The letter.
inline constexpr const char* k_to = "To ";
inline constexpr const char* k_subject = "Subject ";
inline constexpr const char* k_no_letter = "No letter here";
inline constexpr const char* k_copy = "Copy";
inline constexpr const char* k_copy_subject = "Copy subject";
inline constexpr const char* k_save = "Save .eml";
inline constexpr const char* k_open = "Open in mail";
inline constexpr const char* k_other = "Other wording";
inline constexpr const char* k_copied = "Copied. Paste it into your mail program.";
inline constexpr const char* k_subject_copied = "The subject is copied.";
inline constexpr const char* k_saved = "Saved as ";
inline constexpr const char* k_as_sent = "As you sent it on ";
inline constexpr const char* k_findings = "What a reader may notice";
inline constexpr const char* k_opened = "Asking your mail program to open the letter.";

// Whether it is ready.
inline constexpr const char* k_ready = "Ready";
inline constexpr const char* k_not_ready = "Not ready yet";
inline constexpr const char* k_refused = "Better not sent";
inline constexpr const char* k_good_detail = "A real detail from the day";
inline constexpr const char* k_good_names = "Right name, right program";
inline constexpr const char* k_good_name = "The right name";
inline constexpr const char* k_good_words = " words";
inline constexpr const char* k_good_length = ", a good length";
inline constexpr const char* k_good_content = "No score, no ranking";
inline constexpr const char* k_good_first = "One plain sentence of intent";
inline constexpr const char* k_unlike = "Unlike your note to ";
inline constexpr const char* k_alike = "Close to your note to ";
inline constexpr const char* k_marked_words = "Marked words are yours. ";
inline constexpr const char* k_to_facts = "Open Facts";

// And then?
inline constexpr const char* k_and_then = "And then?";
inline constexpr const char* k_i_sent_it = "I sent it";
inline constexpr const char* k_i_do_not_send = "Not sending";
inline constexpr const char* k_was_sent = "You sent it on ";
inline constexpr const char* k_was_not_sent =
    "You chose not to send it. That is a good choice too.";
inline constexpr const char* k_take_back = "Take this back";
inline constexpr const char* k_record = "Your record";
inline constexpr const char* k_record_sent = ": marked as sent";
inline constexpr const char* k_record_back = ": taken back, not sent after all";

// What Home says.
inline constexpr const char* k_interview = " interview";
inline constexpr const char* k_interviews = " interviews";
inline constexpr const char* k_one_person = " person";
inline constexpr const char* k_people = " people";
inline constexpr const char* k_settled = " done";
inline constexpr const char* k_of = " of ";
inline constexpr const char* k_may_send = "A note you may send to ";
inline constexpr const char* k_best_by_day = "Best by ";
inline constexpr const char* k_or_not = ". Not writing is fine too.";
inline constexpr const char* k_late_note = "A late note is fine, and so is none.";
inline constexpr const char* k_letter_may_send = "A letter you may send to ";
inline constexpr const char* k_fill_title = "Finish what you noted about an interview";
inline constexpr const char* k_fill_note = "One real detail from the talk makes the letter.";
inline constexpr const char* k_fill_letter = "Finish a letter that you began";

} // namespace candor::ui::strings::follow_up
