// idiom: endpoint types (curiously recurring template), placeholders
// library: C++ REST SDK
// needs: cpprest
// flags: -std=c++17 -Iinclude
#include "campaign.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iostream>

int main(int argc, char** argv)
{
    if (argc < 4) {
        std::cerr << "usage: blast FROM TEXT NUMBERS.txt\n";
        return 2;
    }
    using utility::conversions::to_string_t;
    a2p::Api api(U("https://platform.ringcentral.com"), to_string_t(std::getenv("RC_TOKEN")),
                 to_string_t(std::getenv("RC_ACCOUNT")));
    a2p::Campaign campaign(api);

    const auto from = to_string_t(argv[1]);
    std::vector<utility::string_t> to;
    std::ifstream in(argv[3]);
    for (std::string line; std::getline(in, line);)
        to.push_back(to_string_t(line));
    try {
        if (!campaign.numbers_registered(from))
            std::cerr << "warning: " << argv[1] << " is not registered\n";
        const auto blocked = campaign.opted_out(from, to);
        to.erase(std::remove_if(to.begin(), to.end(), [&](const auto& n) { return blocked.count(n) > 0; }), to.end());
        campaign.import_opt_outs(from, {blocked.begin(), blocked.end()});
        campaign.report(campaign.blast(from, to_string_t(argv[2]), to));
        std::cout << campaign.count_batches() << " batches so far\n";
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
    return 0;
}
