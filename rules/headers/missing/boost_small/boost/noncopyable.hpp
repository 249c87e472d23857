#pragma once
namespace boost {
namespace noncopyable_ {
class noncopyable {
protected:
    constexpr noncopyable() = default;
    ~noncopyable() = default;
    noncopyable(const noncopyable&) = delete;
    noncopyable& operator=(const noncopyable&) = delete;
};
}  // namespace noncopyable_
typedef noncopyable_::noncopyable noncopyable;
}  // namespace boost
