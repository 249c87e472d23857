#pragma once
#include <any>
#include <string>
#include <unordered_map>
namespace drogon {
class HttpViewData {
public:
    template <typename T> const T& get(const std::string& key) const;
    void insert(const std::string& key, std::any&& obj);
    void insert(const std::string& key, const std::any& obj);
    template <typename T> void insertAsString(const std::string& key, T&& val);
    void insertFormattedString(const std::string& key, const char* format, ...);
    std::any& operator[](const std::string& key) const;
    static std::string htmlTranslate(const char* str, size_t length);
    static std::string htmlTranslate(const std::string& str);
    static bool needTranslation(const std::string& str);
};
}  // namespace drogon
