#include "repositories.h"

namespace e911 {

namespace {

class Locations : public ILocationRepository {
public:
    Locations(IGateway& gateway, std::string account) : gateway_(gateway), account_(std::move(account)) {}

    std::vector<Location> all() override
    {
        std::vector<Location> out;
        for (const auto& rec : Pages(gateway_, collection()))  // call: GET /restapi/v1.0/account/{accountId}/emergency-locations
            out.push_back(from_json(rec));
        return out;
    }

    Location find(const std::string& id) override
    {
        return from_json(gateway_.get(member(id)));  // call: GET /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}
    }

    Location save(const Location& l) override
    {
        const json body = {{"name", l.name}, {"address", l.address}};
        if (l.id.empty())
            return from_json(gateway_.post(collection(), body));  // call: POST /restapi/v1.0/account/{accountId}/emergency-locations
        return from_json(gateway_.put(member(l.id), body));  // call: PUT /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}
    }

    void erase(const std::string& id) override
    {
        gateway_.remove(member(id) + "?validateOnly=false");  // call: DELETE /restapi/v1.0/account/{accountId}/emergency-locations/{locationId}
    }

private:
    std::string collection() const
    {
        return join_path({"restapi", "v1.0", "account", account_, "emergency-locations"});
    }
    std::string member(const std::string& id) const
    {
        return collection() + join_path({id});
    }
    static Location from_json(const json& j)
    {
        return {j.value("id", ""), j.value("name", ""), j.value("address", json::object())};
    }

    IGateway& gateway_;
    std::string account_;
};

class Networks : public INetworkRepository {
public:
    Networks(IGateway& gateway, const std::string& account)
        : gateway_(gateway), root_(join_path({"restapi", "v1.0", "account", account, "emergency-address-auto-update"}))
    {
    }

    std::vector<WirelessPoint> points() override
    {
        std::vector<WirelessPoint> out;
        const Pages pages(gateway_, root_ + "/wireless-points");
        for (const auto& rec : pages)  // call: GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points
            out.push_back({rec.value("id", ""), rec.value("bssid", ""), rec.at("emergencyLocationId")});
        return out;
    }

    // Returns the id of the task that creates the points.
    std::string save(const std::vector<WirelessPoint>& points) override
    {
        const json records = std::accumulate(points.begin(), points.end(), json::array(), [](json acc, const WirelessPoint& p) {
            acc.push_back({{"bssid", p.bssid}, {"emergencyLocationId", p.location}});
            return acc;
        });
        const json task = gateway_.post(root_ + "/wireless-points-bulk-create", {{"records", records}});  // call: POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points-bulk-create
        return task.at("task").at("id");
    }

    void erase(const WirelessPoint& point) override
    {
        gateway_.remove(root_ + join_path({"wireless-points", point.id}));  // call: DELETE /restapi/v1.0/account/{accountId}/emergency-address-auto-update/wireless-points/{pointId}
    }

    bool task_done(const std::string& task) override
    {
        const json state = gateway_.get(root_ + join_path({"tasks", task}));  // call: GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/tasks/{taskId}
        return state.value("status", "") != "InProgress";
    }

    json networks() override { return gateway_.get(root_ + "/networks"); }  // call: GET /restapi/v1.0/account/{accountId}/emergency-address-auto-update/networks

private:
    IGateway& gateway_;
    const std::string root_;
};

class Devices : public IDeviceRepository {
public:
    Devices(IGateway& gateway, std::string account) : gateway_(gateway), account_(std::move(account)) {}

    std::vector<json> of_extension(const std::string& extension) override
    {
        const auto path = join_path({"restapi/v1.0", "account", account_, "extension", extension, "device"});
        Pages pages(gateway_, path);
        std::vector<json> out;
        for (const json& device : pages)  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/device
            out.push_back(device);
        return out;
    }

    json load(const std::string& device) override
    {
        return gateway_.get(join_path({"restapi/v1.0", "account", account_, "device", device}));  // call: GET /restapi/v1.0/account/{accountId}/device/{deviceId}
    }

    void set_emergency(const std::string& device, const Location& location) override
    {
        const json body = {{"emergency", {{"location", {{"id", location.id}}}}}};
        gateway_.put(join_path({"restapi/v1.0", "account", account_, "device", device, "emergency"}), body);  // call: PUT /restapi/v1.0/account/{accountId}/device/{deviceId}/emergency
    }

    void enable_tracking(const std::vector<std::string>& devices) override
    {
        const std::string path = join_path(
            {"restapi/v1.0", "account", account_, "emergency-address-auto-update", "devices", "bulk-assign"});
        gateway_.post(path, {{"enabledDeviceIds", devices}});  // call: POST /restapi/v1.0/account/{accountId}/emergency-address-auto-update/devices/bulk-assign
    }

private:
    IGateway& gateway_;
    std::string account_;
};

} // namespace

std::unique_ptr<ILocationRepository> make_locations(IGateway& gateway, std::string account)
{
    return std::unique_ptr<ILocationRepository>(new Locations(gateway, std::move(account)));
}

std::unique_ptr<INetworkRepository> make_networks(IGateway& gateway, std::string account)
{
    return std::unique_ptr<INetworkRepository>(new Networks(gateway, account));
}

std::unique_ptr<IDeviceRepository> make_devices(IGateway& gateway, std::string account)
{
    return std::unique_ptr<IDeviceRepository>(new Devices(gateway, std::move(account)));
}

} // namespace e911
