// idiom: endpoint classes with virtual path, pages with a callback
// library: POCO
// needs: poco
// flags: -std=c++17 -Iinclude -Isrc
#include <Poco/DateTimeFormatter.h>
#include <Poco/File.h>
#include <Poco/Thread.h>
#include <Poco/Util/Application.h>
#include <Poco/Util/HelpFormatter.h>
#include <Poco/Util/Option.h>
#include <Poco/Util/OptionSet.h>
#include <deque>
#include <fstream>
#include <iostream>
#include <memory>

#include "ObjectStore.h"
#include "rc/Api.h"
#include "rc/Endpoints.h"

using Poco::JSON::Object;

class Archive: public Poco::Util::Application
{
protected:
	void defineOptions(Poco::Util::OptionSet& options) override
	{
		Application::defineOptions(options);
		options.addOption(Poco::Util::Option("from", "f", "first day").argument("date").binding("archive.from"));
		options.addOption(Poco::Util::Option("to", "t", "last day").argument("date").binding("archive.to"));
		options.addOption(Poco::Util::Option("purge", "p", "DELETE /restapi/v1.0/account/~/call-recordings afterwards")
			.binding("archive.purge"));
	}

	int main(const std::vector<std::string>& args) override
	{
		loadConfiguration();
		rc::Api api(config());
		ObjectStore store(config().getString("store.host"), config().getString("store.bucket"));
		_from = config().getString("archive.from");
		_to = config().getString("archive.to");
		for (const auto& what: args)
		{
			logger().information("archiving %s", what);
			if (what == "recordings")
				recordings(api, store);
			else if (what == "messages")
				messages(api, store);
			else if (what == "audit")
				audit(api, store);
			else if (what == "statistics")
				statistics(api, store);
			else
				return EXIT_USAGE;
		}
		return EXIT_OK;
	}

private:
	void recordings(rc::Api& api, ObjectStore& store)
	{
		Poco::JSON::Array::Ptr done = new Poco::JSON::Array;
		rc::CallLog log;
		log.with("recordingType", "All").with("dateFrom", _from).with("dateTo", _to).with("view", "Detailed");
		api.each(log, [&](const Object& call) {  // call: GET /restapi/v1.0/account/{accountId}/call-log
			auto rec = call.getObject("recording");
			if (!rec)
				return;
			const auto id = rec->getValue<std::string>("id");
			const auto key = "recordings/" + id;
			if (!store.has(key))
			{
				auto meta = api.execute(rc::Recording(id));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
				store.put(key + ".json", meta);
				rc::RecordingContent content(id);
				store.put(key, api.execute(content));  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
			}
			Object::Ptr ref = new Object;
			ref->set("id", id);
			done->add(ref);
		});
		if (config().hasProperty("archive.purge") && done->size() > 0)
			api.execute(rc::DeleteRecordings(done));  // call: DELETE /restapi/v1.0/account/{accountId}/call-recordings
	}

	void messages(rc::Api& api, ObjectStore& store)
	{
		auto task = api.json(rc::CreateMessageReport(_from, _to))->getValue<std::string>("id");  // call: POST /restapi/v1.0/account/{accountId}/message-store-report
		std::string status = "InProgress";
		while (status == "InProgress" || status == "Accepted")
		{
			Poco::Thread::sleep(10000);
			status = api.json(rc::MessageReport(task))->optValue<std::string>("status", "Failed");  // call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}
		}
		store.put("messages/" + task + ".json", api.execute(rc::MessageReportArchive(task)));  // call: GET /restapi/v1.0/account/{accountId}/message-store-report/{taskId}/archive
		if (config().hasProperty("archive.purge"))
			purgeMessages(api);
	}

	void purgeMessages(rc::Api& api)
	{
		std::deque<std::unique_ptr<rc::Endpoint>> pending;
		rc::Extensions extensions;
		extensions.with("type", "User").with("status", "Enabled");
		api.each(extensions, [&](const Object& e) {  // call: GET /restapi/v1.0/account/{accountId}/extension
			const auto ext = e.getValue<std::string>("id");
			rc::Messages list(ext);
			list.with("dateTo", _to);
			api.each(list, [&](const Object& m) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
				pending.push_back(std::make_unique<rc::DeleteMessage>(ext, m.getValue<std::string>("id")));
			});
		});
		while (!pending.empty())
		{
			api.execute(*pending.front());  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
			pending.pop_front();
		}
	}

	void audit(rc::Api& api, ObjectStore& store)
	{
		for (int page = 1;; ++page)
		{
			rc::SearchAudit search(page);
			const auto text = api.execute(search);  // call: POST /restapi/v1.0/account/{accountId}/audit-trail/search
			store.put(Poco::format("audit/%s-%d.json", _from, page), text);
			if (text.find("\"nextPage\"") == std::string::npos)
				break;
		}
	}

	void statistics(rc::Api& api, ObjectStore& store)
	{
		store.put("statistics/" + _from + ".json", api.execute(rc::AggregateCalls(_from, _to)));  // call: POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch
		rc::PhoneNumbers numbers;
		std::string csv = "number,usage\n";
		api.each(numbers, [&](const Object& n) {  // call: GET /restapi/v1.0/account/{accountId}/phone-number
			csv += n.getValue<std::string>("phoneNumber") + "," + n.optValue<std::string>("usageType", "") + "\n";
		});
		store.put("statistics/numbers.csv", csv);
	}

	std::string _from, _to;
};

POCO_APP_MAIN(Archive)
