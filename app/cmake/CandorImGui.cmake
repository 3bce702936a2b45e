# Dear ImGui, compiled with our own settings (app/ui/imconfig.h).
#
#   candor_imgui_headers  to compile against; what app/ui links
#   candor_imgui          the library; what a program links
#   candor_imgui_test     the same with the hooks through which tests find widgets by their label;
#                         a test program links it instead and defines the hooks itself
#   candor_imgui_glfw     the window and OpenGL 3.3 sides, with glad; only app/desktop links it
#
# Where the source comes from, first that has it: CANDOR_IMGUI_DIR, the folder of parts fetched
# before, Debian's newer suites, the Internet (pinned by hash).

if(NOT CANDOR_DESK AND NOT CANDOR_TESTS)
    return()
endif()

set(CANDOR_IMGUI_DIR "" CACHE PATH "Source of Dear ImGui 1.92.2b or a newer 1.92")
if(DEFINED ENV{CANDOR_PARTS})
    set(candor_parts_default $ENV{CANDOR_PARTS})
elseif(DEFINED ENV{XDG_CACHE_HOME})
    set(candor_parts_default $ENV{XDG_CACHE_HOME}/candor/parts)
elseif(DEFINED ENV{HOME})
    set(candor_parts_default $ENV{HOME}/.cache/candor/parts)
else()
    set(candor_parts_default ${PROJECT_BINARY_DIR}/parts)
endif()
set(CANDOR_PARTS_DIR ${candor_parts_default} CACHE PATH "Where fetched parts are kept")

# The folder's version as a number like 19222, or 0. 1.92.2 and 1.92.2b share one; the b is in text.
function(candor_imgui_is_wanted folder result)
    set(${result} FALSE PARENT_SCOPE)
    if(NOT EXISTS ${folder}/imgui.h OR NOT EXISTS ${folder}/backends/imgui_impl_glfw.cpp)
        return()
    endif()
    file(STRINGS ${folder}/imgui.h lines REGEX "^#define IMGUI_VERSION")
    string(REGEX MATCH "IMGUI_VERSION +\"([^\"]*)\"" unused "${lines}")
    set(text "${CMAKE_MATCH_1}")
    string(REGEX MATCH "IMGUI_VERSION_NUM +([0-9]+)" unused "${lines}")
    set(number "${CMAKE_MATCH_1}")
    if(number GREATER_EQUAL 19222 AND number LESS 19300 AND NOT text STREQUAL "1.92.2")
        set(${result} TRUE PARENT_SCOPE)
    endif()
endfunction()

function(candor_imgui_among folders result)
    set(${result} "" PARENT_SCOPE)
    list(SORT folders COMPARE NATURAL ORDER DESCENDING)
    foreach(folder ${folders})
        candor_imgui_is_wanted(${folder} wanted)
        if(wanted)
            set(${result} ${folder} PARENT_SCOPE)
            return()
        endif()
    endforeach()
endfunction()

# The archive of tag v1.92.2b from the Internet. Downloading is a step of its own, because a failure
# of it deserves one clear sentence.
function(candor_imgui_fetch result)
    include(FetchContent)
    if(POLICY CMP0135)
        cmake_policy(SET CMP0135 NEW)
    endif()
    # FetchContent compares it.
    set(hash 97484925aec2f4d3e913d6644d46b234f8d6d8d98c6aa9c50109e0f0df772090)
    set(commit 45acd5e0e82f4c954432533ae9985ff0e1aad6d5)
    set(archive ${CANDOR_PARTS_DIR}/imgui.tar.gz)
    file(DOWNLOAD https://codeload.github.com/ocornut/imgui/tar.gz/${commit} ${archive}
        STATUS status INACTIVITY_TIMEOUT 20)
    list(GET status 0 code)
    if(NOT code EQUAL 0)
        file(REMOVE ${archive})
        message(FATAL_ERROR "Dear ImGui could not be fetched. Unpack its version 1.92.2b into "
            "${CANDOR_PARTS_DIR}/imgui-1.92.2b and try again.")
    endif()
    FetchContent_Declare(imgui URL ${archive} URL_HASH SHA256=${hash})
    FetchContent_MakeAvailable(imgui)
    set(${result} ${imgui_SOURCE_DIR} PARENT_SCOPE)
