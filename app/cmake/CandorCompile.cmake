# Compiler settings: warnings, sanitizers, a compiler cache when there is one.

add_library(candor_warnings INTERFACE)
target_compile_options(candor_warnings INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wconversion -Wshadow>)
# GCC 12 sees overlapping copies in std::string's own operator+ (its bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(candor_warnings INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Wno-restrict>)
endif()
if(CANDOR_WERROR)
    target_compile_options(candor_warnings INTERFACE $<$<COMPILE_LANGUAGE:CXX>:-Werror>)
endif()

set(candor_sanitizers "")
if(CANDOR_SANITIZE OR CANDOR_FUZZ)
    set(candor_sanitizers address,undefined)
endif()
if(candor_sanitizers)
    # With sanitizers GCC takes parts of its own std::regex for uninitialized (its bug 105562).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        target_compile_options(candor_warnings INTERFACE -Wno-maybe-uninitialized)
    endif()
    add_compile_options(-fsanitize=${candor_sanitizers} -fno-sanitize-recover=all
        -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${candor_sanitizers})
endif()
if(CANDOR_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()

find_program(CANDOR_CCACHE ccache)
if(CANDOR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CANDOR_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${CANDOR_CCACHE})
endif()

# Sections that nobody calls stay out of the programs: less to read at each start.
add_compile_options(-ffunction-sections -fdata-sections)
if(NOT APPLE)
    add_link_options(-Wl,--gc-sections)
endif()
