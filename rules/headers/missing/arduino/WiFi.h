// WiFi of ESP32, and what of it only ESP8266 and WiFiNINA have.
#pragma once
#include <Arduino.h>
#include <IPAddress.h>
#include <WiFiClient.h>
#include <WiFiServer.h>
#include <WiFiUdp.h>
#if __has_include(<esp_wifi_types.h>) && __has_include(<esp_netif_types.h>)
#include <esp_netif_types.h>
#include <esp_wifi_types.h>
#else
typedef enum { WIFI_MODE_NULL = 0, WIFI_MODE_STA, WIFI_MODE_AP, WIFI_MODE_APSTA, WIFI_MODE_MAX } wifi_mode_t;
typedef enum {
    WIFI_AUTH_OPEN = 0, WIFI_AUTH_WEP, WIFI_AUTH_WPA_PSK, WIFI_AUTH_WPA2_PSK, WIFI_AUTH_WPA_WPA2_PSK, WIFI_AUTH_WPA2_ENTERPRISE, WIFI_AUTH_WPA3_PSK,
    WIFI_AUTH_WPA2_WPA3_PSK, WIFI_AUTH_MAX
} wifi_auth_mode_t;
typedef enum { WIFI_PS_NONE, WIFI_PS_MIN_MODEM, WIFI_PS_MAX_MODEM } wifi_ps_type_t;
struct esp_ip4_addr { uint32_t addr; };
typedef struct { struct { struct esp_ip4_addr ip, netmask, gw; } ip_info; } ip_event_got_ip_t;
typedef struct { uint8_t ssid[32]; uint8_t ssid_len; uint8_t bssid[6]; uint8_t reason; } wifi_event_sta_disconnected_t;
#endif
#define WIFI_OFF WIFI_MODE_NULL
#define WIFI_STA WIFI_MODE_STA
#define WIFI_AP WIFI_MODE_AP
#define WIFI_AP_STA WIFI_MODE_APSTA
#define WiFiMode_t wifi_mode_t
#define WIFI_SCAN_RUNNING (-1)
#define WIFI_SCAN_FAILED (-2)
typedef enum {
    WL_NO_SHIELD = 255, WL_NO_MODULE = 255, WL_STOPPED = 254, WL_IDLE_STATUS = 0, WL_NO_SSID_AVAIL = 1, WL_SCAN_COMPLETED = 2, WL_CONNECTED = 3,
    WL_CONNECT_FAILED = 4, WL_CONNECTION_LOST = 5, WL_DISCONNECTED = 6, WL_WRONG_PASSWORD = 7
} wl_status_t;
enum wl_enc_type { ENC_TYPE_WEP = 5, ENC_TYPE_TKIP = 2, ENC_TYPE_CCMP = 4, ENC_TYPE_NONE = 7, ENC_TYPE_AUTO = 8 };
typedef enum {
    WIFI_POWER_21dBm = 84, WIFI_POWER_20dBm = 80, WIFI_POWER_19_5dBm = 78, WIFI_POWER_19dBm = 76, WIFI_POWER_18_5dBm = 74, WIFI_POWER_17dBm = 68,
    WIFI_POWER_15dBm = 60, WIFI_POWER_13dBm = 52, WIFI_POWER_11dBm = 44, WIFI_POWER_8_5dBm = 34, WIFI_POWER_7dBm = 28, WIFI_POWER_5dBm = 20,
    WIFI_POWER_2dBm = 8, WIFI_POWER_MINUS_1dBm = -4
} wifi_power_t;
typedef enum {
    ARDUINO_EVENT_WIFI_READY = 0, ARDUINO_EVENT_WIFI_SCAN_DONE, ARDUINO_EVENT_WIFI_STA_START, ARDUINO_EVENT_WIFI_STA_STOP, ARDUINO_EVENT_WIFI_STA_CONNECTED,
    ARDUINO_EVENT_WIFI_STA_DISCONNECTED, ARDUINO_EVENT_WIFI_STA_AUTHMODE_CHANGE, ARDUINO_EVENT_WIFI_STA_GOT_IP, ARDUINO_EVENT_WIFI_STA_GOT_IP6,
    ARDUINO_EVENT_WIFI_STA_LOST_IP, ARDUINO_EVENT_WIFI_AP_START, ARDUINO_EVENT_WIFI_AP_STOP, ARDUINO_EVENT_WIFI_AP_STACONNECTED,
    ARDUINO_EVENT_WIFI_AP_STADISCONNECTED, ARDUINO_EVENT_WIFI_AP_STAIPASSIGNED, ARDUINO_EVENT_WIFI_AP_PROBEREQRECVED, ARDUINO_EVENT_WIFI_AP_GOT_IP6,
    ARDUINO_EVENT_ETH_START = 20, ARDUINO_EVENT_ETH_STOP, ARDUINO_EVENT_ETH_CONNECTED, ARDUINO_EVENT_ETH_DISCONNECTED, ARDUINO_EVENT_ETH_GOT_IP,
    ARDUINO_EVENT_MAX = 40
} arduino_event_id_t;
#define SYSTEM_EVENT_STA_START ARDUINO_EVENT_WIFI_STA_START
#define SYSTEM_EVENT_STA_CONNECTED ARDUINO_EVENT_WIFI_STA_CONNECTED
#define SYSTEM_EVENT_STA_DISCONNECTED ARDUINO_EVENT_WIFI_STA_DISCONNECTED
#define SYSTEM_EVENT_STA_GOT_IP ARDUINO_EVENT_WIFI_STA_GOT_IP
#define SYSTEM_EVENT_STA_LOST_IP ARDUINO_EVENT_WIFI_STA_LOST_IP
#define SYSTEM_EVENT_AP_START ARDUINO_EVENT_WIFI_AP_START
#define SYSTEM_EVENT_AP_STACONNECTED ARDUINO_EVENT_WIFI_AP_STACONNECTED
#define SYSTEM_EVENT_AP_STADISCONNECTED ARDUINO_EVENT_WIFI_AP_STADISCONNECTED
typedef union {
    wifi_event_sta_disconnected_t wifi_sta_disconnected;
    ip_event_got_ip_t got_ip;
} arduino_event_info_t;
typedef struct { arduino_event_id_t event_id; arduino_event_info_t event_info; } arduino_event_t;
#define WiFiEvent_t arduino_event_id_t
#define WiFiEventInfo_t arduino_event_info_t
typedef size_t wifi_event_id_t;
typedef void (*WiFiEventCb)(arduino_event_id_t event);
typedef std::function<void(arduino_event_id_t event, arduino_event_info_t info)> WiFiEventFuncCb;
typedef void (*WiFiEventSysCb)(arduino_event_t* event);
struct WiFiEventStationModeConnected { String ssid; uint8_t bssid[6]; uint8_t channel; };
struct WiFiEventStationModeDisconnected { String ssid; uint8_t bssid[6]; int reason; };
struct WiFiEventStationModeGotIP { IPAddress ip; IPAddress mask; IPAddress gw; };
typedef std::shared_ptr<void> WiFiEventHandler;
typedef enum { WIFI_NONE_SLEEP = 0, WIFI_LIGHT_SLEEP = 1, WIFI_MODEM_SLEEP = 2 } WiFiSleepType_t;

