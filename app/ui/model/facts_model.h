#pragma once

// FactsModel: the applicant's facts while they are being typed. Every change is kept as it is; what
// does not fit is said after a pause, so that nobody is corrected in the middle of a word.
//
//     FactsModel facts(services);
//     facts.edit([](coach::Profile& profile) { profile.name = "Ana"; });
//     facts.remove_exam(0);  facts.put_back();
//     facts.problem("/graduation_year");              // one sentence, or empty

#include "app/ui/model/room_model.h"
#include "app/ui/services.h"
#include "coach/facts/profile.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace candor::ui {

class FactsModel : public RoomModel {
public:
    using Edit = std::function<void(coach::Profile&)>;

    explicit FactsModel(const Services& services); // loads what is stored

    RoomSummary summary() const override;
    void entered() override;
    void tick(coach::UnixMillis now) override;
    std::optional<coach::UnixMillis> next_tick() const override { return m_show_at; }

    const coach::Profile& profile() const { return m_profile; }

    // Why the stored facts cannot be shown; empty: they can. Nothing is saved over them then.
    const std::string& load_error() const { return m_load_error; }

    void edit(const Edit& change);

    void remove_exam(std::size_t exam);
    void remove_attempt(std::size_t exam, std::size_t attempt);
    void remove_language(std::size_t language);
    void remove_place(std::size_t place);

    // What was removed last ("Step 1"), until it is put back or dismissed; empty: nothing.
    const std::string& removed() const { return m_removed; }
    void put_back();
    void forget_removed();

    // The sentence below the field at this JSON pointer.
    std::string_view problem(std::string_view where) const;

private:
    coach::Status write() override;
    void load();
    void look_for_problems();
    template <typename RowsOf>
    void take_out(const RowsOf& rows_of, std::size_t index, std::string name);

    Services m_services;
    coach::Profile m_profile;
    std::string m_load_error;
    std::vector<coach::Error> m_problems;       // all there are
    std::vector<coach::Error> m_shown_problems; // those that were there at the last pause
    std::optional<coach::UnixMillis> m_show_at;
    std::string m_removed;
    Edit m_put_back;
};

} // namespace candor::ui
