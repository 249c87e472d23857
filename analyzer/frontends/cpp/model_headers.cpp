#include "frontends/cpp/model_headers.h"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include <llvm/Support/MemoryBuffer.h>

#include "base/embedded.h"
#include "base/path.h"

namespace grantlint::cpp {
namespace {

constexpr std::string_view kFolder = "/grantlint-models/";

// Another C++ library, or one that is given by hand.
constexpr std::array<std::string_view, 4> kOtherLibrary = {"-stdlib=libc++", "-nostdinc++", "-nostdinc", "-ffreestanding"};

// The folders directly below instead/ or missing/, a library each.
std::set<std::string> libraries_of(std::string_view group) {
    std::set<std::string> out;
    for (const EmbeddedFile& header : embedded_model_headers()) {
        if (header.name.starts_with(group)) out.insert(std::string(header.name.substr(0, header.name.find('/', group.size()))));
    }
    return out;
}

bool is_of_project(const std::string& folder, const std::vector<std::string>& roots) {
    return std::ranges::any_of(roots, [&](const std::string& root) { return folder == root || is_inside(folder, root); });
}

}  // namespace

bool may_use_models(const CompileCommand& command) {
    return std::ranges::none_of(command.flags, [](const std::string& flag) { return std::ranges::find(kOtherLibrary, flag) != kOtherLibrary.end(); });
}

void add_model_headers(llvm::vfs::InMemoryFileSystem& files, bool models) {
    for (const EmbeddedFile& header : embedded_model_headers()) {
        if (!models && !header.name.starts_with("always/")) continue;
        files.addFile(std::string(kFolder) + std::string(header.name), 0,
                      llvm::MemoryBuffer::getMemBuffer(llvm::StringRef(header.content.data(), header.content.size()), header.name));
    }
}

void search_model_headers(clang::HeaderSearchOptions& options, const CompileCommand& command, const std::vector<std::string>& project_roots) {
    using Entry = clang::HeaderSearchOptions::Entry;
    for (Entry& entry : options.UserEntries) {  // a library's -I is searched like -isystem: behind the project's own, and behind the models
        const bool is_library = entry.Group == clang::frontend::Angled && !is_of_project(absolute_path(entry.Path, command.directory), project_roots);
        if (is_library) entry.Group = clang::frontend::System;
    }
    std::vector<Entry> first;
    for (const std::string& folder : libraries_of("instead/")) first.emplace_back(std::string(kFolder) + folder, clang::frontend::System, false, true);
    options.UserEntries.insert(options.UserEntries.begin(), first.begin(), first.end());
    for (const std::string& folder : libraries_of("missing/")) options.AddPath(std::string(kFolder) + folder, clang::frontend::After, false, true);
}

}  // namespace grantlint::cpp
