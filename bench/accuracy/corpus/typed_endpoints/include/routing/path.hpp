#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace routing {

// Stands for a part of a path that is known at run time only.
struct Id {};
inline constexpr Id id{};

enum class Method { get, post, put, patch, del };

constexpr const char* to_string(Method m)
{
    switch (m) {
    case Method::get: return "GET";
    case Method::post: return "POST";
    case Method::put: return "PUT";
    case Method::patch: return "PATCH";
    case Method::del: return "DELETE";
    }
    return "";
}

// A path with Arity variable segments:  root / "accounts" / id / "extensions" / id
template <std::size_t Arity>
class Path {
public:
    static constexpr std::size_t max_segments = 16;

    constexpr Path() = default;

    constexpr Path<Arity> operator/(std::string_view literal) const
    {
        Path<Arity> out = *this;
        out.segments_[out.size_++] = literal;
        return out;
    }

    constexpr Path<Arity + 1> operator/(Id) const
    {
        Path<Arity + 1> out(segments_, size_);
        return out / std::string_view{};
    }

    // Puts the run-time segments in.
    std::string render(const std::array<std::string_view, Arity>& ids) const
    {
        std::string out;
        std::size_t next = 0;
        for (std::size_t i = 0; i < size_; ++i) {
            out += '/';
            out += segments_[i].empty() ? ids[next++] : segments_[i];
        }
        return out;
    }

private:
    template <std::size_t>
    friend class Path;

    constexpr Path(const std::array<std::string_view, max_segments>& segments, std::size_t size)
        : segments_(segments), size_(size) {}

    std::array<std::string_view, max_segments> segments_{};
    std::size_t size_ = 0;
};

inline constexpr Path<0> root{};

template <std::size_t Arity>
struct Endpoint {
    Method method;
    Path<Arity> path;
};

template <std::size_t N> constexpr Endpoint<N> get(const Path<N>& p) { return {Method::get, p}; }
template <std::size_t N> constexpr Endpoint<N> post(const Path<N>& p) { return {Method::post, p}; }
template <std::size_t N> constexpr Endpoint<N> put(const Path<N>& p) { return {Method::put, p}; }
template <std::size_t N> constexpr Endpoint<N> patch(const Path<N>& p) { return {Method::patch, p}; }
template <std::size_t N> constexpr Endpoint<N> del(const Path<N>& p) { return {Method::del, p}; }

} // namespace routing
