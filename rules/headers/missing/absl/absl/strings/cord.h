#pragma once
#include <iosfwd>
#include <string>

#include "absl/strings/string_view.h"
#include "absl/types/optional.h"
namespace absl {
class Cord {
public:
    Cord() noexcept;
    Cord(const Cord& src);
    Cord(Cord&& src) noexcept;
    explicit Cord(string_view src);
    Cord& operator=(const Cord& x);
    Cord& operator=(Cord&& x) noexcept;
    Cord& operator=(string_view src);
    ~Cord();
    void Clear();
    void Append(const Cord& src);
    void Append(Cord&& src);
    void Append(string_view src);
    void Prepend(const Cord& src);
    void Prepend(string_view src);
    Cord Subcord(size_t pos, size_t new_size) const;
    size_t size() const;
    bool empty() const;
    int Compare(string_view rhs) const;
    bool StartsWith(string_view rhs) const;
    bool EndsWith(string_view rhs) const;
    explicit operator std::string() const;
    string_view Flatten();
#if __cplusplus >= 201703L
    optional<string_view> TryFlat() const;
#endif
};
void CopyCordToString(const Cord& src, std::string* dst);
void AppendCordToString(const Cord& src, std::string* dst);
bool operator==(const Cord& lhs, const Cord& rhs);
bool operator==(const Cord& x, string_view y);
std::ostream& operator<<(std::ostream& out, const Cord& cord);
}  // namespace absl
