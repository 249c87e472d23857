#include "phone.h"

#include <stdio.h>
#include <string.h>

#include "esp_log.h"
#include "rc_http.h"
#include "settings.h"

#define ME "/restapi/v1.0/account/~/extension/~"

static const char *TAG = "phone";

static const char *text_of(const cJSON *json, const char *name)
{
    const cJSON *item = cJSON_GetObjectItem(json, name);
    return cJSON_IsString(item) ? item->valuestring : "";
}

esp_err_t phone_display_name(char *out, int size)
{
    char path[RC_PATH_MAX];
    cJSON *reply = NULL;
    snprintf(path, sizeof path, "/restapi/v1.0/account/~/extension/%s", g_settings.extension);
    esp_err_t err = rc_call(&(rc_call_t){ .method = HTTP_METHOD_GET, .path = path, .reply = &reply });  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId} */
    if (err == ESP_OK)
        strlcpy(out, text_of(reply, "name"), size);
    cJSON_Delete(reply);
    return err;
}

light_t phone_light(void)
{
    char path[RC_PATH_MAX];
    cJSON *reply = NULL;
    light_t light = LIGHT_OFF;
    const rc_call_t call = {
        .method = HTTP_METHOD_GET,
        .path = path,
        .query = "detailedTelephonyState=true",
        .reply = &reply,
    };

    snprintf(path, sizeof path, "/restapi/v1.0/account/~/extension/%s/presence", g_settings.extension);
    if (rc_call(&call) != ESP_OK)  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
        return LIGHT_OFF;
    const char *telephony = text_of(reply, "telephonyStatus");
    const char *dnd = text_of(reply, "dndStatus");
    if (!strcmp(telephony, "Ringing"))
        light = LIGHT_BLINK;
    else if (!strcmp(telephony, "CallConnected") || !strcmp(telephony, "OnHold"))
        light = LIGHT_RED;
    else if (!strcmp(dnd, "DoNotAcceptAnyCalls"))
        light = LIGHT_YELLOW;
    else if (!strcmp(text_of(reply, "presenceStatus"), "Available"))
        light = LIGHT_GREEN;
    cJSON_Delete(reply);
    return light;
}

int phone_unread_voicemail(void)
{
    cJSON *reply = NULL;
    int total = 0;
    rc_call_t call = { .method = HTTP_METHOD_GET, .path = ME "/message-store", .reply = &reply };
    call.query = "messageType=VoiceMail&readStatus=Unread&perPage=1";
    if (rc_call(&call) == ESP_OK) {  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
        const cJSON *paging = cJSON_GetObjectItem(reply, "paging");
        const cJSON *n = cJSON_GetObjectItem(paging, "totalElements");
        total = n ? n->valueint : 0;
    }
    cJSON_Delete(reply);
    return total;
}

esp_err_t phone_mute_all_voicemail(void)
{
    cJSON *list = NULL;
    esp_err_t err = rc_call(&(rc_call_t){  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-sync */
        .method = HTTP_METHOD_GET,
        .path = ME "/message-sync",
        .query = "messageType=VoiceMail&syncType=FSync&recordCount=10",
        .reply = &list,
    });
    if (err != ESP_OK)
        return err;
    const cJSON *message;
    cJSON_ArrayForEach(message, cJSON_GetObjectItem(list, "records")) {
        char path[RC_PATH_MAX];
        if (strcmp(text_of(message, "readStatus"), "Unread"))
            continue;
        cJSON *body = cJSON_CreateObject();
        cJSON_AddStringToObject(body, "readStatus", "Read");
        snprintf(path, sizeof path, "%s/message-store/%.0f", ME,
                 cJSON_GetObjectItem(message, "id")->valuedouble);
        rc_call(&(rc_call_t){ .method = HTTP_METHOD_PUT, .path = path, .body = body });  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
    }
    cJSON_Delete(list);
    return ESP_OK;
}

