// Manifests in each form, and the edit that adds a grant: what comes out is a manifest again, the old one with more in it.
#include <algorithm>
#include <array>
#include <string>

#include "fuzz.h"
#include "manifest/edit.h"
#include "manifest/manifest.h"

using namespace grantlint;

namespace {

constexpr std::array kFiles = {"grantlint.json", "grantlint.yaml", "README.md"};
const std::string kName = "ReadCallLog";

bool grants(const manifest::Manifest& manifest, const std::string& name) {
    return std::ranges::any_of(manifest.permissions, [&](const manifest::Grant& grant) { return grant.name == name; });
}

// Whether the bytes of `text` stand in `longer`, in their order.
bool is_only_added_to(std::string_view text, std::string_view longer) {
    std::size_t known = 0;
    for (const char c : longer) known += known < text.size() && text[known] == c ? 1 : 0;
    return known == text.size();
}

void read(std::string_view text, const std::string& file) {
    const auto manifest = manifest::parse_manifest(text, file);
    const auto fixed = manifest::with_grants(text, file, {kName});
    if (!fixed) return;
    fuzz::must(manifest.has_value(), "a manifest that cannot be read was edited");
    const auto again = manifest::parse_manifest(*fixed, file);
    fuzz::must(again.has_value(), "an edit left no manifest");
    fuzz::must(is_only_added_to(text, *fixed), "an edit took something away");
    fuzz::must(fixed->size() == text.size() || grants(*again, kName), "an edit added something else");
    fuzz::must(manifest::with_grants(*fixed, file, {kName}) == *fixed, "a second edit added something");
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    for (const char* file : kFiles) read(fuzz::text_of(data, size), file);
    return 0;
}
