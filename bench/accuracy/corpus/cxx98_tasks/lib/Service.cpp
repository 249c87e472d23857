#include "Service.h"

#include <cctype>
#include <cstdlib>
#include <iomanip>
#include <istream>
#include <sstream>
#include <unistd.h>

namespace
{
const char TM_TASKS[] = "/team-messaging/v1/tasks/";
const int MAX_TRIES = 3;

const std::string base64(const std::string& in)
{
    static const char table[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::string::size_type i = 0; i < in.size(); i += 3)
    {
        unsigned long v = static_cast<unsigned char>(in[i]) << 16;
        if (i + 1 < in.size())
            v |= static_cast<unsigned char>(in[i + 1]) << 8;
        if (i + 2 < in.size())
            v |= static_cast<unsigned char>(in[i + 2]);
        out += table[(v >> 18) & 63];
        out += table[(v >> 12) & 63];
        out += i + 1 < in.size() ? table[(v >> 6) & 63] : '=';
        out += i + 2 < in.size() ? table[v & 63] : '=';
    }
    return out;
}
}

Profile::Profile() : server("https://platform.ringcentral.com"), accountId("~") {}

bool Profile::read(std::istream& in)
{
    std::string line;
    while (std::getline(in, line))
    {
        std::istringstream words(line);
        std::string key;
        words >> key >> std::ws;
        std::string value;
        std::getline(words, value);
        if (key == "server") server = value;
        else if (key == "account") accountId = value;
        else if (key == "client-id") clientId = value;
        else if (key == "client-secret") clientSecret = value;
        else if (key == "user") user = value;
        else if (key == "extension") extension = value;
        else if (key == "password") password = value;
        else if (key == "jira") jira = value;
    }
    return !clientId.empty() && !user.empty();
}

std::string urlEncode(const std::string& s)
{
    std::ostringstream out;
    out << std::hex << std::uppercase << std::setfill('0');
    for (std::string::const_iterator p = s.begin(); p != s.end(); ++p)
    {
        const unsigned char c = static_cast<unsigned char>(*p);
        if (std::isalnum(c) || c == '-' || c == '_' || c == '.' || c == '~')
            out << *p;
        else
            out << '%' << std::setw(2) << static_cast<int>(c);
    }
    return out.str();
}

std::string jsonString(const std::string& s)
{
    std::string out = "\"";
    for (std::string::size_type i = 0; i < s.size(); ++i)
    {
        if (s[i] == '"' || s[i] == '\\')
            out += '\\';
        if (s[i] == '\n')
            out += "\\n";
        else
            out += s[i];
    }
    return out + "\"";
}

std::string jsonField(const std::string& json, const std::string& key)
{
    std::string::size_type at = json.find("\"" + key + "\"");
    if (at == std::string::npos)
        return std::string();
    at = json.find_first_not_of(" :\"", at + key.size() + 2);
    return json.substr(at, json.find_first_of("\",}\n", at) - at);
}

Service::Service(Transport& transport, const Profile& profile)
    : transport_(transport), profile_(profile), expires_(0)
{
}

bool Service::token(const std::string& form)
{
    std::ostringstream url;
    url << profile_.server << "/restapi/oauth/token";
    HttpRequest req(HttpRequest::POST, url.str());
    req.setHeader("Authorization", "Basic " + base64(profile_.clientId + ":" + profile_.clientSecret));
    req.setBody("application/x-www-form-urlencoded", form);
    HttpResponse res;
    if (!transport_.execute(req, res) || !res.ok())  // call: POST /restapi/oauth/token
    {
        error_ = "POST /restapi/oauth/token: " + res.body;
        return false;
    }
    access_ = jsonField(res.body, "access_token");
    refresh_ = jsonField(res.body, "refresh_token");
    expires_ = std::time(NULL) + std::atoi(jsonField(res.body, "expires_in").c_str()) - 60;
    return true;
}

bool Service::login()
{
    if (expires_ > std::time(NULL))
        return true;
    if (!refresh_.empty() && token("grant_type=refresh_token&refresh_token=" + urlEncode(refresh_)))
        return true;
    return token("grant_type=password&username=" + urlEncode(profile_.user) + "&extension=" + profile_.extension
                 + "&password=" + urlEncode(profile_.password));
}

HttpResponse Service::run(HttpRequest& req)
{
    HttpResponse res;
    for (int i = 0; i < MAX_TRIES; ++i)
    {
        if (!login())
            break;
        res = HttpResponse();
        req.setHeader("Authorization", "Bearer " + access_);
        if (!transport_.execute(req, res))
        {
            error_ = "network failure";
            continue;
        }
        if (res.status == 401)
            expires_ = 0;
        else if (res.status == 429)
            sleep(res.retryAfter ? res.retryAfter : 30);
        else
            break;
    }
    if (!res.ok())
    {
        std::ostringstream message;
        message << HttpRequest::name(req.method()) << " " << req.url() << ": " << res.status << " " << res.body;
        error_ = message.str();
    }
    return res;
}

