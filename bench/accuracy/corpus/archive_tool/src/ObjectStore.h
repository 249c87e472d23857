#ifndef OBJECTSTORE_H
#define OBJECTSTORE_H

#include <Poco/Net/HTTPRequest.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Net/HTTPSClientSession.h>
#include <Poco/NullStream.h>
#include <Poco/StreamCopier.h>
#include <string>

/// Uploads to an S3 compatible store with a presigned prefix.
class ObjectStore
{
public:
	ObjectStore(const std::string& host, const std::string& bucket): _session(host, 443), _bucket(bucket) {}

	bool has(const std::string& key)
	{
		Poco::Net::HTTPRequest req(Poco::Net::HTTPRequest::HTTP_HEAD, "/" + _bucket + "/" + key, "HTTP/1.1");
		_session.sendRequest(req);
		return finish() == 200;
	}

	void put(const std::string& key, const std::string& data)
	{
		Poco::Net::HTTPRequest req("PUT", "/" + _bucket + "/" + key, "HTTP/1.1");
		req.setContentLength(static_cast<std::streamsize>(data.size()));
		_session.sendRequest(req) << data;
		if (finish() >= 300)
			throw Poco::IOException("upload", key);
	}

private:
	int finish()
	{
		Poco::Net::HTTPResponse res;
		Poco::NullOutputStream nowhere;
		Poco::StreamCopier::copyStream(_session.receiveResponse(res), nowhere);
		return res.getStatus();
	}

	Poco::Net::HTTPSClientSession _session;
	std::string _bucket;
};

#endif
