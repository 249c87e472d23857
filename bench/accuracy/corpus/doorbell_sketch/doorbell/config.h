#pragma once

// Copy to your own file and fill in.
#define RC_SERVER "https://platform.ringcentral.com"
#define RC_APP_KEY "your-app-key"
#define RC_APP_SECRET "your-app-secret"
#define RC_JWT "your-jwt"

#define DOOR_NUMBER "+15550100100"   // number of the door itself
#define OWNER_NUMBER "+15550100200"  // rings when somebody is at the door

#define PIN_BUTTON 0
#define PIN_LOCK 5
#define PIN_LED 2
