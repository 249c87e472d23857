// idiom: other API: class template with a path segment
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17
#include "repository.h"

int main() {
    httplib::Client http("https://tracker.example.com");
    tracker::Repository<tracker::Issue> issues(http);
    issues.find("T-1");  // call: GET /api/v3/issues/{issueId}
    issues.update("T-1", "{}");
    issues.remove("T-2");  // call: DELETE /api/v3/issues/{issueId}
    tracker::Repository<tracker::Sprint> sprints(http);
    sprints.find("7");
    sprints.remove("7");
    http.Get("/restapi/v1.0/issues/T-1");  // silent
    return 0;
}
