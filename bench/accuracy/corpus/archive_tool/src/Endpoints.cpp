#include "rc/Endpoints.h"

namespace rc {

AggregateCalls::AggregateCalls(const std::string& from, const std::string& to)
{
	Poco::JSON::Object::Ptr grouping = new Poco::JSON::Object;
	grouping->set("groupBy", "Users");
	Poco::JSON::Object::Ptr range = new Poco::JSON::Object;
	range->set("timeFrom", from);
	range->set("timeTo", to);
	Poco::JSON::Object::Ptr time = new Poco::JSON::Object;
	time->set("timeRange", range);
	_body->set("grouping", grouping);
	_body->set("timeSettings", time);
}

} // namespace rc
