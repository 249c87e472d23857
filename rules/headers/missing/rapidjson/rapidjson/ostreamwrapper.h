#pragma once
#include <iosfwd>
#include "stream.h"
namespace rapidjson {
template <typename StreamType> class BasicOStreamWrapper {
public:
    typedef typename StreamType::char_type Ch;
    BasicOStreamWrapper(StreamType& stream);
    void Put(Ch c);
    void Flush();
};
typedef BasicOStreamWrapper<std::ostream> OStreamWrapper;
typedef BasicOStreamWrapper<std::wostream> WOStreamWrapper;
}  // namespace rapidjson
