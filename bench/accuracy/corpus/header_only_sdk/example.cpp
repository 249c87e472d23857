// idiom: header-only SDK, resource tree, names as template arguments
// library: cpp-httplib
// needs: httplib
// flags: -std=c++20 -Iinclude
#include <rc/rc.hpp>

#include <cstdlib>
#include <iostream>

static_assert(rc::collection<"custom-fields">::name == "custom-fields");
static_assert(rc::fixed_string{"/restapi/v1.0/status"}.size == 20); // silent

int main()
{
    const char* token = std::getenv("RC_TOKEN");
    rc::connection connection{token ? token : ""};
    rc::account account{connection};

    if (auto res = account.me().info()) std::cout << res->body << '\n';

    account.me().forwarding_numbers().list("perPage=100");
    account.me().forwarding_numbers().create(R"({"phoneNumber":"+16505550100"})");

    auto templates = account[12345].templates();
    templates.list();
    templates.update("77", R"({"body":{"text":"hello"}})");

    const auto fields = account.custom_fields();
    fields.list();
    fields.create(R"({"category":"User"})");
    fields.remove(5);

    account[std::string{"101"}].set_caller_id("{}");
    std::cout << account.me().caller_id()->body << account.service_info()->body;
    std::cout << account.path() << "/custom-fields\n"; // silent
}
