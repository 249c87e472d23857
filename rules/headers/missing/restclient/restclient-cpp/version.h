#pragma once
#define RESTCLIENT_VERSION "0.5.2"
