# What `cmake --install` puts where: libraries and manual; programs and data do it in their own folders.
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/muqabala)
install(TARGETS corpus align EXPORT muqabalaTargets
    FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/muqabala)
install(EXPORT muqabalaTargets NAMESPACE muqabala:: DESTINATION ${package_folder})

configure_package_config_file(cmake/muqabalaConfig.cmake.in ${PROJECT_BINARY_DIR}/muqabalaConfig.cmake
    INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/muqabalaConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/muqabalaConfig.cmake ${PROJECT_BINARY_DIR}/muqabalaConfigVersion.cmake
    DESTINATION ${package_folder})

install(FILES docs/muqabala.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
if(MUQABALA_REVIEW)
    install(FILES docs/muqabala-review.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endif()
