#include "rc/Api.h"

#include <Poco/JSON/Parser.h>
#include <Poco/Net/HTMLForm.h>
#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/StreamCopier.h>
#include <Poco/Thread.h>
#include <sstream>

using namespace Poco::Net;

namespace rc {

Api::Api(const Poco::Util::AbstractConfiguration& config):
	_log(Poco::Logger::get("rc.api")),
	_session(config.getString("rc.host", "platform.ringcentral.com"), 443),
	_account(config.getString("rc.account", "~")),
	_clientId(config.getString("rc.clientId")),
	_clientSecret(config.getString("rc.clientSecret")),
	_jwt(config.getString("rc.jwt")),
	_expires(0)
{
	_session.setKeepAlive(true);
	_session.setTimeout(Poco::Timespan(60, 0));
}

void Api::authorize()
{
	HTTPRequest req(HTTPRequest::HTTP_POST, "/restapi/oauth/token", HTTPMessage::HTTP_1_1);
	HTTPBasicCredentials(_clientId, _clientSecret).authenticate(req);
	HTMLForm form;
	form.set("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
	form.set("assertion", _jwt);
	form.prepareSubmit(req);
	form.write(_session.sendRequest(req));  // call: POST /restapi/oauth/token

	HTTPResponse res;
	std::string text;
	Poco::StreamCopier::copyToString(_session.receiveResponse(res), text);
	if (res.getStatus() != HTTPResponse::HTTP_OK)
		throw Poco::RuntimeException("POST /restapi/oauth/token", text);
	auto o = Poco::JSON::Parser().parse(text).extract<Poco::JSON::Object::Ptr>();
	_token = o->getValue<std::string>("access_token");
	_expires = Poco::Timestamp() + Poco::Timespan(o->optValue<int>("expires_in", 3600) - 60, 0);
}

std::string Api::once(const Endpoint& endpoint, const std::string& target, int& status, int& retryAfter)
{
	HTTPRequest req(endpoint.method(), target, HTTPMessage::HTTP_1_1);
	req.setCredentials("Bearer", _token);
	if (auto body = endpoint.body())
	{
		std::ostringstream out;
		body->stringify(out);
		req.setContentType("application/json");
		req.setContentLength64(static_cast<Poco::Int64>(out.str().size()));
		_session.sendRequest(req) << out.str();
	}
	else
		_session.sendRequest(req);

	HTTPResponse res;
	std::string text;
	Poco::StreamCopier::copyToString(_session.receiveResponse(res), text);
	status = res.getStatus();
	retryAfter = res.has("Retry-After") ? std::stoi(res.get("Retry-After")) : 30;
	return text;
}

std::string Api::execute(const Endpoint& endpoint)
{
	Poco::URI uri;
	uri.setPath(endpoint.path(_account));
	for (const auto& kv: endpoint.query())
		uri.addQueryParameter(kv.first, kv.second);
	const std::string target = uri.getPathAndQuery();

	for (int attempt = 1; attempt <= 5; ++attempt)
	{
		if (_expires < Poco::Timestamp())
			authorize();
		int status = 0, retryAfter = 0;
		std::string text;
		try
		{
			text = once(endpoint, target, status, retryAfter);
		}
		catch (const NetException& e)
		{
			_log.warning("%s: %s", target, e.displayText());
			_session.reset();
			continue;
		}
		if (status < 300)
			return text;
		if (status == 401)
			_expires = 0;
		else if (status == 429 || status >= 500)
			Poco::Thread::sleep(1000 * retryAfter);
		else
			throw Poco::RuntimeException(endpoint.method() + " " + target, text, status);
	}
	throw Poco::TimeoutException("too many attempts", target);
}

Poco::JSON::Object::Ptr Api::json(const Endpoint& endpoint)
{
	return Poco::JSON::Parser().parse(execute(endpoint)).extract<Poco::JSON::Object::Ptr>();
}

void Api::each(Endpoint& endpoint, const std::function<void(const Poco::JSON::Object&)>& fn)
{
	for (int page = 1;; ++page)
	{
		auto o = json(endpoint.with("page", std::to_string(page)));
		auto records = o->getArray("records");
		for (std::size_t i = 0; records && i < records->size(); ++i)
			fn(*records->getObject(static_cast<unsigned>(i)));
		auto nav = o->getObject("navigation");
		if (!nav || !nav->has("nextPage"))
			return;
	}
}

} // namespace rc
