#include "config.h"

Config Config::from_environment() {
    Config config;
    config.server = env_or("RC_SERVER", config.server);
    config.log_path = env_or("RC_LOG_PATH", "/restapi/v1.0/account/~/call-log");
    if (const char* sms = std::getenv("RC_SMS")) config.sms_path = sms;
    return config;
}
