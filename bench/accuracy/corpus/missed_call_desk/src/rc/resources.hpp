#pragma once
// Path objects in the manner of the official SDKs:
//   rest.account().extension("101").callLog().list();
#include "platform.hpp"

namespace rc {

class Resource {
public:
    const std::string& path() const { return path_; }

protected:
    Resource(Platform& p, std::string path) : platform_(p), path_(std::move(path)) {}
    std::string under(const std::string& name, const std::string& id = {}) const
    {
        return id.empty() ? path_ + "/" + name : path_ + "/" + name + "/" + id;
    }
    Json call(Verb v, const Query& q = {}, const Json& body = nullptr) const
    {
        return platform_.request(v, path_, q, body);
    }
    Platform& platform_;

private:
    std::string path_;
};

class Presence : public Resource {
public:
    Presence(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Json get() const { return call(Verb::Get); }
    Json put(const Json& body) const { return call(Verb::Put, {}, body); }
};

class CallLog : public Resource {
public:
    CallLog(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Json list(const Query& q = {}) const { return call(Verb::Get, q); }
};

class Sms : public Resource {
public:
    Sms(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Json post(const Json& body) const { return call(Verb::Post, {}, body); }
};

class RingOut : public Resource {
public:
    RingOut(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Json post(const Json& body) const { return call(Verb::Post, {}, body); }
    Json get() const { return call(Verb::Get); }
    void del() const { call(Verb::Delete); }
};

class Contact : public Resource {
public:
    Contact(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Json list(const Query& q) const { return call(Verb::Get, q); }
    Json post(const Json& body) const { return call(Verb::Post, {}, body); }
    Json put(const Json& body) const { return call(Verb::Put, {}, body); }
};

class AddressBook : public Resource {
public:
    AddressBook(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Contact contact(const std::string& id = {}) const { return Contact(platform_, under("contact", id)); }
};

class Extension : public Resource {
public:
    Extension(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Json get() const { return call(Verb::Get); }
    Json list(const Query& q) const { return call(Verb::Get, q); }
    Presence presence() const { return Presence(platform_, under("presence")); }
    CallLog callLog() const { return CallLog(platform_, under("call-log")); }
    Sms sms() const { return Sms(platform_, under("sms")); }
    RingOut ringOut(const std::string& id = {}) const { return RingOut(platform_, under("ring-out", id)); }
    AddressBook addressBook() const { return AddressBook(platform_, under("address-book")); }
};

class Account : public Resource {
public:
    Account(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Json get() const { return call(Verb::Get); }
    Extension extension(const std::string& id = "~") const { return Extension(platform_, under("extension", id)); }
    Extension extensions() const { return Extension(platform_, under("extension")); }
    CallLog callLog() const { return CallLog(platform_, under("call-log")); }
};

class Subscription : public Resource {
public:
    Subscription(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Json post(const Json& body) const { return call(Verb::Post, {}, body); }
    Json put(const Json& body) const { return call(Verb::Put, {}, body); }
    void del() const { call(Verb::Delete); }
};

class Posts : public Resource {
public:
    Posts(Platform& p, std::string path) : Resource(p, std::move(path)) {}
    Json post(const Json& body) const { return call(Verb::Post, {}, body); }
};

class RestApi {
public:
    explicit RestApi(Platform& p) : platform_(p) {}
    Account account(const std::string& id = "~") const { return Account(platform_, "/restapi/v1.0/account/" + id); }
    Subscription subscription(const std::string& id = {}) const
    {
        return Subscription(platform_, id.empty() ? std::string("/restapi/v1.0/subscription")
                                                  : "/restapi/v1.0/subscription/" + id);
    }
    Posts chatPosts(const std::string& chatId) const
    {
        return Posts(platform_, "/team-messaging/v1/chats/" + chatId + "/posts");
    }

private:
    Platform& platform_;
};

}  // namespace rc
