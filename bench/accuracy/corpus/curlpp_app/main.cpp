// idiom: option objects
// library: curlpp
// needs: curlpp
// flags: -std=c++11
#include <curlpp/Easy.hpp>
#include <curlpp/Options.hpp>
#include <curlpp/cURLpp.hpp>

#include <iostream>
#include <sstream>
#include <string>

static const char *const BASE = "https://platform.ringcentral.com/restapi/v1.0/account/~";

static std::string fetch(const std::string &path)
{
    curlpp::Easy request;
    std::ostringstream out;
    request.setOpt<curlpp::options::Url>(BASE + path);
    request.setOpt(curlpp::options::WriteStream(&out));
    request.perform();
    return out.str();
}

int main()
{
    curlpp::Cleanup cleanup;
    std::cout << fetch("/call-log?perPage=10");  // call: GET /restapi/v1.0/account/{accountId}/call-log
    std::cout << fetch("/recording/55");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    std::cout << fetch("/recording/55/transcript");  // silent

    curlpp::Easy request;
    request.setOpt(new curlpp::options::Url(std::string(BASE) + "/extension/~/call-log"));
    request.setOpt(new curlpp::options::CustomRequest("DELETE"));
    request.perform();  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log

    curlpp::Easy text;
    text.setOpt(curlpp::options::Url(std::string(BASE) + "/extension/~/sms"));
    text.setOpt(curlpp::options::PostFields("{}"));
    text.perform();  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    return 0;
}
