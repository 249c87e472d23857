#pragma once
#include <random>
namespace absl {
class BitGen {
public:
    using result_type = unsigned long;
    BitGen();
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return ~result_type(0); }
    result_type operator()();
};
using InsecureBitGen = BitGen;
struct IntervalClosedClosedTag {};
template <typename R = void, typename URBG, typename A, typename B> auto Uniform(URBG&& urbg, A lo, B hi) -> typename std::common_type<A, B>::type;
template <typename Tag, typename URBG, typename A, typename B> auto Uniform(Tag tag, URBG&& urbg, A lo, B hi) -> typename std::common_type<A, B>::type;
template <typename URBG> bool Bernoulli(URBG&& urbg, double p);
}  // namespace absl
