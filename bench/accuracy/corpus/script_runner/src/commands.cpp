#include "commands.hpp"

#include <sstream>
#include <stdexcept>

namespace roster {

namespace {
std::vector<std::int64_t> numbers(std::istream& in)
{
    std::vector<std::int64_t> out;
    for (std::int64_t n; in >> n;)
        out.push_back(n);
    return out;
}

std::string rest(std::istream& in)
{
    std::string out;
    std::getline(in >> std::ws, out);
    return out;
}
}  // namespace

Command parseCommand(const std::string& line)
{
    std::istringstream in(line);
    std::string what, verb, a, b, c;
    std::int64_t id = 0;
    in >> what;
    if (what == "queues")
        return ListQueues{};
    if (what == "queue") {
        in >> id >> verb;
        if (verb == "members")
            return ListMembers{id};
        if (verb == "add")
            return ChangeMembers{id, numbers(in), {}};
        if (verb == "remove")
            return ChangeMembers{id, {}, numbers(in)};
        return ShowQueue{id};
    }
    if (what == "hours") {
        in >> id;
        auto json = rest(in);
        if (json.empty())
            return ShowHours{id};
        return SetHours{id, json};
    }
    if (what == "user") {
        in >> verb;
        if (verb == "create" && in >> a >> b >> c)
            return CreateUser{a, b, c};
        if (verb == "remove" && in >> id)
            return RemoveUser{id};
        if (verb == "rename" && in >> id >> a >> b)
            return RenameUser{id, a, b};
    }
    if (what == "rule") {
        in >> id >> verb >> a;
        if (verb == "list")
            return ListRules{id};
        if (verb == "drop")
            return DropRule{id, a};
        return EnableRule{id, a, verb == "enable"};
    }
    if (what == "say")
        return Announce{rest(in)};
    throw std::invalid_argument("cannot understand: " + line);
}

}  // namespace roster
