// What a program that stays open needs to know of how projects are looked at: what was typed when it was started, and where units are kept.
#pragma once

#include <functional>
#include <string>

#include "base/error.h"
#include "engine/inspection.h"
#include "engine/live_project.h"

namespace grantlint::engine {

struct SessionSetup {
    // For one folder, with its own configuration. Asked again when the configuration changes. Any thread may ask.
    std::function<Result<InspectionRequest>(const std::string& folder)> request_for;
    Keep keep;
    std::string version;  // of this program
    std::string pages;    // absolute folder for the pages of the rules, which editors open; empty: none
};

}  // namespace grantlint::engine
