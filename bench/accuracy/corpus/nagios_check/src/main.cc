// idiom: map of functions, template that goes over pages
// library: restclient-cpp
// needs: restclient nlohmann
// flags: -std=c++11 -Isrc
#include <cstdio>
#include <iostream>
#include <sstream>

#include "api.h"
#include "checks.h"
#include "options.h"

using namespace check_rc;

namespace {

const char* const kNames[] = {"OK", "WARNING", "CRITICAL", "UNKNOWN"};

// The same figure also goes to a Prometheus push gateway.
void push(const Options& opt, const Result& r)
{
    if (opt.pushGateway.empty() || r.perfName.empty())
        return;
    std::ostringstream text;
    text << "ringcentral_" << r.perfName << ' ' << r.perfValue << '\n';
    const auto answer = RestClient::put(opt.pushGateway + "/metrics/job/check_ringcentral/mode/" + opt.mode,
                                        "text/plain", text.str());
    if (answer.code != 200 && answer.code != 202)
        std::cerr << "push gateway answered " << answer.code << '\n';
}

int finish(const Result& r)
{
    std::printf("RINGCENTRAL %s - %s", kNames[r.status], r.text.c_str());
    if (!r.perfName.empty())
        std::printf(" | %s=%g", r.perfName.c_str(), r.perfValue);
    std::printf("\n");
    return r.status;
}

}  // namespace

int main(int argc, char** argv)
{
    RestClient::init();
    Result result;
    try {
        const Options opt = parseOptions(argc, argv);
        if (opt.help) {
            std::cout << usage();
            return UNKNOWN;
        }
        Api api(opt);
        api.login();
        Checks checks(api, opt);
        result = checks.run(opt.mode);
        push(opt, result);
    } catch (const ApiError& e) {
        result.status = e.code() < 0 || e.code() >= 500 ? CRITICAL : UNKNOWN;
        result.text = e.what();
    } catch (const std::exception& e) {
        result.status = UNKNOWN;
        result.text = e.what();
    }
    RestClient::disable();
    return finish(result);
}
