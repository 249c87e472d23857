// Units kept between runs: what has not changed is not parsed again. And the analysis of all of them: where nothing has changed,
// nothing is done again.
//
//   const Parser parser = cached(parse_sources, {.folder = "/home/me/.cache/grantlint", .program = "0.1.0-5c1e…"});
//
//   /home/me/.cache/grantlint/0.1.0-5c1e…/9f86d081….unit       one for each source and way to compile it
//                                         60303ae2….analysis   one for all of them and the rules
//
// The name is a digest of all that decides what a unit will be, but for what is on the disk: command, folders, environment. What is
// on the disk is in the entry (cache_entry.h): the files that were read and the paths where none was found. Entries are written
// whole or not at all, so runs at the same time do no harm; one that is damaged is as good as none. A source that could not be
// read has no entry, nor has an analysis without it. When they grow too many, those go that were not used for longest, of other versions of this program too.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "engine/analysis.h"

namespace grantlint::engine {

struct CacheUse {
    std::size_t sources = 0;
    std::size_t found = 0;  // of these, in the cache
    std::string problem;    // why nothing could be stored; one sentence
};

struct CacheOptions {
    std::string folder;   // absolute; made when there is something to store
    std::string program;  // what tells this build of the program from others: a file name
    std::uint64_t most_bytes = std::uint64_t{512} << 20;
    std::function<void(const CacheUse&)> report;
};

// Asks `next` for what is not in the cache, and stores it there. An analysis that is not there asks its request's parser for the
// units that are not.
Parser cached(Parser next, CacheOptions options);
Analyser cached(Analyser next, CacheOptions options);

}  // namespace grantlint::engine
