// The steps between a compiler's command line and the flags that the front end may see.
//
//   ccache g++ -c -O2 -fplugin=evil.so @more -Iinclude -DX=1 -o a.o a.cpp      becomes      -Iinclude -DX=1
#pragma once

#include <string>
#include <vector>

namespace grantlint::cpp {

// Drops the compiler's name and wrappers in front of it (ccache, distcc, sccache, env, libtool …).
std::vector<std::string> without_compiler(const std::vector<std::string>& arguments);

// Drops "-include x" of files outside the directory and the database's folder.
void drop_foreign_includes(std::vector<std::string>& flags, const std::string& directory, const std::string& database_folder);

bool has_no_language(const std::vector<std::string>& flags);  // no -x among them

}  // namespace grantlint::cpp
