// Compilation databases: found, read once, asked for the flags of a source.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "frontends/cpp/compile_commands.h"

namespace grantlint::engine {

constexpr std::string_view kDatabaseName = "compile_commands.json";

class Databases {
public:
    // `named` is what -p says: a folder, or the file itself; empty: each source's database is searched for.
    Databases(std::string named, std::string working_directory) : named_(std::move(named)), working_directory_(std::move(working_directory)) {}

    // The database for sources in a folder: upward, then in build*/ of the project's folders above. Empty when there is none.
    Result<std::string> find(const std::string& folder);

    Result<const std::vector<cpp::CompileCommand>*> load(const std::string& file);

    // The source's own entry; nullopt when no database has one.
    Result<std::optional<cpp::CompileCommand>> command_for(const std::string& source);

    // For a source that its database does not name (a header, a file of another platform): the flags of the nearest source of the
    // same language below `folder`. nullopt when there is none.
    Result<std::optional<cpp::CompileCommand>> borrow_for(const std::string& source, const std::string& folder);

    [[nodiscard]] std::vector<std::string> loaded() const;

private:
    std::string named_;
    std::string working_directory_;
    std::map<std::string, std::string> by_folder_;
    std::map<std::string, std::vector<cpp::CompileCommand>> by_file_;
};

}  // namespace grantlint::engine
