#include <WiFiClientSecure.h>
