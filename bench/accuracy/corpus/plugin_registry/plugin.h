#pragma once

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <pistache/client.h>

namespace collector {

struct Sample {
    std::string metric;
    double value;
};

struct Endpoint {
    std::string name;
    std::string path;
    std::function<Sample(const std::string& body)> parse;
};

// A plug-in says what it wants to have fetched; the core fetches it every minute.
class Plugin {
public:
    virtual ~Plugin() = default;
    virtual std::vector<Endpoint> endpoints() const = 0;
    virtual void onAlarm(Pistache::Http::Experimental::Client&, const std::string& /*base*/) {}
};

class Registry {
public:
    using Factory = std::function<std::unique_ptr<Plugin>()>;

    static Registry& instance()
    {
        static Registry registry;
        return registry;
    }

    bool add(const std::string& name, Factory factory)
    {
        return factories_.emplace(name, std::move(factory)).second;
    }

    std::unique_ptr<Plugin> create(const std::string& name) const
    {
        const auto it = factories_.find(name);
        return it == factories_.end() ? nullptr : it->second();
    }

    std::vector<std::string> names() const
    {
        std::vector<std::string> result;
        for (const auto& entry : factories_)
            result.push_back(entry.first);
        return result;
    }

private:
    std::map<std::string, Factory> factories_;
};

} // namespace collector

#define COLLECTOR_PLUGIN(Class) \
    static const bool registered_##Class = ::collector::Registry::instance().add(#Class, [] { return std::unique_ptr<::collector::Plugin>(new Class); })
