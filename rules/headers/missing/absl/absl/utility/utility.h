#pragma once
#include <tuple>
#include <utility>
#if __cplusplus >= 201703L
namespace absl {
using std::apply;
using std::exchange;
using std::in_place;
using std::in_place_t;
using std::index_sequence;
using std::make_from_tuple;
using std::make_index_sequence;
using std::forward;
using std::move;
}  // namespace absl
#endif
