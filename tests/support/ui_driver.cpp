#include "tests/support/ui_driver.h"

#include "app/embed/embedded_file.h"

#include <doctest/doctest.h>
#include <imgui_internal.h>

#include <algorithm>
#include <array>
#include <utility>

namespace candor {
namespace {

constexpr ImGuiMouseButton k_left = ImGuiMouseButton_Left;

// A control's name: the part of its label that is shown, else the part that is not.
std::string visible_name(std::string_view label) {
    const std::size_t mark = label.find("##");
    if (mark == std::string_view::npos) return std::string(label);
    if (mark > 0) return std::string(label.substr(0, mark));
    const std::size_t hidden = label.find_first_not_of('#');
    return hidden == std::string_view::npos ? std::string() : std::string(label.substr(hidden));
}

void add_default_font() {
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    if (!atlas.Fonts.empty()) return;
    const EmbeddedFile* face = find_embedded(embedded_fonts(), "Inter-Regular.otf");
    REQUIRE(face != nullptr);
    ImFontConfig config;
    config.FontDataOwnedByAtlas = false;
    atlas.AddFontFromMemoryTTF(const_cast<char*>(face->bytes.data()),
                               static_cast<int>(face->bytes.size()), 16.0f, &config);
}

// Windows and scrollbars register themselves as items too, but nobody reads their names.
bool is_part_of_a_window(ImGuiID id) {
    const ImGuiContext& g = *ImGui::GetCurrentContext();
    return std::any_of(g.Windows.begin(), g.Windows.end(), [id](ImGuiWindow* window) {
        return window->ID == id || window->ChildId == id || window->MoveId == id ||
               ImGui::GetWindowScrollbarID(window, ImGuiAxis_X) == id ||
               ImGui::GetWindowScrollbarID(window, ImGuiAxis_Y) == id;
    });
}

} // namespace

UiDriver::UiDriver(std::function<void()> draw, UiDriverOptions options)
    : m_draw(std::move(draw)), m_options(std::move(options)), m_context(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(m_context);
    m_context->TestEngine = this;
    m_context->TestEngineHookItems = true;
    ImGuiIO& io = ImGui::GetIO();
    io.IniFilename = nullptr;
    io.LogFilename = nullptr;
    io.DisplaySize = m_options.size;
    io.DeltaTime = m_options.delta_time;
    io.ConfigFlags |= ImGuiConfigFlags_NavEnableKeyboard;
    io.BackendFlags |= ImGuiBackendFlags_RendererHasTextures;
    ImGuiPlatformIO& platform = ImGui::GetPlatformIO();
    platform.Platform_ClipboardUserData = this;
    platform.Platform_GetClipboardTextFn = [](ImGuiContext*) {
        auto* self = static_cast<UiDriver*>(ImGui::GetPlatformIO().Platform_ClipboardUserData);
        return self->m_clipboard.c_str();
    };
    platform.Platform_SetClipboardTextFn = [](ImGuiContext*, const char* text) {
        auto* self = static_cast<UiDriver*>(ImGui::GetPlatformIO().Platform_ClipboardUserData);
        self->m_clipboard = text;
    };
    if (m_options.setup) m_options.setup();
    add_default_font();
    frame(2); // windows find their size in the first frame
}

UiDriver::~UiDriver() {
    ImGui::SetCurrentContext(m_context);
    for (ImTextureData* texture : ImGui::GetPlatformIO().Textures)
        if (texture->RefCount == 1) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
    ImGui::DestroyContext(m_context);
}

// What a renderer would do, without one.
void UiDriver::feed_textures() {
    for (ImTextureData* texture : *ImGui::GetDrawData()->Textures) {
        if (texture->Status == ImTextureStatus_WantDestroy) {
            texture->SetTexID(ImTextureID_Invalid);
            texture->SetStatus(ImTextureStatus_Destroyed);
        }
        else if (texture->Status != ImTextureStatus_OK) {
            texture->SetTexID(1);
            texture->SetStatus(ImTextureStatus_OK);
        }
    }
}

void UiDriver::draw_root() {
    ImGui::SetNextWindowPos({0, 0});
    ImGui::SetNextWindowSize(ImGui::GetIO().DisplaySize);
    ImGui::Begin("##root", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoSavedSettings | ImGuiWindowFlags_NoBringToFrontOnFocus);
    m_draw();
    ImGui::End();
}

void UiDriver::frame(int count) {
    ImGui::SetCurrentContext(m_context);
    for (int i = 0; i < count; ++i) {
        m_items.clear();
        ImGui::NewFrame();
        if (m_options.root_window)
            draw_root();
        else
            m_draw();
        ImGui::Render();
        feed_textures();
        if (m_options.after_frame) m_options.after_frame();
    }
}

bool UiDriver::frame_until(const std::function<bool()>& condition, int limit) {
    for (int i = 0; i < limit && !condition(); ++i)
        frame();
    return condition();
}

void UiDriver::note_item(ImGuiID id, ImVec2 min, ImVec2 max, bool disabled) {
    const ImGuiWindow& window = *m_context->CurrentWindow;
    if (window.IsFallbackWindow) return;
    auto found = std::find_if(m_items.begin(), m_items.end(),
                              [id](const UiItem& item) { return item.id == id; });
    if (found == m_items.end()) found = m_items.insert(m_items.end(), UiItem{});
    ImRect shown(min, max);
    shown.ClipWith(window.ClipRect);
    found->id = id;
    found->min = min;
    found->max = max;
    found->window = window.ID;
    found->disabled = disabled;
    found->visible = shown.Min.x < shown.Max.x && shown.Min.y < shown.Max.y;
    found->handle = found->visible ? shown.GetCenter() : ImRect(min, max).GetCenter();
}

void UiDriver::note_label(ImGuiID id, const char* label, int status) {
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [id](const UiItem& item) { return item.id == id; });
    if (found == m_items.end() || label == nullptr) return;
    found->label = visible_name(label);
    found->checked = (status & ImGuiItemStatusFlags_Checked) != 0;
}

