// idiom: URL class, visitor of pages
// library: POCO
// needs: poco
// flags: -std=c++17 -Iinclude
#include <Poco/DateTimeFormatter.h>
#include <Poco/Format.h>
#include <Poco/NumberFormatter.h>
#include <Poco/Util/ServerApplication.h>

#include <functional>
#include <iostream>
#include <set>

#include "CrmGateway.h"
#include "RingCentralClient.h"

using Poco::format;
using Poco::JSON::Array;
using Poco::JSON::Object;

namespace CrmSync {

class SyncEngine
{
public:
	SyncEngine(RingCentralClient& rc, CrmGateway& crm): _rc(rc), _crm(crm) {}

	void pushContacts(const std::string& since)
	{
		Array::Ptr changed = _crm.changedContacts(since);
		for (std::size_t i = 0; i < changed->size(); ++i)
		{
			Object::Ptr c = changed->getObject(i);
			Object::Ptr attrs = c->getObject("attributes");
			Object contact;
			contact.set("firstName", attrs->getValue<std::string>("first_name"));
			contact.set("lastName", attrs->getValue<std::string>("last_name"));
			contact.set("businessPhone", attrs->optValue<std::string>("phone_work", ""));
			contact.set("email", attrs->optValue<std::string>("email1", ""));

			std::string rcId = attrs->optValue<std::string>("rc_id", "");
			if (attrs->optValue("deleted", false))
			{
				if (!rcId.empty())
					_rc.remove(contactPath(rcId));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
			}
			else if (rcId.empty())
			{
				Object::Ptr created = _rc.post("/restapi/v1.0/account/~/extension/~/address-book/contact", contact);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
				_crm.setExternalId(c->getValue<std::string>("id"), created->getValue<std::string>("id"));
			}
			else
			{
				_rc.put(contactPath(rcId), contact);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
			}
		}
	}

	std::string pullAddressBook(const std::string& syncToken)
	{
		Poco::URI::QueryParameters params;
		params.emplace_back("syncType", syncToken.empty() ? "FSync" : "ISync");
		if (!syncToken.empty())
			params.emplace_back("syncToken", syncToken);
		Object::Ptr result = _rc.get("/restapi/v1.0/account/~/extension/~/address-book-sync", params);  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book-sync
		Array::Ptr records = result->getArray("records");
		for (std::size_t i = 0; i < records->size(); ++i)
			_known.insert(records->getObject(i)->getValue<std::string>("id"));
		return result->getObject("syncInfo")->getValue<std::string>("syncToken");
	}

	void logCalls(const std::string& from)
	{
		forEachPage(format("%s/call-log", _account), {{"dateFrom", from}, {"view", "Detailed"}}, [this](Object::Ptr call) {  // call: GET /restapi/v1.0/account/{accountId}/call-log
			_crm.logCall(*call);
		});
	}

	void importDirectory()
	{
		forEachPage(_account + "/directory/entries", {}, [](Object::Ptr entry) {  // call: GET /restapi/v1.0/account/{accountId}/directory/entries
			std::cout << entry->optValue<std::string>("email", "-") << "\n";
		});
	}

	Object::Ptr findEntry(const std::string& text)
	{
		Object search;
		search.set("searchString", text);
		return _rc.post(_account + "/directory/entries/search", search);  // call: POST /restapi/v1.0/account/{accountId}/directory/entries/search
	}

	void sendFollowUp(const std::string& from, const std::string& to, const std::string& text)
	{
		Object body, sender;
		sender.set("phoneNumber", from);
		body.set("from", sender);
		Array recipients;
		Object rcpt;
		rcpt.set("phoneNumber", to);
		recipients.add(rcpt);
		body.set("to", recipients);
		body.set("text", text);
		_rc.post(format("%s/extension/%s/sms", _account, std::string("~")), body);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
	}

	Object::Ptr extensionOf(Poco::Int64 id)
	{
		return _rc.get(format("/restapi/v1.0/account/~/extension/%Ld", id));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
	}

	Object::Ptr parseNumber(const std::string& number)
	{
		Object body;
		Array numbers;
		numbers.add(number);
		body.set("originalStrings", numbers);
		return _rc.post("/restapi/v1.0/number-parser/parse", body);  // call: POST /restapi/v1.0/number-parser/parse
	}

	void ensureCustomField(const std::string& name)
	{
		Object::Ptr fields = _rc.get(_account + "/custom-fields");  // call: GET /restapi/v1.0/account/{accountId}/custom-fields
		Array::Ptr records = fields->getArray("records");
		for (std::size_t i = 0; i < records->size(); ++i)
			if (records->getObject(i)->getValue<std::string>("displayName") == name)
				return;
		Object field;
		field.set("category", "User");
		field.set("displayName", name);
		_rc.post(_account + "/custom-fields", field);  // call: POST /restapi/v1.0/account/{accountId}/custom-fields
	}

private:
	static std::string contactPath(const std::string& id)
	{
		return "/restapi/v1.0/account/~/extension/~/address-book/contact/" + id;
	}

	void forEachPage(const std::string& path, Poco::URI::QueryParameters params, const std::function<void(Object::Ptr)>& fn)
	{
		int page = 1, pages = 1;
		params.emplace_back("page", "1");
		do
		{
			params.back().second = Poco::NumberFormatter::format(page);
			Object::Ptr doc = _rc.get(path, params);
			Array::Ptr records = doc->getArray("records");
			for (std::size_t i = 0; i < records->size(); ++i)
				fn(records->getObject(i));
			if (doc->has("paging"))
				pages = doc->getObject("paging")->optValue("totalPages", 1);
		}
		while (++page <= pages);
	}

	RingCentralClient& _rc;
	CrmGateway& _crm;
	std::set<std::string> _known;
	const std::string _account = "/restapi/v1.0/account/~";
};

class SyncApp: public Poco::Util::ServerApplication
{
protected:
	void initialize(Poco::Util::Application& self) override
	{
		loadConfiguration();
		Poco::Util::ServerApplication::initialize(self);
	}

	int main(const std::vector<std::string>& args) override
	{
		RingCentralClient rc(config());
		CrmGateway crm(config());
		SyncEngine engine(rc, crm);
		try
		{
			engine.ensureCustomField("CRM Id");
			if (!args.empty() && args[0] == "directory")
				engine.importDirectory();
			else if (args.size() > 2 && args[0] == "sms")
				engine.sendFollowUp(config().getString("sms.from"), args[1], args[2]);
			else
			{
				const std::string since = config().getString("sync.since");
				engine.pullAddressBook(config().getString("sync.token", ""));
				engine.pushContacts(since);
				engine.logCalls(since);
			}
			rc.revoke();
		}
		catch (Poco::Exception& exc)
		{
			logger().log(exc);
			return EXIT_SOFTWARE;
		}
		return EXIT_OK;
	}
};

} // namespace CrmSync

POCO_SERVER_MAIN(CrmSync::SyncApp)
