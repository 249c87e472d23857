#ifndef CRMSYNC_CRMGATEWAY_H
#define CRMSYNC_CRMGATEWAY_H

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/Util/AbstractConfiguration.h>

#include <string>

namespace CrmSync {

// Our own CRM (SuiteCRM) behind its v8 REST API.
class CrmGateway
{
public:
	explicit CrmGateway(const Poco::Util::AbstractConfiguration& config);

	Poco::JSON::Array::Ptr changedContacts(const std::string& since);
	void logCall(const Poco::JSON::Object& call);
	void setExternalId(const std::string& crmId, const std::string& rcId);

private:
	std::string _host;
	std::string _key;
};

} // namespace CrmSync

#endif
