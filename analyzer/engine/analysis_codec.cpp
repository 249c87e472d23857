#include "engine/analysis_codec.h"

#include <memory>
#include <type_traits>

#include "base/archive.h"

// Every structure is taken apart into all of its members: one that is added does not compile until it stands here, too.
namespace grantlint {

template <class Archive> void describe(Archive& a, Range& v) {
    auto& [file, line, column, end_line, end_column] = v;
    a(file, line, column, end_line, end_column);
}

// What may be missing, as a list of one element or none.
template <class Archive, class T> void describe(Archive& a, std::optional<T>& v) {
    std::vector<T> one;
    if (v) one.push_back(*v);
    a(one);
    if (!one.empty()) v = std::move(one.front());
}

template <class Archive, class T> void describe(Archive& a, std::shared_ptr<const T>& v) {
    std::vector<T> one;
    if (v) one.push_back(*v);
    a(one);
    if constexpr (std::is_same_v<Archive, ArchiveReader>) {
        if (!one.empty()) v = std::make_shared<const T>(std::move(one.front()));
    }
}

namespace strings {

template <class Archive> void describe(Archive& a, Piece& v) {
    auto& [hole, text, may, reason, from, presumed, handed, open, listed, setting, carried] = v;
    a(hole, text, may, reason, from, presumed, handed, open, listed, setting, carried);
}

}  // namespace strings

namespace flow {

template <class Archive> void describe(Archive& a, TraceStep& v) {
    auto& [at, note] = v;
    a(at, note);
}

template <class Archive> void describe(Archive& a, HttpCall& v) {
    auto& [at, function, method, url, evidence, sink, macros, guards, body, users, trace] = v;
    a(at, function, method, url, evidence, sink, macros, guards, body, users, trace);
}

template <class Archive> void describe(Archive& a, NameInCode& v) {
    auto& [text, at] = v;
    a(text, at);
}

template <class Archive> void describe(Archive& a, NameGroup& v) {
    auto& [kind, labels, names] = v;
    a(kind, labels, names);
}

template <class Archive> void describe(Archive& a, Gap& v) {
    auto& [kind, file, line, reason] = v;
    a(kind, file, line, reason);
}

template <class Archive> void describe(Archive& a, MissingBody& v) {
    auto& [at, function, declared_in, users] = v;
    a(at, function, declared_in, users);
}

}  // namespace flow

namespace engine {

template <class Archive> void describe(Archive& a, Skipped& v) {
    auto& [file, reason] = v;
    a(file, reason);
}

template <class Archive> void describe(Archive& a, Analysis& v) {
    auto& [calls, names, guarded_names, skipped, analysed, incomplete, missing_bodies, files_read] = v;
    a(calls, names, guarded_names, skipped, analysed, incomplete, missing_bodies, files_read);
}

std::string encode(const Analysis& analysis) {
    ArchiveWriter writer;
    describe(writer, const_cast<Analysis&>(analysis));  // a writer reads only
    return std::move(writer.bytes);
}

std::optional<Analysis> decode_analysis(std::string_view bytes) {
    ArchiveReader reader(bytes);
    Analysis analysis;
    describe(reader, analysis);
    return reader.complete() ? std::optional(std::move(analysis)) : std::nullopt;
}

}  // namespace engine

}  // namespace grantlint
