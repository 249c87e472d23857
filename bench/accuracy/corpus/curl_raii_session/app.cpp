// idiom: wrapper class, method as enum
// library: libcurl
// needs: curl
// flags: -std=c++17
#include <iostream>
#include <optional>
#include <vector>

#include "session.h"

namespace {

constexpr char kAccount[] = "/restapi/v1.0/account/~";

std::string in_extension(const std::string& id, const char* what) { return std::string(kAccount) + "/extension/" + id + "/" + what; }

}  // namespace

class Phone {
public:
    Phone() : session_("https://platform.ringcentral.com") {}

    std::optional<std::string> log(int page) {
        auto r = session_.get(std::string(kAccount) + "/call-log", {{"page", std::to_string(page)}});  // call: GET /restapi/v1.0/account/{accountId}/call-log
        if (!r) return std::nullopt;
        return std::move(r.body);
    }

    void clear(const std::string& extension) {
        if (!session_.remove(in_extension(extension, "call-log")))  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
            std::cerr << "DELETE " << in_extension(extension, "call-log") << " failed\n";  // silent
    }

    bool text(const std::string& json) { return bool(session_.post(in_extension("~", "sms"), json)); }  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms

    std::vector<std::string> active() {
        std::vector<std::string> result;
        if (const auto r = session_.get(in_extension("~", "active-calls")); r) result.push_back(r.body);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
        return result;
    }

    net::Response ring(const std::string& from, const std::string& to) {
        return session_.post(  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
            in_extension("~", "ring-out"),
            R"({"from":")" + from + R"(","to":")" + to + R"("})");
    }

private:
    net::Session session_;
};

int main() {
    Phone phone;
    for (int page = 1; auto text = phone.log(page); ++page) std::cout << *text;
    phone.clear("101");
    phone.text("{}");
    phone.ring("1", "2");
    return phone.active().empty() ? 0 : 1;
}
