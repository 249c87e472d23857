// Paths as text: absolute and normalised inside the program, relative to the working directory where a person reads them.
//
//   absolute_path("../lib/a.cpp", "/home/me/app")        ==  "/home/me/lib/a.cpp"
//   display_path("/home/me/app/src/a.cpp", "/home/me/app")  ==  "src/a.cpp"
//   display_path("/home/me/lib/a.cpp", "/home/me/app")      ==  "/home/me/lib/a.cpp"       outside: stays absolute
//   relative_path("/home/me/lib/a.cpp", "/home/me/app")     ==  "../lib/a.cpp"              for scripts: the same on every machine
//
// Nothing here touches the disk.
#pragma once

#include <string>
#include <string_view>

namespace grantlint {

std::string absolute_path(std::string_view path, std::string_view directory);
std::string display_path(std::string_view path, std::string_view directory);
std::string relative_path(std::string_view path, std::string_view directory);  // what is not absolute stays
std::string parent_path(std::string_view path);     // "/a/b.c" -> "/a"; "/" stays "/"
std::string_view file_name(std::string_view path);  // "/a/b.c" -> "b.c"
std::string_view extension(std::string_view path);  // "/a/b.tar.c" -> ".c"; "" when there is none
bool is_inside(std::string_view path, std::string_view directory);  // the directory itself counts as inside

}  // namespace grantlint
