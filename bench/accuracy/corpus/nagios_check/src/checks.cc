#include "checks.h"

#include <ctime>

using nlohmann::json;

namespace check_rc {

Status grade(double value, const Options& opt, bool low)
{
    const auto beyond = [&](double limit) { return low ? value <= limit : value >= limit; };
    if (opt.hasCritical && beyond(opt.critical))
        return CRITICAL;
    if (opt.hasWarning && beyond(opt.warning))
        return WARNING;
    return OK;
}

std::string isoTime(long secondsAgo)
{
    const time_t t = time(nullptr) - secondsAgo;
    tm parts;
    gmtime_r(&t, &parts);
    char buf[32];
    strftime(buf, sizeof buf, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return buf;
}

Checks::Checks(Api& api, const Options& opt) : api_(api), opt_(opt)
{
    modes_["api"] = [this] { return apiAnswers(); };
    modes_["account"] = [this] { return account(); };
    modes_["queue"] = std::bind(&Checks::queue, this);
    modes_["calls"] = std::bind(&Checks::calls, this);
    modes_["missed"] = std::bind(&Checks::missed, this);
    modes_["device"] = std::bind(&Checks::device, this);
    modes_["voicemail"] = std::bind(&Checks::voicemail, this);
    modes_["webhooks"] = std::bind(&Checks::webhooks, this);
    modes_["limits"] = std::bind(&Checks::limits, this);
}

Result Checks::run(const std::string& mode)
{
    const auto it = modes_.find(mode);
    if (it == modes_.end())
        throw std::invalid_argument("unknown mode " + mode);
    return it->second();
}

std::string Checks::accountPath(const std::string& rest) const
{
    return "/restapi/v1.0/account/" + opt_.account + rest;
}

Result Checks::apiAnswers()
{
    Result r;
    const json j = api_.get("/restapi/v1.0");  // call: GET /restapi/v1.0
    r.perfName = "time";
    r.perfValue = api_.lastSeconds();
    r.status = grade(r.perfValue, opt_);
    r.text = "API " + j.value("versionString", "?") + " release " + j.value("releaseDate", "?");
    return r;
}

Result Checks::account()
{
    Result r;
    const json j = api_.get(accountPath());  // call: GET /restapi/v1.0/account/{accountId}
    const std::string state = j.value("status", "?");
    r.status = state == "Confirmed" ? OK : CRITICAL;
    r.text = "account " + j.value("mainNumber", "?") + " is " + state;
    return r;
}

Result Checks::queue()
{
    Result r;
    const std::string base = accountPath("/call-queues/") + opt_.subject;
    int members = 0, ready = 0;
    for (const auto& agent : api_.get(base + "/presence").value("records", json::array())) {  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
        ++members;
        if (agent.value("acceptQueueCalls", false) && agent.value("acceptCurrentQueueCalls", false))
            ++ready;
    }
    const std::string name = api_.get(base).value("name", opt_.subject);  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}
    r.perfName = "ready";
    r.perfValue = ready;
    r.status = grade(ready, opt_, true);
    r.text = std::to_string(ready) + " of " + std::to_string(members) + " agents ready in " + name;
    return r;
}

Result Checks::calls()
{
    Result r;
    int inbound = 0;
    const int n = api_.eachRecord(accountPath("/active-calls"), [&](const json& call) {  // call: GET /restapi/v1.0/account/{accountId}/active-calls
        if (call.value("direction", "") == "Inbound")
            ++inbound;
    });
    r.perfName = "calls";
    r.perfValue = n;
    r.status = grade(n, opt_);
    r.text = std::to_string(n) + " calls, " + std::to_string(inbound) + " inbound";
    return r;
}

Result Checks::missed()
{
    Result r;
    std::string path = accountPath();
    if (!opt_.subject.empty())
        path += "/extension/" + opt_.subject;
    path += "/call-log?view=Simple&direction=Inbound&dateFrom=" + isoTime(3600);
    int missed = 0;
    api_.eachRecord(path, [&](const json& call) { missed += call.value("result", "") == "Missed"; });  // call: GET /restapi/v1.0/account/{accountId}/call-log ; GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    r.perfName = "missed";
    r.perfValue = missed;
    r.status = grade(missed, opt_);
    r.text = std::to_string(missed) + " missed calls within the hour";
    return r;
}

Result Checks::device()
{
    Result r;
    const json j = api_.get(accountPath("/device/" + opt_.subject));  // call: GET /restapi/v1.0/account/{accountId}/device/{deviceId}
    const std::string state = j.value("status", "Offline");
    r.status = state == "Online" ? OK : CRITICAL;
    r.text = j.value("name", opt_.subject) + " is " + state;
    return r;
}

Result Checks::voicemail()
{
    Result r;
    const std::string who = opt_.subject.empty() ? "~" : opt_.subject;
    const int n = api_.eachRecord(accountPath("/extension/" + who + "/message-store") +  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
                                      "?messageType=VoiceMail&readStatus=Unread",
                                  [](const json&) {});
    r.perfName = "unread";
    r.perfValue = n;
    r.status = grade(n, opt_);
    r.text = std::to_string(n) + " unread voicemails";
    return r;
}

Result Checks::webhooks()
{
    Result r;
    r.status = OK;
    int active = 0, revived = 0;
    const json all = api_.get("/restapi/v1.0/subscription");  // call: GET /restapi/v1.0/subscription
    for (const auto& s : all.value("records", json::array())) {
        if (s.value("status", "") == "Active") {
            ++active;
            continue;
        }
        const std::string id = s.value("id", "");
        try {
            api_.post("/restapi/v1.0/subscription/" + id + "/renew", nullptr);  // call: POST /restapi/v1.0/subscription/{subscriptionId}/renew
            ++revived;
            r.status = WARNING;
        } catch (const ApiError& e) {
            r.status = CRITICAL;
            r.text += "subscription " + id + " is lost: " + e.what() + "; ";
        }
    }
    r.text += std::to_string(active) + " active, " + std::to_string(revived) + " revived";
    r.perfName = "active";
    r.perfValue = active;
    return r;
}

Result Checks::limits()
{
    Result r;
    const json info = api_.get(accountPath("/service-info"));  // call: GET /restapi/v1.0/account/{accountId}/service-info
    const int limit = info.value("limits", json::object()).value("maxExtensionNumberLength", 0);
    int enabled = 0;
    api_.eachRecord(accountPath("/extension?status=Enabled"), [&](const json&) { ++enabled; });  // call: GET /restapi/v1.0/account/{accountId}/extension
    r.perfName = "extensions";
    r.perfValue = enabled;
    r.status = grade(enabled, opt_);
    r.text = std::to_string(enabled) + " extensions, numbers up to " + std::to_string(limit) + " digits";
    return r;
}

}  // namespace check_rc
