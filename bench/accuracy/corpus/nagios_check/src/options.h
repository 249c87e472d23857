#ifndef CHECK_RC_OPTIONS_H
#define CHECK_RC_OPTIONS_H

#include <string>
#include <vector>

namespace check_rc {

struct Options {
    std::string server = "https://platform.ringcentral.com";
    std::string account = "~";
    std::string clientId;
    std::string clientSecret;
    std::string jwt;
    std::string mode = "api";
    std::string subject;         // queue, extension or device id, depending on the mode
    std::string pushGateway;     // e.g. http://metrics.example.net:9091
    double warning = 0;
    double critical = 0;
    bool hasWarning = false;
    bool hasCritical = false;
    int verbose = 0;
    bool help = false;
};

Options parseOptions(int argc, char** argv);
void readCredentials(const std::string& file, Options& opt);
const char* usage();

}  // namespace check_rc

#endif
