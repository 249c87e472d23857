#pragma once

#include "IRestClient.h"

#include <vector>

namespace acme::net {

/// For unit tests and for the demo mode: remembers what was asked, and answers with what was prepared.
class FakeRestClient : public IRestClient {
public:
    void prepare(const std::string& resource, RestResponse response) { m_answers[resource] = std::move(response); }

    RestResponse get(const std::string& resource, const QueryParameters&) override { return answer("GET", resource); }
    RestResponse post(const std::string& resource, const std::string&) override { return answer("POST", resource); }
    RestResponse put(const std::string& resource, const std::string&) override { return answer("PUT", resource); }
    RestResponse del(const std::string& resource) override { return answer("DELETE", resource); }

    const std::vector<std::string>& calls() const { return m_calls; }

private:
    RestResponse answer(const char* verb, const std::string& resource)
    {
        m_calls.push_back(std::string(verb) + " /restapi/v1.0/account/~" + resource);
        auto it = m_answers.find(resource);
        return it == m_answers.end() ? RestResponse{404, {}} : it->second;
    }

    std::map<std::string, RestResponse> m_answers;
    std::vector<std::string> m_calls;
};

} // namespace acme::net
