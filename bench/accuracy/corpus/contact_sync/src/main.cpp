// idiom: work queue of jobs, pool of workers, retries
// library: cpp-httplib
// needs: httplib nlohmann
// flags: -std=c++17 -Iinclude
#include "engine.h"

#include <cstdlib>
#include <fstream>
#include <iostream>

int main(int argc, char** argv)
{
    if (argc != 4) {
        std::cerr << "usage: rcsync ACCOUNT EXTENSION STORE.json\n";
        return 2;
    }
    rcsync::Settings settings;
    settings.account = argv[1];
    settings.extension = argv[2];
    if (const char* token = std::getenv("RC_TOKEN"))
        settings.token = token;

    std::map<std::string, rcsync::LocalContact> store;
    std::ifstream in(argv[3]);
    if (in) {
        const auto doc = nlohmann::json::parse(in);
        for (const auto& [key, value] : doc.items())
            store[key].fields = value;
    }

    rcsync::Engine engine(settings, store);
    engine.run();

    nlohmann::json out;
    for (const auto& [key, c] : store)
        if (!c.deleted)
            out[key] = c.fields;
    std::ofstream(argv[3]) << out.dump(2);
    return 0;
}
