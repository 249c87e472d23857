// Which sources share the parse of which headers.
//
//   group of equal flags ── standard headers of all of them ─┬─ QtCore/QString … ─┬─ a.cpp
//                                                            │                    └─ b.cpp
//                                                            └─ httplib.h ── c.cpp, d.cpp
//
// A node's process parses its headers on top of its parent's, and then forks for each source and node below it. So a source sees the
// headers that it includes itself, and of the others those of the standard library only.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "frontends/cpp/parse.h"

namespace grantlint::cpp {

struct PrefixNode {
    std::vector<std::string> headers;   // as between <>
    std::vector<std::size_t> sources;   // of the requests
    std::vector<PrefixNode> nodes;

    [[nodiscard]] std::vector<std::size_t> all_sources() const;  // with those of the nodes below
};

struct PrefixPlan {
    std::vector<PrefixNode> groups;
    std::vector<std::size_t> alone;             // what shares nothing
    std::vector<std::set<std::string>> macros;  // by request: what its files define
    std::vector<std::size_t> unfit;             // with models: what includes a header that was refused
    bool with_models = false;
};

struct PrefixOptions {
    bool with_models = false;             // whether the headers are the models; see model_headers.h
    std::set<std::string> refused = {};   // headers that did not do as a prefix
    std::size_t least = 2;                // sources that are worth a prefix
};

PrefixPlan plan_prefixes(const std::vector<ParseRequest>& requests, const std::vector<std::size_t>& which, const PrefixOptions& options = {});

}  // namespace grantlint::cpp
