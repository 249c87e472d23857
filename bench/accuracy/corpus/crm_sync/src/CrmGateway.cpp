#include "CrmGateway.h"

#include <Poco/JSON/Parser.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>

#include <sstream>

using namespace Poco::Net;

namespace CrmSync {

CrmGateway::CrmGateway(const Poco::Util::AbstractConfiguration& config):
	_host(config.getString("crm.host", "crm.example.org")),
	_key(config.getString("crm.apiKey"))
{
}

Poco::JSON::Array::Ptr CrmGateway::changedContacts(const std::string& since)
{
	HTTPSClientSession session(_host);
	HTTPRequest req(HTTPRequest::HTTP_GET, "/Api/V8/module/Contacts?filter[date_modified][gt]=" + since, HTTPMessage::HTTP_1_1);
	req.set("X-Api-Key", _key);
	session.sendRequest(req);
	HTTPResponse resp;
	auto obj = Poco::JSON::Parser().parse(session.receiveResponse(resp)).extract<Poco::JSON::Object::Ptr>();
	return obj->getArray("data");
}

void CrmGateway::logCall(const Poco::JSON::Object& call)
{
	HTTPSClientSession session(_host);
	std::ostringstream body;
	call.stringify(body);
	HTTPRequest req(HTTPRequest::HTTP_POST, "/Api/V8/module/Calls", HTTPMessage::HTTP_1_1);
	req.set("X-Api-Key", _key);
	req.setContentType("application/json");
	req.setContentLength(body.str().size());
	session.sendRequest(req) << body.str();
	HTTPResponse resp;
	session.receiveResponse(resp);
}

void CrmGateway::setExternalId(const std::string& crmId, const std::string& rcId)
{
	HTTPSClientSession session(_host);
	std::string body = "{\"rc_id\":\"" + rcId + "\"}";
	HTTPRequest req(HTTPRequest::HTTP_PATCH, "/Api/V8/module/Contacts/" + crmId, HTTPMessage::HTTP_1_1);
	req.set("X-Api-Key", _key);
	req.setContentLength(body.size());
	session.sendRequest(req) << body;
	HTTPResponse resp;
	session.receiveResponse(resp);
}

} // namespace CrmSync
