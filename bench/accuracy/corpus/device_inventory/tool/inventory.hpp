#pragma once
#include <iosfwd>
#include <map>
#include <string>

#include <rcx/client.hpp>

// Keeps the asset database in step with the phones of the account.
class Inventory {
public:
    Inventory(rcx::client& api, std::string account, std::string assets);

    void check(std::ostream& out);
    void sync(std::ostream& out);
    void rename(const std::string& device, const std::string& name);
    void places(std::ostream& out, bool prune);
    void add_place(const std::string& site, const std::string& name, const std::string& country);
    void of_user(std::ostream& out, const std::string& extension);
    void tag_contact(const std::string& extension, const std::string& contact, const std::string& note);

private:
    bool known(const std::string& serial);
    void record(const rcx::device& d);

    rcx::client& api_;
    std::string account_;
    std::string assets_;  // https://assets.example.net
};
