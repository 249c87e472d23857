#pragma once
#include <string>

#include "http.h"

namespace phone {

class Account {
public:
    explicit Account(Http& http, std::string id = "~") : http_(http), id_(std::move(id)) {}
    std::string call_log();
    std::string recording(const std::string& id);
    std::string audio(const std::string& id);
    std::string devices();
    std::string raw(const std::string& tail);

private:
    std::string fetch(const std::string& tail);
    Http& http_;
    std::string id_;
};

}  // namespace phone
