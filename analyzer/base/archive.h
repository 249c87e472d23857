// Plain structures as bytes and back. One description of a type serves both directions:
//
//   template <class Archive> void describe(Archive& archive, Point& p) { archive(p.x, p.y); }
//
//   ArchiveWriter writer;  writer(point);                      writer.bytes
//   ArchiveReader reader(bytes);  reader(point);               reader.complete() says whether the bytes were good to their end
//
// The bytes are not to be trusted: a reader never reads past their end, makes no list longer than they are, and nests no deeper
// than kDeepest; what it has read by then is of no use.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace grantlint {

class ArchiveWriter {
public:
    template <class... T>
    void operator()(T&... values) { (one(values), ...); }  // only read; a reader needs them mutable
    std::string bytes;

private:
    void number(std::uint64_t value) {  // LEB128
        while (value >= 0x80) {
            bytes.push_back(static_cast<char>(value | 0x80));
            value >>= 7;
        }
        bytes.push_back(static_cast<char>(value));
    }
    template <class T>
    void one(T& value) {
        if constexpr (std::is_same_v<T, std::int64_t>) number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
        else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) number(static_cast<std::uint64_t>(value));
        else describe(*this, value);
    }
    void one(std::string& value) {
        number(value.size());
        bytes += value;
    }
    template <class T>
    void one(std::vector<T>& values) {
        number(values.size());
        for (T& value : values) one(value);
    }
};

class ArchiveReader {
public:
    static constexpr int kDeepest = 2000;

    explicit ArchiveReader(std::string_view bytes) : bytes_(bytes) {}
    template <class... T>
    void operator()(T&... values) { (one(values), ...); }
    [[nodiscard]] bool complete() const { return good_ && bytes_.empty(); }

private:
    std::uint64_t number() {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && !bytes_.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(bytes_.front());
            bytes_.remove_prefix(1);
            value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
            if (byte < 0x80) return value;
        }
        good_ = false;
        return 0;
    }
    template <class T>
    void one(T& value) {
        if constexpr (std::is_same_v<T, std::int64_t>) {
            const std::uint64_t raw = number();
            value = static_cast<std::int64_t>(raw >> 1) ^ -static_cast<std::int64_t>(raw & 1);
        } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            value = static_cast<T>(number());
        } else {
            if (++depth_ > kDeepest) good_ = false;
            if (good_) describe(*this, value);
            --depth_;
        }
    }
    void one(std::string& value) {
        const std::uint64_t size = number();
        if (size > bytes_.size()) good_ = false;
        if (!good_) return;
        value.assign(bytes_.substr(0, size));
        bytes_.remove_prefix(size);
    }
    template <class T>
    void one(std::vector<T>& values) {
        const std::uint64_t size = number();
        if (size > bytes_.size()) good_ = false;  // every element takes a byte at least
        for (std::uint64_t i = 0; good_ && i < size; ++i) one(values.emplace_back());
    }

    std::string_view bytes_;
    bool good_ = true;
    int depth_ = 0;
};

}  // namespace grantlint
