// The RingCentral pack is complete, and each of its rows is found by a call that is written like it.
#include <map>
#include <set>

#include "catch.h"
#include "check/grants.h"
#include "rules/matcher.h"
#include "rules/names.h"
#include "rules/pack.h"

using namespace grantlint;

namespace {

const rules::Pack& pack() {
    static const std::vector<rules::Pack> packs = rules::load_packs({"ringcentral"}).value();
    return packs[0];
}

const std::vector<rules::Pack>& packs() {
    static const std::vector<rules::Pack> loaded = rules::load_packs({"ringcentral"}).value();
    return loaded;
}

// The route as a program writes it, with "~" or a number for each parameter.
std::string as_written(const std::string& path, std::string_view identifier) {
    std::string written;
    for (const std::string& segment : rules::split_path(path)) written += "/" + (rules::is_parameter(segment) ? std::string(identifier) : segment);
    return written;
}

// "" when the call is read as exactly this route.
std::string misread(const rules::Matcher& matcher, const rules::Route& route, const std::string& url) {
    const rules::Lookup lookup = matcher.find({strings::Piece::literal(url)}, route.method);
    std::string found;
    for (const rules::Match& match : lookup.matches) found += match.route->method + " " + match.route->path + "; ";
    const bool right = lookup.matches.size() == 1 && lookup.matches[0].route == &route && lookup.matches[0].certainty == rules::Certainty::proven;
    return right ? std::string() : route.method + " " + url + " is read as " + found;
}

}  // namespace

TEST_CASE("the catalogue has every row", "[catalogue]") {
    std::map<std::string, int> by_status;
    std::map<std::string, int> by_permission;
    for (const rules::Route& route : pack().routes) {
        ++by_status[route.status];
        if (route.needs.empty()) ++by_status["no permission" + std::string(route.status.empty() ? "" : ", " + route.status)];
        for (const std::string& name : rules::names_of(route.needs)) ++by_permission[name];
    }
    CHECK(by_status == std::map<std::string, int>{{"", 520}, {"legacy", 205}, {"no permission", 45}, {"no permission, legacy", 19}});
    CHECK(by_permission["ReadAccounts"] == 119);
    CHECK(by_permission["EditAccounts"] == 98);
    CHECK(by_permission["TeamMessaging"] == 138);
    CHECK(by_permission["EditExtensions"] == 51);
    CHECK(by_permission["CallControl"] == 29);
    CHECK(by_permission["SMS"] == 27);
    CHECK(by_permission["ReadWebinars"] == 23);
    CHECK(by_permission["ReadCallLog"] == 10);
    CHECK(by_permission["ReadCallRecording"] == 3);
    CHECK(pack().permissions.size() == 53);
    CHECK(pack().filters.size() == 48);
    CHECK(pack().transports.size() == 3);
}

TEST_CASE("every operation is found from a call, by its own rule", "[catalogue]") {
    const rules::Matcher matcher(packs());
    for (const rules::Route& route : packs()[0].routes) {
        for (const std::string_view identifier : {"~", "4711"}) {
            const std::string problem = misread(matcher, route, "https://platform.ringcentral.com" + as_written(route.path, identifier) + "?page=1");
            INFO(problem);
            CHECK(problem.empty());
        }
    }
}

TEST_CASE("where the method decides the permission, each method has its own", "[catalogue]") {
    std::map<std::string, std::set<rules::Requirements>> by_path;
    for (const rules::Route& route : pack().routes) by_path[route.path].insert(route.needs);
    std::set<std::string> divided;
    for (const auto& [path, needs] : by_path) {
        if (needs.size() > 1) divided.insert(path);
    }
    CHECK(divided.size() >= 72);
    const rules::Matcher matcher(packs());
    for (const rules::Route& route : packs()[0].routes) {
        if (divided.contains(route.path)) CHECK(misread(matcher, route, as_written("/x" + route.path, "~").substr(2)).empty());
    }
}

TEST_CASE("a role by name and the default role differ", "[catalogue]") {
    const rules::Matcher matcher(packs());
    const auto needs = [&](const std::string& url) {
        return rules::names_of(matcher.find({strings::Piece::literal(url)}, "GET").matches.at(0).route->needs);
    };
    CHECK(needs("/restapi/v1.0/account/~/user-role/default") == std::vector<std::string>{"RoleManagement"});
    CHECK(needs("/restapi/v1.0/account/~/user-role/12") == std::vector<std::string>{"ReadAccounts"});
}

TEST_CASE("the documented table stands, by name", "[catalogue]") {
    const rules::PermissionNames names(packs());
    const rules::Matcher matcher(packs());
    const auto fulfilled = [&](const std::string& url, const std::set<std::string>& declared, rules::Inclusion inclusion) {
        const rules::Route& route = *matcher.find({strings::Piece::literal(url)}, "GET").matches.at(0).route;
        const check::Grants grants(declared, names, inclusion);
        return std::ranges::all_of(route.needs, [&](const rules::Requirement& needed) { return grants.fulfil(needed, route); });
    };
    using rules::Inclusion;
    const std::string metadata = "/v1.0/account/~/recording/12";
    CHECK(fulfilled(metadata, {"ReadCallLog", "ReadCallRecording"}, Inclusion::as_documented));
    CHECK_FALSE(fulfilled(metadata, {"ReadCallRecording"}, Inclusion::as_documented));
    CHECK(fulfilled(metadata, {"ReadCallRecording"}, Inclusion::always));
    const std::string account = "/restapi/v1.0/account/~/business-address";
    CHECK(fulfilled(account, {"EditAccounts"}, Inclusion::as_documented));
    CHECK(fulfilled(account, {"Accounts"}, Inclusion::as_documented));  // by way of EditAccounts
    CHECK_FALSE(fulfilled(account, {"EditAccounts"}, Inclusion::never));
    int literal = 0;
    for (const rules::Route& route : pack().routes) literal += route.literal ? 1 : 0;
    CHECK(literal == 5);
}

TEST_CASE("names of permissions, old and new", "[catalogue]") {
    const rules::PermissionNames names(packs());
    CHECK(names.canonical("Glip") == "TeamMessaging");
    CHECK(names.canonical("Team Messaging") == "TeamMessaging");
    CHECK(names.canonical("TelephonySessions") == "CallControl");
    CHECK(names.canonical("SubscriptionWebSocket") == "WebSocketsSubscription");
    CHECK(names.find_exact("Glip")->same_as == "TeamMessaging");
    CHECK(names.with_included({"Accounts"}) == std::set<std::string>{"Accounts", "EditAccounts", "EditExtensions", "ReadAccounts"});
    CHECK(names.included_in("ReadMessages") == std::vector<std::string>{"EditMessages", "Faxes", "InternalMessages", "SMS"});
    CHECK(names.is_user_permission("OutboundSMS"));
    CHECK_FALSE(names.is_user_permission("SubscriptionWebhook"));
}