class WiFiClass {
public:
    wl_status_t begin(const char* ssid, const char* passphrase = NULL, int32_t channel = 0, const uint8_t* bssid = NULL, bool connect = true);
    wl_status_t begin(const String& ssid, const String& passphrase = emptyString, int32_t channel = 0, const uint8_t* bssid = NULL, bool connect = true);
    wl_status_t begin();
    bool config(IPAddress local_ip, IPAddress gateway, IPAddress subnet, IPAddress dns1 = (uint32_t)0x00000000, IPAddress dns2 = (uint32_t)0x00000000);
    bool reconnect();
    bool disconnect(bool wifioff = false, bool eraseap = false);
    bool end();
    bool eraseAP();
    bool isConnected();
    bool setAutoConnect(bool autoConnect);
    bool getAutoConnect();
    bool setAutoReconnect(bool autoReconnect);
    bool getAutoReconnect();
    uint8_t waitForConnectResult(unsigned long timeoutLength = 60000);
    void setMinSecurity(wifi_auth_mode_t minSecurity);
    IPAddress localIP();
    IPAddress subnetMask();
    IPAddress gatewayIP();
    IPAddress dnsIP(uint8_t dns_no = 0);
    uint8_t* macAddress(uint8_t* mac);
    String macAddress();
    wl_status_t status();
    String SSID() const;
    String psk() const;
    uint8_t* BSSID();
    String BSSIDstr();
    int32_t RSSI();
    int32_t channel();

