#include "options.h"

#include <getopt.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace check_rc {

namespace {

const option kLong[] = {
    {"server", required_argument, nullptr, 'H'},  {"account", required_argument, nullptr, 'a'},
    {"mode", required_argument, nullptr, 'm'},    {"subject", required_argument, nullptr, 's'},
    {"auth-file", required_argument, nullptr, 'A'}, {"push", required_argument, nullptr, 'p'},
    {"warning", required_argument, nullptr, 'w'}, {"critical", required_argument, nullptr, 'c'},
    {"verbose", no_argument, nullptr, 'v'},       {"help", no_argument, nullptr, 'h'},
    {nullptr, 0, nullptr, 0},
};

std::string trim(const std::string& s)
{
    const auto b = s.find_first_not_of(" \t\r");
    if (b == std::string::npos)
        return {};
    return s.substr(b, s.find_last_not_of(" \t\r") - b + 1);
}

}  // namespace

const char* usage()
{
    return "check_ringcentral -A authfile -m MODE [-s SUBJECT] [-w N] [-c N]\n"
           "\n"
           "Modes:\n"
           "  api        GET /restapi/v1.0 answers\n"
           "  account    the account is confirmed (GET /restapi/v1.0/account/~)\n"
           "  queue      agents ready in the call queue SUBJECT\n"
           "  calls      number of calls in progress\n"
           "  missed     missed calls of the last hour (GET .../call-log)\n"
           "  device     the desk phone SUBJECT is online\n"
           "  voicemail  unread voicemail of the extension SUBJECT\n"
           "  webhooks   all subscriptions are active; blacklisted ones are renewed\n"
           "  limits     extensions left over in the plan\n";
}

void readCredentials(const std::string& file, Options& opt)
{
    std::ifstream in(file.c_str());
    if (!in)
        throw std::runtime_error("cannot open " + file);
    std::string line;
    while (std::getline(in, line)) {
        if (line.empty() || line[0] == '#')
            continue;
        const auto eq = line.find('=');
        if (eq == std::string::npos)
            continue;
        const std::string key = trim(line.substr(0, eq));
        const std::string value = trim(line.substr(eq + 1));
        if (key == "client_id")
            opt.clientId = value;
        else if (key == "client_secret")
            opt.clientSecret = value;
        else if (key == "jwt")
            opt.jwt = value;
    }
}

Options parseOptions(int argc, char** argv)
{
    Options opt;
    int c;
    while ((c = getopt_long(argc, argv, "H:a:m:s:A:p:w:c:vh", kLong, nullptr)) != -1) {
        switch (c) {
        case 'H': opt.server = optarg; break;
        case 'a': opt.account = optarg; break;
        case 'm': opt.mode = optarg; break;
        case 's': opt.subject = optarg; break;
        case 'A': readCredentials(optarg, opt); break;
        case 'p': opt.pushGateway = optarg; break;
        case 'w': opt.warning = std::atof(optarg); opt.hasWarning = true; break;
        case 'c': opt.critical = std::atof(optarg); opt.hasCritical = true; break;
        case 'v': ++opt.verbose; break;
        case 'h': opt.help = true; break;
        default: throw std::runtime_error("bad option");
        }
    }
    return opt;
}

}  // namespace check_rc
