#pragma once
#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace roster {

struct ShowQueue { std::int64_t queue; };
struct ListQueues {};
struct ListMembers { std::int64_t queue; };
struct ChangeMembers { std::int64_t queue; std::vector<std::int64_t> add, remove; };
struct SetHours { std::int64_t extension; std::string json; };
struct ShowHours { std::int64_t extension; };
struct CreateUser { std::string first, last, email; };
struct RemoveUser { std::int64_t extension; };
struct RenameUser { std::int64_t extension; std::string first, last; };
struct ListRules { std::int64_t extension; };
struct EnableRule { std::int64_t extension; std::string rule; bool enabled; };
struct DropRule { std::int64_t extension; std::string rule; };
struct Announce { std::string text; };

using Command = std::variant<ShowQueue, ListQueues, ListMembers, ChangeMembers, SetHours, ShowHours, CreateUser,
                             RemoveUser, RenameUser, ListRules, EnableRule, DropRule, Announce>;

// One line of the script, e.g. "queue 4711 add 101 102"
Command parseCommand(const std::string& line);

}  // namespace roster
