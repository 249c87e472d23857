#include <cassert>
#include <fstream>
#include <string>

#include "checks.h"
#include "options.h"

using namespace check_rc;

static void thresholds()
{
    Options o;
    assert(grade(100, o) == OK);
    o.warning = 5;
    o.hasWarning = true;
    o.critical = 10;
    o.hasCritical = true;
    assert(grade(4, o) == OK);
    assert(grade(5, o) == WARNING);
    assert(grade(11, o) == CRITICAL);
}

static void credentials()
{
    std::ofstream("auth.tmp") << "# /restapi/oauth/token\nclient_id = abc\njwt=x.y.z\n";
    Options o;
    readCredentials("auth.tmp", o);
    assert(o.clientId == "abc" && o.jwt == "x.y.z");
    assert(o.account == "~");
}

int main()
{
    thresholds();
    credentials();
    assert(std::string(usage()).find("/restapi/v1.0/account/~") != std::string::npos);
    return 0;
}
