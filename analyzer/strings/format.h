// The ways in which libraries put values into a pattern, on texts that may have holes.
//
//   braces   "/account/{}/x/{0}/{name}"   fmt, std::format      printf  "/account/%s/x/%d"   printf, Qt's asprintf, GLib, Abseil
//   numbers  "/account/%1/x/%2"           QString::arg          dollars "/account/$0/x/$1"   absl::Substitute
//   slots    "/account/%1%/x/%2%"         boost::format
//
// A placeholder that finds no value becomes a hole: nothing is made up.
#pragma once

#include <span>

#include "strings/text.h"

namespace grantlint::strings {

struct Argument {
    Text text;
    std::string name;  // fmt::arg("name", …); may be empty
};

Text format_braces(const Text& pattern, std::span<const Argument> arguments);
Text format_printf(const Text& pattern, std::span<const Argument> arguments);
Text format_dollars(const Text& pattern, std::span<const Argument> arguments);
Text format_slots(const Text& pattern, std::span<const Argument> arguments);

// In whichever of these notations the pattern has exactly as many placeholders as there are values; nullopt: in none.
std::optional<Text> format_by_placeholders(const Text& pattern, std::span<const Argument> arguments);

// QString::arg: the lowest number takes the first value, the next number the next one.
Text format_numbers(const Text& pattern, std::span<const Argument> arguments);

}  // namespace grantlint::strings
