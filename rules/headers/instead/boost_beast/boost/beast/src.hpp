#pragma once
#include <boost/beast.hpp>
