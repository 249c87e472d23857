// What the HTML page shows of each call: which permission it needs and how that stands, and the picture of it.
#pragma once

#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "check/report.h"

namespace grantlint::report {

enum class State { missing, guarded, granted, nothing };  // the worst first
constexpr std::array kStates = {State::missing, State::guarded, State::granted, State::nothing};

std::string_view class_of(State state);  // of the style sheet, and the filter's word
std::string_view words_of(State state);
std::string_view sign_of(State state);   // what tells them apart without colour

struct CallRow {
    const check::Call* call = nullptr;                   // has a rule
    std::string id;                                      // of its element
    std::string file;                                    // as shown_path() has it
    std::string attributes;                              // what the filter looks at, escaped
    std::vector<std::pair<std::string, State>> states;   // by permission; of a choice, the one that is granted or recommended
    std::vector<const check::Finding*> findings;

    [[nodiscard]] const State* state_of(std::string_view permission) const;
    [[nodiscard]] State worst() const;
};

// In the report's order. The report must outlive them.
std::vector<CallRow> calls_of(const check::Report& report, const std::string& root);

// Relative to the root, also where it is outside: the page is passed around, and nobody else has this machine's folders.
std::string shown_path(const std::string& file, const std::string& root);

struct Column {
    std::string name;        // the permission
    std::string_view look;   // a class of the style sheet
    std::string words;       // "granted", "not granted", "granted, unused", "granted by 1 of 2 manifests"
};

// Every permission that a call needs or a manifest grants, by name.
std::vector<Column> permissions_of(const check::Report& report, const std::vector<CallRow>& calls);

// An SVG figure: files at the left, routes, permissions at the right. Empty when there is no call; where there are so many that it
// would show nothing, it says so.
std::string diagram(const std::vector<CallRow>& calls);

}  // namespace grantlint::report
