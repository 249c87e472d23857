#pragma once
#include <drogon/DrObject.h>
#include <json/json.h>
namespace drogon {
class PluginBase : public virtual DrObjectBase {
public:
    virtual void initAndStart(const Json::Value& config) = 0;
    virtual void shutdown() = 0;
    ~PluginBase() override = default;
};
template <typename T> class Plugin : public PluginBase, public DrObject<T> {
public:
    ~Plugin() override = default;
};
}  // namespace drogon
