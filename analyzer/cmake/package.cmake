# What `cmake --install` and cpack put where. The binary needs nothing beside it: packs, models and clang's headers are inside; they
# are installed to be read, and to be started from by who writes their own.
#
#   cmake --build --preset release --target grantlint_documents && cpack --config build/release/CPackConfig.cmake -B build/packages
include(GNUInstallDirs)

# The manual page and the completions come from the binary's own description of its options.
set(generated "${CMAKE_BINARY_DIR}/generated")
add_custom_command(OUTPUT "${generated}/grantlint.1" "${generated}/grantlint.bash" "${generated}/_grantlint" "${generated}/grantlint.fish"
  COMMAND "${CMAKE_COMMAND}" -E make_directory "${generated}"
  COMMAND grantlint manual > "${generated}/grantlint.1"
  COMMAND grantlint completion bash > "${generated}/grantlint.bash"
  COMMAND grantlint completion zsh > "${generated}/_grantlint"
  COMMAND grantlint completion fish > "${generated}/grantlint.fish"
  DEPENDS grantlint VERBATIM)
add_custom_target(grantlint_documents ALL DEPENDS "${generated}/grantlint.1")

install(TARGETS grantlint RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${generated}/grantlint.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${generated}/grantlint.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME grantlint)
install(FILES "${generated}/_grantlint" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions")
install(FILES "${generated}/grantlint.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
include(CMakePackageConfigHelpers)
write_basic_package_version_file("${generated}/GrantlintConfigVersion.cmake" VERSION "${PROJECT_VERSION}" COMPATIBILITY SameMajorVersion ARCH_INDEPENDENT)
install(FILES "${CMAKE_SOURCE_DIR}/integrations/cmake/GrantlintConfig.cmake" "${generated}/GrantlintConfigVersion.cmake" DESTINATION "lib/cmake/Grantlint")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/rules" DESTINATION "${CMAKE_INSTALL_DATADIR}/grantlint")
install(DIRECTORY "${CMAKE_SOURCE_DIR}/integrations" DESTINATION "${CMAKE_INSTALL_DATADIR}/grantlint" USE_SOURCE_PERMISSIONS PATTERN cmake EXCLUDE)
install(FILES "${CMAKE_SOURCE_DIR}/README.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME copyright)

set(CPACK_PACKAGE_NAME grantlint)
set(CPACK_PACKAGE_VENDOR grantlint)
set(CPACK_PACKAGE_CONTACT "grantlint <grantlint@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds API permissions that a program needs and its manifest does not grant")
set(CPACK_PACKAGE_DESCRIPTION "grantlint reads C, C++ and Objective-C clients through Clang, finds the calls of an HTTP API that they make, and compares the permissions that these need with those that the app declares.")
set(CPACK_GENERATOR "DEB;TGZ")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_PACKAGING_INSTALL_PREFIX "/usr")
set(CPACK_THREADS 0)
set(CPACK_PROJECT_CONFIG_FILE "${CMAKE_CURRENT_LIST_DIR}/package_prefix.cmake")
include(CPack)
