#include "gateway.h"

#include <curlpp/Easy.hpp>
#include <curlpp/Infos.hpp>
#include <curlpp/Options.hpp>
#include <curlpp/cURLpp.hpp>
#include <list>
#include <sstream>
#include <stdexcept>

namespace e911 {

namespace {

namespace opt = curlpp::options;

class CurlGateway : public IGateway {
public:
    CurlGateway(std::string server, const std::string& token)
        : server_(std::move(server)), headers_{"Authorization: Bearer " + token, "Content-Type: application/json"} {}

    json get(const std::string& path) override
    {
        curlpp::Easy req;
        req.setOpt(opt::HttpGet(true));
        return run(req, path);
    }

    json post(const std::string& path, const json& body) override
    {
        curlpp::Easy req;
        const std::string text = body.dump();
        req.setOpt(opt::PostFields(text));
        req.setOpt(opt::PostFieldSize(static_cast<long>(text.size())));
        return run(req, path);
    }

    json put(const std::string& path, const json& body) override
    {
        curlpp::Easy req;
        const std::string text = body.dump();
        req.setOpt(opt::CustomRequest("PUT"));
        req.setOpt(opt::PostFields(text));
        return run(req, path);
    }

    void remove(const std::string& path) override
    {
        curlpp::Easy req;
        req.setOpt(opt::CustomRequest("DELETE"));
        run(req, path);
    }

private:
    json run(curlpp::Easy& req, const std::string& path)
    {
        std::ostringstream out;
        req.setOpt(opt::Url(server_ + path));
        req.setOpt(opt::HttpHeader(headers_));
        req.setOpt(opt::WriteStream(&out));
        req.perform();
        const long status = curlpp::infos::ResponseCode::get(req);
        if (status >= 400)
            throw std::runtime_error(path + ": HTTP " + std::to_string(status));
        return out.str().empty() ? json::object() : json::parse(out.str());
    }

    std::string server_;
    std::list<std::string> headers_;
};

} // namespace

std::unique_ptr<IGateway> make_curl_gateway(const std::string& server, const std::string& token)
{
    return std::unique_ptr<IGateway>(new CurlGateway(server, token));
}

} // namespace e911
