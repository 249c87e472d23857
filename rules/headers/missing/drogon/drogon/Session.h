#pragma once
#include <any>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
namespace drogon {
class Attributes {
public:
    template <typename T> const T& get(const std::string& key) const;
    std::any& operator[](const std::string& key);
    void insert(const std::string& key, const std::any& obj);
    void insert(const std::string& key, std::any&& obj);
    void erase(const std::string& key);
    bool find(const std::string& key);
    void clear();
};
using AttributesPtr = std::shared_ptr<Attributes>;
class Session {
public:
    template <typename T> T get(const std::string& key) const;
    template <typename T> std::optional<T> getOptional(const std::string& key) const;
    template <typename T, typename Callable> void modify(const std::string& key, Callable&& handler);
    template <typename Callable> void modify(Callable&& handler);
    void insert(const std::string& key, const std::any& obj);
    void insert(const std::string& key, std::any&& obj);
    void erase(const std::string& key);
    bool find(const std::string& key);
    void clear();
    std::string sessionId() const;
    bool needToChangeSessionId() const;
    void changeSessionIdToClient();
};
using SessionPtr = std::shared_ptr<Session>;
}  // namespace drogon
