#include "replace.h"

namespace util {

std::string substitute(const std::string& pattern, const std::vector<std::string>& values) {
    std::string out;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        if (pattern[i] == '$' && i + 1 < pattern.size()) {
            const auto index = static_cast<std::size_t>(pattern[++i] - '0');
            if (index < values.size()) out += values[index];
        } else {
            out += pattern[i];
        }
    }
    return out;
}

}  // namespace util
