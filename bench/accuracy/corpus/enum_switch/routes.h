#pragma once
#include <string>

enum class Resource { ActiveCalls, AccountLog, ExtensionLog, Recording, RecordingContent, Sms, RingOut, Greeting };

enum class Method : unsigned char { Get, Post, Delete };

const char* to_text(Method method);
std::string to_path(Resource resource, const std::string& id = {});
