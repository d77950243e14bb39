include(Unity)

# One static library a layer; what it may include is checked by tests/layering.cmake.
function(desk_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;USES")
    add_library(desk_${name} STATIC ${arg_SOURCES})
    target_include_directories(desk_${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_compile_definitions(desk_${name} PUBLIC QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS)
    desk_warnings(desk_${name})
    target_link_libraries(desk_${name} PUBLIC ${arg_USES})
    set_target_properties(desk_${name} PROPERTIES AUTOMOC ON)
    if(KEYNET_PCH)
        set(kind core)
        if("${arg_USES}" MATCHES "Qt6::Widgets")
            set(kind widgets)
        endif()
        target_precompile_headers(desk_${name} PRIVATE ${PROJECT_SOURCE_DIR}/app/cmake/precompiled_${kind}.h)
    endif()
    if(KEYNET_UNITY)
        desk_unity(desk_${name} ${arg_SOURCES})
    endif()
    set_property(GLOBAL APPEND PROPERTY desk_layers desk_${name})
endfunction()

# Missing initializers are meant: a designated initializer names what differs from the default.
function(desk_warnings target)
    target_compile_options(${target} PRIVATE
        $<$<CXX_COMPILER_ID:GNU,Clang>:-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-missing-field-initializers>
        $<$<CXX_COMPILER_ID:MSVC>:/W4 /utf-8 /permissive->)
endfunction()
