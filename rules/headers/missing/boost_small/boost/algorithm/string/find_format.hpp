#pragma once
#include <boost/algorithm/string/_m_ranges.hpp>
