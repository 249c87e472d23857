// idiom: other API: references to remote objects
// library: cpp-httplib
// needs: httplib
// flags: -std=c++14
#include <iostream>

#include "api.h"

int main() {
    tracker::Connection connection("tracker.example.com");
    tracker::ProjectRef project(connection, "OPS");
    project.issues();
    project.create("{}");
    project.members();
    auto issue = project.issue("12");
    if (issue.get()) issue.comment("{}");
    issue.edit("{}");
    issue.unwatch("jo");
    std::cout << "see /api/v3/projects/OPS/members\n";  // silent
    return issue.comments() ? 0 : 1;
}