esp_err_t phone_toggle_dnd(void)
{
    cJSON *now = NULL;
    const char *path = ME "/presence";
    esp_err_t err = rc_call(&(rc_call_t){ .method = HTTP_METHOD_GET, .path = path, .reply = &now });  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
    if (err != ESP_OK)
        return err;
    const int busy = !strcmp(text_of(now, "dndStatus"), "DoNotAcceptAnyCalls");
    cJSON *body = cJSON_CreateObject();
    cJSON_AddStringToObject(body, "dndStatus", busy ? "TakeAllCalls" : "DoNotAcceptAnyCalls");
    cJSON_Delete(now);
    return rc_call(&(rc_call_t){ .method = HTTP_METHOD_PUT, .path = path, .body = body });  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence */
}

esp_err_t phone_set_queue(bool accept)
{
    char path[RC_PATH_MAX];
    cJSON *body = cJSON_CreateObject();
    rc_call_t call = { .method = HTTP_METHOD_PUT, .path = path, .body = body };

    snprintf(path, sizeof path, "/restapi/v1.0/account/~/extension/%s/call-queue-presence", g_settings.extension);
    cJSON *record = cJSON_CreateObject();
    cJSON *queue = cJSON_AddObjectToObject(record, "callQueue");
    cJSON_AddStringToObject(queue, "id", g_settings.queue);
    cJSON_AddBoolToObject(record, "acceptCalls", accept);
    cJSON_AddItemToArray(cJSON_AddArrayToObject(body, "records"), record);
    return rc_call(&call);  /* call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-queue-presence */
}

esp_err_t phone_panic(const char *where)
{
    char text[160];
    cJSON *body = cJSON_CreateObject();
    cJSON *from = cJSON_AddObjectToObject(body, "from");
    cJSON *to = cJSON_CreateObject();

    ESP_LOGW(TAG, "panic button, POST " ME "/sms");
    snprintf(text, sizeof text, "Help is needed at %s", where);
    cJSON_AddStringToObject(from, "phoneNumber", g_settings.own_number);
    cJSON_AddStringToObject(to, "phoneNumber", g_settings.alarm_number);
    cJSON_AddItemToArray(cJSON_AddArrayToObject(body, "to"), to);
    cJSON_AddStringToObject(body, "text", text);
    return rc_call(&(rc_call_t){ .method = HTTP_METHOD_POST, .path = ME "/sms", .body = body });  /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms */
}

esp_err_t phone_call_back_last(void)
{
    cJSON *log = NULL;
    esp_err_t err = rc_call(&(rc_call_t){  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log */
        .method = HTTP_METHOD_GET,
        .path = ME "/call-log",
        .query = "direction=Inbound&type=Voice&perPage=1",
        .reply = &log,
    });
    if (err != ESP_OK)
        return err;
    const cJSON *call = cJSON_GetArrayItem(cJSON_GetObjectItem(log, "records"), 0);
    const char *number = text_of(cJSON_GetObjectItem(call, "from"), "phoneNumber");
    if (!number[0]) {
        cJSON_Delete(log);
        return ESP_ERR_NOT_FOUND;
    }
    cJSON *body = cJSON_CreateObject();
    cJSON_AddStringToObject(cJSON_AddObjectToObject(body, "from"), "phoneNumber", g_settings.own_number);
    cJSON_AddStringToObject(cJSON_AddObjectToObject(body, "to"), "phoneNumber", number);
    cJSON_Delete(log);
    rc_call_t ring = { .path = ME "/ring-out" };
    ring.method = HTTP_METHOD_POST;
    ring.body = body;
    return rc_call(&ring);  /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out */
}

esp_err_t phone_hold_active(bool hold)
{
    char path[RC_PATH_MAX];
    cJSON *calls = NULL;
    esp_err_t err = rc_call(&(rc_call_t){ HTTP_METHOD_GET, ME "/active-calls", "view=Simple", NULL, &calls });  /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls */
    if (err != ESP_OK)
        return err;
    const cJSON *call = cJSON_GetArrayItem(cJSON_GetObjectItem(calls, "records"), 0);
    if (call) {
        snprintf(path, sizeof path, "/restapi/v1.0/account/~/telephony/sessions/%s/parties/%s/%s",
                 text_of(call, "telephonySessionId"), text_of(call, "partyId"), hold ? "hold" : "unhold");
        err = rc_call(&(rc_call_t){ .method = HTTP_METHOD_POST, .path = path });  /* call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/hold ; POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/unhold */
    }
    cJSON_Delete(calls);
    return err;
}
