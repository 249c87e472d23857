#pragma once
#include <NetworkClient.h>
#include <WiFiClientSecure.h>
typedef WiFiClientSecure NetworkClientSecure;
