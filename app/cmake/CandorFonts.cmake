# candor_fonts: the faces that the window draws with, found on this machine and compiled in together
# with their licences. None is committed.
#
#   candor_fonts_files     the faces' paths, for installing
#   candor_fonts_licences  the licence texts' paths

set(candor_fonts_folders /usr/share/fonts/opentype/inter /usr/share/fonts/truetype/inter-vf
    /usr/share/fonts/truetype/noto /usr/share/fonts/truetype/materialdesignicons-webfont
    /usr/local/share/fonts /usr/share/fonts)
set(candor_fonts_files "")
set(candor_fonts_licences "")

function(candor_find_fonts package)
    set(files ${candor_fonts_files})
    foreach(name ${ARGN})
        string(MAKE_C_IDENTIFIER CANDOR_FONT_${name} variable)
        find_file(${variable} ${name} PATHS ${candor_fonts_folders} NO_DEFAULT_PATH)
        mark_as_advanced(${variable})
        if(NOT ${variable})
            message(FATAL_ERROR
                "The font ${name} is missing. Install it with: apt-get install ${package}")
        endif()
        list(APPEND files ${${variable}})
    endforeach()
    set(candor_fonts_files ${files} PARENT_SCOPE)
    candor_find_font_licence(${package})
    set(candor_fonts_licences ${candor_fonts_licences} PARENT_SCOPE)
endfunction()

# A face may be passed on only together with its licence. It is kept as LICENCE-<package>.txt.
function(candor_find_font_licence package)
    set(licence /usr/share/doc/${package}/copyright)
    set(copy ${PROJECT_BINARY_DIR}/fonts/LICENCE-${package}.txt)
    if(EXISTS ${licence})
        configure_file(${licence} ${copy} COPYONLY)
    elseif(NOT EXISTS ${copy})
        message(FATAL_ERROR "The licence of ${package} is missing; put its text into ${copy}")
    endif()
    set(candor_fonts_licences ${candor_fonts_licences} ${copy} PARENT_SCOPE)
endfunction()

if(CANDOR_DESK OR CANDOR_TESTS)
    candor_find_fonts(fonts-inter Inter-Regular.otf Inter-Medium.otf Inter-SemiBold.otf
        Inter-Bold.otf Inter-Italic.otf)
    candor_find_fonts(fonts-noto-core NotoSans-Regular.ttf NotoSansArabic-Regular.ttf
        NotoSansDevanagari-Regular.ttf)
    candor_find_fonts(fonts-materialdesignicons-webfont materialdesignicons-webfont.ttf)

    # One folder with links, so that embedded names are plain file names.
    set(candor_fonts_here "")
    foreach(file ${candor_fonts_files})
        get_filename_component(name ${file} NAME)
        file(REAL_PATH ${file} real)
        file(CREATE_LINK ${real} ${PROJECT_BINARY_DIR}/fonts/${name} SYMBOLIC)
        list(APPEND candor_fonts_here ${PROJECT_BINARY_DIR}/fonts/${name})
    endforeach()
    candor_embed(candor_fonts FUNCTION embedded_fonts FOLDER ${PROJECT_BINARY_DIR}/fonts
        FILES ${candor_fonts_here} ${candor_fonts_licences})
endif()
