// idiom: server application with a gateway class
// library: POCO
// needs: poco
// flags: -std=c++14
#include "RingCentralGateway.h"
#include "Poco/Net/HTTPRequestHandler.h"
#include "Poco/Net/HTTPRequestHandlerFactory.h"
#include "Poco/Net/HTTPServer.h"
#include "Poco/Net/HTTPServerRequest.h"
#include "Poco/Net/HTTPServerResponse.h"
#include "Poco/Timer.h"
#include "Poco/Util/ServerApplication.h"
#include <fstream>


using Poco::Net::HTTPRequestHandler;
using Poco::Net::HTTPServerRequest;
using Poco::Net::HTTPServerResponse;


class EventHandler: public HTTPRequestHandler
{
public:
	explicit EventHandler(RingCentralGateway& gateway): _gateway(gateway) {}

	void handleRequest(HTTPServerRequest& request, HTTPServerResponse& response)
	{
		if (request.has("Validation-Token"))
			response.set("Validation-Token", request.get("Validation-Token"));
		response.setStatus(HTTPServerResponse::HTTP_OK);
		response.send();

		const std::string uri = request.getURI();
		if (uri == "/restapi/v1.0/account/~/extension/~/message-store") // silent
		{
			_gateway.message("~", request.get("X-Message", ""));
			std::ofstream file("attachment.bin");
			_gateway.downloadAttachment("~", "1", "2", file);
		}
		else if (uri == "/call")
		{
			_gateway.callRecord(request.get("X-Call", ""));
			_gateway.parseNumber(request.get("X-From", ""));
		}
	}

private:
	RingCentralGateway& _gateway;
};


class HandlerFactory: public Poco::Net::HTTPRequestHandlerFactory
{
public:
	explicit HandlerFactory(RingCentralGateway& gateway): _gateway(gateway) {}

	HTTPRequestHandler* createRequestHandler(const HTTPServerRequest& request)
	{
		if (request.getMethod() == Poco::Net::HTTPRequest::HTTP_POST && request.getURI().find("/restapi/v1.0/subscription") == 0) // silent
			return 0;
		return new EventHandler(_gateway);
	}

private:
	RingCentralGateway& _gateway;
};


class WebHookService: public Poco::Util::ServerApplication
{
public:
	void onTimer(Poco::Timer&)
	{
		_pGateway->renew(_subscription);
	}

protected:
	int main(const std::vector<std::string>&)
	{
		_pGateway.reset(new RingCentralGateway(
			config().getString("ringcentral.url", "https://platform.ringcentral.com"),
			config().getString("ringcentral.token")));
		logger().information("webhook for /restapi/v1.0/account/~/extension/~/presence"); // silent

		Poco::Net::HTTPServer server(new HandlerFactory(*_pGateway), 9980);
		server.start();

		_pGateway->subscriptions();
		_subscription = _pGateway->subscribe(config().getString("webhook.address"),
			{"/restapi/v1.0/account/~/extension/~/message-store", "/restapi/v1.0/account/~/telephony/sessions"}); // silent
		Poco::Timer timer(0, 600000);
		timer.start(Poco::TimerCallback<WebHookService>(*this, &WebHookService::onTimer));

		waitForTerminationRequest();
		timer.stop();
		_pGateway->unsubscribe(_subscription);
		server.stop();
		return EXIT_OK;
	}

private:
	std::unique_ptr<RingCentralGateway> _pGateway;
	std::string _subscription;
};


POCO_SERVER_MAIN(WebHookService)
