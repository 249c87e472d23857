// idiom: repositories behind interfaces, iterators over pages
// library: curlpp
// needs: curlpp nlohmann
// flags: -std=c++14 -Iinclude
#include "repositories.h"

#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <map>
#include <thread>

namespace {

using namespace e911;

// Makes the platform know the access points of a floor plan and where they are.
class FloorPlanImporter {
public:
    FloorPlanImporter(ILocationRepository& locations, INetworkRepository& networks, IDeviceRepository& devices)
        : locations_(locations), networks_(networks), devices_(devices) {}

    void run(const json& plan)
    {
        std::map<std::string, Location> known;
        for (const auto& l : locations_.all())
            known[l.name] = l;

        std::vector<WirelessPoint> points;
        for (const auto& floor : plan.at("floors")) {
            Location l = known[floor.at("name")];
            l.name = floor.at("name");
            l.address = floor.at("address");
            l = locations_.save(l);
            for (const auto& ap : floor.at("accessPoints"))
                points.push_back({"", ap, l.id});
            for (const auto& extension : floor.at("extensions"))
                move_devices(extension, l);
        }
        for (const auto& old : networks_.points())
            networks_.erase(old);
        const std::string task = networks_.save(points);
        while (!networks_.task_done(task))
            std::this_thread::sleep_for(std::chrono::seconds(3));
        std::cout << networks_.networks().dump(2) << '\n';
    }

private:
    void move_devices(const std::string& extension, const Location& to)
    {
        std::vector<std::string> tracked;
        for (const auto& d : devices_.of_extension(extension)) {
            const std::string id = d.at("id");
            const json device = devices_.load(id);
            const std::string old = device.at("emergency").at("location").value("id", "");
            if (old == to.id)
                continue;
            devices_.set_emergency(id, to);
            tracked.push_back(id);
            if (locations_.find(old).name.empty())
                locations_.erase(old);
        }
        devices_.enable_tracking(tracked);
    }

    ILocationRepository& locations_;
    INetworkRepository& networks_;
    IDeviceRepository& devices_;
};

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        std::cerr << "usage: floorplan ACCOUNT PLAN.json\n";
        return 2;
    }
    const char* token = std::getenv("RC_TOKEN");
    const auto gateway = make_curl_gateway("https://platform.ringcentral.com", token ? token : "");
    const auto locations = make_locations(*gateway, argv[1]);
    const auto networks = make_networks(*gateway, argv[1]);
    const auto devices = make_devices(*gateway, argv[1]);

    std::ifstream in(argv[2]);
    try {
        FloorPlanImporter(*locations, *networks, *devices).run(json::parse(in));
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
    return 0;
}
