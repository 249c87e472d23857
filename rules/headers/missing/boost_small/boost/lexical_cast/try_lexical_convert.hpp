#pragma once
#include <boost/lexical_cast.hpp>
