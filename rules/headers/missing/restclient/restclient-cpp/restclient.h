// restclient-cpp 0.5.
#pragma once
#include <cstdlib>
#include <map>
#include <string>

#include "restclient-cpp/version.h"

namespace RestClient {

typedef std::map<std::string, std::string> HeaderFields;
typedef struct {
    int code;
    std::string body;
    HeaderFields headers;
} Response;

int init();
void disable();
Response get(const std::string& url);
Response post(const std::string& url, const std::string& content_type, const std::string& data);
Response put(const std::string& url, const std::string& content_type, const std::string& data);
Response patch(const std::string& url, const std::string& content_type, const std::string& data);
Response del(const std::string& url);
Response head(const std::string& url);
Response options(const std::string& url);

}  // namespace RestClient
