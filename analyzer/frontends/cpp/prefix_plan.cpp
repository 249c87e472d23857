#include "frontends/cpp/prefix_plan.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include "base/path.h"
#include "frontends/cpp/include_scan.h"

namespace grantlint::cpp {
namespace {

constexpr std::size_t kLeast = 2;  // sources that are worth a node of their own

// https://en.cppreference.com/w/c/header and, of POSIX, what nearly every C program includes. C++'s have no dot.
constexpr std::array<std::string_view, 40> kStandardC = {
    "assert.h", "complex.h", "ctype.h", "errno.h", "fenv.h", "float.h", "inttypes.h", "iso646.h", "limits.h", "locale.h", "math.h", "setjmp.h", "signal.h",
    "stdalign.h", "stdarg.h", "stdatomic.h", "stdbool.h", "stddef.h", "stdint.h", "stdio.h", "stdlib.h", "stdnoreturn.h", "string.h", "strings.h", "tgmath.h",
    "threads.h", "time.h", "uchar.h", "wchar.h", "wctype.h", "fcntl.h", "pthread.h", "unistd.h", "sys/socket.h", "sys/stat.h", "sys/time.h", "sys/types.h",
    "sys/wait.h", "netdb.h", "netinet/in.h"};

bool is_standard(std::string_view header) {
    if (std::ranges::find(kStandardC, header) != kStandardC.end()) return true;
    return std::ranges::all_of(header, [](char c) { return (c >= 'a' && c <= 'z') || c == '_' || (c >= '0' && c <= '9'); });
}

struct Member {
    std::size_t request = 0;
    std::vector<std::string> headers;  // of libraries, the common ones first
};

// The sources below a node, all of whose first `depth` headers are parsed.
void grow(PrefixNode& node, const std::vector<const Member*>& members, std::size_t depth) {
    std::map<std::string, std::vector<const Member*>> by_next;
    for (const Member* member : members) {
        if (member->headers.size() > depth) by_next[member->headers[depth]].push_back(member);
        else node.sources.push_back(member->request);
    }
    if (by_next.size() == 1 && node.sources.empty()) {  // all go on together
        node.headers.push_back(by_next.begin()->first);
        return grow(node, members, depth + 1);
    }
    for (const auto& [header, those] : by_next) {
        if (those.size() >= kLeast) {
            grow(node.nodes.emplace_back(PrefixNode{.headers = {header}, .sources = {}, .nodes = {}}), those, depth + 1);
        } else {
            node.sources.push_back(those.front()->request);
        }
    }
    std::ranges::sort(node.sources);
}

PrefixNode group_of(std::vector<Member>& members) {
    PrefixNode root;
    std::map<std::string, std::size_t> counts;
    for (Member& member : members) {
        const auto standard = std::ranges::stable_partition(member.headers, [](const std::string& header) { return !is_standard(header); });
        root.headers.insert(root.headers.end(), standard.begin(), standard.end());
        member.headers.erase(standard.begin(), standard.end());
        for (const std::string& header : member.headers) ++counts[header];
    }
    std::ranges::sort(root.headers);
    root.headers.erase(std::ranges::unique(root.headers).begin(), root.headers.end());
    std::vector<const Member*> all;
    for (Member& member : members) {
        std::ranges::sort(member.headers, [&](const std::string& a, const std::string& b) { return std::tuple(counts[b], std::cref(a).get()) < std::tuple(counts[a], std::cref(b).get()); });
        all.push_back(&member);
    }
    grow(root, all, 0);
    return root;
}

// What must be equal for two sources to share anything.
using Key = std::tuple<std::string, std::string, std::vector<std::string>, std::vector<MovedHeader>>;

}  // namespace

std::vector<std::size_t> PrefixNode::all_sources() const {
    std::vector<std::size_t> out = sources;
    for (const PrefixNode& node : nodes) {
        const std::vector<std::size_t> more = node.all_sources();
        out.insert(out.end(), more.begin(), more.end());
    }
    return out;
}

PrefixPlan plan_prefixes(const std::vector<ParseRequest>& requests, const std::vector<std::size_t>& which, const PrefixOptions& options) {
    PrefixPlan plan{.groups = {}, .alone = {}, .macros = std::vector<std::set<std::string>>(requests.size()), .unfit = {}, .with_models = options.with_models};
    if (which.size() < options.least) return plan.alone = which, plan;
    std::map<Key, std::vector<Member>> groups;
    IncludeScanner scanner(requests[which.front()].project_roots, requests[which.front()].overlay);
    for (const std::size_t index : which) {
        const CompileCommand& command = requests[index].command;
        IncludedHeaders headers = scanner.scan(command);
        const bool refused = std::erase_if(headers.library, [&](const std::string& header) { return options.refused.contains(header); }) > 0;
        plan.macros[index] = std::move(headers.macros);
        if (refused && options.with_models) plan.unfit.push_back(index);
        else groups[{std::string(extension(command.file)), command.directory, command.flags, command.moved}].push_back({.request = index, .headers = std::move(headers.library)});
    }
    for (auto& [key, members] : groups) {
        PrefixNode node = group_of(members);
        const bool is_worth_it = options.least == 1 || (members.size() >= options.least && (!node.headers.empty() || !node.nodes.empty()));
        if (is_worth_it) plan.groups.push_back(std::move(node));
        else for (const Member& member : members) plan.alone.push_back(member.request);
    }
    std::ranges::sort(plan.alone);
    return plan;
}

}  // namespace grantlint::cpp
