#pragma once
#include <boost/format.hpp>
