# The .ts files of translations/ become resources of the program. `update_translations` collects new texts from all layers;
# the English file holds only what has a plural.
function(desk_translations target)
    set(japanese ${PROJECT_SOURCE_DIR}/translations/keynet_ja.ts)
    set(english ${PROJECT_SOURCE_DIR}/translations/keynet_en.ts)
    qt_add_lrelease(${target} TS_FILES ${japanese} ${english} QM_FILES_OUTPUT_VARIABLE compiled)
    qt_add_resources(${target} translations PREFIX /i18n BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${compiled})

    set(folders ${PROJECT_SOURCE_DIR}/models ${PROJECT_SOURCE_DIR}/ui ${PROJECT_SOURCE_DIR}/app)
    add_custom_target(update_translations
        COMMAND Qt6::lupdate ${folders} -extensions cpp,h -no-obsolete -locations none -ts ${japanese}
        COMMAND Qt6::lupdate ${folders} -extensions cpp,h -no-obsolete -locations none -pluralonly -ts ${english}
        WORKING_DIRECTORY ${PROJECT_SOURCE_DIR}
        VERBATIM)
endfunction()
