#include "app/desktop/dpi.h"

#include <imgui_impl_glfw.h>

#include <algorithm>
#include <cmath>

namespace candor {

float content_scale(GLFWwindow* window) {
    // Not glfwGetWindowContentScale: on Wayland that would scale twice.
    return believable_scale(ImGui_ImplGlfw_GetContentScaleForWindow(window));
}

float believable_scale(float reported) {
    return std::isfinite(reported) ? std::clamp(reported, 0.5F, 4.0F) : 1.0F;
}

} // namespace candor
