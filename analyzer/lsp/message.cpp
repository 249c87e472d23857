#include "lsp/message.h"

#include <utility>

namespace grantlint::lsp {

namespace {

std::string to_bytes(const Json& message) { return message.dump(-1, ' ', false, Json::error_handler_t::replace); }

Json envelope() { return {{"jsonrpc", "2.0"}}; }

}  // namespace

std::expected<Message, BadMessage> parse_message(std::string_view body) {
    const auto bad = [](Json id, ErrorCode code, std::string why) { return std::unexpected(BadMessage{std::move(id), {code, std::move(why)}}); };
    Json json = Json::parse(body, nullptr, false);
    if (json.is_discarded()) return bad(nullptr, ErrorCode::parse_error, "the message is no JSON");
    if (!json.is_object()) return bad(nullptr, ErrorCode::invalid_request, "a message must be an object");
    Message message;
    if (const auto id = json.find("id"); id != json.end()) {
        if (!id->is_number_integer() && !id->is_string() && !id->is_null()) return bad(nullptr, ErrorCode::invalid_request, "'id' must be a number or a string");
        message.id = *id;
    }
    if (json.value("jsonrpc", Json()) != "2.0") return bad(message.id, ErrorCode::invalid_request, "'jsonrpc' must be \"2.0\"");
    const auto method = json.find("method");
    if (method == json.end()) {
        if (json.contains("result") || json.contains("error")) return message;
        return bad(message.id, ErrorCode::invalid_request, "'method' is missing");
    }
    if (!method->is_string() || method->get_ref<const std::string&>().empty()) return bad(message.id, ErrorCode::invalid_request, "'method' must be a name");
    message.method = method->get<std::string>();
    if (const auto params = json.find("params"); params != json.end()) message.params = std::move(*params);
    if (!message.params.is_null() && !message.params.is_structured()) return bad(message.id, ErrorCode::invalid_request, "'params' must be an object or a list");
    return message;
}

std::string response(const Json& id, const Json& result) {
    Json message = envelope();
    message["id"] = id;
    message["result"] = result;
    return to_bytes(message);
}

std::string error_response(const Json& id, const Problem& problem) {
    Json message = envelope();
    message["id"] = id;
    message["error"] = {{"code", static_cast<int>(problem.code)}, {"message", problem.message}};
    if (!problem.data.is_null()) message["error"]["data"] = problem.data;
    return to_bytes(message);
}

std::string notification(std::string_view method, const Json& params) {
    Json message = envelope();
    message["method"] = method;
    message["params"] = params;
    return to_bytes(message);
}

std::string request(int id, std::string_view method, const Json& params) {
    Json message = envelope();
    message["id"] = id;
    message["method"] = method;
    if (!params.is_null()) message["params"] = params;
    return to_bytes(message);
}

}  // namespace grantlint::lsp
