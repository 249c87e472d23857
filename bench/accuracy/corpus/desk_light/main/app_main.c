/* idiom: structures of a call, designated initialisers */
/* library: ESP-IDF */
/* needs: esp_idf cjson */
/* flags: -std=gnu17 -Imain */
#include <stdio.h>

#include "driver/gpio.h"
#include "esp_log.h"
#include "freertos/FreeRTOS.h"
#include "freertos/queue.h"
#include "freertos/task.h"
#include "phone.h"
#include "rc_http.h"
#include "settings.h"
#include "weather.h"
#include "web.h"

enum { BUTTON_DND = 25, BUTTON_QUEUE = 26, BUTTON_PANIC = 27, BUTTON_CALL = 32, BUTTON_HOLD = 33 };

static const char *TAG = "desklight";
static QueueHandle_t presses;

extern void wifi_connect(const char *ssid, const char *pass);
extern void lamp_show(light_t light);
extern void display_line(int line, const char *text);

static void IRAM_ATTR on_button(void *arg)
{
    int button = (int)(intptr_t)arg;
    xQueueSendFromISR(presses, &button, NULL);
}

static void handle(int button)
{
    static bool in_queue, held;
    esp_err_t err = ESP_OK;
    switch (button) {
    case BUTTON_DND:
        err = phone_toggle_dnd();
        break;
    case BUTTON_QUEUE:
        in_queue = !in_queue;
        err = phone_set_queue(in_queue);
        break;
    case BUTTON_PANIC:
        err = phone_panic("the front office");
        break;
    case BUTTON_CALL:
        err = phone_call_back_last();
        break;
    case BUTTON_HOLD:
        held = !held;
        err = phone_hold_active(held);
        break;
    }
    ESP_LOGI(TAG, "button %d: %s", button, esp_err_to_name(err));
}

void app_main(void)
{
    char line[48];
    double degrees;
    static const int buttons[] = { BUTTON_DND, BUTTON_QUEUE, BUTTON_PANIC, BUTTON_CALL, BUTTON_HOLD };

    ESP_ERROR_CHECK(settings_load());
    wifi_connect(g_settings.wifi_ssid, g_settings.wifi_pass);
    presses = xQueueCreate(8, sizeof(int));
    gpio_install_isr_service(0);
    for (size_t i = 0; i < sizeof buttons / sizeof buttons[0]; i++) {
        gpio_set_direction(buttons[i], GPIO_MODE_INPUT);
        gpio_set_intr_type(buttons[i], GPIO_INTR_NEGEDGE);
        gpio_isr_handler_add(buttons[i], on_button, (void *)(intptr_t)buttons[i]);
    }
    while (rc_login() != ESP_OK)
        vTaskDelay(pdMS_TO_TICKS(10000));
    web_start();
    if (phone_display_name(line, sizeof line) == ESP_OK)
        display_line(0, line);

    for (;;) {
        int button;
        if (xQueueReceive(presses, &button, pdMS_TO_TICKS(5000)) == pdTRUE)
            handle(button);
        lamp_show(phone_light());
        snprintf(line, sizeof line, "%d voicemail", phone_unread_voicemail());
        display_line(1, line);
        if (weather_now(&degrees)) {
            snprintf(line, sizeof line, "%.1f C", degrees);
            display_line(2, line);
        }
    }
}
