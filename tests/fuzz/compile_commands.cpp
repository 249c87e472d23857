// Compilation databases: what is kept of a command is clean, so that cleaning it again changes nothing.
#include <string>

#include "frontends/cpp/compile_commands.h"
#include "frontends/cpp/shell_words.h"
#include "fuzz.h"

using namespace grantlint;

namespace {

void must_be_clean(const std::vector<std::string>& flags) {
    std::vector<std::string> dropped;
    fuzz::must(cpp::sanitise_flags(flags, &dropped) == flags, "what was kept is not kept again");
    fuzz::must(dropped.empty(), "what was kept is refused");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(fuzz::text_of(data, size));
    must_be_clean(cpp::sanitise_flags(cpp::split_shell_words(text)));
    const auto commands = cpp::parse_compile_commands(text, "/w/compile_commands.json");
    if (!commands) return 0;
    for (const cpp::CompileCommand& command : *commands) {
        fuzz::must(command.file.starts_with('/'), "a source has no absolute path");
        must_be_clean(command.flags);
    }
    return 0;
}
