#ifndef RC_API_H
#define RC_API_H

#include "rc/Endpoint.h"

#include <Poco/JSON/Array.h>
#include <Poco/Logger.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Timestamp.h>
#include <Poco/Util/AbstractConfiguration.h>
#include <functional>
#include <memory>

namespace rc {

class Api
{
public:
	explicit Api(const Poco::Util::AbstractConfiguration& config);

	/// Sends the request and returns the body; repeats it on 401, 429 and 5xx.
	std::string execute(const Endpoint& endpoint);
	Poco::JSON::Object::Ptr json(const Endpoint& endpoint);
	/// Calls execute() page after page.
	void each(Endpoint& endpoint, const std::function<void(const Poco::JSON::Object&)>& fn);

private:
	void authorize();
	std::string once(const Endpoint& endpoint, const std::string& target, int& status, int& retryAfter);

	Poco::Logger& _log;
	Poco::Net::HTTPSClientSession _session;
	std::string _account, _clientId, _clientSecret, _jwt;
	std::string _token;
	Poco::Timestamp _expires;
};

} // namespace rc

#endif
