# candor_embed(TARGET FUNCTION name FOLDER folder FILES file...): a static library TARGET with these
# files' bytes in it, returned by `candor::FUNCTION()` (app/embed/embedded_file.h). The assembler
# copies the bytes; no compiler has to read them.

function(candor_embed target)
    cmake_parse_arguments(ARG "" "FUNCTION;FOLDER" "FILES" ${ARGN})
    set(function ${ARG_FUNCTION})
    set(assembly ".section .rodata\n")
    set(externs "")
    set(rows "")
    set(paths "")
    set(index 0)
    foreach(file ${ARG_FILES})
        get_filename_component(path ${file} ABSOLUTE BASE_DIR ${ARG_FOLDER})
        file(RELATIVE_PATH name ${ARG_FOLDER} ${path})
        list(APPEND paths ${path})
        set(symbol ${function}_${index})
        string(APPEND assembly ".global ${symbol}\n.global ${symbol}_end\n.balign 16\n"
            "${symbol}:\n.incbin \"${path}\"\n${symbol}_end:\n.byte 0\n")
        string(APPEND externs "extern const char ${symbol}[];\nextern const char ${symbol}_end[];\n")
        string(APPEND rows "        file(\"${name}\", ${symbol}, ${symbol}_end),\n")
        math(EXPR index "${index} + 1")
    endforeach()
    string(APPEND assembly ".section .note.GNU-stack,\"\",%progbits\n")
    set(base ${CMAKE_CURRENT_BINARY_DIR}/${target})
    file(CONFIGURE OUTPUT ${base}.S CONTENT "${assembly}" @ONLY)
    candor_write_embedded_table(${base}.cpp ${function} ${index} "${externs}" "${rows}")
    set_source_files_properties(${base}.S PROPERTIES OBJECT_DEPENDS "${paths}")
    add_library(${target} STATIC ${base}.S ${base}.cpp)
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${target} PRIVATE candor_warnings)
endfunction()

function(candor_write_embedded_table path function count externs rows)
    file(CONFIGURE OUTPUT ${path} @ONLY CONTENT [[
#include "app/embed/embedded_file.h"

#include <array>

extern "C" {
@externs@}

namespace candor {

std::span<const EmbeddedFile> @function@() {
    const auto file = [](std::string_view name, const char* begin, const char* end) {
        return EmbeddedFile{name, {begin, static_cast<std::size_t>(end - begin)}};
    };
    static_cast<void>(file);
    static const std::array<EmbeddedFile, @count@> files{{
@rows@    }};
    return files;
}

} // namespace candor
]])
endfunction()

# Content and assets, for the programs and the tests. A new file is noticed at the next build.
foreach(folder content assets)
    file(GLOB_RECURSE files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${folder}/*)
    list(FILTER files EXCLUDE REGEX "/\\.|~$|\\.md$")
    candor_embed(candor_${folder} FUNCTION embedded_${folder}
        FOLDER ${PROJECT_SOURCE_DIR}/${folder} FILES ${files})
endforeach()
