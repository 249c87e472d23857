#pragma once

#include <boost/property_tree/ini_parser.hpp>
#include <string>

namespace gateway {

struct settings {
    std::string host = "platform.ringcentral.com";
    std::string client_id, client_secret, jwt;
    std::string from;
    std::string account;      // for the batches of the high volume service
    std::string spool = "/var/spool/sms";
    std::string report_host;  // receives delivery reports

    explicit settings(const std::string& file)
    {
        boost::property_tree::ptree t;
        boost::property_tree::read_ini(file, t);
        host = t.get("ringcentral.host", host);
        client_id = t.get<std::string>("ringcentral.client_id");
        client_secret = t.get<std::string>("ringcentral.client_secret");
        jwt = t.get<std::string>("ringcentral.jwt");
        account = t.get("ringcentral.account", std::string("~"));
        from = t.get<std::string>("sms.from");
        spool = t.get("sms.spool", spool);
        report_host = t.get("sms.report_host", std::string());
    }
};

}  // namespace gateway
