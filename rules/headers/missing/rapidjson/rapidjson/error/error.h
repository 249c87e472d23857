#pragma once
#include "../rapidjson.h"
#define RAPIDJSON_ERROR_CHARTYPE char
#define RAPIDJSON_ERROR_STRING(x) x
namespace rapidjson {
enum ParseErrorCode {
    kParseErrorNone = 0, kParseErrorDocumentEmpty, kParseErrorDocumentRootNotSingular, kParseErrorValueInvalid, kParseErrorObjectMissName, kParseErrorObjectMissColon,
    kParseErrorObjectMissCommaOrCurlyBracket, kParseErrorArrayMissCommaOrSquareBracket, kParseErrorStringUnicodeEscapeInvalidHex, kParseErrorStringUnicodeSurrogateInvalid,
    kParseErrorStringEscapeInvalid, kParseErrorStringMissQuotationMark, kParseErrorStringInvalidEncoding, kParseErrorNumberTooBig, kParseErrorNumberMissFraction,
    kParseErrorNumberMissExponent, kParseErrorTermination, kParseErrorUnspecificSyntaxError
};
struct ParseResult {
    ParseResult();
    ParseResult(ParseErrorCode code, size_t offset);
    ParseErrorCode Code() const;
    size_t Offset() const;
    explicit operator bool() const;
    bool IsError() const;
    bool operator==(const ParseResult& that) const;
    bool operator==(ParseErrorCode code) const;
    friend bool operator==(ParseErrorCode code, const ParseResult& err);
    void Clear();
    void Set(ParseErrorCode code, size_t offset = 0);
};
typedef const char* (*GetParseErrorFunc)(ParseErrorCode);
}  // namespace rapidjson