    bool softAP(const char* ssid, const char* passphrase = NULL, int channel = 1, int ssid_hidden = 0, int max_connection = 4, bool ftm_responder = false);
    bool softAP(const String& ssid, const String& passphrase = emptyString, int channel = 1, int ssid_hidden = 0, int max_connection = 4, bool ftm_responder = false);
    bool softAPConfig(IPAddress local_ip, IPAddress gateway, IPAddress subnet);
    bool softAPdisconnect(bool wifioff = false);
    uint8_t softAPgetStationNum();
    IPAddress softAPIP();
    uint8_t* softAPmacAddress(uint8_t* mac);
    String softAPmacAddress();
    String softAPSSID() const;

    int16_t scanNetworks(bool async = false, bool show_hidden = false, bool passive = false, uint32_t max_ms_per_chan = 300, uint8_t channel = 0);
    int16_t scanComplete();
    void scanDelete();
    String SSID(uint8_t networkItem);
    wifi_auth_mode_t encryptionType(uint8_t networkItem);
    int32_t RSSI(uint8_t networkItem);
    uint8_t* BSSID(uint8_t networkItem);
    String BSSIDstr(uint8_t networkItem);
    int32_t channel(uint8_t networkItem);

    wifi_event_id_t onEvent(WiFiEventCb cbEvent, arduino_event_id_t event = ARDUINO_EVENT_MAX);
    wifi_event_id_t onEvent(WiFiEventFuncCb cbEvent, arduino_event_id_t event = ARDUINO_EVENT_MAX);
    wifi_event_id_t onEvent(WiFiEventSysCb cbEvent, arduino_event_id_t event = ARDUINO_EVENT_MAX);
    void removeEvent(wifi_event_id_t id);
    WiFiEventHandler onStationModeConnected(std::function<void(const WiFiEventStationModeConnected&)>);
    WiFiEventHandler onStationModeDisconnected(std::function<void(const WiFiEventStationModeDisconnected&)>);
    WiFiEventHandler onStationModeGotIP(std::function<void(const WiFiEventStationModeGotIP&)>);

    void persistent(bool persistent);
    bool mode(wifi_mode_t);
    wifi_mode_t getMode();
    bool setSleep(bool enabled);
    bool setSleep(wifi_ps_type_t sleepType);
    bool setSleepMode(WiFiSleepType_t type, uint8_t listenInterval = 0);
    bool forceSleepBegin(uint32_t sleepUs = 0);
    bool forceSleepWake();
    bool setTxPower(wifi_power_t power);
    wifi_power_t getTxPower();
    void setOutputPower(float dBm);
    bool setHostname(const char* hostname);
    const char* getHostname();
    bool hostname(const char* aHostname);
    bool hostname(const String& aHostname);
    String hostname();
    int hostByName(const char* aHostname, IPAddress& aResult);
    bool beginSmartConfig();
    bool stopSmartConfig();
    bool smartConfigDone();
    const char* firmwareVersion();
    unsigned long getTime();
    void printDiag(Print& dest);
};
extern WiFiClass WiFi;
