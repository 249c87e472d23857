#include <WiFi.h>
#include <WiFiSSLClient.h>