// While a popup is open its controls are meant, and they are drawn last.
const UiItem* UiDriver::find(std::string_view label) const {
    const auto named = [label](const UiItem& item) { return item.visible && item.label == label; };
    if (m_context->OpenPopupStack.Size > 0) {
        const auto found = std::find_if(m_items.rbegin(), m_items.rend(), named);
        return found == m_items.rend() ? nullptr : &*found;
    }
    const auto found = std::find_if(m_items.begin(), m_items.end(), named);
    return found == m_items.end() ? nullptr : &*found;
}

bool UiDriver::scroll_to(std::string_view label) {
    for (int index = 0; index < m_context->Windows.Size; ++index) {
        ImGuiWindow* window = m_context->Windows[index];
        if (!window->Active || window->ScrollMax.y <= 0) continue;
        const float before = window->Scroll.y;
        const float step = window->InnerClipRect.GetHeight() / 2;
        for (float y = 0; step > 0 && y < window->ScrollMax.y + step; y += step) {
            ImGui::SetScrollY(window, std::min(y, window->ScrollMax.y));
            frame(2);
            if (find(label) != nullptr) return true;
        }
        ImGui::SetScrollY(window, before);
        frame(2);
    }
    return false;
}

const UiItem& UiDriver::must_find(std::string_view label) {
    ImGui::SetCurrentContext(m_context);
    if (find(label) == nullptr && !scroll_to(label)) {
        std::string known;
        for (const std::string& name : labels())
            known += "\n  " + name;
        FAIL("No control is named \"" << std::string(label) << "\". There are:" << known);
    }
    return *find(label);
}

bool UiDriver::exists(std::string_view label) {
    ImGui::SetCurrentContext(m_context);
    return find(label) != nullptr || scroll_to(label);
}

UiItem UiDriver::item(std::string_view label) {
    return must_find(label);
}

void UiDriver::click(std::string_view label) {
    click_at(must_find(label).handle);
}
void UiDriver::double_click(std::string_view label) {
    click_at(must_find(label).handle, 2);
}
void UiDriver::hover(std::string_view label) {
    move_to(must_find(label).handle);
}

void UiDriver::right_click(std::string_view label) {
    click_at(must_find(label).handle, 1, ImGuiMouseButton_Right);
}

void UiDriver::click_at(ImVec2 point, int times, ImGuiMouseButton button) {
    move_to(point);
    // A pause, so that this click and the one before are never taken for a double click.
    frame(static_cast<int>(ImGui::GetIO().MouseDoubleClickTime / m_options.delta_time) + 1);
    for (int i = 0; i < times; ++i) {
        ImGui::GetIO().AddMouseButtonEvent(button, true);
        frame();
        ImGui::GetIO().AddMouseButtonEvent(button, false);
        frame();
    }
    frame(2);
}

void UiDriver::move_to(ImVec2 point) {
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().AddMousePosEvent(point.x, point.y);
    frame(2); // the window under the mouse is known a frame later
}

void UiDriver::press(ImVec2 point) {
    move_to(point);
    ImGui::GetIO().AddMouseButtonEvent(k_left, true);
    frame();
}

