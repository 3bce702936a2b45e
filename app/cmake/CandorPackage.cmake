# cmake --install and the Debian package. The tree may stand anywhere: content and faces are compiled
# in, and `candor` finds its window's program relative to itself.
#
#   cmake --install build --prefix FOLDER        cpack --config build/CPackConfig.cmake

if(TARGET candor-desk)
    install(TARGETS candor-desk RUNTIME DESTINATION libexec/candor)
    install(FILES app/install/candor.desktop DESTINATION share/applications)
    install(FILES assets/icon/candor.svg DESTINATION share/icons/hicolor/scalable/apps)
    foreach(size 48 128 256)
        install(FILES assets/icon/candor-${size}.png RENAME candor.png
            DESTINATION share/icons/hicolor/${size}x${size}/apps)
    endforeach()
    install(FILES ${candor_fonts_files} ${candor_fonts_licences} DESTINATION share/candor/fonts)
endif()

# To read and to start one's own from; the programs do not need them.
install(DIRECTORY content assets/samples DESTINATION share/candor)
install(FILES README.md DESTINATION share/doc/candor OPTIONAL)

# What is linked into the programs travels with its licence.
foreach(package libre2-dev libsqlite3-dev libfmt-dev nlohmann-json3-dev libcli11-dev libhunspell-dev
        python3-glad)
    install(FILES /usr/share/doc/${package}/copyright OPTIONAL RENAME ${package}.txt
        DESTINATION share/doc/candor/licences)
endforeach()
if(candor_imgui_source)
    install(FILES ${candor_imgui_source}/LICENSE.txt RENAME dear-imgui.txt
        DESTINATION share/doc/candor/licences)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME candor)
set(CPACK_PACKAGE_CONTACT "The Candor maintainers <candor@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "coach for residency applicants with low exam scores")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Candor helps residency applicants, above all international medical graduates,
explain a low exam score well, briefly and truthfully: in the interview, in the
personal statement and in the e-mails afterwards. Everything stays on the
applicant's own machine.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Read from the programs; GLFW's own package brings OpenGL.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/package_needs.cmake)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "xdg-utils, zenity | kdialog, hunspell-en-us, hunspell-en-med")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_BINARY_DIR}/package)
include(CPack)
