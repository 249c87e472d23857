// Files that were put into the binary when it was built, so that it works wherever it is moved.
#pragma once

#include <string_view>
#include <vector>

namespace grantlint {

struct EmbeddedFile {
    std::string_view name;     // relative: "clients/libcurl.json", "stddef.h"
    std::string_view content;  // zero-terminated behind its last byte; lives as long as the program
};

const std::vector<EmbeddedFile>& embedded_rules();            // everything below rules/
const std::vector<EmbeddedFile>& embedded_model_headers();    // everything below rules/headers/: our declarations of libraries
const std::vector<EmbeddedFile>& embedded_builtin_headers();  // clang's own headers (stddef.h …)

const std::vector<EmbeddedFile>& embedded_page();             // style and script of the HTML report

}  // namespace grantlint
