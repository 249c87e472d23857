// One project read by many machines: each parses its share of the sources and writes the units to a file, and whoever has all of
// these files goes on as if it had parsed everything itself.
//
//   emit_shard({.project = …, .shard = {2, 7}, .folder = "units"})     units/shard-2-of-7.grantlint
//   link_shards({"units"}, …)                                          the whole project again, in the order of its sources
//
// A shard's file is untrusted: a damaged one, one of another version or project, one that is missing, and a source that is no
// longer what was read are Errors. The repository may stand elsewhere than where the shards were made.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/error.h"
#include "engine/analysis.h"
#include "engine/project.h"

namespace grantlint::engine {

struct Shard {
    unsigned index = 1;  // from 1
    unsigned count = 1;
};

// "2/7".
Result<Shard> parse_shard(const std::string& text);

struct EmitRequest {
    ProjectRequest project;
    Shard shard;
    std::string folder;   // made when it is not there
    std::string version;  // of this program: only the same one links what it wrote
    unsigned jobs = 1;
    Parser parser = parse_sources;
    cpp::Headers headers = cpp::Headers::best;
};

struct Emitted {
    std::string file;
    std::size_t sources = 0;       // in the whole project
    std::vector<Skipped> skipped;  // of this share
    std::size_t read = 0;          // of this share
};

Result<Emitted> emit_shard(const EmitRequest& request);

struct Linked {
    std::vector<std::string> paths;  // as typed where the shards were made
    Project project;
    std::vector<Result<ir::Unit>> units;  // in the order of project.commands
};

// `folders` hold the files of every shard, in any distribution.
Result<Linked> link_shards(const std::vector<std::string>& folders, const std::string& version, const std::string& working_directory);

}  // namespace grantlint::engine
