#pragma once
#include <boost/smart_ptr.hpp>
