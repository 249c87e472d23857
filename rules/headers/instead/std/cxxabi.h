#pragma once
#include <typeinfo>

namespace __cxxabiv1 {
extern "C" char* __cxa_demangle(const char*, char*, std::size_t*, int*);
extern "C" std::type_info* __cxa_current_exception_type() noexcept;
}  // namespace __cxxabiv1
namespace abi = __cxxabiv1;
