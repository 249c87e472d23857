#pragma once

#include <esp_camera.h>

typedef struct {
  uint8_t *buf;
  size_t len;
  camera_fb_t *fb;
} camera_frame_t;

static inline bool camera_begin() {
  camera_config_t cfg = {};
  cfg.pixel_format = PIXFORMAT_JPEG;
  cfg.frame_size = FRAMESIZE_VGA;
  cfg.jpeg_quality = 12;
  cfg.fb_count = 1;
  return esp_camera_init(&cfg) == ESP_OK;
}

static inline bool camera_capture(camera_frame_t *out) {
  out->fb = esp_camera_fb_get();
  if (!out->fb) return false;
  out->buf = out->fb->buf;
  out->len = out->fb->len;
  return true;
}

static inline void camera_release(camera_frame_t *f) {
  esp_camera_fb_return(f->fb);
}
