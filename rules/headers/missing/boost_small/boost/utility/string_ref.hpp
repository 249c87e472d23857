#pragma once
#include <boost/utility/string_view.hpp>
namespace boost {
typedef basic_string_view<char> string_ref;
}
