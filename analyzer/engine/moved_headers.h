// Headers of the project that it includes by another path than they have here: a part of a project was given, or its headers are
// put elsewhere when it is built.
//
//   #include "acme/net/client.h"     net/ alone was given, and the folder has client.h: that one
//   #include "net/client.h"          lib/core/net/client.h is the only one whose path ends so: that one
//   #include "config.h"              two folders have one: none, no header is better than a wrong one
#pragma once

#include <map>
#include <string>
#include <vector>

namespace grantlint::engine {

class MovedHeaders {
public:
    // The header below `folder`, absolute, that most likely is meant; empty when that is not sure.
    const std::string& find(const std::string& name, bool quoted, const std::string& folder);

private:
    using ByName = std::map<std::string, std::vector<std::string>>;  // without its folders: their paths

    const ByName& headers_of(const std::string& folder);
    std::string choose(const std::string& name, bool quoted, const std::string& folder);

    std::map<std::string, ByName> folders_;
    std::map<std::pair<std::string, std::string>, std::string> known_;
};

}  // namespace grantlint::engine
