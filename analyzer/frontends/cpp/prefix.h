// A process that parses the headers which several sources share, once, and then forks for each of them.
//
// Clang reads a file in memory that includes the headers, one a line, and at its end one more file of ours. When clang asks for that
// one, the headers are parsed: from here on the process serves. Each child is told what the file holds: the source, or more headers
// and a further stop. A child's parent is the scheduler's process, as if it had been forked there.
//
// On the control socket (SOCK_SEQPACKET) the server first says kReady, or kRefused and the headers with errors, a line each. Then for
// each request, a number and a descriptor for the child, it answers with the child's process number; kQuit ends it.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <sys/types.h>

#include "base/files.h"
#include "frontends/cpp/prefix_plan.h"

namespace grantlint::cpp {

constexpr char kReady = 'r';
constexpr char kRefused = 'x';
constexpr std::uint32_t kQuit = ~0U;

// The headers that a server refuses in its first message; none for any other message.
std::set<std::string> refused_in(std::string_view packet);

// What a source's process writes first.
constexpr char kUnit = 'u';
constexpr char kError = 'e';
constexpr char kParseAlone = 'a';  // behind shared headers it is not what it is by itself
constexpr char kUnclean = 'd';     // a unit all the same, of a source with errors: where headers are held

struct PrefixWork {
    const std::vector<ParseRequest>& requests;
    const PrefixPlan& plan;
    const PrefixNode& node;
    int control = -1;
    pid_t scheduler = -1;
    bool held = false;  // its one source is read again and again (held_headers.h): each child is first sent what is not saved
};

[[noreturn]] void serve_prefix(const PrefixWork& work);

void write_all(int descriptor, std::string_view bytes);
std::string read_all(int descriptor);

// What a child of held headers is sent.
struct HeldOrder {
    Overlay overlay;
    std::uint32_t first_line = 0, last_line = 0;  // of the source, where bodies are read; 0: everywhere
};
std::string encode(const HeldOrder& order);
std::optional<HeldOrder> decode_order(std::string_view bytes);

// The child number `branch` of a node, over its server's control socket: first its sources, then its nodes. -1 when there is none.
pid_t fork_branch(int control, std::uint32_t branch, int descriptor);

// Leaves a process that lives for one answer with what all of them need: it dies with the scheduler, and writes nowhere.
void become_child(pid_t scheduler);

}  // namespace grantlint::cpp
