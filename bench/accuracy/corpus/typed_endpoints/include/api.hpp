#pragma once

#include "routing/path.hpp"

#include <array>
#include <concepts>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

using json = nlohmann::json;

struct Query {
    std::string text;
};

class Api {
public:
    Api(std::string host, std::string token);
    ~Api();
    Api(const Api&) = delete;

    // call(endpoint, ids...) ; call(endpoint, body, ids...) ; call(endpoint, Query{...}, ids...)
    template <std::size_t N, std::convertible_to<std::string_view>... Ids>
        requires(sizeof...(Ids) == N)
    json call(const routing::Endpoint<N>& ep, const Ids&... ids)
    {
        return perform(ep.method, ep.path.render({std::string_view(ids)...}), nullptr, {});
    }

    template <std::size_t N, std::convertible_to<std::string_view>... Ids>
        requires(sizeof...(Ids) == N)
    json call(const routing::Endpoint<N>& ep, const json& body, const Ids&... ids)
    {
        return perform(ep.method, ep.path.render({std::string_view(ids)...}), &body, {});
    }

    template <std::size_t N, std::convertible_to<std::string_view>... Ids>
        requires(sizeof...(Ids) == N)
    json call(const routing::Endpoint<N>& ep, const Query& query, const Ids&... ids)
    {
        return perform(ep.method, ep.path.render({std::string_view(ids)...}), nullptr, query.text);
    }

private:
    json perform(routing::Method method, const std::string& path, const json* body, const std::string& query);

    struct Impl;
    Impl* impl_;
};
