#ifndef RC_ENDPOINTS_H
#define RC_ENDPOINTS_H

#include "rc/Endpoint.h"

#include <Poco/Format.h>
#include <Poco/Net/HTTPRequest.h>

namespace rc {

using Poco::Net::HTTPRequest;

class AccountEndpoint: public Endpoint
{
protected:
	static std::string under(const std::string& account, const std::string& tail)
	{
		return "/restapi/v1.0/account/" + account + tail;
	}
};

class GetEndpoint: public AccountEndpoint
{
public:
	std::string method() const override { return HTTPRequest::HTTP_GET; }
};

class CallLog: public GetEndpoint
{
public:
	std::string path(const std::string& account) const override { return under(account, "/call-log"); }
};

class Extensions: public GetEndpoint
{
public:
	std::string path(const std::string& account) const override { return under(account, "/extension"); }
};

class PhoneNumbers: public GetEndpoint
{
public:
	std::string path(const std::string& account) const override { return under(account, "/phone-number"); }
};

class Recording: public GetEndpoint
{
public:
	explicit Recording(std::string id): _id(std::move(id)) {}
	std::string path(const std::string& account) const override { return under(account, "/recording/" + _id); }

private:
	std::string _id;
};

class RecordingContent: public Recording
{
public:
	using Recording::Recording;
	bool binary() const override { return true; }
	std::string path(const std::string& account) const override { return Recording::path(account) + "/content"; }
};

class DeleteRecordings: public AccountEndpoint
{
public:
	explicit DeleteRecordings(Poco::JSON::Array::Ptr ids): _ids(ids) {}
	std::string method() const override { return HTTPRequest::HTTP_DELETE; }
	std::string path(const std::string& account) const override { return under(account, "/call-recordings"); }
	Poco::JSON::Object::Ptr body() const override
	{
		Poco::JSON::Object::Ptr o = new Poco::JSON::Object;
		o->set("records", _ids);
		return o;
	}

private:
	Poco::JSON::Array::Ptr _ids;
};

class JsonPost: public AccountEndpoint
{
public:
	JsonPost(): _body(new Poco::JSON::Object) {}
	std::string method() const override { return HTTPRequest::HTTP_POST; }
	Poco::JSON::Object::Ptr body() const override { return _body; }

protected:
	Poco::JSON::Object::Ptr _body;
};

class CreateMessageReport: public JsonPost
{
public:
	CreateMessageReport(const std::string& from, const std::string& to)
	{
		_body->set("dateFrom", from);
		_body->set("dateTo", to);
	}
	std::string path(const std::string& account) const override { return under(account, "/message-store-report"); }
};

class SearchAudit: public JsonPost
{
public:
	explicit SearchAudit(int page)
	{
		_body->set("page", page);
		_body->set("perPage", 200);
	}
	std::string path(const std::string& account) const override { return under(account, "/audit-trail/search"); }
};

class AggregateCalls: public JsonPost
{
public:
	AggregateCalls(const std::string& from, const std::string& to);
	std::string path(const std::string& account) const override
	{
		return Poco::format("/analytics/calls/v1/accounts/%s/aggregation/fetch", account);
	}
};

class MessageReport: public GetEndpoint
{
public:
	explicit MessageReport(std::string task): _task(std::move(task)) {}
	std::string path(const std::string& account) const override
	{
		return under(account, "/message-store-report/" + _task);
	}

private:
	std::string _task;
};

class MessageReportArchive: public MessageReport
{
public:
	using MessageReport::MessageReport;
	std::string path(const std::string& account) const override { return MessageReport::path(account) + "/archive"; }
};

class DeleteMessage: public AccountEndpoint
{
public:
	DeleteMessage(std::string extension, std::string id): _extension(std::move(extension)), _id(std::move(id)) {}
	std::string method() const override { return HTTPRequest::HTTP_DELETE; }
	std::string path(const std::string& account) const override
	{
		return under(account, Poco::format("/extension/%s/message-store/%s", _extension, _id));
	}

private:
	std::string _extension, _id;
};

class Messages: public GetEndpoint
{
public:
	explicit Messages(std::string extension): _extension(std::move(extension)) {}
	std::string path(const std::string& account) const override
	{
		return under(account, "/extension/" + _extension + "/message-store");
	}

private:
	std::string _extension;
};

} // namespace rc

#endif
