#ifndef RC_ENDPOINT_H
#define RC_ENDPOINT_H

#include <Poco/JSON/Object.h>
#include <Poco/URI.h>
#include <map>
#include <string>

namespace rc {

/// One operation of the REST API, with its arguments.
class Endpoint
{
public:
	virtual ~Endpoint() = default;
	virtual std::string method() const = 0;
	virtual std::string path(const std::string& account) const = 0;
	virtual Poco::JSON::Object::Ptr body() const { return nullptr; }
	virtual bool binary() const { return false; }

	Endpoint& with(const std::string& key, const std::string& value)
	{
		_query[key] = value;
		return *this;
	}
	const std::map<std::string, std::string>& query() const { return _query; }

private:
	std::map<std::string, std::string> _query;
};

} // namespace rc

#endif
