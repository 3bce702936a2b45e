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
    set_tests_properties(${name} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT 900
        SKIP_RETURN_CODE 77
        ENVIRONMENT "CANDOR=${PROJECT_BINARY_DIR}/candor")
endfunction()

# candor_fuzz(NAME SOURCES a_fuzz.cpp DEPS lib ... [SEEDS folder]): one libFuzzer program. Built only
# with CANDOR_FUZZ (clang), by the target candor_fuzzers; ctest runs each over the same 300 inputs, or for
# CANDOR_FUZZ_SECONDS from the environment.
#
#   candor_fuzz(document_fuzz SOURCES document_fuzz.cpp DEPS coach_text SEEDS ${CMAKE_SOURCE_DIR}/assets/samples)

function(candor_fuzz name)
    cmake_parse_arguments(ARG "" "SEEDS" "SOURCES;DEPS" ${ARGN})
    if(NOT CANDOR_FUZZ)
        return()
    endif()
    if(NOT TARGET candor_fuzzers)
        add_custom_target(candor_fuzzers)
    endif()
    add_executable(${name} EXCLUDE_FROM_ALL ${ARG_SOURCES})
    add_dependencies(candor_fuzzers ${name})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    target_link_libraries(${name} PRIVATE ${ARG_DEPS} candor_warnings)
    set(found ${CMAKE_CURRENT_BINARY_DIR}/${name}_corpus)
    file(MAKE_DIRECTORY ${found})
    add_test(NAME ${name} COMMAND sh -c
        "limit='-runs=300 -seed=1'; [ -z \"$CANDOR_FUZZ_SECONDS\" ] || limit=-max_total_time=$CANDOR_FUZZ_SECONDS; exec '$<TARGET_FILE:${name}>' $limit -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 '${found}' ${ARG_SEEDS}")
    set_tests_properties(${name} PROPERTIES LABELS fuzz TIMEOUT 3600
        WORKING_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR})
endfunction()
