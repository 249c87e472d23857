#include "generator.h"

#include <array>

namespace grantlint::bench {

namespace {

using strings::Piece;
using strings::Text;

constexpr std::array<const char*, 16> kAreas = {"tenants", "invoices", "shipments", "devices", "meetings", "messages", "orders", "reports",
                                                "sensors", "tickets", "users", "vehicles", "warehouses", "accounts", "campaigns", "documents"};
constexpr std::array<const char*, 8> kParts = {"lines", "history", "comments", "attachments", "members", "settings", "events", "labels"};
constexpr std::array<const char*, 4> kMethods = {"GET", "POST", "PUT", "DELETE"};
constexpr std::array<const char*, 4> kVerbs = {"Read", "Create", "Edit", "Delete"};

std::string area_of(std::size_t index) {
    const std::size_t round = index / kAreas.size();
    return kAreas[index % kAreas.size()] + (round == 0 ? std::string() : "-" + std::to_string(round));
}

// The route's path in pieces: literal text and, between them, parameters. Four methods share a path; eight parts and the
// collection itself share an area; some areas lie below others.
struct Path {
    std::string method;
    std::string permission;
    std::vector<std::string> literals;  // "/api/v2/tenants/", "/invoices/", "/lines"
};

Path path_of(std::size_t route) {
    const std::size_t method = route % kMethods.size(), place = route / kMethods.size();
    const std::size_t part = place % (kParts.size() + 1), area = place / (kParts.size() + 1);
    Path path{.method = kMethods[method], .permission = std::string(kVerbs[method]) + std::to_string(area % 64)};
    if (area % 3 == 0) path.literals.push_back("/api/v2/" + area_of(area) + "/");
    else {
        path.literals.push_back("/api/v2/" + area_of(area - area % 3) + "/");
        path.literals.push_back("/" + area_of(area) + "/");
    }
    path.literals.push_back(part == 0 ? "" : std::string("/") + kParts[part - 1]);
    return path;
}

}  // namespace

std::string make_pack(std::size_t routes) {
    std::string permissions, rows;
    for (std::size_t area = 0; area < 64; ++area) {
        for (const char* verb : kVerbs) permissions += (permissions.empty() ? "" : ",\n    ") + ("{\"name\": \"" + std::string(verb) + std::to_string(area) + "\"}");
    }
    for (std::size_t route = 0; route < routes; ++route) {
        const Path path = path_of(route);
        std::string written;
        for (std::size_t i = 0; i < path.literals.size(); ++i) written += (i == 0 ? "" : "{id" + std::to_string(i) + "}") + path.literals[i];
        rows += (rows.empty() ? "" : ",\n    ") + ("{\"method\": \"" + path.method + "\", \"path\": \"" + written + "\", \"requires\": [\"" + path.permission +
                                                    "\"], \"operation\": \"operation" + std::to_string(route) + "\", \"source\": \"generated\"}");
    }
    return "{\n  \"schema\": 1, \"name\": \"generated\", \"title\": \"A generated API\", \"hosts\": [\"api.generated.example\"],\n"
           "  \"prefixes\": [{\"path\": \"/api/v2\", \"or\": [\"\"]}],\n  \"permissions\": [\n    " + permissions + "\n  ],\n  \"routes\": [\n    " + rows + "\n  ]\n}\n";
}

std::vector<Call> make_calls(std::size_t routes, Kind kind, std::size_t count) {
    std::vector<Call> calls;
    for (std::size_t i = 0; i < count; ++i) {
        const Path path = path_of(i * 7919 % routes);
        Text url = {Piece::literal("https://api.generated.example")};
        for (std::size_t part = 0; part < path.literals.size(); ++part) {
            if (part > 0) url.push_back(kind == Kind::holes ? Piece{.hole = true, .may = strings::May::segment} : Piece::literal("4711"));
            url.push_back(Piece::literal(path.literals[part]));
        }
        if (kind == Kind::misspelt) url[1].text.insert(url[1].text.size() - 2, "x");
        calls.push_back({path.method, std::move(url)});
    }
    return calls;
}

}  // namespace grantlint::bench
