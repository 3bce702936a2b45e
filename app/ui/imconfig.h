// Compile-time settings of Dear ImGui; every source that includes imgui.h sees them.
#pragma once

#define IMGUI_DISABLE_OBSOLETE_FUNCTIONS
#define IMGUI_DISABLE_DEFAULT_FONT // we bring our own faces
#define IMGUI_DISABLE_DEMO_WINDOWS
#define IMGUI_USE_WCHAR32 // names and symbols beyond the first 65,536 code points
// FreeType draws small text crisper than the built-in rasteriser, and hints .otf outlines.
#define IMGUI_ENABLE_FREETYPE
