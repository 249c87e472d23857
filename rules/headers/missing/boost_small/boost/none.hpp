#pragma once
namespace boost {
class none_t {
public:
    struct init_tag {};
    explicit constexpr none_t(init_tag) {}
};
const none_t none((none_t::init_tag()));
}  // namespace boost
