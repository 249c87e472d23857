// idiom: stream of texts, interface with a fake in a test
// library: libcurl
// needs: curl
// flags: -std=c++98 -I.
#include "../lib/Service.h"

#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>
#include <vector>

typedef std::vector<std::string> Args;

static int cmdTasks(Service& s, const Args& a)
{
    std::string token;
    do
    {
        const std::string page = s.listTasks(a[0], token);
        std::cout << page << "\n";
        token = jsonField(page, "nextPageToken");
    } while (!token.empty());
    return 0;
}

static int cmdFromIssue(Service& s, const Args& a)
{
    std::ostringstream json;
    json << "{\"subject\":" << jsonString(a[1] + " " + s.issue(a[1]))
         << ",\"assignees\":[],\"description\":" << jsonString(s.profile().jira + "/browse/" + a[1]) << "}";
    const std::string id = s.createTask(a[0], json.str());
    std::cout << id << "\n";
    return id.empty();
}

static int cmdRename(Service& s, const Args& a)
{
    return s.updateTask(a[0], "{\"subject\":" + jsonString(a[1]) + "}") ? 0 : 1;
}

static int cmdDone(Service& s, const Args& a)
{
    return s.completeTask(a[0]) ? 0 : 1;
}

static int cmdDrop(Service& s, const Args& a)
{
    return s.deleteTask(a[0]) ? 0 : 1;
}

static int cmdNote(Service& s, const Args& a)
{
    const std::string note = s.addNote(a[0], a[1], a[2]);
    return !note.empty() && s.publishNote(note) ? 0 : 1;
}

static int cmdInvite(Service& s, const Args& a)
{
    const std::string team = s.findTeam(a[0]);
    return !team.empty() && s.addMember(team, a[1]) ? 0 : 1;
}

static int cmdAbout(Service& s, const Args& a)
{
    std::cout << s.company() << "\n" << s.favorites() << "\n";
    for (Args::size_type i = 0; i < a.size(); ++i)
        std::cout << s.directoryEntry(a[i]) << "\n";
    return 0;
}

struct Command
{
    const char* name;
    Args::size_type args;
    int (*run)(Service&, const Args&);
    const char* help;
};

static const Command commands[] = {
    { "tasks", 1, cmdTasks, "CHAT             GET /team-messaging/v1/chats/CHAT/tasks" },
    { "from-issue", 2, cmdFromIssue, "CHAT ISSUE  POST /team-messaging/v1/chats/CHAT/tasks" },
    { "rename", 2, cmdRename, "TASK TEXT" },
    { "done", 1, cmdDone, "TASK" },
    { "drop", 1, cmdDrop, "TASK" },
    { "note", 3, cmdNote, "CHAT TITLE TEXT" },
    { "invite", 2, cmdInvite, "TEAM EMAIL" },
    { "about", 0, cmdAbout, "[PERSON...]" },
};

int main(int argc, char** argv)
{
    const char* home = std::getenv("HOME");
    std::ifstream in((std::string(home ? home : ".") + "/.glip").c_str());
    Profile profile;
    if (!profile.read(in))
    {
        std::cerr << "~/.glip: client-id and user are needed\n";
        return 1;
    }
    const Args args(argv + (argc > 2 ? 2 : argc), argv + argc);
    CurlTransport transport;
    Service service(transport, profile);
    for (unsigned i = 0; argc > 1 && i < sizeof(commands) / sizeof(commands[0]); ++i)
    {
        if (std::strcmp(argv[1], commands[i].name) != 0 || args.size() < commands[i].args)
            continue;
        const int rc = commands[i].run(service, args);
        if (rc)
            std::cerr << service.lastError() << "\n";
        return rc;
    }
    for (unsigned i = 0; i < sizeof(commands) / sizeof(commands[0]); ++i)
        std::cerr << "glip " << commands[i].name << " " << commands[i].help << "\n";
    return 2;
}
