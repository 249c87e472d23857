#include "../lib/Service.h"

#include <cassert>
#include <vector>

// Records what would be sent.
class FakeTransport : public Transport
{
public:
    virtual bool execute(const HttpRequest& req, HttpResponse& res)
    {
        seen.push_back(std::string(HttpRequest::name(req.method())) + " " + req.url());
        res.status = 200;
        res.body = "{\"access_token\":\"t\",\"expires_in\":3600,\"id\":\"77\"}";
        return true;
    }
    std::vector<std::string> seen;
};

int main()
{
    FakeTransport fake;
    Profile profile;
    profile.server = "https://localhost";
    Service service(fake, profile);
    assert(service.deleteTask("5"));
    assert(fake.seen[0] == "POST https://localhost/restapi/oauth/token");
    assert(fake.seen[1] == "DELETE https://localhost/team-messaging/v1/tasks/5");
    assert(service.addNote("9", "a", "b") == "77");
    assert(fake.seen.back() == "POST https://localhost/team-messaging/v1/chats/9/notes");
    return 0;
}
