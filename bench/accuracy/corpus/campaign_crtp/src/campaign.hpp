#pragma once

#include "a2p/endpoints.hpp"

#include <set>

namespace a2p {

class Campaign {
public:
    explicit Campaign(Api& api) : api_(api) {}

    bool numbers_registered(const string_t& from);
    std::set<string_t> opted_out(const string_t& from, const std::vector<string_t>& to);
    void import_opt_outs(const string_t& from, const std::vector<string_t>& numbers);
    string_t blast(const string_t& from, const string_t& text, std::vector<string_t> to);
    void report(const string_t& batch);
    std::size_t count_batches();

private:
    void explain(const string_t& message);

    Api& api_;
};

} // namespace a2p
