include(Unity)

set(desk_definitions QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS)

# One static library a layer; what it may include is checked by tests/layering.cmake.
function(desk_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES")
    add_library(desk_${name} STATIC ${arg_SOURCES})
    target_include_directories(desk_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_compile_definitions(desk_${name} PUBLIC ${desk_definitions})
    desk_warnings(desk_${name})
    target_link_libraries(desk_${name} PUBLIC ${arg_USES})
    set_target_properties(desk_${name} PROPERTIES AUTOMOC ON)
    desk_precompiled(desk_${name} ${arg_USES})
    if(KEYNET_UNITY)
        desk_unity(desk_${name} ${arg_SOURCES})
    endif()
    set_property(GLOBAL APPEND PROPERTY desk_layers desk_${name})
endfunction()

# What a target is that uses these: "widgets", or "core" where it has none.
function(desk_kind out)
    set(${out} core PARENT_SCOPE)
    if("${ARGN}" MATCHES "Qt6::Widgets|desk_ui|desk_app|desk_fake")
        set(${out} widgets PARENT_SCOPE)
    endif()
endfunction()

# Gives a target the headers that were precompiled once for all targets of its kind.
function(desk_precompiled target)
    if(NOT KEYNET_PCH)
        return()
    endif()
    desk_kind(kind ${ARGN})
    set(module Core)
    if(kind STREQUAL widgets)
        set(module Widgets)
    endif()
    if(NOT TARGET desk_precompiled_${kind})
        set(source ${CMAKE_BINARY_DIR}/precompiled_${kind}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "// carries the precompiled headers\n")
        add_library(desk_precompiled_${kind} OBJECT ${source})
        target_link_libraries(desk_precompiled_${kind} PRIVATE Qt6::${module})
        target_include_directories(desk_precompiled_${kind} PRIVATE ${PROJECT_SOURCE_DIR})
        target_compile_definitions(desk_precompiled_${kind} PRIVATE ${desk_definitions})
        desk_warnings(desk_precompiled_${kind})
        target_precompile_headers(desk_precompiled_${kind} PRIVATE ${PROJECT_SOURCE_DIR}/app/cmake/precompiled_${kind}.h)
    endif()
    target_compile_definitions(${target} PRIVATE ${desk_definitions})
    target_precompile_headers(${target} REUSE_FROM desk_precompiled_${kind})
endfunction()

# Missing initializers are meant: a designated initializer names what differs from the default. With -O3, GCC 12 takes the value of
# an empty std::optional for read where one is moved; the tests, built with -O2, still ask for what may be uninitialized.
function(desk_warnings target)
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-missing-field-initializers>
        $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-maybe-uninitialized>
        $<$<CXX_COMPILER_ID:MSVC>:/W4 /utf-8 /permissive->)
endfunction()
