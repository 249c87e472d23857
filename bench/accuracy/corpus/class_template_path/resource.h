#pragma once
#include <httplib.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

template <std::size_t N>
struct Fixed {
    char text[N];
    constexpr Fixed(const char (&from)[N]) { std::copy_n(from, N, text); }
    constexpr std::string_view view() const { return {text, N - 1}; }
};

// One resource below an extension; the path segment is part of the type.
template <Fixed Segment>
class Resource {
public:
    explicit Resource(httplib::Client& client, std::string extension = "~") : client_(client), extension_(std::move(extension)) {}

    auto list() { return client_.Get(path()); }
    auto create(const std::string& json) { return client_.Post(path(), json, "application/json"); }  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    auto clear() { return client_.Delete(path()); }

private:
    std::string path() const {
        std::string path = "/restapi/v1.0/account/~/extension/" + extension_ + "/";
        path += Segment.view();
        return path;
    }
    httplib::Client& client_;
    std::string extension_;
};

using CallLog = Resource<"call-log">;
using ActiveCalls = Resource<"active-calls">;
using Sms = Resource<"sms">;
using Greeting = Resource<"greeting">;

// The older way: a trait.
struct RingOutTag {
    static constexpr const char* name() { return "ring-out"; }
};
struct PresenceTag {
    static constexpr const char* name() { return "presence"; }
};

template <class Tag>
httplib::Result post_to(httplib::Client& client, const std::string& json) {
    return client.Post(std::string("/restapi/v1.0/account/~/extension/~/") + Tag::name(), json, "application/json");
}
