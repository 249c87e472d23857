// idiom: self-registering commands, joined paths, own transport
// library: libcurl
// needs: curl
// flags: -std=c++20 -I.
#include "api.hpp"
#include <curl/curl.h>
#include <iostream>

namespace rcadm {

namespace {
class CurlTransport final : public Transport {
public:
    CurlTransport(std::string server, std::string userpwd) : server_(std::move(server)), userpwd_(std::move(userpwd)), curl_(curl_easy_init()) {}
    ~CurlTransport() override { curl_easy_cleanup(curl_); }

    Response send(const Request& r) override {
        Response out;
        const std::string url = r.path.starts_with("https://") ? r.path : server_ + r.path;
        const std::string verb(name(r.method));
        curl_slist* headers = curl_slist_append(nullptr, ("Content-Type: " + std::string(r.type)).c_str());
        curl_easy_reset(curl_);
        curl_easy_setopt(curl_, CURLOPT_URL, url.c_str());
        curl_easy_setopt(curl_, CURLOPT_CUSTOMREQUEST, verb.c_str());
        if (r.body) curl_easy_setopt(curl_, CURLOPT_COPYPOSTFIELDS, r.body->c_str());
        if (r.anonymous) curl_easy_setopt(curl_, CURLOPT_USERPWD, userpwd_.c_str());
        else headers = curl_slist_append(headers, ("Authorization: Bearer " + token_).c_str());
        curl_easy_setopt(curl_, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(curl_, CURLOPT_WRITEFUNCTION, &CurlTransport::sink);
        curl_easy_setopt(curl_, CURLOPT_WRITEDATA, &out.body);
        if (curl_easy_perform(curl_) == CURLE_OK) {
            long status = 0;
            curl_easy_getinfo(curl_, CURLINFO_RESPONSE_CODE, &status);
            out.status = static_cast<int>(status);
            if (const auto at = out.body.find("\"nextPage\""); at != std::string::npos) {
                const auto from = out.body.find("https://", at);
                out.next = out.body.substr(from, out.body.find('"', from) - from);
            }
        }
        curl_slist_free_all(headers);
        if (r.anonymous && out.status == 200) {
            const auto at = out.body.find("access_token\":\"") + 15;
            token_ = out.body.substr(at, out.body.find('"', at) - at);
        }
        return out;
    }

private:
    static size_t sink(char* p, size_t s, size_t n, void* out) {
        static_cast<std::string*>(out)->append(p, s * n);
        return s * n;
    }
    std::string server_, userpwd_, token_;
    CURL* curl_;
};
} // namespace

std::unique_ptr<Transport> make_curl_transport(std::string server, std::string userpwd) {
    return std::make_unique<CurlTransport>(std::move(server), std::move(userpwd));
}

std::map<std::string, Factory, std::less<>>& registry() {
    static std::map<std::string, Factory, std::less<>> all;
    return all;
}

void Api::login(std::string_view jwt) {
    jwt_ = jwt;
    const auto r = transport_->send({.method = Method::Post,  // call: POST /restapi/oauth/token
                                     .path = "/restapi/oauth/token",
                                     .body = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" + jwt_,
                                     .type = "application/x-www-form-urlencoded",
                                     .anonymous = true});
    if (r.status != 200) throw std::runtime_error("login refused");
}

Response Api::call(Request r) {
    auto out = transport_->send(r);
    if (out.status == 401) {
        login(jwt_);
        out = transport_->send(r);
    }
    if (out.status >= 400) std::cerr << name(r.method) << ' ' << r.path << ": " << out.status << '\n';
    return out;
}

void Api::pages(std::string path, const std::function<void(const std::string&)>& each, int limit) {
    while (!path.empty() && limit-- > 0) {
        auto r = call({.path = std::move(path)});
        if (r.status == 200) each(r.body);
        path = std::move(r.next);
    }
}

} // namespace rcadm