void UiDriver::release() {
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().AddMouseButtonEvent(k_left, false);
    frame(2);
}

void UiDriver::wheel(float lines) {
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().AddMouseWheelEvent(0, lines);
    frame(2);
}

// Enter and Tab come as keys, as they do from a real keyboard.
void UiDriver::type(std::string_view utf8) {
    ImGui::SetCurrentContext(m_context);
    while (!utf8.empty()) {
        const std::size_t special = std::min(utf8.find_first_of("\n\t"), utf8.size());
        if (special > 0) {
            ImGui::GetIO().AddInputCharactersUTF8(std::string(utf8.substr(0, special)).c_str());
            frame();
        }
        if (special < utf8.size()) key(utf8[special] == '\n' ? ImGuiKey_Enter : ImGuiKey_Tab);
        utf8.remove_prefix(std::min(special + 1, utf8.size()));
    }
    frame();
}

void UiDriver::press_chord(ImGuiKeyChord chord, bool down) {
    ImGuiIO& io = ImGui::GetIO();
    constexpr std::array modifiers{ImGuiMod_Ctrl, ImGuiMod_Shift, ImGuiMod_Alt, ImGuiMod_Super};
    const ImGuiKey plain = static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_);
    if (!down) io.AddKeyEvent(plain, false);
    for (const ImGuiKey modifier : modifiers)
        if (chord & modifier) io.AddKeyEvent(modifier, down);
    if (down) io.AddKeyEvent(plain, true);
}

void UiDriver::key(ImGuiKeyChord chord) {
    ImGui::SetCurrentContext(m_context);
    press_chord(chord, true);
    frame();
    press_chord(chord, false);
    frame(2);
}

void UiDriver::hold(ImGuiKey modifier) {
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().AddKeyEvent(modifier, true);
    frame();
}

void UiDriver::let_go(ImGuiKey modifier) {
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().AddKeyEvent(modifier, false);
    frame();
}

std::string UiDriver::focused() const {
    const ImGuiID id = m_context->ActiveId != 0 ? m_context->ActiveId : m_context->NavId;
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [id](const UiItem& item) { return item.id == id; });
    return found == m_items.end() ? std::string() : found->label;
}

void UiDriver::focus(std::string_view label) {
    for (int i = 0; i < 200 && focused() != label; ++i)
        key(ImGuiKey_Tab);
    if (focused() != label) FAIL("Tab never reaches \"" << std::string(label) << "\"");
}

std::vector<std::string> UiDriver::tab_order(int limit) {
    std::vector<std::string> order;
    std::vector<ImGuiID> seen;
    for (int i = 0; i < limit; ++i) {
        key(ImGuiKey_Tab);
        const ImGuiID id = m_context->NavId;
        if (std::find(seen.begin(), seen.end(), id) != seen.end()) break;
        seen.push_back(id);
        order.push_back(focused());
    }
    return order;
}

std::vector<std::string> UiDriver::labels() const {
    std::vector<std::string> names;
    for (const UiItem& item : items())
        if (item.visible && !item.label.empty()) names.push_back(item.label);
    return names;
}

std::vector<UiItem> UiDriver::items() const {
    ImGui::SetCurrentContext(m_context);
    std::vector<UiItem> controls;
    for (const UiItem& item : m_items)
        if (!is_part_of_a_window(item.id)) controls.push_back(item);
    return controls;
}

void UiDriver::resize(ImVec2 size) {
    ImGui::SetCurrentContext(m_context);
    ImGui::GetIO().DisplaySize = size;
    frame(3);
}

} // namespace candor

// The hooks that Dear ImGui calls. Their names are its own.

void ImGuiTestEngineHook_ItemAdd(ImGuiContext* context, ImGuiID id, const ImRect& box,
                                 const ImGuiLastItemData* data) {
    const ImGuiItemFlags flags = data != nullptr ? data->ItemFlags : context->CurrentItemFlags;
    static_cast<candor::UiDriver*>(context->TestEngine)
        ->note_item(id, box.Min, box.Max, (flags & ImGuiItemFlags_Disabled) != 0);
}

void ImGuiTestEngineHook_ItemInfo(ImGuiContext* context, ImGuiID id, const char* label,
                                  ImGuiItemStatusFlags status) {
    static_cast<candor::UiDriver*>(context->TestEngine)->note_label(id, label, status);
}

void ImGuiTestEngineHook_Log(ImGuiContext*, const char*, ...) {}

const char* ImGuiTestEngine_FindItemDebugLabel(ImGuiContext*, ImGuiID) {
    return nullptr;
}
