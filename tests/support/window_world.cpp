#include "tests/support/window_world.h"

#include <doctest/doctest.h>

namespace candor {

coach::Status RememberingPlatform::open_external(const std::string& uri) {
    if (failure) return *failure;
    opened.push_back(uri);
    return coach::Done{};
}

std::optional<std::string>
RememberingPlatform::save_file_dialog(const std::string& suggested_name) {
    suggested = suggested_name;
    return save_path;
}

coach::Status RememberingPlatform::write_file(const std::string& path, std::string_view bytes) {
    if (failure) return *failure;
    written_path = path;
    written = bytes;
    return coach::Done{};
}

WindowWorld::WindowWorld() : m_content(load_content({})) {
    m_checker =
        std::make_unique<coach::Checker>(m_content.rules, m_content.limits, &m_content.index);
    reopen();
}

void WindowWorld::reopen() {
    m_workspace.reset();
    const auto paths = coach::find_paths({}, m_folder.file("workspace"));
    REQUIRE(paths.ok());
    auto opened = coach::Workspace::open(paths.value(), clock);
    REQUIRE_MESSAGE(opened.ok(), (opened ? std::string() : opened.error().text()));
    m_workspace = std::make_unique<coach::Workspace>(std::move(opened).value());
}

ui::Services WindowWorld::services() {
    return {*m_workspace, m_content.rules, m_content.limits, *m_checker, clock, platform};
}

} // namespace candor
