// idiom: negative: test expectations and fakes
// library: none
// flags: -std=c++17
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

#define EXPECT_EQ(a, b) \
    do { \
        if (!((a) == (b))) { \
            std::fprintf(stderr, "%s:%d: %s != %s\n", __FILE__, __LINE__, #a, #b); \
            std::exit(1); \
        } \
    } while (0)

// Answers from memory.
class FakeClient {
public:
    void when(const std::string& path, const std::string& body) { answers_[path] = body; }
    std::string Get(const std::string& path) {
        asked_.push_back("GET " + path);
        return answers_[path];
    }
    std::string Post(const std::string& path, const std::string& body) {
        asked_.push_back("POST " + path + " " + body);
        return answers_[path];
    }
    const std::vector<std::string>& asked() const { return asked_; }

private:
    std::map<std::string, std::string> answers_;
    std::vector<std::string> asked_;
};

std::string log_path(const std::string& extension) {
    return extension.empty() ? "/restapi/v1.0/account/~/call-log" : "/restapi/v1.0/account/~/extension/" + extension + "/call-log";  // silent
}

void test_paths() {
    EXPECT_EQ(log_path(""), "/restapi/v1.0/account/~/call-log");  // silent
    EXPECT_EQ(log_path("1"), "/restapi/v1.0/account/~/extension/1/call-log");  // silent
}

void test_fake() {
    FakeClient client;
    client.when("/restapi/v1.0/account/~/recording/1", "{}");  // silent
    EXPECT_EQ(client.Get("/restapi/v1.0/account/~/recording/1"), "{}");  // silent
    client.Post("/restapi/v1.0/account/~/extension/~/sms", "{}");  // silent
    EXPECT_EQ(client.asked().back(), "POST /restapi/v1.0/account/~/extension/~/sms {}");  // silent
}

int main() {
    test_paths();
    test_fake();
    return 0;
}
