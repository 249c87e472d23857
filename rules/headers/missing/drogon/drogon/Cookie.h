#pragma once
#include <drogon/HttpTypes.h>
#include <trantor/utils/Date.h>
#include <optional>
namespace drogon {
class Cookie {
public:
    Cookie(std::string key, std::string value);
    Cookie();
    enum class SameSite { kNull, kLax, kStrict, kNone };
    void setExpiresDate(const trantor::Date& date);
    void setHttpOnly(bool only);
    void setSecure(bool secure);
    void setDomain(const std::string& domain);
    void setDomain(std::string&& domain);
    void setPath(const std::string& path);
    void setPath(std::string&& path);
    void setKey(const std::string& key);
    void setKey(std::string&& key);
    void setValue(const std::string& value);
    void setValue(std::string&& value);
    void setMaxAge(int value);
    void setSameSite(SameSite sameSite);
    std::string cookieString() const;
    const trantor::Date& expiresDate() const;
    const std::string& domain() const;
    const std::string& path() const;
    const std::string& key() const;
    const std::string& value() const;
    const std::string& getDomain() const;
    const std::string& getPath() const;
    const std::string& getKey() const;
    const std::string& getValue() const;
    bool isHttpOnly() const;
    bool isSecure() const;
    std::optional<int> maxAge() const;
    SameSite sameSite() const;
    operator bool() const;
};
}  // namespace drogon
