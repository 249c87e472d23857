#pragma once
#include <boost/none.hpp>
