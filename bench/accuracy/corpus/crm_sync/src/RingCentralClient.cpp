#include "RingCentralClient.h"

#include <Poco/JSON/Parser.h>
#include <Poco/Net/HTTPBasicCredentials.h>
#include <Poco/Net/HTTPMessage.h>
#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/StreamCopier.h>
#include <Poco/Thread.h>

#include <sstream>

using Poco::Net::HTTPMessage;
using Poco::Net::HTTPRequest;
using Poco::Net::HTTPResponse;

namespace CrmSync {

RingCentralClient::RingCentralClient(const Poco::Util::AbstractConfiguration& config):
	_server(config.getString("ringcentral.server", "https://platform.ringcentral.com")),
	_session(_server.getHost(), _server.getPort()),
	_clientId(config.getString("ringcentral.clientId")),
	_clientSecret(config.getString("ringcentral.clientSecret")),
	_jwt(config.getString("ringcentral.jwt")),
	_logger(Poco::Logger::get("RingCentral"))
{
	_session.setKeepAlive(true);
}

void RingCentralClient::tokenRequest(const std::string& grantBody)
{
	HTTPRequest req(HTTPRequest::HTTP_POST, "/restapi/oauth/token", HTTPMessage::HTTP_1_1);
	Poco::Net::HTTPBasicCredentials(_clientId, _clientSecret).authenticate(req);
	req.setContentType("application/x-www-form-urlencoded");
	req.setContentLength(static_cast<std::streamsize>(grantBody.size()));
	_session.sendRequest(req) << grantBody;  // call: POST /restapi/oauth/token

	HTTPResponse resp;
	std::istream& is = _session.receiveResponse(resp);
	Poco::JSON::Parser parser;
	Poco::JSON::Object::Ptr obj = parser.parse(is).extract<Poco::JSON::Object::Ptr>();
	if (resp.getStatus() != HTTPResponse::HTTP_OK)
		throw ApiException(resp.getStatus(), obj->optValue<std::string>("error_description", "token request failed"));

	_accessToken = obj->getValue<std::string>("access_token");
	_refreshToken = obj->optValue<std::string>("refresh_token", "");
	_expires = Poco::Timestamp() + Poco::Timespan(obj->getValue<int>("expires_in") - 60, 0).totalMicroseconds();
}

void RingCentralClient::authenticate()
{
	if (!_refreshToken.empty())
	{
		try
		{
			tokenRequest("grant_type=refresh_token&refresh_token=" + _refreshToken);
			return;
		}
		catch (ApiException& exc)
		{
			_logger.warning("refresh failed, logging in again: %s", exc.displayText());
		}
	}
	tokenRequest("grant_type=urn:ietf:params:oauth:grant-type:jwt-bearer&assertion=" + _jwt);
}

void RingCentralClient::revoke()
{
	const std::string body = "token=" + _accessToken;
	HTTPRequest req(HTTPRequest::HTTP_POST, "/restapi/oauth/revoke", HTTPMessage::HTTP_1_1);
	Poco::Net::HTTPBasicCredentials(_clientId, _clientSecret).authenticate(req);
	req.setContentType("application/x-www-form-urlencoded");
	req.setContentLength(static_cast<std::streamsize>(body.size()));
	_session.sendRequest(req) << body;  // call: POST /restapi/oauth/revoke
	HTTPResponse resp;
	_session.receiveResponse(resp).ignore(4096);
	_accessToken.clear();
}

Poco::JSON::Object::Ptr RingCentralClient::send(const std::string& method, const std::string& pathAndQuery, const Poco::JSON::Object* body)
{
	for (int attempt = 1; ; ++attempt)
	{
		if (_accessToken.empty() || _expires < Poco::Timestamp())
			authenticate();

		std::ostringstream payload;
		HTTPRequest req(method, pathAndQuery, HTTPMessage::HTTP_1_1);
		req.setCredentials("Bearer", _accessToken);
		if (body)
		{
			body->stringify(payload);
			req.setContentType("application/json");
			req.setContentLength(static_cast<std::streamsize>(payload.str().size()));
		}
		std::ostream& os = _session.sendRequest(req);
		if (body)
			os << payload.str();

		HTTPResponse resp;
		std::istream& is = _session.receiveResponse(resp);
		std::string text;
		Poco::StreamCopier::copyToString(is, text);

		if (resp.getStatus() == HTTPResponse::HTTP_UNAUTHORIZED && attempt < 2)
		{
			_accessToken.clear();
			continue;
		}
		if (resp.getStatus() == HTTPResponse::HTTP_TOO_MANY_REQUESTS && attempt < 5)
		{
			_logger.notice("rate limited on %s", pathAndQuery);
			Poco::Thread::sleep(1000 * std::stoi(resp.get("Retry-After", "60")));
			continue;
		}
		if (resp.getStatus() >= 400)
			throw ApiException(resp.getStatus(), method + " " + pathAndQuery + ": " + text);
		if (text.empty())
			return new Poco::JSON::Object;
		return Poco::JSON::Parser().parse(text).extract<Poco::JSON::Object::Ptr>();
	}
}

Poco::JSON::Object::Ptr RingCentralClient::get(const std::string& path, const Poco::URI::QueryParameters& params)
{
	Poco::URI uri(_server);
	uri.setPath(path);
	uri.setQueryParameters(params);
	return send(HTTPRequest::HTTP_GET, uri.getPathAndQuery(), nullptr);
}

Poco::JSON::Object::Ptr RingCentralClient::post(const std::string& path, const Poco::JSON::Object& body)
{
	return send(HTTPRequest::HTTP_POST, path, &body);
}

Poco::JSON::Object::Ptr RingCentralClient::put(const std::string& path, const Poco::JSON::Object& body)
{
	return send(HTTPRequest::HTTP_PUT, path, &body);
}

void RingCentralClient::remove(const std::string& path)
{
	send(HTTPRequest::HTTP_DELETE, path, nullptr);
}

} // namespace CrmSync
