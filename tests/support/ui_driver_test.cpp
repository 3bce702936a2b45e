#include "tests/support/ui_driver.h"

#include <doctest/doctest.h>

#include <array>

using candor::UiDriver;

TEST_CASE("a click finds a button by its name and presses it once") {
    int pressed = 0;
    UiDriver ui([&] {
        if (ImGui::Button("Save##3")) ++pressed;
    });
    ui.click("Save");
    CHECK(pressed == 1);
    CHECK(ui.exists("Save"));
    CHECK_FALSE(ui.exists("Send"));
}

TEST_CASE("typing goes to the field that was clicked, and the clipboard works") {
    std::array<char, 64> name{};
    UiDriver ui([&] { ImGui::InputText("Name", name.data(), name.size()); });
    ui.click("Name");
    ui.type("Núñez");
    CHECK(std::string(name.data()) == "Núñez");
    ui.key(ImGuiMod_Ctrl | ImGuiKey_A);
    ui.key(ImGuiMod_Ctrl | ImGuiKey_C);
    CHECK(ui.clipboard() == "Núñez");
}

TEST_CASE("a control below the fold is scrolled to before it is clicked") {
    bool pressed = false;
    UiDriver ui([&] {
        ImGui::BeginChild("list", {300, 200});
        for (int row = 0; row < 100; ++row)
            ImGui::Text("Row %d", row);
        pressed |= ImGui::Button("Last");
        ImGui::EndChild();
    });
    ui.click("Last");
    CHECK(pressed);
}

TEST_CASE("Tab goes through the controls in the order in which they are drawn") {
    bool agree = false;
    std::array<char, 8> name{};
    UiDriver ui([&] {
        ImGui::Button("First");
        ImGui::InputText("Second", name.data(), name.size());
        ImGui::Checkbox("Third", &agree);
    });
    CHECK(ui.tab_order() == std::vector<std::string>{"First", "Second", "Third"});
    ui.focus("Second");
    CHECK(ui.focused() == "Second");
}

TEST_CASE("the controls of an open popup come before those under it") {
    int under = 0;
    int over = 0;
    UiDriver ui([&] {
        under += ImGui::Button("Remove") ? 1 : 0;
        if (ImGui::Button("Ask")) ImGui::OpenPopup("sure");
        if (ImGui::BeginPopupModal("sure")) {
            over += ImGui::Button("Remove") ? 1 : 0;
            ImGui::EndPopup();
        }
    });
    ui.click("Ask");
    ui.click("Remove");
    CHECK(under == 0);
    CHECK(over == 1);
}

TEST_CASE("a control without a name is told apart") {
    UiDriver ui([] {
        ImGui::Button("Named");
        ImGui::PushID(1);
        ImGui::InvisibleButton("##", {20, 20});
        ImGui::PopID();
    });
    int nameless = 0;
    for (const candor::UiItem& item : ui.items())
        nameless += item.label.empty() ? 1 : 0;
    CHECK(nameless == 1);
}
