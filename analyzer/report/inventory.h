// `grantlint routes` as a table: what is called, where, and what it needs.
//
//   GET   /restapi/v1.0/account/~/call-log   src/export.cpp:42:12   ringcentral   ReadCallLog
#pragma once

#include <ostream>

#include "check/report.h"
#include "report/format.h"

namespace grantlint::report {

void write_inventory(const check::Report& report, const Style& style, std::ostream& out);

}  // namespace grantlint::report
