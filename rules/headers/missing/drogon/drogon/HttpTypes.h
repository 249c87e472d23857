#pragma once
namespace drogon {
enum HttpMethod { Get = 0, Post, Head, Put, Delete, Options, Patch, Invalid };
enum class ReqResult { Ok = 0, BadResponse, NetworkFailure, BadServerAddress, Timeout };
enum ContentType { CT_NONE = 0, CT_APPLICATION_JSON, CT_TEXT_PLAIN };
}  // namespace drogon
