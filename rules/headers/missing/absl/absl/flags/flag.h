#pragma once
#include <string>
#include <type_traits>

#include "absl/flags/declare.h"
#include "absl/strings/string_view.h"
namespace absl {
template <typename T> class Flag {
public:
    template <typename U> constexpr Flag(const char* name, const U& default_value, const char* help) : default_value_(default_value) {}
    Flag(const Flag&) = delete;
    string_view Name() const;
    std::string Help() const;
    std::string Filename() const;
    std::string DefaultValue() const;
    std::string CurrentValue() const;

private:
    T default_value_;
};
template <typename T> T GetFlag(const Flag<T>& flag);
template <typename T> void SetFlag(Flag<T>* flag, const T& v);
template <typename T, typename V> void SetFlag(Flag<T>* flag, const V& v);
struct FlagSaver {
    FlagSaver();
    ~FlagSaver();
};
}  // namespace absl
#define ABSL_FLAG(Type, name, default_value, help) \
    extern ::absl::Flag<Type> FLAGS_##name;        \
    ::absl::Flag<Type> FLAGS_##name(#name, Type(default_value), help)
#define ABSL_RETIRED_FLAG(type, flagname, default_value, explanation) static_assert(true, "")
