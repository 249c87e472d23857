#pragma once
#include <httplib.h>

#include <nlohmann/json.hpp>
#include <string>

// Pipedrive, the few calls we need.
class Crm {
public:
    Crm(const std::string& host, std::string token) : http_(host, 443), token_(std::move(token)) {}

    std::string personName(const std::string& phone)
    {
        const httplib::Params query{{"term", phone}, {"api_token", token_}};
        auto res = http_.Get("/v1/persons/search", query, httplib::Headers{});
        if (!res || res->status != 200)
            return {};
        auto j = nlohmann::json::parse(res->body);
        auto& items = j["data"]["items"];
        return items.empty() ? std::string() : items[0]["item"]["name"].get<std::string>();
    }

    void addNote(const std::string& text)
    {
        nlohmann::json body{{"content", text}};
        http_.Post("/v1/notes?api_token=" + token_, body.dump(), "application/json");
    }

private:
    httplib::SSLClient http_;
    std::string token_;
};
