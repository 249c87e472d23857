// URLs against the pack that ships: the first line is the method, the second one the URL with its holes.
#include <set>
#include <string>

#include "fuzz.h"
#include "rules/matcher.h"
#include "texts.h"

using namespace grantlint;

namespace {

const std::vector<rules::Pack>& packs() {
    static const std::vector<rules::Pack> loaded = rules::load_packs({}).value();
    return loaded;
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const rules::Matcher matcher(packs());
    const std::string_view line = fuzz::text_of(data, size);
    const std::size_t end = line.find('\n');
    std::optional<std::string> method;
    if (end != std::string_view::npos) method = line.substr(0, end);
    const strings::Text url = fuzz::text_with_holes(end == std::string_view::npos ? line : line.substr(end + 1));

    const rules::Lookup lookup = matcher.find(url, method);
    std::set<const rules::Route*> routes;
    for (const rules::Match& match : lookup.matches) {
        fuzz::must(fuzz::has_hole(url) || !method || match.certainty != rules::Certainty::possible, "a URL without holes is in doubt");
        fuzz::must(!method || match.route->method == *method || match.route->method == "*", "a rule of another method matches");
        routes.insert(match.route);
    }
    fuzz::must(!lookup.may_be_ours || lookup.matches.empty(), "what matches is in doubt");
    fuzz::must(!matcher.is_settled(url, method) || routes.size() == 1, "a settled call has not one rule");
    for (const rules::Pack& pack : packs()) fuzz::must(matcher.find_nearest(pack, url, method).size() <= 3, "too many near routes");
    return 0;
}
