// A permission or a route in words, with the document that each fact comes from: what `explain` prints.
#pragma once

#include <string>
#include <vector>

#include "rules/names.h"
#include "rules/pack.h"

namespace grantlint::rules {

// Lines of "  key         value"; each ends with a line break.
std::string describe(const Permission& permission, const std::vector<Pack>& packs, const PermissionNames& names);
std::string describe(const Route& route, const Pack& pack, const PermissionNames& names);
std::string describe(const EventFilter& filter, const Pack& pack);

}  // namespace grantlint::rules
