// One run of clang over one source, inside of this process: what parse.cpp and prefix.cpp have in common. For them alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <utility>

#include <clang/Frontend/CompilerInstance.h>
#include <llvm/Support/VirtualFileSystem.h>

#include "base/files.h"
#include "frontends/cpp/parse.h"
#include "frontends/cpp/prelude.h"
#include "frontends/cpp/recorder.h"
#include "ir/unit.h"

namespace grantlint::cpp {

constexpr const char* kPrefixFolder = "/grantlint-prefix/";  // in memory: a prefix, an include a line

// Of the source: only in these lines, counted from 1, the bodies of functions are read.
struct FreshLines {
    std::uint32_t first = 1;
    std::uint32_t last = 1;
};

struct Reading {
    ir::Unit unit;
    std::optional<FreshLines> fresh;  // nothing: all of them
    bool reached = false;      // the end of the file was seen
    std::size_t errors = 0;    // outside system headers
    MissingNames names;        // that these errors speak of
    Prelude prelude;           // that would declare them
    std::set<std::pair<std::string, unsigned>> prefix_errors;  // file and line of a prefix whose include has an error in it
    bool lacks_instantiations = false;  // with models only; see Lowering

    [[nodiscard]] bool is_clean() const { return errors == 0 && !lacks_instantiations && unit.errors.empty() && unit.missing.empty() && prefix_errors.empty(); }
};

using Files = llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem>;

struct ReadRequest {
    const ParseRequest& request;  // whose flags, folder and roots count
    Recorder& recorder;           // of what is read from the disk
    std::string main_file;        // what clang is given to read
    std::string prelude;          // in front of it
    bool with_models = false;     // of headers; see model_headers.h
    std::function<Files(Files)> files = {};                   // stands between clang and the files
    std::function<void(clang::CompilerInstance&)> before_reading = {};
    std::function<void()> after_error = {};    // once for each, at once
    std::function<void()> after_reading = {};  // the reading is complete, and clang still has everything in its hands
};

// `reading` is written to while clang runs. The main file of the unit is reading.unit.source, whatever clang was given.
void read(const ReadRequest& request, Reading& reading);

// NUL bytes: no text. Clang warns of them and reads on: a file in UTF-16 would be one without a line of code.
bool is_binary(const std::string& file, const Overlay& overlay);

// More than load_file() reads: to clang it would be a source without a line of code, too.
bool is_too_large(const std::string& file);

}  // namespace grantlint::cpp
