// The least that any window program does: open, clear, show. What candor-desk's first frame is
// compared with. Prints a line once the first frame is out, then waits to be ended.
#include <glad/gl.h>

#include <GLFW/glfw3.h>

#include <cstdio>

int main() {
    if (glfwInit() == GLFW_FALSE) return 2;
    glfwWindowHint(GLFW_CONTEXT_VERSION_MAJOR, 3);
    glfwWindowHint(GLFW_CONTEXT_VERSION_MINOR, 3);
    glfwWindowHint(GLFW_OPENGL_PROFILE, GLFW_OPENGL_CORE_PROFILE);
    GLFWwindow* window = glfwCreateWindow(1280, 800, "bare", nullptr, nullptr);
    if (window == nullptr) return 2;
    glfwMakeContextCurrent(window);
    if (gladLoadGL(glfwGetProcAddress) == 0) return 2;
    glfwSwapInterval(1);
    glClearColor(0.98F, 0.98F, 0.97F, 1.0F);
    glClear(GL_COLOR_BUFFER_BIT);
    glfwSwapBuffers(window);
    std::puts("first frame");
    std::fflush(stdout);
    while (glfwWindowShouldClose(window) == 0)
        glfwWaitEventsTimeout(1.0);
    glfwTerminate();
    return 0;
}
