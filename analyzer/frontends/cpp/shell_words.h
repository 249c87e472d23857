// A command line as the shell would split it, with POSIX quoting and nothing else: no expansion, nothing is run.
//
//   c++ -DNAME="a b" 'x y'.cpp      becomes      c++ | -DNAME=a b | x y.cpp
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace grantlint::cpp {

std::vector<std::string> split_shell_words(std::string_view command);

}  // namespace grantlint::cpp
