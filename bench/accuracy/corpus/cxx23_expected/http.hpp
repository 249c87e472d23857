#pragma once

#include <curl/curl.h>

#include <concepts>
#include <cstdint>
#include <expected>
#include <memory>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

enum class verb : std::uint8_t { get, post, put, patch, del };

constexpr auto to_text(verb v) noexcept -> const char*
{
    switch (v) {
        using enum verb;
    case get: return "GET";
    case post: return "POST";
    case put: return "PUT";
    case patch: return "PATCH";
    case del: return "DELETE";
    }
    std::unreachable();
}

struct failure {
    long status{};
    std::string text;
    std::source_location where;
};

using outcome = std::expected<std::string, failure>;

class url {
public:
    explicit url(std::string_view origin) : text_{origin} {}

    [[nodiscard]] auto operator/(std::string_view part) const -> url
    {
        auto copy = *this;
        copy.text_.append("/").append(part);
        return copy;
    }

    [[nodiscard]] auto operator/(std::integral auto number) const -> url { return *this / std::string_view{std::to_string(number)}; }

    [[nodiscard]] auto with(std::string_view key, std::string_view value) const -> url
    {
        auto copy = *this;
        copy.text_ += text_.contains('?') ? '&' : '?';
        copy.text_.append(key).append("=").append(value);
        return copy;
    }

    [[nodiscard]] auto c_str() const -> const char* { return text_.c_str(); }

private:
    std::string text_;
};

class easy {
public:
    explicit easy(std::string token) : token_{std::move(token)} {}

    auto operator()(verb v, const url& target, std::string_view json = {},
                    std::source_location where = std::source_location::current()) -> outcome
    {
        std::string body;
        curl_easy_reset(handle_.get());
        set(CURLOPT_URL, target.c_str());
        set(CURLOPT_CUSTOMREQUEST, to_text(v));
        if (!json.empty()) {
            set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(json.size()));
            set(CURLOPT_COPYPOSTFIELDS, json.data());
        }
        set(CURLOPT_XOAUTH2_BEARER, token_.c_str());
        set(CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
        set(CURLOPT_WRITEDATA, &body);
        set(CURLOPT_WRITEFUNCTION, +[](char* data, std::size_t size, std::size_t count, void* user) {
            static_cast<std::string*>(user)->append(data, size * count);
            return size * count;
        });
        if (auto code = curl_easy_perform(handle_.get()); code != CURLE_OK)
            return std::unexpected{failure{0, curl_easy_strerror(code), where}};

        long status = 0;
        curl_easy_getinfo(handle_.get(), CURLINFO_RESPONSE_CODE, &status);
        if (status >= 400) return std::unexpected{failure{status, std::move(body), where}};
        return body;
    }

private:
    template <class T>
    void set(CURLoption option, T value)
    {
        curl_easy_setopt(handle_.get(), option, value);
    }

    struct closer {
        void operator()(CURL* c) const { curl_easy_cleanup(c); }
    };
    std::unique_ptr<CURL, closer> handle_{curl_easy_init()};
    std::string token_;
};

} // namespace http
