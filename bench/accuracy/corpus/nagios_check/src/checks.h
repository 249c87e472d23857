#ifndef CHECK_RC_CHECKS_H
#define CHECK_RC_CHECKS_H

#include <functional>
#include <map>
#include <string>

#include "api.h"

namespace check_rc {

enum Status { OK = 0, WARNING = 1, CRITICAL = 2, UNKNOWN = 3 };

struct Result {
    Status status = UNKNOWN;
    std::string text;
    std::string perfName;
    double perfValue = 0;
};

// warning and critical are upper bounds, or lower bounds when `low` is set
Status grade(double value, const Options& opt, bool low = false);
std::string isoTime(long secondsAgo);

class Checks {
public:
    Checks(Api& api, const Options& opt);
    Result run(const std::string& mode);

private:
    Result apiAnswers();
    Result account();
    Result queue();
    Result calls();
    Result missed();
    Result device();
    Result voicemail();
    Result webhooks();
    Result limits();

    std::string accountPath(const std::string& rest = "") const;

    Api& api_;
    const Options& opt_;
    std::map<std::string, std::function<Result()>> modes_;
};

}  // namespace check_rc

#endif
