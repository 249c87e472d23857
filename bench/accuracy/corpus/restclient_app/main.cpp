// idiom: connection with a base
// library: restclient-cpp
// needs: restclient
// flags: -std=c++11
#include <restclient-cpp/connection.h>
#include <restclient-cpp/restclient.h>

#include <iostream>
#include <memory>
#include <string>

class Phone {
public:
    Phone() : conn_(new RestClient::Connection("https://platform.ringcentral.com/restapi/v1.0")) { conn_->AppendHeader("Accept", "application/json"); }
    std::string log() { return conn_->get("/account/~/call-log").body; }  // call: GET /restapi/v1.0/account/{accountId}/call-log
    int purge(const std::string& ext) { return conn_->del("/account/~/extension/" + ext + "/call-log").code; }  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    int ring(const std::string& json) { return post("ring-out", json); }  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    int text(const std::string& json) { return post("sms", json); }  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
    int fax(const std::string& json) { return post("fax", json); }  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax

private:
    int post(const std::string& what, const std::string& json) { return conn_->post("/account/~/extension/~/" + what, json).code; }
    std::unique_ptr<RestClient::Connection> conn_;
};

int main() {
    Phone phone;
    std::cout << phone.log() << phone.purge("1") << phone.ring("{}") << phone.text("{}") << phone.fax("{}");
    const RestClient::Response audio = RestClient::get("https://media.ringcentral.com/restapi/v1.0/account/~/recording/1/content");  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    return audio.code == 200 ? 0 : 1;
}
