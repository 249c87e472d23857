#pragma once

#include <drogon/HttpController.h>

namespace frontdesk {

/// The API of the browser application. The paths imitate those of RingCentral
/// so that the web client can be pointed at either.
class DeskController : public drogon::HttpController<DeskController>
{
  public:
    using Callback = std::function<void(const drogon::HttpResponsePtr &)>;

    METHOD_LIST_BEGIN
    ADD_METHOD_TO(DeskController::me, "/restapi/v1.0/account/~/extension/~", drogon::Get);
    ADD_METHOD_TO(DeskController::people, "/api/people?q={1}", drogon::Get);
    ADD_METHOD_TO(DeskController::presence, "/restapi/v1.0/account/~/extension/{1}/presence", drogon::Get);
    ADD_METHOD_TO(DeskController::callVisitor, "/api/calls", drogon::Post);
    ADD_METHOD_TO(DeskController::callState, "/api/calls/{1}", drogon::Get);
    ADD_METHOD_TO(DeskController::dropCall, "/api/calls/{1}", drogon::Delete);
    ADD_METHOD_TO(DeskController::arrived, "/api/visitors/{1}/arrived", drogon::Post);
    METHOD_LIST_END

    void me(const drogon::HttpRequestPtr &req, Callback &&cb);
    void people(const drogon::HttpRequestPtr &req, Callback &&cb, const std::string &q);
    void presence(const drogon::HttpRequestPtr &req, Callback &&cb, const std::string &extensionId);
    void callVisitor(const drogon::HttpRequestPtr &req, Callback &&cb);
    void callState(const drogon::HttpRequestPtr &req, Callback &&cb, const std::string &id);
    void dropCall(const drogon::HttpRequestPtr &req, Callback &&cb, const std::string &id);
    void arrived(const drogon::HttpRequestPtr &req, Callback &&cb, const std::string &visitor);
};

class HookController : public drogon::HttpController<HookController>
{
  public:
    METHOD_LIST_BEGIN
    ADD_METHOD_TO(HookController::event, "/hooks/ringcentral", drogon::Post);
    METHOD_LIST_END

    void event(const drogon::HttpRequestPtr &req, std::function<void(const drogon::HttpResponsePtr &)> &&cb);
};

}  // namespace frontdesk
