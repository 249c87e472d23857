#include "report/sources.h"

#include "base/lines.h"

namespace grantlint::report {

const std::optional<std::string>& Sources::find(const std::string& file) {
    const auto known = texts_.find(file);
    if (known != texts_.end()) return known->second;
    return texts_.emplace(file, read_ ? read_(file) : std::nullopt).first->second;
}

Range Sources::in_utf16(const Range& at) {
    const std::optional<std::string>& text = find(at.file);
    if (!text || !at.known()) return at;
    Range out = at;
    out.column = utf8_to_utf16_column(line_text(*text, at.line), at.column);
    out.end_column = utf8_to_utf16_column(line_text(*text, at.end_line), at.end_column);
    return out;
}

}  // namespace grantlint::report
