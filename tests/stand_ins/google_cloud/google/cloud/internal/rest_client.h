// The declarations of google-cloud-cpp's REST client, with its own names and signatures.
#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>
namespace google::cloud {
inline namespace v2_10 {
class Options {};
namespace rest_internal {
class RestContext {
public:
    RestContext();
};
class RestResponse {};
class RestRequest {
public:
    RestRequest();
    explicit RestRequest(std::string path);
    std::string const& path() const { return path_; }
    RestRequest& SetPath(std::string path) &;
    RestRequest& AppendPath(std::string path) &;
    RestRequest& AddHeader(std::string header, std::string value) &;
    RestRequest& AddQueryParameter(std::string parameter, std::string value) &;

private:
    std::string path_;
};
class RestClient {
public:
    virtual ~RestClient() = default;
    virtual std::unique_ptr<RestResponse> Delete(RestContext& context, RestRequest const& request) = 0;
    virtual std::unique_ptr<RestResponse> Get(RestContext& context, RestRequest const& request) = 0;
    virtual std::unique_ptr<RestResponse> Patch(RestContext& context, RestRequest const& request, std::vector<std::string> const& payload) = 0;
    virtual std::unique_ptr<RestResponse> Post(RestContext& context, RestRequest const& request, std::vector<std::string> const& payload) = 0;
    virtual std::unique_ptr<RestResponse> Put(RestContext& context, RestRequest const& request, std::vector<std::string> const& payload) = 0;
};
std::unique_ptr<RestClient> MakeDefaultRestClient(std::string endpoint_address, Options options);
std::unique_ptr<RestClient> MakePooledRestClient(std::string endpoint_address, Options options);
}  // namespace rest_internal
}  // namespace v2_10
}  // namespace google::cloud
