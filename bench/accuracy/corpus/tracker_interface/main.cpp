// idiom: other API: gateway behind an interface
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20
#include <iostream>
#include <ranges>
#include <vector>

#include "gateway.h"

class Issues {
public:
    explicit Issues(Gateway& gateway) : gateway_(gateway) {}
    std::string show(const std::string& id) { return gateway_.get(at(id)); }  // call: GET /api/v3/issues/{issueId}
    void attach(const std::string& id, const std::string& name, const std::string& data) {
        gateway_.request("PUT", at(id) + "/attachments/" + name, data);  // call: PUT /api/v3/issues/{issueId}/attachments/{name}
    }
    void drop_all(const std::vector<std::string>& ids) {
        for (const auto& path : ids | std::views::transform([this](const auto& id) { return at(id); })) {
            gateway_.request("DELETE", path, "");  // call: DELETE /api/v3/issues/{issueId}
        }
    }
    static std::string at(const std::string& id) { return "/api/v3/issues/" + id; }

private:
    Gateway& gateway_;
};

int main() {
    const auto gateway = connect("tracker.example.com");
    Issues issues(*gateway);
    std::cout << issues.show("T-1");
    issues.attach("T-1", "log.txt", "x");
    issues.drop_all({"T-2", "T-3"});
    std::cout << gateway->get("/api/v3/search?q=open");  // call: GET /api/v3/search
    std::cout << Issues::at("T-4") << '\n';  // silent
    std::cout << gateway->get("/api/v2/search?q=open");  // silent
    return 0;
}
