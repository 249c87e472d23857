#pragma once
#include <boost/uuid/uuid.hpp>
#include <functional>
namespace std {
template <> struct hash<boost::uuids::uuid> {
    size_t operator()(boost::uuids::uuid const& value) const;
};
}  // namespace std
