// idiom: negative: stored, compared, printed
// library: none
// flags: -std=c++20
#include <algorithm>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

constexpr std::string_view kDocumented[] = {
    "GET /restapi/v1.0/account/~/call-log",               // silent
    "DELETE /restapi/v1.0/account/~/extension/~/call-log",  // silent
};

struct Rule {
    std::string method;
    std::string path;
    std::string permission;
    bool operator==(const Rule&) const = default;
};

class RuleBook {
public:
    void add(const std::string& method, const std::string& path, const std::string& permission) { rules_.push_back({method, path, permission}); }
    const Rule* get(const std::string& path) const {
        const auto it = std::ranges::find(rules_, path, &Rule::path);
        return it == rules_.end() ? nullptr : &*it;
    }
    void post(std::string path) { seen_.insert(std::move(path)); }
    void remove(const std::string& path) { std::erase_if(rules_, [&](const Rule& rule) { return rule.path == path; }); }

private:
    std::vector<Rule> rules_;
    std::set<std::string> seen_;
};

class Error : public std::runtime_error {
public:
    Error(const std::string& method, const std::string& path, int status)
        : std::runtime_error(method + " " + path + " answered " + std::to_string(status)) {}
};

void fill(RuleBook& book) {
    book.add("GET", "/restapi/v1.0/account/~/call-log", "ReadCallLog");  // silent
    book.add("POST", "/restapi/v1.0/account/~/extension/~/sms", "SMS");  // silent
    if (book.get("/restapi/v1.0/account/~/call-log") == nullptr) throw std::logic_error("no /restapi/v1.0/account/~/call-log");  // silent
    book.post("/restapi/v1.0/account/~/extension/~/ring-out");  // silent
    book.remove("/restapi/v1.0/account/~/extension/~/call-log");  // silent
}

void fail(int status) {
    if (status == 403) throw Error("GET", "/restapi/v1.0/account/~/recording/1", status);  // silent
    if (status == 404) throw Error("DELETE", "https://platform.ringcentral.com/restapi/v1.0/account/~/extension/~/call-log", status);  // silent
}

std::string json() {
    std::map<std::string, int> counts{{"/restapi/v1.0/account/~/recording/1/content", 2}};  // silent
    counts["/restapi/v1.0/account/~/call-log"]++;  // silent
    std::unordered_set<std::string> hot;
    hot.insert("/restapi/v1.0/account/~/extension/~/active-calls");  // silent
    std::ostringstream out;
    out << R"({"href": "https://platform.ringcentral.com/restapi/v1.0/account/~/call-log"})";  // silent
    for (const auto& [path, count] : counts) out << path << count << hot.contains(path);
    return out.str();
}

void report(const std::string& id) {
    std::ofstream file("calls.csv");
    file << "GET,/restapi/v1.0/account/~/recording/" << id << '\n';  // silent
    std::cout << "curl https://platform.ringcentral.com/restapi/v1.0/account/~/recording/" + id + "/content\n";  // silent
    for (const auto line : kDocumented) std::cout << line << '\n';
}
