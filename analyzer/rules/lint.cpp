#include "rules/lint.h"

#include <map>

#include "rules/spelling.h"

namespace grantlint::rules {

namespace {

std::string shape_of(const std::string& method, const std::vector<std::string>& segments) {
    std::string shape = method + " ";
    for (const std::string& segment : segments) shape += "/" + (is_parameter(segment) ? "{}" : segment);
    return shape;
}

}  // namespace

std::vector<Error> find_problems(const Pack& pack) {
    std::vector<Error> problems;
    std::map<std::string, const Route*> known;
    for (const Route& route : pack.routes) {
        for (const Spelling& spelling : spellings_of(pack, route)) {
            const auto [first, is_new] = known.emplace(shape_of(route.method, spelling.segments), &route);
            if (is_new || first->second == &route) continue;
            problems.push_back({.message = route.method + " " + route.path + " may be written as " + first->first + ", and so may " + first->second->path +
                                           " on line " + std::to_string(first->second->at.line),
                                .at = route.at,
                                .help = "drop that spelling from \"prefixes\""});
            break;
        }
    }
    return problems;
}

}  // namespace grantlint::rules