endfunction()

function(candor_imgui_find result)
    if(CANDOR_IMGUI_DIR)
        candor_imgui_is_wanted(${CANDOR_IMGUI_DIR} wanted)
        if(NOT wanted)
            message(FATAL_ERROR "CANDOR_IMGUI_DIR holds no Dear ImGui 1.92.2b or newer 1.92.")
        endif()
        set(${result} ${CANDOR_IMGUI_DIR} PARENT_SCOPE)
        return()
    endif()
    file(GLOB folders ${CANDOR_PARTS_DIR}/imgui-*)
    candor_imgui_among("${folders}" found)
    if(NOT found)
        execute_process(COMMAND sh ${PROJECT_SOURCE_DIR}/app/install/imgui.sh ${CANDOR_PARTS_DIR}
            OUTPUT_VARIABLE printed RESULT_VARIABLE status OUTPUT_STRIP_TRAILING_WHITESPACE)
        if(status EQUAL 0)
            string(REGEX REPLACE ".*\n" "" found "${printed}")
        endif()
    endif()
    set(${result} "${found}" PARENT_SCOPE)
endfunction()

candor_imgui_find(candor_imgui_source)
if(NOT candor_imgui_source)
    message(STATUS "Debian's newer suites have no Dear ImGui for this machine; trying the Internet.")
    candor_imgui_fetch(candor_imgui_source)
endif()
message(STATUS "Dear ImGui: ${candor_imgui_source}")

candor_part(freetype)
add_library(candor_imgui_headers INTERFACE)
target_include_directories(candor_imgui_headers SYSTEM INTERFACE
    ${candor_imgui_source} ${candor_imgui_source}/misc/freetype)
target_include_directories(candor_imgui_headers INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(candor_imgui_headers INTERFACE
    IMGUI_USER_CONFIG="app/ui/imconfig.h")

function(candor_add_imgui target)
    list(TRANSFORM ARGN PREPEND ${candor_imgui_source}/ OUTPUT_VARIABLE sources)
    add_library(${target} STATIC ${sources})
    target_link_libraries(${target} PUBLIC candor_imgui_headers PRIVATE candor::freetype)
    # Someone else's code: its warnings are theirs.
    target_compile_options(${target} PRIVATE -w)
endfunction()

set(candor_imgui_core imgui.cpp imgui_draw.cpp imgui_tables.cpp imgui_widgets.cpp
    misc/freetype/imgui_freetype.cpp)
candor_add_imgui(candor_imgui ${candor_imgui_core})
candor_add_imgui(candor_imgui_test ${candor_imgui_core})
target_compile_definitions(candor_imgui_test PUBLIC IMGUI_ENABLE_TEST_ENGINE)

if(CANDOR_DESK)
    include(CandorGlad)
    candor_part(glfw)
    candor_add_imgui(candor_imgui_glfw backends/imgui_impl_glfw.cpp
        backends/imgui_impl_opengl3.cpp)
    target_include_directories(candor_imgui_glfw SYSTEM PUBLIC ${candor_imgui_source}/backends)
    target_compile_definitions(candor_imgui_glfw PRIVATE IMGUI_IMPL_OPENGL_LOADER_CUSTOM)
    set_source_files_properties(${candor_imgui_source}/backends/imgui_impl_opengl3.cpp
        PROPERTIES COMPILE_OPTIONS "-include;glad/gl.h")
    target_link_libraries(candor_imgui_glfw PUBLIC candor_imgui candor_glad candor::glfw)
endif()
