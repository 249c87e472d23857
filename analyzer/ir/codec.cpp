#include "ir/codec.h"

#include <type_traits>

namespace grantlint::ir {
namespace {

constexpr std::string_view kMagic = "grantlint-unit-4\n";
constexpr int kDeepest = 2000;  // nesting of expressions and statements

// One description of every type serves both directions: `archive(value)` writes or reads.
template <class Archive> void describe(Archive& a, At& v) { a(v.file, v.line, v.column, v.end_line, v.end_column); }
template <class Archive> void describe(Archive& a, Type& v) { a(v.kind, v.pointer, v.name, v.identity, v.arguments); }
template <class Archive> void describe(Archive& a, Capture& v) { a(v.outer, v.inner, v.by_reference); }
template <class Archive> void describe(Archive& a, Expr& v) {
    a(v.kind, v.at, v.type, v.callee, v.integer, v.text, v.kids, v.names, v.captures);
}
template <class Archive> void describe(Archive& a, Case& v);
template <class Archive> void describe(Archive& a, Stmt& v) {
    a(v.kind, v.at, v.local, v.value, v.text, v.prologue, v.body, v.other, v.epilogue, v.cases, v.test_first, v.complete);
}
template <class Archive> void describe(Archive& a, Case& v) { a(v.labels, v.body); }
template <class Archive> void describe(Archive& a, Local& v) { a(v.name, v.type, v.reference, v.lasting); }
template <class Archive> void describe(Archive& a, Callee& v) {
    a(v.identity, v.name, v.owner, v.parameters, v.result, v.arguments, v.member, v.constructor, v.conversion, v.overridable, v.variadic,
      v.in_project, v.declared);
}
template <class Archive> void describe(Archive& a, Function& v) {
    a(v.callee, v.at, v.display, v.overrides, v.locals, v.parameters, v.body, v.lambda, v.entry);
}
template <class Archive> void describe(Archive& a, Field& v) { a(v.name, v.type, v.has_initial, v.initial); }
template <class Archive> void describe(Archive& a, Class& v) { a(v.identity, v.name, v.bases, v.base_names, v.fields); }
template <class Archive> void describe(Archive& a, Global& v) {
    a(v.identity, v.name, v.type, v.at, v.constant, v.has_initial, v.initial);
}
template <class Archive> void describe(Archive& a, Problem& v) { a(v.at, v.message); }
template <class Archive> void describe(Archive& a, MacroUse& v) { a(v.at, v.defined); }
template <class Archive> void describe(Archive& a, Unit& v) {
    a(v.source, v.files, v.types, v.callees, v.functions, v.classes, v.globals, v.macros, v.missing, v.errors);
}

class Writer {
public:
    template <class... T> void operator()(T&... values) { (one(values), ...); }
    std::string bytes;

private:
    void number(std::uint64_t value) {  // LEB128
        while (value >= 0x80) {
            bytes.push_back(static_cast<char>(value | 0x80));
            value >>= 7;
        }
        bytes.push_back(static_cast<char>(value));
    }
    template <class T> void one(T& value) {
        if constexpr (std::is_same_v<T, std::int64_t>) number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
        else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) number(static_cast<std::uint64_t>(value));
        else describe(*this, value);
    }
    void one(std::string& value) {
        number(value.size());
        bytes += value;
    }
    template <class T> void one(std::vector<T>& values) {
        number(values.size());
        for (T& value : values) one(value);
    }
};

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}
    template <class... T> void operator()(T&... values) { (one(values), ...); }
    [[nodiscard]] bool good() const { return good_; }
    [[nodiscard]] bool at_end() const { return bytes_.empty(); }

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
    template <class T> void one(T& value) {
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
    template <class T> void one(std::vector<T>& values) {
        const std::uint64_t size = number();
        if (size > bytes_.size()) good_ = false;  // every element takes a byte at least
        for (std::uint64_t i = 0; good_ && i < size; ++i) one(values.emplace_back());
    }

    std::string_view bytes_;
    bool good_ = true;
    int depth_ = 0;
};

}  // namespace

std::string encode(const Unit& unit) {
    Writer writer;
    writer.bytes = kMagic;
    describe(writer, const_cast<Unit&>(unit));  // a writer reads only
    return std::move(writer.bytes);
}

Result<Unit> decode(std::string_view bytes) {
    const Error damaged{.message = "the unit is damaged"};
    if (!bytes.starts_with(kMagic)) return std::unexpected(damaged);
    Reader reader(bytes.substr(kMagic.size()));
    Unit unit;
    describe(reader, unit);
    if (!reader.good() || !reader.at_end()) return std::unexpected(damaged);
    return unit;
}

}  // namespace grantlint::ir
