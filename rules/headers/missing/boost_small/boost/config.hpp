#pragma once
#include <boost/version.hpp>
#define BOOST_FALLTHROUGH [[fallthrough]]
#define BOOST_NOEXCEPT noexcept
#define BOOST_CONSTEXPR constexpr
#define BOOST_FORCEINLINE inline
#define BOOST_OVERRIDE override
