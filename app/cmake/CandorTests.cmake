# candor_test(NAME SOURCES a_test.cpp ... DEPS lib ... [LABELS l ...]): one doctest program, run by
# ctest. Its main is tests/support/doctest_main.cpp. Test data is found through CANDOR_SOURCE_DIR.
# LAUNCHER: a program that runs it, such as tests/support/with_display.
#
#   candor_test(coach_base_test SOURCES date_test.cpp DEPS coach_base)

function(candor_test name)
    cmake_parse_arguments(ARG "" "LAUNCHER" "SOURCES;DEPS;LABELS" ${ARGN})
    candor_part(doctest)
    add_executable(${name} ${ARG_SOURCES} ${PROJECT_SOURCE_DIR}/tests/support/doctest_main.cpp)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_compile_definitions(${name} PRIVATE CANDOR_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        CANDOR_BINARY_DIR="${PROJECT_BINARY_DIR}")
    target_link_libraries(${name} PRIVATE ${ARG_DEPS} candor::doctest candor_warnings)
    set_target_properties(${name} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${ARG_LAUNCHER} $<TARGET_FILE:${name}>)
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 300
        SKIP_RETURN_CODE 77
        ENVIRONMENT "CANDOR=${PROJECT_BINARY_DIR}/candor")
endfunction()
