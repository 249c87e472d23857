// Reading and writing whole files, with the operating system's refusals as Errors.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

#include "base/error.h"

namespace grantlint {

// What may be read: a pipe without a writer never ends, and neither does a device. So `any` is for what a person has named
// (`--manifest <(fetch)`, /dev/stdin), never for what was found in a project.
enum class FileKind { regular, any };

constexpr std::size_t kMostFileBytes = std::size_t{1} << 30;   // of any: no source, no compilation database, no log has more
constexpr std::size_t kMostDataBytes = std::size_t{64} << 20;  // of a configuration, a pack, a baseline: what is made of it is many times as large

// `most`: a file of more bytes is an Error, so that /dev/zero is one too, and a sparse file of terabytes.
Result<std::string> load_file(const std::string& path, std::size_t most = kMostFileBytes, FileKind kind = FileKind::regular);

// Absolute path -> content that stands in for the file on the disk: what an editor has not saved yet.
using Overlay = std::map<std::string, std::string>;

// The same, but for what the overlay holds.
Result<std::string> load_file(const std::string& path, const Overlay& overlay, std::size_t most = kMostFileBytes);

// A repository may hold a link to any file of the user's. So one is followed only to change what was read through it.
enum class Links { refused, followed };

// The whole content or nothing: written to a temporary name beside the target, then renamed over it; meanwhile SIGINT and SIGTERM
// wait. A target that is no regular file (/dev/stdout, a pipe) is written to directly; one that is write-protected is refused.
Result<void> save_file(const std::string& path, const std::string& content, Links links = Links::refused);

}  // namespace grantlint
