#pragma once
#include <memory>
#include <string>

class Messenger {
public:
    explicit Messenger(const std::string& extension);
    ~Messenger();
    bool send(const std::string& json);
    bool ring(const std::string& json);
    bool active() const;

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};
