// gflags.
#pragma once
#include <cstdint>
#include <string>
#include <vector>
namespace gflags {
typedef int32_t int32;
typedef uint32_t uint32;
typedef int64_t int64;
typedef uint64_t uint64;
struct CommandLineFlagInfo {
    std::string name;
    std::string type;
    std::string description;
    std::string current_value;
    std::string default_value;
    std::string filename;
    bool has_validator_fn;
    bool is_default;
    const void* flag_ptr;
};
uint32_t ParseCommandLineFlags(int* argc, char*** argv, bool remove_flags);
void ParseCommandLineNonHelpFlags(int* argc, char*** argv, bool remove_flags);
void HandleCommandLineHelpFlags();
void SetUsageMessage(const std::string& usage);
void SetVersionString(const std::string& version);
const char* ProgramUsage();
const char* VersionString();
const char* GetArgv();
const char* ProgramInvocationName();
const char* ProgramInvocationShortName();
void ShutDownCommandLineFlags();
bool GetCommandLineOption(const char* name, std::string* OUTPUT);
CommandLineFlagInfo GetCommandLineFlagInfoOrDie(const char* name);
void GetAllFlags(std::vector<CommandLineFlagInfo>* OUTPUT);
std::string SetCommandLineOption(const char* name, const char* value);
enum FlagSettingMode { SET_FLAGS_VALUE, SET_FLAG_IF_DEFAULT, SET_FLAGS_DEFAULT };
std::string SetCommandLineOptionWithMode(const char* name, const char* value, FlagSettingMode set_mode);
class FlagSaver {
public:
    FlagSaver();
    ~FlagSaver();
};
bool GetCommandLineFlagInfo(const char* name, CommandLineFlagInfo* OUTPUT);
const std::vector<std::string>& GetArgvs();
bool ReadFromFlagsFile(const std::string& filename, const char* prog_name, bool errors_are_fatal);
std::string CommandlineFlagsIntoString();
bool BoolFromEnv(const char* varname, bool defval);
int32_t Int32FromEnv(const char* varname, int32_t defval);
int64_t Int64FromEnv(const char* varname, int64_t defval);
double DoubleFromEnv(const char* varname, double defval);
void ShowUsageWithFlags(const char* argv0);
bool RegisterFlagValidator(const bool* flag, bool (*validate_fn)(const char*, bool));
bool RegisterFlagValidator(const int32_t* flag, bool (*validate_fn)(const char*, int32_t));
bool RegisterFlagValidator(const uint32_t* flag, bool (*validate_fn)(const char*, uint32_t));
bool RegisterFlagValidator(const int64_t* flag, bool (*validate_fn)(const char*, int64_t));
bool RegisterFlagValidator(const uint64_t* flag, bool (*validate_fn)(const char*, uint64_t));
bool RegisterFlagValidator(const double* flag, bool (*validate_fn)(const char*, double));
bool RegisterFlagValidator(const std::string* flag, bool (*validate_fn)(const char*, const std::string&));
const char* StringFromEnv(const char* varname, const char* defval);
}  // namespace gflags
namespace google {
using gflags::CommandLineFlagInfo;
using gflags::GetAllFlags;
using gflags::GetCommandLineOption;
using gflags::ParseCommandLineFlags;
using gflags::ParseCommandLineNonHelpFlags;
using gflags::HandleCommandLineHelpFlags;
using gflags::ProgramInvocationName;
using gflags::ProgramInvocationShortName;
using gflags::ProgramUsage;
using gflags::SetCommandLineOption;
using gflags::VersionString;
using gflags::RegisterFlagValidator;
using gflags::SetUsageMessage;
using gflags::SetVersionString;
using gflags::ShowUsageWithFlags;
using gflags::ShutDownCommandLineFlags;
}  // namespace google
namespace fLB {
typedef char CompileAssert[1];
}
namespace fLS {
typedef std::string clstring;
clstring& _m_given(const std::string& value);
}
#define _M_DEFINE_FLAG(ns, type, name, value)  \
    namespace ns {                             \
    type FLAGS_##name = value;                 \
    }                                          \
    using ns::FLAGS_##name
#define _M_DECLARE_FLAG(ns, type, name)        \
    namespace ns {                             \
    extern type FLAGS_##name;                  \
    }                                          \
    using ns::FLAGS_##name
#define DEFINE_bool(name, val, txt) _M_DEFINE_FLAG(fLB, bool, name, val)
#define DEFINE_int32(name, val, txt) _M_DEFINE_FLAG(fLI, ::gflags::int32, name, val)
#define DEFINE_uint32(name, val, txt) _M_DEFINE_FLAG(fLU, ::gflags::uint32, name, val)
#define DEFINE_int64(name, val, txt) _M_DEFINE_FLAG(fLI64, ::gflags::int64, name, val)
#define DEFINE_uint64(name, val, txt) _M_DEFINE_FLAG(fLU64, ::gflags::uint64, name, val)
#define DEFINE_double(name, val, txt) _M_DEFINE_FLAG(fLD, double, name, val)
#define DEFINE_string(name, val, txt) _M_DEFINE_FLAG(fLS, ::fLS::clstring&, name, ::fLS::_m_given(val))
#define DEFINE_validator(name, validator) static const bool name##_validator_registered = ::gflags::RegisterFlagValidator(&FLAGS_##name, validator)
#define DECLARE_bool(name) _M_DECLARE_FLAG(fLB, bool, name)
#define DECLARE_int32(name) _M_DECLARE_FLAG(fLI, ::gflags::int32, name)
#define DECLARE_uint32(name) _M_DECLARE_FLAG(fLU, ::gflags::uint32, name)
#define DECLARE_int64(name) _M_DECLARE_FLAG(fLI64, ::gflags::int64, name)
#define DECLARE_uint64(name) _M_DECLARE_FLAG(fLU64, ::gflags::uint64, name)
#define DECLARE_double(name) _M_DECLARE_FLAG(fLD, double, name)
#define DECLARE_string(name) _M_DECLARE_FLAG(fLS, ::fLS::clstring&, name)
