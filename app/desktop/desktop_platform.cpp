#include "app/desktop/desktop_platform.h"

#include "app/content/text_file.h"
#include "app/desktop/dialogs.h"

#include <ctime>
#include <sys/stat.h>
#include <utility>

namespace candor {

namespace {

std::tm local_clock(std::time_t seconds) {
    std::tm local{};
    localtime_r(&seconds, &local);
    return local;
}

coach::Date date_of(const std::tm& local) {
    return {local.tm_year + 1900, local.tm_mon + 1, local.tm_mday};
}

} // namespace

DesktopPlatform::DesktopPlatform(DesktopSurroundings surroundings,
                                 std::function<void()> while_dialog_is_open)
    : m_surroundings(std::move(surroundings)),
      m_while_dialog_is_open(std::move(while_dialog_is_open)) {}

coach::Status DesktopPlatform::open_external(const std::string& uri) {
    return m_external.open(uri);
}

std::optional<std::string> DesktopPlatform::save_file_dialog(const std::string& suggested_name) {
    const std::string suggestion = free_name_in(
        documents_folder(m_surroundings.home, m_surroundings.xdg_config_home), suggested_name);
    const DialogAnswer answer = ask_where_to_save(suggestion, m_while_dialog_is_open);
    switch (answer.kind) {
    case DialogAnswer::Kind::Chosen:
        return answer.path;
    case DialogAnswer::Kind::Cancelled:
        return std::nullopt;
    case DialogAnswer::Kind::NoDialog:
        return suggestion;
    }
    return std::nullopt;
}

coach::Status DesktopPlatform::write_file(const std::string& path, std::string_view bytes) {
    // Whatever the person's usual rights for new files: these hold names and scores.
    const mode_t before = umask(077);
    const coach::Status written = candor::write_file(path, bytes);
    umask(before);
    return written;
}

ui::LocalTime DesktopPlatform::local_time() const {
    const std::tm local = local_clock(std::time(nullptr));
    return {date_of(local), local.tm_hour};
}

coach::Date DesktopPlatform::local_date(coach::UnixMillis moment) const {
    return date_of(local_clock(static_cast<std::time_t>(moment / 1000)));
}

} // namespace candor
