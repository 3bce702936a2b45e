#include "app/desktop/desk.h"

#include "app/ui/shell/rooms.h"

#include <utility>

namespace candor {

coach::Result<std::unique_ptr<Desk>> Desk::open(const coach::Paths& paths, ui::Platform& platform) {
    coach::Result<coach::WindowLock> lock = coach::WindowLock::take(paths);
    if (!lock) return lock.error();
    std::unique_ptr<Desk> desk{new Desk(paths, std::move(lock).value(), platform)};
    if (coach::Status loaded = desk->load(); !loaded) return loaded.error();
    return desk;
}

Desk::Desk(const coach::Paths& paths, coach::WindowLock lock, ui::Platform& platform)
    : m_lock(std::move(lock)), m_paths(paths), m_platform(platform),
      m_content(load_content({.user_folder = paths.config_folder, .packs = {}})),
      m_checker(m_content.rules, m_content.limits, &m_content.index) {}

Desk::~Desk() = default;

coach::Status Desk::load() {
    coach::Result<coach::Workspace> workspace = coach::Workspace::open(m_paths, m_clock);
    if (!workspace) return workspace.error();
    m_workspace.emplace(std::move(workspace).value());
    const ui::Services services{*m_workspace, m_content.rules, m_content.limits,
                                m_checker,    m_clock,         m_platform};
    m_model = std::make_unique<ui::AppModel>(services, ui::make_rooms(services));
    tell_content_problems();
    return coach::Done{};
}

// The good rules of the person's own packs are at work; what is wrong with the rest they must see.
void Desk::tell_content_problems() {
    if (m_content.problems.empty()) return;
    std::string text = m_content.problems.front();
    if (m_content.problems.size() > 1)
        text += " (" + std::to_string(m_content.problems.size() - 1) + " more in your own packs)";
    m_model->show_banner({.id = "content-problems",
                          .tone = ui::BannerTone::Problem,
                          .text = std::move(text),
                          .action_label = {}});
}

} // namespace candor
