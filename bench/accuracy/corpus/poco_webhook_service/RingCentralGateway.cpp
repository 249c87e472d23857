#include "RingCentralGateway.h"
#include "Poco/Format.h"
#include "Poco/JSON/Array.h"
#include "Poco/JSON/Parser.h"
#include "Poco/Net/HTTPResponse.h"
#include "Poco/Path.h"
#include "Poco/StreamCopier.h"


using Poco::Net::HTTPRequest;
using Poco::Net::HTTPResponse;
using Poco::Net::HTTPSClientSession;
using Poco::JSON::Object;
using Poco::URI;


namespace
{
	const std::string API_PATH("/restapi/v1.0");
}


RingCentralGateway::RingCentralGateway(const std::string& baseURL, const std::string& token):
	_base(baseURL),
	_token(token),
	_logger(Poco::Logger::get("RingCentralGateway"))
{
}


URI RingCentralGateway::resource(const std::string& path) const
{
	URI uri(_base);
	uri.setPath(API_PATH + path);
	return uri;
}


Object::Ptr RingCentralGateway::invoke(const std::string& method, const URI& uri, const Object* body)
{
	HTTPSClientSession session(uri.getHost(), uri.getPort());
	HTTPRequest request(method, uri.getPathAndQuery(), HTTPRequest::HTTP_1_1);
	request.setCredentials("Bearer", _token);
	std::string text;
	if (body)
	{
		std::ostringstream stream;
		body->stringify(stream);
		text = stream.str();
		request.setContentType("application/json");
	}
	request.setContentLength(static_cast<std::streamsize>(text.size()));
	session.sendRequest(request) << text;

	HTTPResponse response;
	std::istream& in = session.receiveResponse(response);
	if (response.getStatus() >= HTTPResponse::HTTP_BAD_REQUEST)
	{
		_logger.error("%s %s: %d", method, uri.toString(), static_cast<int>(response.getStatus()));
		throw Poco::IOException(uri.getPath(), response.getStatus());
	}
	if (response.getStatus() == HTTPResponse::HTTP_NO_CONTENT) return new Object;
	Poco::JSON::Parser parser;
	return parser.parse(in).extract<Object::Ptr>();
}


std::string RingCentralGateway::subscribe(const std::string& address, const std::vector<std::string>& filters)
{
	Object mode, body;
	mode.set("transportType", "WebHook");
	mode.set("address", address);
	Poco::JSON::Array list;
	for (const auto& filter: filters) list.add(filter);
	body.set("eventFilters", list);
	body.set("deliveryMode", mode);
	return invoke(HTTPRequest::HTTP_POST, resource("/subscription"), &body)->getValue<std::string>("id"); // call: POST /restapi/v1.0/subscription
}


void RingCentralGateway::renew(const std::string& id)
{
	URI uri = resource(Poco::format("/subscription/%s/renew", id));
	invoke(HTTPRequest::HTTP_POST, uri); // call: POST /restapi/v1.0/subscription/{subscriptionId}/renew
}


void RingCentralGateway::unsubscribe(const std::string& id)
{
	try
	{
		invoke(HTTPRequest::HTTP_DELETE, resource("/subscription/" + id)); // call: DELETE /restapi/v1.0/subscription/{subscriptionId}
	}
	catch (Poco::IOException& exc)
	{
		_logger.warning("DELETE /restapi/v1.0/subscription/%s: %s", id, exc.displayText()); // silent
	}
}


Object::Ptr RingCentralGateway::subscriptions()
{
	return invoke(HTTPRequest::HTTP_GET, resource("/subscription")); // call: GET /restapi/v1.0/subscription
}


Object::Ptr RingCentralGateway::message(const std::string& extension, const std::string& id)
{
	return invoke(HTTPRequest::HTTP_GET, resource("/account/~/extension/" + extension + "/message-store/" + id)); // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
}


void RingCentralGateway::downloadAttachment(const std::string& extension, const std::string& message, const std::string& attachment, std::ostream& to)
{
	std::string path("/restapi/v1.0/account/~");
	path += Poco::format("/extension/%s/message-store/%s", extension, message);
	path += "/content/";
	URI::encode(attachment, "/", path);

	HTTPSClientSession session("media.ringcentral.com");
	HTTPRequest request(HTTPRequest::HTTP_GET, path, HTTPRequest::HTTP_1_1);
	request.setCredentials("Bearer", _token);
	session.sendRequest(request); // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}/content/{attachmentId}
	HTTPResponse response;
	Poco::StreamCopier::copyStream(session.receiveResponse(response), to);
}


Object::Ptr RingCentralGateway::callRecord(const std::string& id)
{
	URI uri = resource("/account/~/call-log/" + id);
	uri.addQueryParameter("view", "Detailed");
	return invoke("GET", uri); // call: GET /restapi/v1.0/account/{accountId}/call-log/{callRecordId}
}


Object::Ptr RingCentralGateway::parseNumber(const std::string& number)
{
	Object body;
	Poco::JSON::Array numbers;
	numbers.add(number);
	body.set("originalStrings", numbers);
	URI uri(_base, "/restapi/v1.0/number-parser/parse");
	uri.setQueryParameters({{"homeCountry", "US"}, {"nationalAsPriority", "true"}});
	return invoke(HTTPRequest::HTTP_POST, uri, &body); // call: POST /restapi/v1.0/number-parser/parse
}
