#pragma once
#include <iosfwd>
#include "stream.h"
namespace rapidjson {
template <typename StreamType> class BasicIStreamWrapper {
public:
    typedef typename StreamType::char_type Ch;
    BasicIStreamWrapper(StreamType& stream);
    Ch Peek() const;
    Ch Take();
    size_t Tell() const;
};
typedef BasicIStreamWrapper<std::istream> IStreamWrapper;
typedef BasicIStreamWrapper<std::wistream> WIStreamWrapper;
}  // namespace rapidjson
