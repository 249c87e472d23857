#pragma once
#include <httplib.h>

#include <string>
#include <type_traits>

namespace tracker {

struct Issue {
    static constexpr auto collection = "issues";
};
struct Sprint {
    static constexpr auto collection = "sprints";
};

// A repository over one kind of thing.
template <class Entity>
class Repository {
public:
    explicit Repository(httplib::Client& http) : http_(http) {}

    auto find(const std::string& id) { return http_.Get(url(id)); }
    auto update(const std::string& id, const std::string& json) {
        return http_.Patch(url(id), json, "application/json");  // call: PATCH /api/v3/issues/{issueId}
    }
    auto remove(const std::string& id) { return http_.Delete(url(id)); }

private:
    static std::string url(const std::string& id) { return std::string("/api/v3/") + Entity::collection + "/" + id; }
    httplib::Client& http_;
};

}  // namespace tracker
