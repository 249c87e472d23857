// Colours of the text output; without colour every word is plain.
#pragma once

#include <string>
#include <string_view>

#include "check/report.h"

namespace grantlint::report {

class Palette {
public:
    explicit Palette(bool color) : color_(color) {}

    [[nodiscard]] std::string bold(std::string_view text) const { return paint("1", text); }
    [[nodiscard]] std::string dim(std::string_view text) const { return paint("2", text); }
    [[nodiscard]] std::string help(std::string_view text) const { return paint("1;32", text); }
    [[nodiscard]] std::string severity(check::Severity severity, std::string_view text) const {
        constexpr std::string_view codes[] = {"1;36", "1;33", "1;31"};  // note, warning, error
        return paint(codes[static_cast<int>(severity)], text);
    }

private:
    [[nodiscard]] std::string paint(std::string_view code, std::string_view text) const {
        if (!color_) return std::string(text);
        return "\x1b[" + std::string(code) + "m" + std::string(text) + "\x1b[0m";
    }

    bool color_;
};

// OSC 8: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda. Terminals that do not know it show the words.
inline std::string hyperlink(std::string_view uri, std::string_view words) {
    return "\x1b]8;;" + std::string(uri) + "\x1b\\" + std::string(words) + "\x1b]8;;\x1b\\";
}

}  // namespace grantlint::report
