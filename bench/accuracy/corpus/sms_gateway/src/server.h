#pragma once

#include "rc_client.h"

void install_routes(httplib::Server& svr, RcClient& rc, const GatewayConfig& cfg);
