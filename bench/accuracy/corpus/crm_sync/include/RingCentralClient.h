#ifndef CRMSYNC_RINGCENTRALCLIENT_H
#define CRMSYNC_RINGCENTRALCLIENT_H

#include <Poco/AutoPtr.h>
#include <Poco/Exception.h>
#include <Poco/JSON/Object.h>
#include <Poco/Logger.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/Timestamp.h>
#include <Poco/URI.h>
#include <Poco/Util/AbstractConfiguration.h>

#include <string>

namespace CrmSync {

class ApiException : public Poco::RuntimeException
{
public:
	ApiException(int status, const std::string& msg): Poco::RuntimeException(msg, status) {}
};

class RingCentralClient
{
public:
	explicit RingCentralClient(const Poco::Util::AbstractConfiguration& config);

	void authenticate();
	void revoke();

	Poco::JSON::Object::Ptr get(const std::string& path, const Poco::URI::QueryParameters& params = Poco::URI::QueryParameters());
	Poco::JSON::Object::Ptr post(const std::string& path, const Poco::JSON::Object& body);
	Poco::JSON::Object::Ptr put(const std::string& path, const Poco::JSON::Object& body);
	void remove(const std::string& path);

private:
	Poco::JSON::Object::Ptr send(const std::string& method, const std::string& pathAndQuery, const Poco::JSON::Object* body);
	void tokenRequest(const std::string& grantBody);

	Poco::URI _server;
	Poco::Net::HTTPSClientSession _session;
	std::string _clientId;
	std::string _clientSecret;
	std::string _jwt;
	std::string _accessToken;
	std::string _refreshToken;
	Poco::Timestamp _expires;
	Poco::Logger& _logger;
};

} // namespace CrmSync

#endif
