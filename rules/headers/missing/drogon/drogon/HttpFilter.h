#pragma once
#include <drogon/DrObject.h>
#include <drogon/HttpRequest.h>
#include <drogon/HttpResponse.h>
#include <drogon/utils/coroutine.h>
namespace drogon {
using FilterCallback = std::function<void(const HttpResponsePtr&)>;
using FilterChainCallback = std::function<void()>;
using AdviceCallback = std::function<void(const HttpResponsePtr&)>;
using AdviceChainCallback = std::function<void()>;
class HttpFilterBase : public virtual DrObjectBase {
public:
    virtual void doFilter(const HttpRequestPtr& req, FilterCallback&& fcb, FilterChainCallback&& fccb) = 0;
    ~HttpFilterBase() override = default;
};
template <typename T, bool AutoCreation = true> class HttpFilter : public DrObject<T>, public HttpFilterBase {
public:
    static constexpr bool isAutoCreation{AutoCreation};
    ~HttpFilter() override = default;
};
#ifdef __cpp_impl_coroutine
template <typename T, bool AutoCreation = true> class HttpCoroFilter : public DrObject<T>, public HttpFilterBase {
public:
    static constexpr bool isAutoCreation{AutoCreation};
    ~HttpCoroFilter() override = default;
    void doFilter(const HttpRequestPtr& req, FilterCallback&& fcb, FilterChainCallback&& fccb) final;
    virtual Task<HttpResponsePtr> doFilter(const HttpRequestPtr& req) = 0;
};
#endif
using MiddlewareCallback = std::function<void(const HttpResponsePtr&)>;
using MiddlewareNextCallback = std::function<void(std::function<void(const HttpResponsePtr&)>&&)>;
class HttpMiddlewareBase : public virtual DrObjectBase {
public:
    virtual void invoke(const HttpRequestPtr& req, MiddlewareNextCallback&& nextCb, MiddlewareCallback&& mcb) = 0;
    ~HttpMiddlewareBase() override = default;
};
template <typename T, bool AutoCreation = true> class HttpMiddleware : public DrObject<T>, public HttpMiddlewareBase {
public:
    static constexpr bool isAutoCreation{AutoCreation};
    ~HttpMiddleware() override = default;
};
}  // namespace drogon
