// JSON-RPC 2.0 as LSP uses it: requests, notifications and responses, one a message, never a batch.
#pragma once

#include <expected>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

namespace grantlint::lsp {

using Json = nlohmann::json;

// https://microsoft.github.io/language-server-protocol/specifications/lsp/3.17/specification/#errorCodes
enum class ErrorCode : int {
    parse_error = -32700,
    invalid_request = -32600,
    method_not_found = -32601,
    invalid_params = -32602,
    internal_error = -32603,
    server_not_initialized = -32002,
    request_cancelled = -32800,
    content_modified = -32801,
    server_cancelled = -32802,
};

struct Problem {
    ErrorCode code = ErrorCode::internal_error;
    std::string message;
    Json data = nullptr;  // null: none
};

struct Message {
    Json id;             // a number or a string; null: a notification
    std::string method;  // empty: a response to one of our own requests
    Json params;         // an object, an array, or null

    [[nodiscard]] bool is_request() const { return !id.is_null() && !method.empty(); }
    [[nodiscard]] bool is_response() const { return method.empty(); }
};

struct BadMessage {
    Json id;  // of the request, where it could be read
    Problem problem;
};

std::expected<Message, BadMessage> parse_message(std::string_view body);

// As bytes for the transport. Text that is no UTF-8 is mended.
std::string response(const Json& id, const Json& result);
std::string error_response(const Json& id, const Problem& problem);
std::string notification(std::string_view method, const Json& params);
std::string request(int id, std::string_view method, const Json& params);

}  // namespace grantlint::lsp
