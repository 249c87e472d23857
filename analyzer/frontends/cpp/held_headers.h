// Processes that hold the parsed headers of the sources that someone edits: what is read again after a keystroke is the source alone.
//
//   HeldHeaders held(4);
//   held.read(request, stop)      the first time as slow as any parse; then a fork, and the source
//
// Where the bodies of only some functions are asked for, it is faster still; ir/completed.h puts the others back.
//
// A source with errors in it, as every source has while a line is typed, is read behind the same headers; the unit is then said to be
// unclean: a parse by itself (worker.h) may know better. Processes that were not used for longest end first. Used by one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include <sys/types.h>

#include "base/files.h"
#include "frontends/cpp/parse.h"
#include "frontends/cpp/prefix_plan.h"

namespace grantlint::cpp {

// Where bodies are read, lines of the source from 1; the others are left out of the unit. 0: everywhere.
struct Bodies {
    std::uint32_t first_line = 0;
    std::uint32_t last_line = 0;
};

struct HeldReading {
    ir::Unit unit;
    bool clean = false;
};

class HeldHeaders {
public:
    explicit HeldHeaders(std::size_t most) : most_(most) {}  // processes
    ~HeldHeaders() { release_all(); }
    HeldHeaders(const HeldHeaders&) = delete;
    HeldHeaders& operator=(const HeldHeaders&) = delete;

    // Nothing where the source cannot be read behind its headers, and where it was stopped.
    std::optional<HeldReading> read(const ParseRequest& request, const std::stop_token& stop, const Bodies& bodies = {});

    // Whether the source includes other headers now than those that are held for it; then they are let go.
    bool renew(const ParseRequest& request);

    [[nodiscard]] bool holds(const std::string& source) const;
    void release(const std::string& source);
    void release_all();

private:
    struct Process {
        ParseRequest request;  // without what is not saved
        PrefixPlan plan;
        std::vector<std::string> wanted;  // headers, those that were refused too
        pid_t process = -1;
        int control = -1;
    };

    std::optional<HeldReading> read_anew(const ParseRequest& request, const std::stop_token& stop);
    static std::optional<Process> start(const ParseRequest& request, bool with_models, const std::stop_token& stop);
    static std::optional<HeldReading> ask(const Process& process, const Overlay& overlay, const std::stop_token& stop, const Bodies& bodies = {});
    static void end(const Process& process);

    std::size_t most_;
    std::list<Process> processes_;  // the one that was used last first
};

}  // namespace grantlint::cpp
