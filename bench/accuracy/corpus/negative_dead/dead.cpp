// idiom: negative: code that is never compiled in
// library: cpp-httplib
// needs: httplib
// flags: -std=c++17 -DFEATURE_LOG=1
#include <httplib.h>

#include <string>
#include <type_traits>

#define AUDIO 0

struct Basic {
    static constexpr bool can_delete = false;
};
struct Admin {
    static constexpr bool can_delete = true;
};

template <class Role>
void clean(httplib::Client& c, const std::string& tail) {
    if constexpr (Role::can_delete) {
        c.Delete("/restapi/v1.0/account/~/extension/" + tail + "/call-log");  // silent
    } else {
        c.Get("/restapi/v1.0/account/~/extension/" + tail + "/active-calls");  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    }
}

void run(httplib::Client& c) {
    clean<Basic>(c, "101");
#if FEATURE_LOG
    c.Get("/restapi/v1.0/account/~/call-log");  // call: GET /restapi/v1.0/account/{accountId}/call-log
#else
    c.Get("/restapi/v1.0/account/~/extension/~/call-log");  // silent
#endif
#if AUDIO
    c.Get("/restapi/v1.0/account/~/recording/1/content");  // silent
#endif
#ifdef NDEBUG_NOT_SET
    c.Post("/restapi/v1.0/account/~/extension/~/sms", "{}", "application/json");  // silent
#endif
#if 0
    c.Post("/restapi/v1.0/account/~/extension/~/ring-out", "{}", "application/json");  // silent
#endif
    // c.Get("/restapi/v1.0/account/~/recording/2");  // silent
    /* c.Delete("/restapi/v1.0/account/~/extension/~/call-log"); */  // silent
    if constexpr (AUDIO != 0) c.Get("/restapi/v1.0/account/~/recording/3");  // silent
}
