// Whether this build watches itself (presets asan and tsan). Such a program reserves address space by the terabyte and brings a malloc
// of its own: a limit on the one and advice to the other make no sense there.
#pragma once

namespace grantlint {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#elif defined(__has_feature)
inline constexpr bool kSanitized = __has_feature(address_sanitizer) || __has_feature(thread_sanitizer);
#else
inline constexpr bool kSanitized = false;
#endif

// The exit status of one in which something was found: CMakePresets.json sets it.
inline constexpr int kFoundBySanitizer = 66;

}  // namespace grantlint
