#include <cassert>

#include "../client/ApiClient.h"

using namespace ringcentral::client;

// No network: only the expansion of the path templates.
int main()
{
    utility::string_t p = U("/restapi/v1.0/account/{accountId}/extension/{extensionId}/fax");
    replaceAll(p, U("{accountId}"), ApiClient::parameterToString(U("~")));
    replaceAll(p, U("{extensionId}"), ApiClient::parameterToString(int64_t(101)));
    assert(p == U("/restapi/v1.0/account/~/extension/101/fax"));
    return 0;
}
