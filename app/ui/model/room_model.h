#pragma once

// What every room's model has in common: it knows since when something in it is unsaved, and saves
// it when asked. AppModel::tick decides when (400 ms after the last change, at the latest one
// second after the first), so no model has a timer of its own.
//
//     class FactsModel : public RoomModel {
//     public:
//         explicit FactsModel(const Services& services);   // loads from the workspace
//         void set_name(std::string name) { ...; note_change(m_services.clock.now()); }
//     private:
//         coach::Status write() override;                  // writes all that is unsaved
//     };

#include "coach/base/clock.h"
#include "coach/base/result.h"

#include <optional>
#include <string>

namespace candor::ui {

// What Home says of a room, from what is really there. Empty strings: nothing to say.
struct RoomSummary {
    std::string about;    // "Step 1, first attempt"; empty: nothing has been begun
    std::string progress; // "2 of 3 parts"
    float fraction = 0;   // of the bar under it, 0-1

    // The one next thing to do in this room; empty: nothing.
    std::string next_title; // "Finish the third part of your explanation"
    std::string next_note;  // "One part is left: what it means for your patients today."
    // Home shows the room with the largest: 3 a date is near, 2 begun and not finished, 1 can
    // begin.
    int urgency = 0;
};

class RoomModel {
public:
    virtual ~RoomModel() = default;

    // Asked when Home is entered, after entered().
    virtual RoomSummary summary() const { return {}; }

    // The room is about to be shown: reload what other rooms may have changed (facts, pace).
    virtual void entered() {}

    // Why something that is stored cannot be shown; empty: all can. It is never written over then.
    virtual std::string load_problem() const { return {}; }

    // Once a frame, after it: notice what was typed, do what waited for a pause in the typing.
    virtual void tick(coach::UnixMillis /*now*/) {}

    // When tick has something to do although nothing comes in.
    virtual std::optional<coach::UnixMillis> next_tick() const { return std::nullopt; }

    bool has_unsaved() const { return m_first_change.has_value(); }
    bool save_failed() const { return m_retry_at.has_value(); } // and waits for the next try

    // When it should be saved, or nothing.
    std::optional<coach::UnixMillis> save_due() const;

    // Saves if anything is unsaved. On an error all of it stays unsaved and is tried again.
    coach::Status save(coach::UnixMillis now);

protected:
    void note_change(coach::UnixMillis now);

private:
    virtual coach::Status write() = 0;

    std::optional<coach::UnixMillis> m_first_change; // since the last successful save
    coach::UnixMillis m_last_change = 0;
    std::optional<coach::UnixMillis> m_retry_at; // after a failed save
};

} // namespace candor::ui
