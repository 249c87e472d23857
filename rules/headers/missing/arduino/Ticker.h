#pragma once
#include <Arduino.h>
#include <functional>
class Ticker {
public:
    typedef std::function<void(void)> callback_function_t;
    Ticker();
    ~Ticker();
    void attach(float seconds, callback_function_t callback);
    void attach_ms(uint32_t milliseconds, callback_function_t callback);
    template <typename TArg> void attach(float seconds, void (*callback)(TArg), TArg arg);
    template <typename TArg> void attach_ms(uint32_t milliseconds, void (*callback)(TArg), TArg arg);
    void attach_scheduled(float seconds, callback_function_t callback);
    void once(float seconds, callback_function_t callback);
    void once_ms(uint32_t milliseconds, callback_function_t callback);
    template <typename TArg> void once(float seconds, void (*callback)(TArg), TArg arg);
    template <typename TArg> void once_ms(uint32_t milliseconds, void (*callback)(TArg), TArg arg);
    void detach();
    bool active() const;
};