std::string Service::listTasks(const std::string& chat, const std::string& pageToken)
{
    std::ostringstream url;
    url << profile_.server << "/team-messaging/v1/chats/" << urlEncode(chat) << "/tasks"
        << "?status=Pending&recordCount=" << 50;
    if (!pageToken.empty())
        url << "&pageToken=" << urlEncode(pageToken);
    HttpRequest req(HttpRequest::GET, url.str());
    return run(req).body;  // call: GET /team-messaging/v1/chats/{chatId}/tasks
}

std::string Service::createTask(const std::string& chat, const std::string& json)
{
    std::ostringstream url;
    url << profile_.server << "/team-messaging/v1/chats/" << urlEncode(chat) << "/tasks";
    HttpRequest req(HttpRequest::POST, url.str());
    req.setBody("application/json", json);
    return jsonField(run(req).body, "id");  // call: POST /team-messaging/v1/chats/{chatId}/tasks
}

bool Service::updateTask(const std::string& task, const std::string& json)
{
    std::ostringstream url;
    url << profile_.server << TM_TASKS << task;
    HttpRequest req(HttpRequest::PATCH, url.str());
    req.setBody("application/json", json);
    return run(req).ok();  // call: PATCH /team-messaging/v1/tasks/{taskId}
}

bool Service::completeTask(const std::string& task)
{
    std::ostringstream url;
    url << profile_.server << TM_TASKS << task << "/complete";
    HttpRequest req(HttpRequest::POST, url.str());
    req.setBody("application/json", "{\"status\":\"Complete\"}");
    return run(req).ok();  // call: POST /team-messaging/v1/tasks/{taskId}/complete
}

bool Service::deleteTask(const std::string& task)
{
    std::ostringstream url;
    url << profile_.server << TM_TASKS << task;
    HttpRequest req(HttpRequest::DEL, url.str());
    HttpResponse res = run(req);  // call: DELETE /team-messaging/v1/tasks/{taskId}
    return res.ok() || res.status == 404;
}

std::string Service::addNote(const std::string& chat, const std::string& title, const std::string& text)
{
    std::ostringstream url, body;
    url << profile_.server << "/team-messaging/v1/chats/" << urlEncode(chat) << "/notes";
    body << "{\"title\":" << jsonString(title) << ",\"body\":" << jsonString(text) << "}";
    HttpRequest req(HttpRequest::POST, url.str());
    req.setBody("application/json", body.str());
    return jsonField(run(req).body, "id");  // call: POST /team-messaging/v1/chats/{chatId}/notes
}

bool Service::publishNote(const std::string& note)
{
    std::string url = profile_.server;
    url += "/team-messaging/v1/notes/";
    url += note;
    url += "/publish";
    HttpRequest req(HttpRequest::POST, url);
    return run(req).ok();  // call: POST /team-messaging/v1/notes/{noteId}/publish
}

std::string Service::findTeam(const std::string& name)
{
    std::string pageToken;
    do
    {
        std::ostringstream url;
        url << profile_.server << "/team-messaging/v1/teams?recordCount=250";
        if (!pageToken.empty())
            url << "&pageToken=" << urlEncode(pageToken);
        HttpRequest req(HttpRequest::GET, url.str());
        const HttpResponse res = run(req);  // call: GET /team-messaging/v1/teams
        const std::string::size_type at = res.body.find("\"name\":" + jsonString(name));
        if (at != std::string::npos)
            return jsonField(res.body.substr(res.body.rfind('{', at)), "id");
        pageToken = jsonField(res.body, "nextPageToken");
    } while (!pageToken.empty());
    return std::string();
}

bool Service::addMember(const std::string& team, const std::string& email)
{
    std::ostringstream url, body;
    url << profile_.server << "/team-messaging/v1/teams/" << team << "/add";
    body << "{\"members\":[{\"email\":" << jsonString(email) << "}]}";
    HttpRequest req(HttpRequest::POST, url.str());
    req.setBody("application/json", body.str());
    return run(req).ok();  // call: POST /team-messaging/v1/teams/{chatId}/add
}

std::string Service::company()
{
    std::ostringstream url;
    url << profile_.server << "/restapi/v1.0/account/" << profile_.accountId << "/service-info";
    HttpRequest req(HttpRequest::GET, url.str());
    return run(req).body;  // call: GET /restapi/v1.0/account/{accountId}/service-info
}

std::string Service::directoryEntry(const std::string& id)
{
    std::ostringstream url;
    url << profile_.server << "/restapi/v1.0/account/" << profile_.accountId << "/directory/entries/" << id;
    HttpRequest req(HttpRequest::GET, url.str());
    return run(req).body;  // call: GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}
}

std::string Service::favorites()
{
    HttpRequest req(HttpRequest::GET, profile_.server + "/team-messaging/v1/favorites");
    return run(req).body;  // call: GET /team-messaging/v1/favorites
}

std::string Service::issue(const std::string& key)
{
    std::ostringstream url;
    url << profile_.jira << "/rest/api/2/issue/" << urlEncode(key) << "?fields=summary";
    HttpRequest req(HttpRequest::GET, url.str());
    HttpResponse res;
    transport_.execute(req, res);
    return jsonField(res.body, "summary");
}
