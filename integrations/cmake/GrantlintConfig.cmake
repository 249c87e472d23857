# find_package(Grantlint) and one line for a target:
#
#   grantlint_check(<target> [MANIFEST <file>] [FAIL_ON error|warning|note|never] [PATHS <file>…])
#
# Building everything, or the target <target>_grantlint, checks its sources (PATHS: these instead), and a missing grant fails the
# build. The check runs again only when something that the target is compiled from, or the manifest, has changed. Needs
# CMAKE_EXPORT_COMPILE_COMMANDS, so that sources are read as they are compiled.
find_program(GRANTLINT_EXECUTABLE grantlint HINTS "${CMAKE_CURRENT_LIST_DIR}/../../../bin")

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Grantlint REQUIRED_VARS GRANTLINT_EXECUTABLE)

function(grantlint_check target)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "MANIFEST;FAIL_ON" "PATHS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "grantlint_check(${target}): unknown arguments: ${arg_UNPARSED_ARGUMENTS}")
  endif()
  if(NOT CMAKE_EXPORT_COMPILE_COMMANDS)
    message(FATAL_ERROR "grantlint_check(${target}) needs a compilation database: set CMAKE_EXPORT_COMPILE_COMMANDS to ON")
  endif()
  set(paths "${arg_PATHS}")
  if(NOT paths)
    get_target_property(sources ${target} SOURCES)
    get_target_property(folder ${target} SOURCE_DIR)
    foreach(source IN LISTS sources)
      if(source MATCHES "\\.(c|cc|cpp|cxx|c\\+\\+|m|mm)$")
        cmake_path(ABSOLUTE_PATH source BASE_DIRECTORY "${folder}")
        list(APPEND paths "${source}")
      endif()
    endforeach()
  endif()
  if(arg_MANIFEST)
    cmake_path(ABSOLUTE_PATH arg_MANIFEST BASE_DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
    set(manifest "${arg_MANIFEST}")
    set(options --manifest "${arg_MANIFEST}")
  else()
    grantlint_find_upward("${CMAKE_CURRENT_SOURCE_DIR}" grantlint.json manifest)
    set(options "")
  endif()
  if(arg_FAIL_ON)
    list(APPEND options --fail-on "${arg_FAIL_ON}")
  endif()
  set(stamp "${CMAKE_CURRENT_BINARY_DIR}/${target}_grantlint.stamp")
  add_custom_command(OUTPUT "${stamp}"
    COMMAND "${GRANTLINT_EXECUTABLE}" check --build-dir "${CMAKE_BINARY_DIR}" ${options} ${paths}
    COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
    DEPENDS ${paths} ${manifest} "$<TARGET_OBJECTS:${target}>"
    WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    COMMENT "grantlint: the permissions of ${target}"
    VERBATIM COMMAND_EXPAND_LISTS)
  add_custom_target(${target}_grantlint ALL DEPENDS "${stamp}")
endfunction()

# The nearest file of that name in the folder or above it; empty when there is none.
function(grantlint_find_upward folder name result)
  while(NOT EXISTS "${folder}/${name}")
    cmake_path(GET folder PARENT_PATH above)
    if(above STREQUAL folder)
      set(${result} "" PARENT_SCOPE)
      return()
    endif()
    set(folder "${above}")
  endwhile()
  set(${result} "${folder}/${name}" PARENT_SCOPE)
endfunction()
