#pragma once
#include <string>

struct Settings {
    std::string host = "platform.ringcentral.com";
    std::string clientId;
    std::string clientSecret;
    std::string jwt;
    std::string publicUrl;
    std::string crmHost = "api.pipedrive.com";
    std::string crmToken;
    std::string teamId;
    int port = 8080;

    static Settings load(const std::string& file);
};
