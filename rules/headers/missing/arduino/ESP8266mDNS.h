#pragma once
#include <_esp8266.h>
#include <ESPmDNS.h>
