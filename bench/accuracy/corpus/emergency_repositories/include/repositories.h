#pragma once

#include "gateway.h"

namespace e911 {

struct Location {
    std::string id;
    std::string name;
    json address;
};

struct WirelessPoint {
    std::string id;
    std::string bssid;
    std::string location;
};

class ILocationRepository {
public:
    virtual ~ILocationRepository() = default;
    virtual std::vector<Location> all() = 0;
    virtual Location find(const std::string& id) = 0;
    virtual Location save(const Location& location) = 0;
    virtual void erase(const std::string& id) = 0;
};

class INetworkRepository {
public:
    virtual ~INetworkRepository() = default;
    virtual std::vector<WirelessPoint> points() = 0;
    virtual std::string save(const std::vector<WirelessPoint>& points) = 0;
    virtual void erase(const WirelessPoint& point) = 0;
    virtual bool task_done(const std::string& task) = 0;
    virtual json networks() = 0;
};

class IDeviceRepository {
public:
    virtual ~IDeviceRepository() = default;
    virtual std::vector<json> of_extension(const std::string& extension) = 0;
    virtual json load(const std::string& device) = 0;
    virtual void set_emergency(const std::string& device, const Location& location) = 0;
    virtual void enable_tracking(const std::vector<std::string>& devices) = 0;
};

std::unique_ptr<ILocationRepository> make_locations(IGateway& gateway, std::string account);
std::unique_ptr<INetworkRepository> make_networks(IGateway& gateway, std::string account);
std::unique_ptr<IDeviceRepository> make_devices(IGateway& gateway, std::string account);

} // namespace e911
