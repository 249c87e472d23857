// Our own declarations in place of the headers of the C++ standard library and of client libraries: rules/headers/, in memory.
//
// A source that is read with them takes a small part of the time, and can be read where the libraries are not installed. They serve
// speed, never truth: a source in which an error comes up, whoever's fault it is, is read again with the real headers.
//
//   instead/   stands before the real headers, and behind the project's own
//   missing/   stands behind all of them: for what is not installed
//
// The real headers of the C++ library are out of reach meanwhile: half of one and half of the other would not fit.
#pragma once

#include <string>
#include <vector>

#include <clang/Lex/HeaderSearchOptions.h>
#include <llvm/Support/VirtualFileSystem.h>

#include "frontends/cpp/compile_commands.h"

namespace grantlint::cpp {

// Whether the command asks for the C++ library that the models declare, or for none.
bool may_use_models(const CompileCommand& command);

void add_model_headers(llvm::vfs::InMemoryFileSystem& files, bool models);  // else only what is always there

constexpr const char* kPredefinedFile = "/grantlint-models/always/predefined.h";  // in memory, in front of every source

// `project_roots`: absolute; what is included from them is never replaced.
void search_model_headers(clang::HeaderSearchOptions& options, const CompileCommand& command, const std::vector<std::string>& project_roots);

}  // namespace grantlint::cpp
