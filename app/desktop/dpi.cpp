#include "app/desktop/dpi.h"

#include <imgui_impl_glfw.h>

#include <algorithm>
#include <cmath>

namespace candor {

float system_content_scale(GLFWwindow* window) {
    // Not glfwGetWindowContentScale: on Wayland that would scale twice.
    return ImGui_ImplGlfw_GetContentScaleForWindow(window);
}

float drawing_scale(float content_scale, int text_size_percent) {
    const float system =
        std::isfinite(content_scale) ? std::clamp(content_scale, 0.5F, 4.0F) : 1.0F;
    return system * static_cast<float>(std::clamp(text_size_percent, 80, 200)) / 100.0F;
}

} // namespace candor
