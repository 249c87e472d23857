// What sources include before their first line of code, found without a compiler, by looking at directives alone.
//
// It serves the shared prefix (prefix_plan.h), where a wrong guess costs time and never truth.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "frontends/cpp/compile_commands.h"

namespace grantlint::cpp {

struct IncludedHeaders {
    // Headers of libraries as between <>, in the order in which the source or the project's own headers reach them: outside of any
    // condition, and before any code. Each once.
    std::vector<std::string> library;
    // Macros that the project's own files define or undefine anywhere; the headers of libraries must not know these names.
    std::set<std::string> macros;
};

class IncludeScanner {
public:
    // Files below `project_roots` are the project's own; `overlay` is what stands in for files on the disk. Both must outlive it.
    IncludeScanner(const std::vector<std::string>& project_roots, const std::map<std::string, std::string>& overlay)
        : roots_(project_roots), overlay_(overlay) {}

    IncludedHeaders scan(const CompileCommand& command);

private:
    struct Directive {
        enum class Kind { include, macro } kind = Kind::include;
        std::string name;
        bool quoted = false;  // "x.h"
        bool early = false;   // outside of conditions, before any code
    };
    struct Walk;

    static std::vector<Directive> directives_of(std::string_view text);
    const std::vector<Directive>* load(const std::string& file);
    void walk(const std::string& file, bool early, Walk& out);
    std::string resolve(const Directive& include, const std::string& from, const CompileCommand& command);
    [[nodiscard]] bool is_own(const std::string& file) const;
    bool exists(const std::string& file);

    const std::vector<std::string>& roots_;
    const std::map<std::string, std::string>& overlay_;
    std::map<std::string, std::vector<Directive>> files_;
    std::map<std::string, bool> exists_;
};

}  // namespace grantlint::cpp
