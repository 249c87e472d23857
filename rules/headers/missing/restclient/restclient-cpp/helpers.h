#pragma once
#include <string>
namespace RestClient {
namespace Helpers {
typedef struct {
    const char* data;
    size_t length;
} UploadObject;
size_t write_callback(void* ptr, size_t size, size_t nmemb, void* userdata);
size_t header_callback(void* ptr, size_t size, size_t nmemb, void* userdata);
size_t read_callback(void* ptr, size_t size, size_t nmemb, void* userdata);
}  // namespace Helpers
}  // namespace RestClient
