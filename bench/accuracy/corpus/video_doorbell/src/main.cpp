// idiom: String and F(), pages of a server beside
// library: Arduino
// needs: arduino
// flags: -std=gnu++17 -DESP32 -DARDUINO=10819 -Isrc
#include <Arduino.h>
#include <WebServer.h>
#include <WiFi.h>

#include "RingApi.h"
#include "camera.h"
#include "config.h"

static RingApi api(RC_CLIENT_ID, RC_CLIENT_SECRET, RC_JWT);
static WebServer server(80);

static unsigned long lastPress = 0;
static unsigned long lastPresence = 0;
static String activeCall;
static String residents[] = {"+15551230001", "+15551230002"};
static const char *residentExt[] = {"62300001", "62300002"};
static volatile bool pressed = false;

static void IRAM_ATTR onButton() {
  pressed = true;
}

// Keeps a counter on the home automation box.
static void notifyHomeAssistant(const char *event) {
  HTTPClient http;
  http.begin("http://homeassistant.local:8123/api/webhook/doorbell");
  http.addHeader("Content-Type", "application/json");
  http.POST(String("{\"event\":\"") + event + "\"}");
  http.end();
}

static void connectWifi() {
  WiFi.mode(WIFI_STA);
  WiFi.begin(WIFI_SSID, WIFI_PASS);
  while (WiFi.status() != WL_CONNECTED) {
    delay(300);
    Serial.print('.');
  }
  Serial.println(WiFi.localIP());
}

static void handleDoorbell() {
  digitalWrite(PIN_LED, HIGH);
  notifyHomeAssistant("pressed");

  camera_frame_t frame;
  if (camera_capture(&frame)) {
    api.uploadSnapshot(DOOR_CHAT_ID, frame.buf, frame.len);
    camera_release(&frame);
  }
  api.postToChat(DOOR_CHAT_ID, "Somebody is at the door");

  for (size_t i = 0; i < 2; i++) {
    String state = api.presenceOf(residentExt[i]);
    if (state == "Available" && activeCall.isEmpty())
      activeCall = api.ringOut(residents[i]);
    else
      api.sendSms(residents[i], "Doorbell! Reply OPEN to open the door.");
  }
  digitalWrite(PIN_LED, LOW);
}

static void openDoor() {
  digitalWrite(PIN_RELAY, HIGH);
  delay(3000);
  digitalWrite(PIN_RELAY, LOW);
  notifyHomeAssistant("opened");
}

static void setupServer() {
  server.on("/", HTTP_GET, [] { server.send(200, "text/plain", "doorbell"); });
  server.on("/open", HTTP_POST, [] {
    openDoor();
    server.send(200, "text/plain", "ok");
  });
  server.on("/away", HTTP_PUT, [] {
    bool ok = api.setOwnPresence(server.arg("on") == "1");
    server.send(ok ? 200 : 502, "text/plain", String(api.lastCode()));
  });
  server.begin();
}

void setup() {
  Serial.begin(115200);
  pinMode(PIN_BUTTON, INPUT_PULLUP);
  pinMode(PIN_LED, OUTPUT);
  pinMode(PIN_RELAY, OUTPUT);
  connectWifi();
  configTime(0, 0, "pool.ntp.org");
  api.begin();
  camera_begin();
  attachInterrupt(PIN_BUTTON, onButton, FALLING);
  setupServer();
}

void loop() {
  server.handleClient();
  if (pressed && millis() - lastPress > DEBOUNCE_MS) {
    pressed = false;
    lastPress = millis();
    handleDoorbell();
  }
  if (activeCall.length()) {
    String st = api.ringOutStatus(activeCall);
    if (st == "CannotReach") api.cancelRingOut(activeCall);
    if (st != "InProgress") activeCall = "";
    delay(1000);
  }
  if (millis() - lastPresence > PRESENCE_MS) {
    lastPresence = millis();
    if (api.unreadReplies("2024-01-01T00:00:00Z") > 0) {
      openDoor();
      api.markRead(api.lastReplyId());
    }
  }
}
