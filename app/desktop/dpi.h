#pragma once

// How much larger than at 96 dots an inch the system wants things drawn. The text size that the
// person chose comes on top, in the shell.
//
//     shell.prepare(content_scale(window));

struct GLFWwindow;

namespace candor {

// 1 where the system already scales what we draw (Wayland, macOS).
float content_scale(GLFWwindow* window);

// Systems have been seen to answer 0; such nonsense is held between 0.5 and 4.
float believable_scale(float reported);

} // namespace candor
