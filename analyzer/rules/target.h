// A URL that a program builds, taken apart for matching: which host it goes to, and the segments of its path.
//
//   https://platform.ringcentral.com/restapi/v1.0/account/{}/call-log?perPage=5
//       host    ours
//       path    restapi | v1.0 | account | {} | call-log
//
//   {}/account/~/call-log        an unknown base in front: host unknown, open, path account | ~ | call-log
//
// Query and fragment are gone, repeated slashes are one, percent-encoding is undone (after splitting, so that %2F stays
// inside its segment).
#pragma once

#include <span>
#include <string>
#include <vector>

#include "strings/text.h"

namespace grantlint::rules {

enum class Host {
    ours,     // a host that the pack lists
    unknown,  // none is given, or a hole hides it
    other,    // any other host: the pack has nothing to say
};

using Segment = strings::Text;  // never empty; neighbouring literals are joined

struct Target {
    Host host = Host::unknown;
    bool open = false;    // a hole stands in front of the path: any base may be there
    bool rooted = true;   // the path begins with '/'
    bool queried = false; // the path ends where a query begins, so no hole at its end can hold one
    std::vector<Segment> path;
};

Target to_target(const strings::Text& url, std::span<const std::string> hosts);

bool is_hole_only(const Segment& segment);
bool is_literal(const Segment& segment);

// Can the segment's text be this one? A segment hole (a number, an encoded string) only stands for digits here.
bool fits(const Segment& segment, std::string_view text);

}  // namespace grantlint::rules
