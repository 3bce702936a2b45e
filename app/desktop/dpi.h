#pragma once

// How large to draw: the system's content scale times the text size that the person chose.
//
//     const float scale = drawing_scale(window.content_scale(), settings.text_size_percent);

struct GLFWwindow;

namespace candor {

// The system's content scale; 1 where the system already scales what we draw (Wayland, macOS).
float system_content_scale(GLFWwindow* window);

// The scale for fonts and spaces. Nonsense from a system is held within 0.5 and 4; the text size
// within 80 and 200 per cent.
float drawing_scale(float content_scale, int text_size_percent);

} // namespace candor
