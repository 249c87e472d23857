#include "check/rule_names.h"

#include <algorithm>
#include <string_view>

#include "base/embedded.h"

namespace grantlint::check {

std::vector<std::string> rule_names() {
    constexpr std::string_view kFolder = "explain/", kEnding = ".md";
    std::vector<std::string> names;
    for (const EmbeddedFile& file : embedded_rules()) {
        if (!file.name.starts_with(kFolder) || !file.name.ends_with(kEnding)) continue;
        names.emplace_back(file.name.substr(kFolder.size(), file.name.size() - kFolder.size() - kEnding.size()));
    }
    std::ranges::sort(names);
    return names;
}

}  // namespace grantlint::check
