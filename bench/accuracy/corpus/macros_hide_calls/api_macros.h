#ifndef API_MACROS_H
#define API_MACROS_H
#include <httplib.h>
#include <stdexcept>
#include <string>

#define RC_VERSION v1.0
#define RC_STR_(x) #x
#define RC_STR(x) RC_STR_(x)
#define RC_ROOT "/restapi/" RC_STR(RC_VERSION)
#define RC_ACCOUNT(tail) RC_ROOT "/account/~" tail
#define RC_EXTENSION(tail) RC_ACCOUNT("/extension/~" tail)

#define RC_CHECK(expr)                                                  \
    do {                                                                \
        auto rc_result_ = (expr);                                       \
        if (!rc_result_ || rc_result_->status / 100 != 2)               \
            throw std::runtime_error("failed: " #expr);                 \
    } while (false)

#define RC_GET(client, tail) RC_CHECK((client).Get(RC_ACCOUNT(tail)))
#define RC_POST(client, tail, body) RC_CHECK((client).Post(RC_EXTENSION("/" tail), body, "application/json"))

#define RC_DEFINE_GET(name, tail) \
    inline httplib::Result name(httplib::Client& c) { return c.Get(RC_EXTENSION(tail)); }

#endif
