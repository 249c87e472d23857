// idiom: boost::format
// library: cpp-httplib
// needs: httplib beast
// flags: -std=c++14
#include <boost/format.hpp>
#include <httplib.h>

#include <iostream>

using boost::format;
using boost::str;

static const char *const kExtension = "/restapi/v1.0/account/%1%/extension/%2%/%3%";

void run(httplib::Client &c, const std::string &account, unsigned long ext, const std::string &id)
{
    c.Get(str(format("/restapi/v1.0/account/%s/call-log") % account));  // call: GET /restapi/v1.0/account/{accountId}/call-log
    c.Get((format(kExtension) % account % ext % "active-calls").str());  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    format purge(kExtension);
    purge % account % ext % "call-log";
    c.Delete(purge.str().c_str());  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    const std::string recording = (boost::format("/restapi/v1.0/account/~/recording/%|1$s|") % id).str();
    c.Get(recording.c_str());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    c.Get((recording + "/content").c_str());  // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    std::cout << format("GET /restapi/v1.0/account/%1%/call-log\n") % account;  // silent
    c.Get(str(format("/restapi/v1.0/account/%s/call-logs") % account));  // silent
}
