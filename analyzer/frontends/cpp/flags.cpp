#include "frontends/cpp/flags.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string_view>

#include "base/path.h"
#include "frontends/cpp/compile_commands.h"

namespace grantlint::cpp {

namespace {

enum class Value {
    none,      // the flag stands alone
    joined,    // "-std=c++20"
    either,    // "-Ipath" and "-I path"
    separate,  // "-target x86_64-linux-gnu"
};

struct Flag {
    std::string_view name;
    Value value;
};

// Every flag that passes. All else is dropped: it is useless to a parser (-O2, -W…, -o) or could do harm (-fplugin, -Xclang, @file).
constexpr std::array kAllowed = {
    Flag{"-isystem", Value::either},     Flag{"-iquote", Value::either},      Flag{"-idirafter", Value::either},
    Flag{"-iframework", Value::either},  Flag{"-isysroot", Value::either},    Flag{"--sysroot=", Value::joined},
    Flag{"--sysroot", Value::separate},  Flag{"-include", Value::separate},   Flag{"-I", Value::either},
    Flag{"-F", Value::either},           Flag{"-D", Value::either},           Flag{"-U", Value::either},
    Flag{"-std=", Value::joined},        Flag{"--std=", Value::joined},       Flag{"-x", Value::either},
    Flag{"--target=", Value::joined},    Flag{"-target", Value::separate},    Flag{"-m32", Value::none},
    Flag{"-m64", Value::none},           Flag{"-pthread", Value::none},       Flag{"-ansi", Value::none},
    Flag{"-nostdinc", Value::none},      Flag{"-nostdinc++", Value::none},    Flag{"-stdlib=", Value::joined},
    Flag{"-fexceptions", Value::none},   Flag{"-fno-exceptions", Value::none}, Flag{"-frtti", Value::none},
    Flag{"-fno-rtti", Value::none},      Flag{"-fchar8_t", Value::none},      Flag{"-fno-char8_t", Value::none},
    Flag{"-fsigned-char", Value::none},  Flag{"-funsigned-char", Value::none}, Flag{"-fshort-enums", Value::none},
    Flag{"-fshort-wchar", Value::none},  Flag{"-fms-extensions", Value::none}, Flag{"-fdeclspec", Value::none},
    Flag{"-fblocks", Value::none},       Flag{"-fobjc-arc", Value::none},     Flag{"-fobjc-runtime=", Value::joined},
};

// Flags whose separate value must not be taken for a source or a flag of its own when they are dropped.
constexpr std::array<std::string_view, 17> kDroppedWithValue = {"-o",  "-MF", "-MT", "-MQ",     "-Xclang", "-Xpreprocessor", "-Xlinker", "-Xassembler", "-mllvm",
                                                                "-arch", "-load", "-L", "-l", "--param", "-imacros", "-include-pch", "-iprefix"};

constexpr std::array<std::string_view, 8> kUnsafe = {"@", "-fplugin", "-fpass-plugin", "-load", "-Xclang", "-B", "-specs", "-wrapper"};

constexpr std::array<std::string_view, 9> kWrappers = {"ccache", "sccache", "distcc", "icecc", "env", "nice", "time", "libtool", "buildcache"};

// For -x; clang's others (ast, pcm, ir …) make it read binary files.
constexpr std::array<std::string_view, 8> kLanguages = {"c",        "c++",        "objective-c",        "objective-c++",
                                                        "c-header", "c++-header", "objective-c-header", "objective-c++-header"};

bool is_one_of(std::string_view word, auto const& words) { return std::ranges::find(words, word) != words.end(); }

const Flag* find_flag(std::string_view argument) {
    for (const Flag& flag : kAllowed) {
        const bool whole = flag.value == Value::none || flag.value == Value::separate;
        if (whole ? argument == flag.name : argument.starts_with(flag.name)) return &flag;
    }
    return nullptr;
}

bool is_unsafe(std::string_view argument) {
    return std::ranges::any_of(kUnsafe, [&](std::string_view prefix) { return argument.starts_with(prefix); });
}

// "/Ipath", "/DX" and "/std:c++20" of clang-cl. A source may begin with a slash too: its name has a dot or a second slash.
std::string from_msvc(const std::string& argument) {
    if (argument.size() < 2 || argument[0] != '/') return argument;
    if (argument.starts_with("/std:")) return "-std=" + argument.substr(5);
    const bool is_define = argument[1] == 'D' && argument.find_first_of("/.", 1) == std::string::npos;
    return argument[1] == 'I' || is_define ? "-" + argument.substr(1) : argument;
}

bool is_assignment(std::string_view word) {  // "CC=gcc" behind env
    const std::size_t equals = word.find('=');
    return equals != std::string_view::npos && equals > 0 && std::ranges::all_of(word.substr(0, equals), [](unsigned char c) { return std::isalnum(c) != 0 || c == '_'; });
}

}  // namespace

std::vector<std::string> without_compiler(const std::vector<std::string>& arguments) {
    std::size_t first = 0;
    bool wrapped = true;
    while (wrapped && first < arguments.size()) {
        std::string_view name = file_name(arguments[first]);
        wrapped = is_one_of(name, kWrappers) || is_assignment(arguments[first]) || (first > 0 && arguments[first].starts_with('-'));
        ++first;
    }
    return {arguments.begin() + static_cast<std::ptrdiff_t>(std::min(first, arguments.size())), arguments.end()};
}

std::vector<std::string> sanitise_flags(const std::vector<std::string>& arguments, std::vector<std::string>* dropped) {
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string argument = from_msvc(arguments[i]);
        const Flag* flag = find_flag(argument);
        const bool is_allowed = flag != nullptr;
        const bool takes_next = is_allowed ? flag->value == Value::separate || (flag->value == Value::either && argument == flag->name)
                                           : is_one_of(argument, kDroppedWithValue);
        const bool is_cut_short = takes_next && i + 1 == arguments.size();
        if (argument.starts_with("-x") && !is_cut_short && !is_one_of(takes_next ? arguments[i + 1] : argument.substr(2), kLanguages)) {
            if (takes_next) ++i;
            continue;
        }
        if (is_allowed && !is_cut_short) kept.push_back(argument);
        if (is_allowed && takes_next && !is_cut_short) kept.push_back(arguments[i + 1]);
        if (!is_allowed && is_unsafe(argument) && dropped != nullptr) dropped->push_back(argument);
        if (takes_next) ++i;
    }
    return kept;
}

void drop_foreign_includes(std::vector<std::string>& flags, const std::string& directory, const std::string& database_folder) {
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < flags.size(); ++i) {
        const bool is_include = flags[i] == "-include" && i + 1 < flags.size();
        const std::string path = is_include ? absolute_path(flags[i + 1], directory) : std::string();
        if (is_include && !is_inside(path, directory) && !is_inside(path, database_folder)) ++i;
        else kept.push_back(flags[i]);
    }
    flags = std::move(kept);
}

bool has_no_language(const std::vector<std::string>& flags) {
    return std::ranges::none_of(flags, [](const std::string& flag) { return flag.starts_with("-x"); });
}

}  // namespace grantlint::cpp
