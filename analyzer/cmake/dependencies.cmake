# Every package that grantlint builds with. A missing one is named with the Debian and Ubuntu package that brings it.
function(grantlint_require name package)
  find_package(${name} CONFIG QUIET ${ARGN})
  if(NOT ${name}_FOUND)
    message(FATAL_ERROR "grantlint needs ${name}: install the package '${package}' (or run scripts/setup)")
  endif()
endfunction()

grantlint_require(nlohmann_json nlohmann-json3-dev)
grantlint_require(fmt libfmt-dev)
grantlint_require(CLI11 libcli11-dev)
set(GRANTLINT_FMT fmt::fmt-header-only)  # Debian has no static library of it, and a copied binary would miss the shared one
find_package(Threads REQUIRED)

# Statically, so that the binary can be copied anywhere; its CMake package only names the shared library.
find_path(GRANTLINT_YAML_INCLUDE yaml-cpp/eventhandler.h)
find_library(GRANTLINT_YAML NAMES libyaml-cpp.a yaml-cpp)
if(NOT GRANTLINT_YAML_INCLUDE OR NOT GRANTLINT_YAML)
  message(FATAL_ERROR "grantlint needs yaml-cpp: install the package 'libyaml-cpp-dev' (or run scripts/setup)")
endif()
add_library(grantlint_yaml INTERFACE)
target_include_directories(grantlint_yaml SYSTEM INTERFACE "${GRANTLINT_YAML_INCLUDE}")
target_link_libraries(grantlint_yaml INTERFACE "${GRANTLINT_YAML}")

# Catch2: 3 where the system has it, else 2; tests/catch.h hides the difference.
find_package(Catch2 3 CONFIG QUIET)
if(NOT Catch2_FOUND)
  grantlint_require(Catch2 catch2)
endif()
list(APPEND CMAKE_MODULE_PATH "${Catch2_DIR}")  # catch_discover_tests

# Clang is linked statically, so its imported targets (which prefer libLLVM.so) are of no use: archives are named one by one.
set(GRANTLINT_LLVM_ROOT "/usr/lib/llvm-19" CACHE PATH "where llvm-19-dev and libclang-19-dev are installed")
find_program(GRANTLINT_LLVM_CONFIG NAMES llvm-config llvm-config-19 HINTS "${GRANTLINT_LLVM_ROOT}/bin" NO_DEFAULT_PATH)
if(NOT GRANTLINT_LLVM_CONFIG)
  message(FATAL_ERROR "grantlint needs LLVM 19: install the package 'llvm-19-dev' (or run scripts/setup)")
endif()
if(NOT EXISTS "${GRANTLINT_LLVM_ROOT}/lib/libclangTooling.a")
  message(FATAL_ERROR "grantlint needs Clang 19's static libraries: install the package 'libclang-19-dev' (or run scripts/setup)")
endif()

execute_process(
  COMMAND "${GRANTLINT_LLVM_CONFIG}" --link-static --libs
          support core option frontendopenmp frontenddriver frontendoffloading frontendhlsl bitreader bitstreamreader mcparser profiledata
          targetparser windowsdriver x86asmparser x86info x86desc aarch64info
  OUTPUT_VARIABLE llvm_libraries OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
separate_arguments(llvm_libraries)

set(clang_libraries "")
foreach(name Tooling Frontend Driver Serialization Parse Sema Analysis Edit ASTMatchers Index Format ToolingCore ToolingInclusions
             Rewrite Support APINotes AST Lex Basic)
  list(APPEND clang_libraries "${GRANTLINT_LLVM_ROOT}/lib/libclang${name}.a")
endforeach()

find_library(GRANTLINT_ZSTD_ARCHIVE NAMES libzstd.a zstd)
find_library(GRANTLINT_Z z)
if(NOT GRANTLINT_ZSTD_ARCHIVE)
  message(FATAL_ERROR "grantlint needs zstd: install the package 'libzstd-dev' (or run scripts/setup)")
endif()
if(NOT GRANTLINT_Z)
  message(FATAL_ERROR "grantlint needs zlib: install the package 'zlib1g-dev' (or run scripts/setup)")
endif()

add_library(grantlint_clang INTERFACE)
target_include_directories(grantlint_clang SYSTEM INTERFACE "${GRANTLINT_LLVM_ROOT}/include")
target_link_directories(grantlint_clang INTERFACE "${GRANTLINT_LLVM_ROOT}/lib")
target_link_libraries(grantlint_clang INTERFACE
  -Wl,--start-group ${clang_libraries} -Wl,--end-group ${llvm_libraries} ${GRANTLINT_ZSTD_ARCHIVE} ${GRANTLINT_Z} ${CMAKE_DL_LIBS} Threads::Threads)
