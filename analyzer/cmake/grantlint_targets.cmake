# How every target of ours is compiled. GCC 12 warns of every  "text" + std::string  when it optimises (its bug 105329).
add_library(grantlint_options INTERFACE)
target_compile_features(grantlint_options INTERFACE cxx_std_23)
target_compile_options(grantlint_options INTERFACE -Wall -Wextra -Wno-missing-field-initializers
  $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>)
target_link_options(grantlint_options INTERFACE -Wl,--build-id)  # by which the cache tells one build from another

# grantlint_library(<name> [DEPENDS …]): the static library of one folder below analyzer/, all its .cpp files.
function(grantlint_library name)
  cmake_parse_arguments(arg "" "" "DEPENDS" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/${name}/*.cpp")
  string(REPLACE "/" "_" target "grantlint_${name}")
  add_library(${target} STATIC ${sources})
  target_link_libraries(${target} PRIVATE grantlint_options)
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/analyzer")
  foreach(dependency IN LISTS arg_DEPENDS)
    if(TARGET grantlint_${dependency})
      target_link_libraries(${target} PUBLIC grantlint_${dependency})
    else()
      target_link_libraries(${target} PUBLIC ${dependency})
    endif()
  endforeach()
endfunction()

# grantlint_embed(<target> <symbol> <base folder> <files…>): the files' bytes inside the binary, as an
# `const std::vector<grantlint::EmbeddedFile>& <symbol>()` declared in base/embedded.h; names are relative to the base folder.
function(grantlint_embed target symbol base)
  set(directory "${CMAKE_CURRENT_BINARY_DIR}/embed_${symbol}")
  set(assembly "${directory}/${symbol}_bytes.c")
  set(table "${directory}/${symbol}.cpp")
  set(asm "__asm__(\".section .rodata\\n\");\n")
  set(declarations "")
  set(entries "")
  set(index 0)
  foreach(file IN LISTS ARGN)
    cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${base}" OUTPUT_VARIABLE name)
    string(APPEND asm "__asm__(\".global ${symbol}_${index}_begin\\n.global ${symbol}_${index}_end\\n${symbol}_${index}_begin:\\n"
                      ".incbin \\\"${file}\\\"\\n${symbol}_${index}_end:\\n.byte 0\\n\");\n")
    string(APPEND declarations "extern \"C\" const char ${symbol}_${index}_begin[];\nextern \"C\" const char ${symbol}_${index}_end[];\n")
    string(APPEND entries "        {\"${name}\", {${symbol}_${index}_begin, ${symbol}_${index}_end}},\n")
    math(EXPR index "${index} + 1")
  endforeach()
  string(APPEND asm "__asm__(\".text\\n\");\n")
  file(CONFIGURE OUTPUT "${assembly}" CONTENT "${asm}" @ONLY)
  file(CONFIGURE OUTPUT "${table}" CONTENT
    "#include \"base/embedded.h\"\n${declarations}namespace grantlint {\nconst std::vector<EmbeddedFile>& ${symbol}() {\n    static const std::vector<EmbeddedFile> files = {\n${entries}    };\n    return files;\n}\n}\n" @ONLY)
  set_source_files_properties("${assembly}" PROPERTIES OBJECT_DEPENDS "${ARGN}")
  target_sources(${target} PRIVATE "${assembly}" "${table}")
endfunction()
