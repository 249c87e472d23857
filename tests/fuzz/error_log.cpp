// Logs with an API's errors in them: each is found inside of the text.
#include "check/error_log.h"
#include "fuzz.h"
#include "rules/error_shapes.h"

using namespace grantlint;

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const rules::ErrorShapes shapes = rules::load_error_shapes().value();
    const std::string_view text = fuzz::text_of(data, size);
    for (const check::LoggedError& error : check::find_errors(shapes, text)) fuzz::must(error.at < text.size(), "an error lies outside of its log");
    return 0;
}
