// The files that a report points into, each read once: for excerpts, and for columns in other units than UTF-8 bytes.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>

#include "base/source.h"

namespace grantlint::report {

using ReadSource = std::function<std::optional<std::string>(const std::string& file)>;

class Sources {
public:
    // `read` may be empty: then no file can be read.
    explicit Sources(ReadSource read) : read_(std::move(read)) {}

    // The whole file; nullopt when it cannot be read, or may not be shown. Lives as long as this.
    const std::optional<std::string>& find(const std::string& file);

    // The same place with columns in UTF-16 code units; unchanged where the file cannot be read.
    Range in_utf16(const Range& at);

private:
    ReadSource read_;
    std::map<std::string, std::optional<std::string>> texts_;
};

}  // namespace grantlint::report
