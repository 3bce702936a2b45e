# Read by cpack before it begins. Without these programs it would make a package that names no
# dependencies, and say so only in passing.

foreach(program dpkg-shlibdeps file)
    find_program(found_${program} ${program})
    if(NOT found_${program})
        message(FATAL_ERROR "The package's dependencies cannot be read without \"${program}\". "
            "Install the packages dpkg-dev and file, then run cpack again.")
    endif()
endforeach()
