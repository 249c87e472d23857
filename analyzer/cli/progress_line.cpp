#include "cli/progress_line.h"

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "base/words.h"
#include "cli/terminal.h"

namespace grantlint::cli {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds kPause{100};    // between two lines
constexpr std::chrono::seconds kTooEarly{1};        // to say when it will end

class ProgressLine {
public:
    void take(const engine::Progress& progress) {
        const Clock::time_point now = Clock::now();
        if (!began_) began_ = now;
        if (shown_ && now - *shown_ < kPause) return;
        shown_ = now;
        show_progress(words(progress, now - *began_));
    }

private:
    static std::string words(const engine::Progress& progress, Clock::duration passed) {
        std::string line = fmt::format("{} of {}", progress.sources, counted(progress.of, "source"));
        if (progress.calls > 0) return line + ", " + counted(progress.calls, "call");
        const std::size_t left = progress.of - progress.sources;
        if (progress.sources == 0 || left == 0 || passed < kTooEarly) return line;
        const auto needed = std::chrono::duration_cast<std::chrono::seconds>(passed * left / progress.sources);
        return line + fmt::format(", {} s left", needed.count() + 1);
    }

    std::optional<Clock::time_point> began_, shown_;
};

}  // namespace

engine::Watch watch_of(const Options& options) {
    if (!wants_progress(options)) return {};
    return [line = std::make_shared<ProgressLine>()](const engine::Progress& progress) { line->take(progress); };
}

}  // namespace grantlint::cli
