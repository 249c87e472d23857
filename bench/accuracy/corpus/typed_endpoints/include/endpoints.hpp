#pragma once

#include "routing/path.hpp"

// The call handling part of the platform.
namespace ep {

using namespace routing;

inline constexpr auto account = root / "restapi" / "v2" / "accounts" / id;
inline constexpr auto extension = account / "extensions" / id;
inline constexpr auto handling = extension / "comm-handling";
inline constexpr auto voice = handling / "voice";

inline constexpr auto list_states = get(handling / "states");
inline constexpr auto show_state = get(handling / "states" / id);
inline constexpr auto change_state = patch(handling / "states" / id);

inline constexpr auto list_rules = get(voice / "interaction-rules");
inline constexpr auto create_rule = post(voice / "interaction-rules");
inline constexpr auto show_rule = get(voice / "interaction-rules" / id);
inline constexpr auto change_rule = patch(voice / "interaction-rules" / id);
inline constexpr auto delete_rule = del(voice / "interaction-rules" / id);

inline constexpr auto state_rule = get(voice / "state-rules" / id);
inline constexpr auto set_state_rule = patch(voice / "state-rules" / id);
inline constexpr auto targets = get(voice / "forwarding-targets");

inline constexpr auto flip_numbers = get(extension / "call-flip-numbers");
inline constexpr auto set_flip_numbers = put(extension / "call-flip-numbers");

inline constexpr auto v1 = root / "restapi" / "v1.0";
inline constexpr auto timezones = get(v1 / "dictionary" / "timezone");

} // namespace ep
