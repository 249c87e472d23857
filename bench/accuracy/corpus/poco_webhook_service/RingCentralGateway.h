#ifndef RingCentralGateway_INCLUDED
#define RingCentralGateway_INCLUDED


#include "Poco/JSON/Object.h"
#include "Poco/Logger.h"
#include "Poco/Net/HTTPRequest.h"
#include "Poco/Net/HTTPSClientSession.h"
#include "Poco/URI.h"
#include <string>


class RingCentralGateway
	/// Talks to the platform on behalf of the service.
{
public:
	RingCentralGateway(const std::string& baseURL, const std::string& token);

	std::string subscribe(const std::string& address, const std::vector<std::string>& filters);
		/// Creates a subscription, returns its id.

	void renew(const std::string& id);
	void unsubscribe(const std::string& id);
	Poco::JSON::Object::Ptr subscriptions();

	Poco::JSON::Object::Ptr message(const std::string& extension, const std::string& id);
	void downloadAttachment(const std::string& extension, const std::string& message, const std::string& attachment, std::ostream& to);
	Poco::JSON::Object::Ptr callRecord(const std::string& id);
	Poco::JSON::Object::Ptr parseNumber(const std::string& number);

protected:
	Poco::URI resource(const std::string& path) const;
	Poco::JSON::Object::Ptr invoke(const std::string& method, const Poco::URI& uri, const Poco::JSON::Object* body = 0);

private:
	Poco::URI _base;
	std::string _token;
	Poco::Logger& _logger;
};


#endif // RingCentralGateway_INCLUDED
