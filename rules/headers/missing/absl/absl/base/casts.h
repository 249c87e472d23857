#pragma once
namespace absl {
template <typename To> constexpr To implicit_cast(To to) { return to; }
template <typename Dest, typename Source> Dest bit_cast(const Source& source);
}  // namespace absl
