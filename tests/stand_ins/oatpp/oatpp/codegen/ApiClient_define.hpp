// What the macros of oatpp 1.3 expand to, without its preprocessor machinery: PATH, QUERY and BODY_DTO carry a type and a name.
#define API_CLIENT_INIT(NAME)                                                                                                                                             \
public:                                                                                                                                                                   \
    NAME(const std::shared_ptr<oatpp::web::client::RequestExecutor>& requestExecutor, const std::shared_ptr<oatpp::data::mapping::ObjectMapper>& objectMapper)            \
        : oatpp::web::client::ApiClient(requestExecutor, objectMapper) {}                                                                                                 \
                                                                                                                                                                          \
public:                                                                                                                                                                   \
    static std::shared_ptr<NAME> createShared(const std::shared_ptr<oatpp::web::client::RequestExecutor>& requestExecutor,                                                \
                                              const std::shared_ptr<oatpp::data::mapping::ObjectMapper>& objectMapper) {                                                  \
        return std::make_shared<NAME>(requestExecutor, objectMapper);                                                                                                     \
    }

#define OATPP_STAND_IN_DECL_PATH(TYPE, NAME) const TYPE& NAME,
#define OATPP_STAND_IN_DECL_QUERY(TYPE, NAME) const TYPE& NAME,
#define OATPP_STAND_IN_DECL_BODY_STRING(TYPE, NAME) const TYPE& NAME,
#define OATPP_STAND_IN_PUT_PATH(TYPE, NAME) __pathParams.insert({#NAME, ApiClient::TypeInterpretation<TYPE>::toString(#TYPE, NAME)});
#define OATPP_STAND_IN_PUT_QUERY(TYPE, NAME) __queryParams.insert({#NAME, ApiClient::TypeInterpretation<TYPE>::toString(#TYPE, NAME)});
#define OATPP_STAND_IN_PUT_BODY_STRING(TYPE, NAME) __body = oatpp::web::protocol::http::outgoing::BufferBody::createShared(NAME);

#define OATPP_STAND_IN_CALL(METHOD, PATH, NAME, DECLARED, PUT)                                                                                                            \
    const oatpp::data::share::StringTemplate Z_PATH_TEMPLATE_##NAME = parsePathTemplate(#NAME, PATH);                                                                     \
    static void Z_ADD_HEADERS_##NAME(oatpp::web::client::ApiClient::Headers& headers, ...) { (void)headers; }                                                             \
    std::shared_ptr<oatpp::web::protocol::http::incoming::Response> NAME(DECLARED                                                                                        \
                                                                         const std::shared_ptr<oatpp::web::client::RequestExecutor::ConnectionHandle>& __connectionHandle = nullptr) { \
        oatpp::web::client::ApiClient::Headers __headers;                                                                                                                 \
        Z_ADD_HEADERS_##NAME(__headers, 1);                                                                                                                               \
        std::unordered_map<std::string, oatpp::String> __pathParams;                                                                                                      \
        std::unordered_map<std::string, oatpp::String> __queryParams;                                                                                                     \
        std::shared_ptr<oatpp::web::protocol::http::outgoing::Body> __body;                                                                                               \
        PUT                                                                                                                                                               \
        return executeRequest(METHOD, Z_PATH_TEMPLATE_##NAME, __headers, __pathParams, __queryParams, __body, __connectionHandle);                                        \
    }

#define OATPP_STAND_IN_CALL_0(METHOD, PATH, NAME) OATPP_STAND_IN_CALL(METHOD, PATH, NAME, , )
#define OATPP_STAND_IN_CALL_1(METHOD, PATH, NAME, A) OATPP_STAND_IN_CALL(METHOD, PATH, NAME, OATPP_STAND_IN_DECL_##A, OATPP_STAND_IN_PUT_##A)
#define OATPP_STAND_IN_CALL_2(METHOD, PATH, NAME, A, B) \
    OATPP_STAND_IN_CALL(METHOD, PATH, NAME, OATPP_STAND_IN_DECL_##A OATPP_STAND_IN_DECL_##B, OATPP_STAND_IN_PUT_##A OATPP_STAND_IN_PUT_##B)
#define OATPP_STAND_IN_CHOOSE(M, P, N, A, B, CALL, ...) CALL
#define API_CALL(METHOD, ...) OATPP_STAND_IN_CHOOSE(METHOD, __VA_ARGS__, OATPP_STAND_IN_CALL_2, OATPP_STAND_IN_CALL_1, OATPP_STAND_IN_CALL_0, )(METHOD, __VA_ARGS__)
