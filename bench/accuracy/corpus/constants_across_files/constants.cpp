#include "constants.hpp"

namespace rc::routes {

const char kBase[] = "https://platform.ringcentral.com/restapi/v1.0";
const std::string kAccount = std::string(kBase) + "/account/~";

const char* const Names::active = "/active-calls";
const std::string Names::sms{"/sms"};
std::string Names::content = "/content";

}  // namespace rc::routes
