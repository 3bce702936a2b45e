# candor_glad: the loader of OpenGL 3.3 core, generated at build time; nothing of it is committed.

find_program(CANDOR_PYTHON NAMES python3 PATHS /usr/bin NO_DEFAULT_PATH)
find_program(CANDOR_PYTHON NAMES python3)
execute_process(COMMAND ${CANDOR_PYTHON} -c "import glad" RESULT_VARIABLE status
    OUTPUT_QUIET ERROR_QUIET)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "glad is missing. Install it with: apt-get install python3-glad")
endif()

set(candor_glad_dir ${PROJECT_BINARY_DIR}/glad)
add_custom_command(
    OUTPUT ${candor_glad_dir}/src/gl.c ${candor_glad_dir}/include/glad/gl.h
    COMMAND ${CANDOR_PYTHON} -m glad --quiet --api gl:core=3.3 --extensions "" --reproducible
        --out-path ${candor_glad_dir} c
    COMMENT "Generating the OpenGL loader" VERBATIM)
add_library(candor_glad STATIC ${candor_glad_dir}/src/gl.c ${candor_glad_dir}/include/glad/gl.h)
target_include_directories(candor_glad SYSTEM PUBLIC ${candor_glad_dir}/include)
target_compile_options(candor_glad PRIVATE -w)
