#pragma once

#include "fixed_string.hpp"

#include <httplib.h>

#include <concepts>
#include <optional>
#include <string>
#include <type_traits>

namespace rc {

struct connection {
    explicit connection(const std::string& token, const std::string& origin = "https://platform.ringcentral.com") : http{origin}
    {
        http.set_bearer_token_auth(token);
        http.set_follow_location(true);
    }
    httplib::Client http;
};

/// Anything that can be printed into one segment of a path.
template <class T>
concept segment = std::integral<T> || std::convertible_to<T, std::string>;

inline std::string to_segment(segment auto value)
{
    if constexpr (std::integral<decltype(value)>)
        return std::to_string(value);
    else
        return std::string(value);
}

class node {
public:
    node(connection& c, std::string path) : connection_{&c}, path_{std::move(path)} {}

    const std::string& path() const { return path_; }

protected:
    httplib::Result do_get(const std::string& query = {}) const { return connection_->http.Get(query.empty() ? path_ : path_ + '?' + query); }
    httplib::Result do_post(const std::string& json) const { return connection_->http.Post(path_, json, "application/json"); }
    httplib::Result do_put(const std::string& json) const { return connection_->http.Put(path_, json, "application/json"); }
    httplib::Result do_delete() const { return connection_->http.Delete(path_); }

    std::string child(std::string_view name) const { return path_ + '/' + std::string{name}; }

    connection* connection_;
    std::string path_;
};

struct readable {};
struct creatable {};
struct updatable {};
struct removable {};

template <fixed_string Name, class... Abilities>
class collection : public node {
    template <class A>
    static constexpr bool can = (std::same_as<A, Abilities> || ...);

public:
    static constexpr std::string_view name = Name.view();

    collection(connection& c, const std::string& parent) : node{c, parent + '/' + std::string{name}} {}

    auto list(const std::string& query = {}) const
        requires can<readable>
    {
        return do_get(query); // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number ; GET /restapi/v1.0/account/{accountId}/custom-fields ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates
    }

    auto create(const std::string& json) const
        requires can<creatable>
    {
        return do_post(json); // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/forwarding-number ; POST /restapi/v1.0/account/{accountId}/custom-fields
    }

    auto update(segment auto id, const std::string& json) const
        requires can<updatable>
    {
        return item(id).do_put(json); // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store-templates/{templateId}
    }

    auto remove(segment auto id) const
        requires can<removable>
    {
        return item(id).do_delete(); // call: DELETE /restapi/v1.0/account/{accountId}/custom-fields/{fieldId}
    }

private:
    collection item(segment auto id) const { return collection{*connection_, path_, to_segment(id)}; }
    collection(connection& c, const std::string& path, const std::string& id) : node{c, path + '/' + id} {}
};

} // namespace rc
