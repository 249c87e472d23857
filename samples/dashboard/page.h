// The page that the dashboard serves: numbers of the day, and the names of the last recordings.
#pragma once

#include <string>

#include "api_client.h"

namespace dashboard {

struct Numbers {
    int calls = 0;
    int active = 0;
    std::string weather;
};

Numbers load_numbers(ApiClient& api);
std::string load_recording(ApiClient& api, const std::string& id);
std::string to_html(const Numbers& numbers);

}  // namespace dashboard
