// Packs of any size, of an API that does not exist, and the calls that a program could make of it. Same size, same bytes.
//
//   /api/v2/tenants/{tenantId}/invoices/{invoiceId}/lines      GET, needs ReadInvoices
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "strings/text.h"

namespace grantlint::bench {

std::string make_pack(std::size_t routes);  // JSON

struct Call {
    std::string method;
    strings::Text url;
};

enum class Kind { literal, holes, misspelt };

// As many as asked for, spread over the whole pack.
std::vector<Call> make_calls(std::size_t routes, Kind kind, std::size_t count);

}  // namespace grantlint::bench
