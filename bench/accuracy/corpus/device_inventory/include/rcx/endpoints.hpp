#pragma once
// The operations, as types. Nothing here sends anything; see client.hpp.
#include "fixed_route.hpp"
#include "models.hpp"

namespace rcx::ep {

template <method M, class Result = nlohmann::json>
struct endpoint {
    static constexpr method verb = M;
    using result = Result;
};

struct get_account : endpoint<method::get> {
    static constexpr fixed_route route = "/restapi/v1.0/account/{}";
};
struct list_devices : endpoint<method::get, page<device>> {
    static constexpr fixed_route route = "/restapi/v1.0/account/{}/device";
};
struct get_device : endpoint<method::get, device> {
    static constexpr fixed_route route = "/restapi/v1.0/account/{}/device/{}";
};
struct update_device : endpoint<method::put, device> {
    static constexpr fixed_route route = "/restapi/v1.0/account/{}/device/{}";
};
struct sip_info : endpoint<method::get> {
    static constexpr fixed_route route = "/restapi/v1.0/account/{}/device/{}/sip-info";
};
struct list_locations : endpoint<method::get, page<location>> {
    static constexpr fixed_route route = "/restapi/v1.0/account/~/emergency-locations";
};
struct create_location : endpoint<method::post, location> {
    static constexpr fixed_route route = "/restapi/v1.0/account/~/emergency-locations";
};
struct delete_location : endpoint<method::del> {
    static constexpr fixed_route route = "/restapi/v1.0/account/~/emergency-locations/{}";
};
struct list_sites : endpoint<method::get, page<site>> {
    static constexpr fixed_route route = "/restapi/v1.0/account/~/sites";
};
struct extension_devices : endpoint<method::get, page<device>> {
    static constexpr fixed_route route = "/restapi/v1.0/account/~/extension/{}/device";
};
struct patch_contact : endpoint<method::patch> {
    static constexpr fixed_route route = "/restapi/v1.0/account/~/extension/{}/address-book/contact/{}";
};
struct list_countries : endpoint<method::get, page<nlohmann::json>> {
    static constexpr fixed_route route = "/restapi/v1.0/dictionary/country";
};
// Not used yet.
struct create_site : endpoint<method::post, site> {
    static constexpr fixed_route route = "/restapi/v1.0/account/~/sites";
};

}  // namespace rcx::ep
