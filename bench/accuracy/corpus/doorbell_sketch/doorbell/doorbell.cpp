// idiom: a core of its own for a sketch, strings of its own
// library: libcurl
// needs: curl
// flags: -std=c++20
// Doorbell: calls the owner when the button is pressed, opens on an SMS that says "open".
#include "RcApi.h"
#include "config.h"

static RcApi api;
static unsigned long lastPoll;
static const char *chatId = getenv("DOORBELL_CHAT");

static void openDoor() {
  digitalWrite(PIN_LOCK, HIGH);
  delay(3000);
  digitalWrite(PIN_LOCK, LOW);
}

static void onButton() {
  digitalWrite(PIN_LED, HIGH);
  if (!api.insideBusinessHours() || !api.ownerIsFree()) {
    api.sendSms(DOOR_NUMBER, OWNER_NUMBER, "Somebody is at the door. Reply 'open' to let them in.");
    if (chatId)
      api.postToTeam(chatId, "Somebody is at the door.");
  } else if (api.ring(DOOR_NUMBER, OWNER_NUMBER)) {
    String status = "InProgress";
    unsigned long start = millis();
    api.setBusy(true);
    while (status == "InProgress" && millis() - start < 30000) {
      delay(2000);
      if (!api.ringStatus(status))
        break;
    }
    if (status == "InProgress")
      api.cancelRing();
    api.setBusy(false);
  }
  digitalWrite(PIN_LED, LOW);
}

static void pollMessages() {
  String id, text;
  while (api.nextUnreadSms(id, text)) {
    text.toLowerCase();
    if (text.indexOf("open") >= 0)
      openDoor();
    else if (text.indexOf("night") >= 0)
      api.enableNightRule(strtoul(getenv("DOORBELL_NIGHT_RULE"), nullptr, 10), true);
    if (!api.markRead(id))
      break;
  }
}

void setup() {
  Serial.begin(115200);
  pinMode(PIN_BUTTON, INPUT_PULLUP);
  pinMode(PIN_LOCK, OUTPUT);
  pinMode(PIN_LED, OUTPUT);
  while (!api.login())
    delay(10000);
  if (!api.checkDevice(getenv("DOORBELL_DEVICE")))
    Serial.println("this device is not known to the phone system");
}

void loop() {
  if (digitalRead(PIN_BUTTON) == LOW)
    onButton();
  if (millis() - lastPoll > 15000) {
    lastPoll = millis();
    pollMessages();
  }
  delay(20);
}

int main() {
  setup();
  for (;;)
    loop();
}
