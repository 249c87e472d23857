#ifndef PATH_H
#define PATH_H

#include <ostream>
#include <string>

// A path that is put together with '/', as std::filesystem does it.
class UrlPath {
public:
    UrlPath() {}
    UrlPath(const char* text) : text_(text) {}
    UrlPath(const std::string& text) : text_(text) {}

    UrlPath& operator/=(const UrlPath& other) {
        if (!text_.empty() && text_[text_.size() - 1] != '/') text_ += "/";
        text_ += other.text_;
        return *this;
    }
    friend UrlPath operator/(UrlPath left, const UrlPath& right) {
        left /= right;
        return left;
    }
    friend UrlPath operator/(UrlPath left, long id) { return left / UrlPath(std::to_string(id)); }
    friend bool operator==(const UrlPath& a, const UrlPath& b) { return a.text_ == b.text_; }
    friend std::ostream& operator<<(std::ostream& out, const UrlPath& path) { return out << path.text_; }

    const std::string& str() const { return text_; }
    operator std::string() const { return text_; }

private:
    std::string text_;
};

#endif
