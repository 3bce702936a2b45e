#include "app/ui/raster/sample_world.h"

#include "app/content/content.h"
#include "app/embed/embedded_file.h"
#include "app/ui/model/explain_model.h"
#include "app/ui/model/facts_model.h"
#include "app/ui/model/followup_model.h"
#include "app/ui/model/statement_model.h"
#include "app/ui/shell/rooms.h"
#include "app/ui/strings.h"
#include "coach/rules/checker.h"
#include "coach/store/workspace.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>

namespace candor::ui {
namespace {

namespace fs = std::filesystem;

// Nothing leaves a picture.
class PicturePlatform : public Platform {
public:
    coach::Status open_external(const std::string&) override { return refusal(); }
    std::optional<std::string> save_file_dialog(const std::string&) override { return {}; }
    coach::Status write_file(const std::string&, std::string_view) override { return refusal(); }
    LocalTime local_time() const override { return {{2026, 11, 22}, 19}; }
    coach::Date local_date(coach::UnixMillis moment) const override {
        return coach::utc_date(moment);
    }

private:
    static coach::Error refusal() { return {"", "A picture cannot do this."}; }
};

class PictureClock : public coach::Clock {
public:
    coach::UnixMillis moment = 1'795'374'000'000; // 22 November 2026, 19:00 UTC
    coach::UnixMillis now() const override { return moment; }
};

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::error_code error;
        std::string pattern = (fs::temp_directory_path(error) / "candor-XXXXXX").string();
        if (!error && mkdtemp(pattern.data())) m_path = pattern;
    }
    ~TemporaryFolder() {
        std::error_code ignored; // a leftover in the temporary folder harms nobody
        if (!m_path.empty()) fs::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::string& path() const { return m_path; } // empty: there is none

private:
    std::string m_path;
};

std::string_view sample(std::string_view name) {
    const EmbeddedFile* file = find_embedded(embedded_assets(), name);
    return file ? file->bytes : std::string_view();
}

coach::Status fill_statement(AppModel& model) {
    return model.statement().create(strings::welcome::k_sample_title,
                                    sample("samples/statement.txt"));
}

coach::Status fill_explanation(AppModel& model) {
    const auto json = nlohmann::json::parse(sample("samples/explanation.json"), nullptr, false);
    if (!json.is_object()) return coach::Error{"samples/explanation.json", "It cannot be read."};
    ExplainModel& explain = model.explain();
    explain.explain(json.value("exam", ""), json.value("situation", ""), 1);
    explain.draft(coach::Part::Context).type(json.value("context", ""));
    explain.draft(coach::Part::Improvement).type(json.value("improvement", ""));
    explain.draft(coach::Part::Relevance).type(json.value("relevance", ""));
    explain.written().type(json.value("written", ""));
    return coach::Done{};
}

coach::Status fill_interview(AppModel& model) {
    auto facts = coach::parse_letter_facts(sample("samples/facts.json"));
    if (!facts) return facts.error();
    if (coach::Status added = model.followup().add(); !added) return added;
    model.followup().edit([&](coach::InterviewRecord& record) {
        record.facts = facts.value();
        if (facts->interview.date) record.date_text = coach::to_iso(*facts->interview.date);
        record.email_text = facts->recipient.email;
    });
    return coach::Done{};
}

} // namespace

struct SampleWorld::Parts {
    TemporaryFolder folder;
    PictureClock clock;
    PicturePlatform platform;
    Content content = load_content({});
    coach::Checker checker{content.rules, content.limits, &content.index};
    std::optional<coach::Workspace> workspace;
    std::optional<AppModel> model;
};

SampleWorld::SampleWorld(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
SampleWorld::~SampleWorld() = default;

AppModel& SampleWorld::model() {
    return *m_parts->model;
}

void SampleWorld::pass(coach::UnixMillis milliseconds) {
    m_parts->clock.moment += milliseconds;
    m_parts->model->tick(m_parts->clock.now());
}

coach::Result<std::unique_ptr<SampleWorld>> SampleWorld::make() {
    auto parts = std::make_unique<Parts>();
    if (parts->folder.path().empty())
        return coach::Error{"", "Candor cannot write into the temporary folder."};
    const auto paths = coach::find_paths({}, parts->folder.path() + "/sample");
    if (!paths) return paths.error();
    auto workspace = coach::Workspace::open(paths.value(), parts->clock);
    if (!workspace) return workspace.error();
    parts->workspace.emplace(std::move(workspace).value());
    std::unique_ptr<SampleWorld> world(new SampleWorld(std::move(parts)));
    if (coach::Status filled = world->fill(); !filled) return filled.error();
    return world;
}

coach::Status SampleWorld::fill() {
    Parts& parts = *m_parts;
    auto profile = coach::parse_profile(sample("samples/profile.json"));
    if (!profile) return profile.error();
    if (coach::Status saved = parts.workspace->save_profile(profile.value()); !saved) return saved;
    const Services services{*parts.workspace,       parts.content.rules, parts.content.limits,
                            parts.checker,          parts.clock,         parts.platform,
                            "~/.local/share/candor"};
    parts.model.emplace(services, make_rooms(services));
    parts.model->go_to(Room::Home);
    for (const auto fill_room : {fill_statement, fill_explanation, fill_interview})
        if (coach::Status filled = fill_room(*parts.model); !filled) return filled;
    pass(2000); // everything is reviewed and saved
    return coach::Done{};
}

} // namespace candor::ui
