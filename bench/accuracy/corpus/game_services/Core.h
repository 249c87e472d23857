#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdarg>
#include <cstring>

typedef uint32_t u32;
typedef uint64_t u64;

#define GAME_ASSERT(x) do { if (!(x)) { std::fprintf(stderr, "%s(%d): %s\n", __FILE__, __LINE__, #x); std::abort(); } } while (0)

// Fixed capacity, no allocation. Truncates.
template <u32 Capacity>
class TString
{
public:
	TString()                              { m_Length = 0; m_Data[0] = 0; }
	TString(const char* pText)             { m_Length = 0; m_Data[0] = 0; Append(pText); }

	TString& Append(const char* pText)
	{
		while (*pText != 0 && m_Length < Capacity - 1)
			m_Data[m_Length++] = *pText++;
		m_Data[m_Length] = 0;
		return *this;
	}

	TString& Append(u64 value)
	{
		char digits[24];
		std::snprintf(digits, sizeof(digits), "%llu", (unsigned long long)value);
		return Append(digits);
	}

	TString& Format(const char* pFormat, ...)
	{
		va_list args;
		va_start(args, pFormat);
		int length = std::vsnprintf(m_Data, Capacity, pFormat, args);
		va_end(args);
		m_Length = length < 0 ? 0 : ((u32)length < Capacity ? (u32)length : Capacity - 1);
		return *this;
	}

	TString& operator+=(const char* pText)   { return Append(pText); }
	const char* CStr() const               { return m_Data; }
	u32 Length() const                     { return m_Length; }

private:
	u32  m_Length;
	char m_Data[Capacity];
};

typedef TString<256> String256;
typedef TString<64>  String64;

inline constexpr u32 HashString(const char* pText)
{
	u32 hash = 2166136261u;
	while (*pText != 0)
		hash = (hash ^ (u32)(unsigned char)*pText++) * 16777619u;
	return hash;
}
