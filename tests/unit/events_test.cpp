#include <string>

#include "catch.h"
#include "check/check.h"
#include "check/subscriptions.h"
#include "engine/analysis.h"
#include "rules/events.h"

using namespace grantlint;
using rules::Certainty;
using strings::Piece;
using strings::Text;

namespace {

const std::vector<rules::Pack>& packs() {
    static const std::vector<rules::Pack> loaded = rules::load_packs({"ringcentral"}).value();
    return loaded;
}

// "{}" stands for a hole.
Text text_of(const std::string& shown) {
    Text text;
    std::size_t at = 0;
    for (std::size_t hole; (hole = shown.find("{}", at)) != std::string::npos; at = hole + 2) {
        text.push_back(Piece::literal(shown.substr(at, hole - at)));
        text.push_back({.hole = true, .reason = "x"});
    }
    text.push_back(Piece::literal(shown.substr(at)));
    return text;
}

// "filter (proven)" of every reading.
std::string read(const std::string& shown) {
    const rules::Events events(packs());
    std::string out;
    for (const rules::EventMatch& match : events.read(packs()[0], {text_of(shown)}).filters) {
        out += (out.empty() ? "" : "; ") + match.filter->filter + " (" + std::string(to_string(match.certainty)) + ")";
    }
    return out;
}

// A filter as a program would write it: "~" for every parameter.
std::string written(std::string filter) {
    for (std::size_t open; (open = filter.find('{')) != std::string::npos;) filter.replace(open, filter.find('}') - open + 1, "~");
    return filter;
}

// One function for each filter and transport, each on a line of its own.
std::string program() {
    std::string text = "namespace httplib { struct Client { void Post(const char*, const char*, const char*); }; }\n";
    for (const rules::EventFilter& filter : packs()[0].filters) {
        for (const rules::Transport& transport : packs()[0].transports) {
            text += "void run(httplib::Client& c, int) { c.Post(\"/restapi/v1.0/subscription\", R\"({\"eventFilters\": [\"" + written(filter.filter) +
                    "\"], \"deliveryMode\": {\"transportType\": \"" + transport.name + "\"}})\", \"application/json\"); }\n";
            text.replace(text.rfind("void run"), 8, "void run" + std::to_string(text.size()));
        }
    }
    return text;
}

}  // namespace

TEST_CASE("a filter is found like a route, and told from its neighbours by the query", "[events]") {
    const std::string extension = "/restapi/v1.0/account/{accountId}/extension/{extensionId}";
    CHECK(read("/restapi/v1.0/account/~/extension/~/message-store") == extension + "/message-store (proven)");
    CHECK(read("/restapi/v1.0/account/1/extension/{}/message-store?type=SMS") == extension + "/message-store (proven)");
    CHECK(read("/account/~/extension/~/presence?detailedTelephonyState=true") == extension + "/presence?detailedTelephonyState=true (proven)");
    CHECK(read("/restapi/v1.0/account/~/extension/~/presence?sipData=true&detailedTelephonyState=true") ==
          extension + "/presence?detailedTelephonyState=true&sipData=true (proven)");
    CHECK(read("/restapi/v1.0/account/~/extension/~/presence?x=1") == extension + "/presence (proven)");
    CHECK(read("/restapi/v1.0/account/~/extension/~/fax") == extension + "/fax?direction=Inbound (proven)");
    CHECK(read("{}/account/~/telephony/sessions") == "/restapi/v1.0/account/{accountId}/telephony/sessions (proven)");
    CHECK(read("/restapi/v1.0/account/~/telephony/{}") == "/restapi/v1.0/account/{accountId}/telephony/sessions (possible)");
}

TEST_CASE("what begins like a filter and is none is unknown, or not worked out", "[events]") {
    const rules::Events events(packs());
    const rules::EventReading reading = events.read(
        packs()[0], {text_of("/restapi/v1.0/account/~/messages"), text_of("/restapi/v1.0/account/~/extension/~/{}"), text_of("/hooks/ringcentral"),
                     text_of("https://app.example.com/restapi/v1.0/account/~/presence"), text_of("WebHook"), text_of("webhook")});
    CHECK(reading.filters.empty());
    CHECK(reading.unknown.size() == 1);
    CHECK(reading.unresolved.size() == 1);
    CHECK(reading.transports.size() == 1);
    CHECK_FALSE(events.is_of_interest(text_of("application/json")));
    CHECK_FALSE(events.is_of_interest(text_of("eventFilters")));
}

TEST_CASE("every filter of the pack is found in a program, with its permission and the transport's", "[events]") {
    const rules::Matcher matcher(packs());
    const rules::Events events(packs());
    const std::string file = "/w/main.cpp";
    engine::AnalysisRequest request{.project_roots = {"/w"}, .overlay = {{file, program()}}};
    request.commands.push_back(cpp::default_command(file, {}));
    request.bodies = check::body_request(matcher, events);
    const auto analysis = engine::analyse(request);
    REQUIRE(analysis);
    const auto manifests = manifest::Manifests::fixed(manifest::parse_manifest(R"({"permissions": []})", "/w/grantlint.json").value());
    const check::Report report = check::check({.calls = analysis->calls, .working_directory = "/w"}, packs(), manifests);
    CHECK(packs()[0].filters.size() == 48);
    std::size_t line = 1;
    std::size_t next = 0;
    for (const rules::EventFilter& filter : packs()[0].filters) {
        for (const rules::Transport& transport : packs()[0].transports) {
            ++line;
            INFO(filter.filter << " by " << transport.name);
            REQUIRE(next < report.calls.size());
            const check::Call& call = report.calls[next++];
            CHECK(call.at.line == line);
            CHECK(call.events == std::vector<std::string>{filter.filter});
            rules::Requirements expected = filter.needs;
            expected.insert(expected.end(), transport.needs.begin(), transport.needs.end());
            std::ranges::sort(expected);
            CHECK(call.missing == expected);
            CHECK(call.rule->certainty == Certainty::proven);
        }
    }
}
