#pragma once

// Everything behind the window: content, the applicant's workspace, the rooms' models.
//
//     auto desk = Desk::open(paths, platform);
//     if (!desk) return desk.error();          // locked, damaged, read-only: one plain sentence
//     ui::Shell shell(desk.value()->model());

#include "app/content/content.h"
#include "app/system_clock.h"
#include "app/ui/app_model.h"
#include "coach/base/result.h"
#include "coach/rules/checker.h"
#include "coach/store/paths.h"
#include "coach/store/window_lock.h"
#include "coach/store/workspace.h"

#include <memory>
#include <optional>

namespace candor {

class Desk {
public:
    // Only one window may stand on a workspace. The platform must outlive the desk.
    static coach::Result<std::unique_ptr<Desk>> open(const coach::Paths& paths,
                                                     ui::Platform& platform);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    ui::AppModel& model() { return *m_model; }

    // Saves what has waited long enough, while something else than the window's loop is at work.
    void save_due() { m_model->tick(m_clock.now()); }

private:
    Desk(const coach::Paths& paths, coach::WindowLock lock, ui::Platform& platform);
    coach::Status load();
    void tell_content_problems();

    // In the order in which they need each other.
    coach::WindowLock m_lock;
    coach::Paths m_paths;
    ui::Platform& m_platform;
    SystemClock m_clock;
    Content m_content;
    coach::Checker m_checker;
    std::optional<coach::Workspace> m_workspace;
    std::unique_ptr<ui::AppModel> m_model;
};

} // namespace candor
