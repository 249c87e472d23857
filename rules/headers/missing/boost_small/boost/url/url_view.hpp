#pragma once
#include <boost/url.hpp>
