#ifndef GLIP_SERVICE_H
#define GLIP_SERVICE_H

#include "Http.h"

#include <ctime>
#include <iosfwd>
#include <string>

struct Profile
{
    Profile();
    bool read(std::istream& in);

    std::string server;
    std::string accountId;
    std::string clientId;
    std::string clientSecret;
    std::string user, extension, password;
    std::string jira;
};

class Service
{
public:
    Service(Transport& transport, const Profile& profile);

    const Profile& profile() const { return profile_; }
    std::string lastError() const { return error_; }

    // Task and message service of the team chat
    std::string listTasks(const std::string& chat, const std::string& pageToken);
    std::string createTask(const std::string& chat, const std::string& json);
    bool updateTask(const std::string& task, const std::string& json);
    bool completeTask(const std::string& task);
    bool deleteTask(const std::string& task);
    std::string addNote(const std::string& chat, const std::string& title, const std::string& text);
    bool publishNote(const std::string& note);
    std::string findTeam(const std::string& name);
    bool addMember(const std::string& team, const std::string& email);

    // Directory and company
    std::string company();
    std::string directoryEntry(const std::string& id);
    std::string favorites();

    // Jira
    std::string issue(const std::string& key);

private:
    bool login();
    bool token(const std::string& form);
    HttpResponse run(HttpRequest& req);

    Transport& transport_;
    Profile profile_;
    std::string access_, refresh_;
    std::time_t expires_;
    std::string error_;
};

std::string jsonString(const std::string& s);
std::string jsonField(const std::string& json, const std::string& key);
std::string urlEncode(const std::string& s);

#endif
