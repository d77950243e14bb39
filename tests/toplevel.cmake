cmake_minimum_required(VERSION 3.25)
# The top level is fixed; beside it only the licence, the presets and dot-files.
set(allowed CMakeLists.txt app ui models resources translations tests README.md LICENSE CMakePresets.json)
file(GLOB entries RELATIVE ${ROOT} ${ROOT}/*)
foreach(entry IN LISTS entries)
    if(NOT entry IN_LIST allowed AND NOT entry MATCHES "^(build|\\.)")
        message(SEND_ERROR "${entry} does not belong to the top level")
    endif()
endforeach()
