// Boost.Beast: http. The headers of boost/beast/http lead here.
#pragma once
#include <_boost_beast.h>

namespace boost {
namespace beast {
namespace http {
enum class verb {
    unknown = 0, delete_, get, head, post, put, connect, options, trace, copy, lock, mkcol, move, propfind, proppatch, search, unlock, bind, rebind, unbind, acl,
    report, mkactivity, checkout, merge, msearch, notify, subscribe, unsubscribe, patch, purge, mkcalendar, link, unlink
};
string_view to_string(verb v);
verb string_to_verb(string_view s);
std::ostream& operator<<(std::ostream& os, verb v);
enum class status : unsigned {
    unknown = 0,
    continue_ = 100, switching_protocols = 101, processing = 102, early_hints = 103,
    ok = 200, created = 201, accepted = 202, non_authoritative_information = 203, no_content = 204, reset_content = 205, partial_content = 206, multi_status = 207, already_reported = 208,
    im_used = 226,
    multiple_choices = 300, moved_permanently = 301, found = 302, see_other = 303, not_modified = 304, use_proxy = 305, temporary_redirect = 307, permanent_redirect = 308,
    bad_request = 400, unauthorized = 401, payment_required = 402, forbidden = 403, not_found = 404, method_not_allowed = 405, not_acceptable = 406, proxy_authentication_required = 407,
    request_timeout = 408, conflict = 409, gone = 410, length_required = 411, precondition_failed = 412, payload_too_large = 413, uri_too_long = 414, unsupported_media_type = 415,
    range_not_satisfiable = 416, expectation_failed = 417, i_am_a_teapot = 418, misdirected_request = 421, unprocessable_entity = 422, locked = 423, failed_dependency = 424,
    too_early = 425, upgrade_required = 426, precondition_required = 428, too_many_requests = 429, request_header_fields_too_large = 431, connection_closed_without_response = 444,
    unavailable_for_legal_reasons = 451, client_closed_request = 499,
    internal_server_error = 500, not_implemented = 501, bad_gateway = 502, service_unavailable = 503, gateway_timeout = 504, http_version_not_supported = 505,
    variant_also_negotiates = 506, insufficient_storage = 507, loop_detected = 508, not_extended = 510, network_authentication_required = 511, network_connect_timeout_error = 599
};
enum class status_class : unsigned { unknown = 0, informational = 1, successful = 2, redirection = 3, client_error = 4, server_error = 5 };
status int_to_status(unsigned v);
status_class to_status_class(unsigned v);
status_class to_status_class(status v);
string_view obsolete_reason(status v);
std::ostream& operator<<(std::ostream& os, status v);
enum class field : unsigned short {
    unknown = 0, a_im, accept, accept_additions, accept_charset, accept_datetime, accept_encoding, accept_features, accept_language, accept_patch, accept_post,
    accept_ranges, access_control, access_control_allow_credentials, access_control_allow_headers, access_control_allow_methods, access_control_allow_origin,
    access_control_expose_headers, access_control_max_age, access_control_request_headers, access_control_request_method, age, allow, alpn, also_control, alt_svc,
    alt_used, alternate_recipient, alternates, apparently_to, apply_to_redirect_ref, approved, archive, archived_at, article_names, article_updates,
    authentication_control, authentication_info, authentication_results, authorization, auto_submitted, autoforwarded, autosubmitted, base, bcc, body, c_ext, c_man,
    c_opt, c_pep, c_pep_info, cache_control, caldav_timezones, cancel_key, cancel_lock, cc, close, comments, compliance, connection, content_alternative, content_base,
    content_description, content_disposition, content_duration, content_encoding, content_features, content_id, content_identifier, content_language, content_length,
    content_location, content_md5, content_range, content_return, content_script_type, content_style_type, content_transfer_encoding, content_type, content_version,
    control, conversion, conversion_with_loss, cookie, cookie2, cost, dasl, date, date_received, dav, default_style, deferred_delivery, delivery_date, delta_base, depth,
    derived_from, destination, differential_id, digest, discarded_x400_ipms_extensions, discarded_x400_mts_extensions, disclose_recipients,
    disposition_notification_options, disposition_notification_to, distribution, dkim_signature, dl_expansion_history, downgraded_bcc, downgraded_cc,
    downgraded_disposition_notification_to, downgraded_final_recipient, downgraded_from, downgraded_in_reply_to, downgraded_mail_from, downgraded_message_id,
    downgraded_original_recipient, downgraded_rcpt_to, downgraded_references, downgraded_reply_to, downgraded_resent_bcc, downgraded_resent_cc, downgraded_resent_from,
    downgraded_resent_reply_to, downgraded_resent_sender, downgraded_resent_to, downgraded_return_path, downgraded_sender, downgraded_to, ediint_features, eesst_version,
    encoding, encrypted, errors_to, etag, expect, expires, expiry_date, ext, followup_to, forwarded, from, generate_delivery_report, getprofile, hobareg, host,
    http2_settings, if_, if_match, if_modified_since, if_none_match, if_range, if_schedule_tag_match, if_unmodified_since, im, importance, in_reply_to, incomplete_copy,
    injection_date, injection_info, jabber_id, keep_alive, keywords, label, language, last_modified, latest_delivery_time, lines, link, list_archive, list_help, list_id,
    list_owner, list_post, list_subscribe, list_unsubscribe, list_unsubscribe_post, location, lock_token, man, max_forwards, memento_datetime, message_context,
    message_id, message_type, meter, method_check, method_check_expires, mime_version, mmhs_acp127_message_identifier, mmhs_authorizing_users,
    mmhs_codress_message_indicator, mmhs_copy_precedence, mmhs_exempted_address, mmhs_extended_authorisation_info, mmhs_handling_instructions, mmhs_message_instructions,
    mmhs_message_type, mmhs_originator_plad, mmhs_originator_reference, mmhs_other_recipients_indicator_cc, mmhs_other_recipients_indicator_to, mmhs_primary_precedence,
    mmhs_subject_indicator_codes, mt_priority, negotiate, newsgroups, nntp_posting_date, nntp_posting_host, non_compliance, obsoletes, opt, optional,
    optional_www_authenticate, ordering_type, organization, origin, original_encoded_information_types, original_from, original_message_id, original_recipient,
    original_sender, original_subject, originator_return_address, overwrite, p3p, path, pep, pep_info, pics_label, position, posting_version, pragma, prefer,
    preference_applied, prevent_nondelivery_report, priority, privicon, profileobject, protocol, protocol_info, protocol_query, protocol_request, proxy_authenticate,
    proxy_authentication_info, proxy_authorization, proxy_connection, proxy_features, proxy_instruction, public_, public_key_pins, public_key_pins_report_only, range,
    received, received_spf, redirect_ref, references, referer, referer_root, relay_version, reply_by, reply_to, require_recipient_valid_since, resent_bcc, resent_cc,
    resent_date, resent_from, resent_message_id, resent_reply_to, resent_sender, resent_to, resolution_hint, resolver_location, retry_after, return_path, safe,
    schedule_reply, schedule_tag, sec_websocket_accept, sec_websocket_extensions, sec_websocket_key, sec_websocket_protocol, sec_websocket_version, security_scheme,
    see_also, sender, sensitivity, server, set_cookie, set_cookie2, setprofile, sio_label, sio_label_history, slug, soapaction, solicitation, status_uri,
    strict_transport_security, subject, subok, subst, summary, supersedes, surrogate_capability, surrogate_control, tcn, te, timeout, title, to, topic, trailer,
    transfer_encoding, ttl, ua_color, ua_media, ua_pixels, ua_resolution, ua_windowpixels, upgrade, urgency, uri, user_agent, variant_vary, vary, vbr_info, version, via,
    want_digest, warning, www_authenticate, x400_content_identifier, x400_content_return, x400_content_type, x400_mts_identifier, x400_originator, x400_received,
    x400_recipients, x400_trace, x_archived_at, x_device_accept, x_device_accept_charset, x_device_accept_encoding, x_device_accept_language, x_device_user_agent,
    x_frame_options, x_mittente, x_pgp_sig, x_ricevuta, x_riferimento_message_id, x_tiporicevuta, x_trasporto, x_verificasicurezza, xref
};
string_view to_string(field f);
field string_to_field(string_view s);
std::ostream& operator<<(std::ostream& os, field f);
enum class error {
    end_of_stream = 1, partial_message, need_more, unexpected_body, need_buffer, end_of_chunk, buffer_overflow, header_limit, body_limit, bad_alloc, bad_line_ending, bad_method,
    bad_target, bad_version, bad_status, bad_reason, bad_field, bad_value, bad_content_length, bad_transfer_encoding, bad_chunk, bad_chunk_extension, bad_obs_fold,
    multiple_content_length, stale_parser, short_read, header_field_name_too_large, header_field_value_too_large
};
error_code make_error_code(error ev);

// Fields.
template <class Allocator> class basic_fields {
public:
    typedef Allocator allocator_type;
    class value_type {
    public:
        value_type(const value_type&) = delete;
        value_type& operator=(const value_type&) = delete;
        field name() const;
        string_view name_string() const;
        string_view value() const;
    };
    typedef iless key_compare;
    class const_iterator {
    public:
        typedef basic_fields::value_type value_type;
        typedef const value_type* pointer;
        typedef const value_type& reference;
        typedef std::ptrdiff_t difference_type;
        typedef std::bidirectional_iterator_tag iterator_category;
        const_iterator();
        reference operator*() const;
        pointer operator->() const;
        const_iterator& operator++();
        const_iterator operator++(int);
        const_iterator& operator--();
        const_iterator operator--(int);
        friend bool operator==(const const_iterator& a, const const_iterator& b);
        friend bool operator!=(const const_iterator& a, const const_iterator& b);
    };
    typedef const_iterator iterator;
    ~basic_fields();
    basic_fields() = default;
    explicit basic_fields(const Allocator& alloc) noexcept;
    basic_fields(basic_fields&& other) noexcept;
    basic_fields(const basic_fields& other);
    template <class A> basic_fields(const basic_fields<A>& other);
    basic_fields& operator=(basic_fields&& other) noexcept;
    basic_fields& operator=(const basic_fields& other);
    template <class A> basic_fields& operator=(const basic_fields<A>& other);
    allocator_type get_allocator() const;
    const string_view at(field name) const;
    const string_view at(string_view name) const;
    const string_view operator[](field name) const;
    const string_view operator[](string_view name) const;
    const_iterator begin() const;
    const_iterator cbegin() const;
    const_iterator end() const;
    const_iterator cend() const;
    void clear();
    void insert(field name, const string_view& value);
    void insert(string_view name, const string_view& value);
    void insert(field name, string_view name_string, const string_view& value);
    void set(field name, const string_view& value);
    void set(string_view name, const string_view& value);
    const_iterator erase(const_iterator pos);
    std::size_t erase(field name);
    std::size_t erase(string_view name);
    void swap(basic_fields& other);
    std::size_t count(field name) const;
    std::size_t count(string_view name) const;
    bool contains(field name) const;
    bool contains(string_view name) const;
    const_iterator find(field name) const;
    const_iterator find(string_view name) const;
    std::pair<const_iterator, const_iterator> equal_range(field name) const;
    std::pair<const_iterator, const_iterator> equal_range(string_view name) const;
    key_compare key_comp() const;

protected:
    string_view get_method_impl() const;
    string_view get_target_impl() const;
    string_view get_reason_impl() const;
    bool get_chunked_impl() const;
    bool get_keep_alive_impl(unsigned version) const;
    void set_method_impl(string_view s);
    void set_target_impl(string_view s);
    void set_reason_impl(string_view s);
};
typedef basic_fields<std::allocator<char>> fields;
template <bool isRequest, class Fields = fields> class header;
template <class Fields> class header<true, Fields> : public Fields {
public:
    typedef std::true_type is_request;
    typedef Fields fields_type;
    header() = default;
    header(header&&) = default;
    header(const header&) = default;
    header& operator=(header&&) = default;
    header& operator=(const header&) = default;
    unsigned version() const noexcept;
    void version(unsigned value) noexcept;
    verb method() const;
    void method(verb v);
    string_view method_string() const;
    void method_string(string_view s);
    string_view target() const;
    void target(string_view s);
};
template <class Fields> class header<false, Fields> : public Fields {
public:
    typedef std::false_type is_request;
    typedef Fields fields_type;
    header() = default;
    header(header&&) = default;
    header(const header&) = default;
    header& operator=(header&&) = default;
    header& operator=(const header&) = default;
    unsigned version() const noexcept;
    void version(unsigned value) noexcept;
    status result() const;
    void result(status v);
    void result(unsigned v);
    unsigned result_int() const;
    string_view reason() const;
    void reason(string_view s);
};
template <class Fields = fields> using request_header = header<true, Fields>;
template <class Fields = fields> using response_header = header<false, Fields>;
#define _M_N_VERSION(what) class = typename std::enable_if<what isRequest && std::is_convertible<Version, unsigned>::value>::type
template <bool isRequest, class Body, class Fields = fields> class message : public header<isRequest, Fields> {
public:
    typedef header<isRequest, Fields> header_type;
    typedef Body body_type;
    message() = default;
    message(message&&) = default;
    message(const message&) = default;
    message& operator=(message&&) = default;
    message& operator=(const message&) = default;
    template <class... BodyArgs> explicit message(header_type&& h, BodyArgs&&... body_args);
    template <class... BodyArgs> explicit message(const header_type& h, BodyArgs&&... body_args);
    template <class Version, _M_N_VERSION()> message(verb method, string_view target, Version version);
    template <class Version, class BodyArg, _M_N_VERSION()> message(verb method, string_view target, Version version, BodyArg&& body_arg);
    template <class Version, class BodyArg, class FieldsArg, _M_N_VERSION()> message(verb method, string_view target, Version version, BodyArg&& body_arg, FieldsArg&& fields_arg);
    template <class Version, _M_N_VERSION(!)> message(status result, Version version);
    template <class Version, class BodyArg, _M_N_VERSION(!)> message(status result, Version version, BodyArg&& body_arg);
    template <class Version, class BodyArg, class FieldsArg, _M_N_VERSION(!)> message(status result, Version version, BodyArg&& body_arg, FieldsArg&& fields_arg);
    explicit message(std::piecewise_construct_t);
    template <class... BodyArgs> message(std::piecewise_construct_t, std::tuple<BodyArgs...> body_args);
    template <class... BodyArgs, class... FieldsArgs> message(std::piecewise_construct_t, std::tuple<BodyArgs...> body_args, std::tuple<FieldsArgs...> fields_args);
    const header_type& base() const;
    header_type& base();
    bool chunked() const;
    void chunked(bool value);
    bool has_content_length() const;
    void content_length(const boost::optional<std::uint64_t>& value);
    void content_length(std::uint64_t value);
    void content_length(boost::none_t);
    bool keep_alive() const;
    void keep_alive(bool value);
    bool need_eof() const;
    boost::optional<std::uint64_t> payload_size() const;
    void prepare_payload();
    typename body_type::value_type& body() & noexcept;
    typename body_type::value_type&& body() && noexcept;
    const typename body_type::value_type& body() const& noexcept;

private:
    typename body_type::value_type body_;
};
#undef _M_N_VERSION
template <class Body, class Fields = fields> using request = message<true, Body, Fields>;
template <class Body, class Fields = fields> using response = message<false, Body, Fields>;
template <bool isRequest, class Body, class Fields> void swap(message<isRequest, Body, Fields>& m1, message<isRequest, Body, Fields>& m2);
template <bool isRequest, class Fields> void swap(header<isRequest, Fields>& m1, header<isRequest, Fields>& m2);
template <class Fields> std::ostream& operator<<(std::ostream& os, const header<true, Fields>& h);
template <class Fields> std::ostream& operator<<(std::ostream& os, const header<false, Fields>& h);
template <bool isRequest, class Body, class Fields> std::ostream& operator<<(std::ostream& os, const message<isRequest, Body, Fields>& msg);
template <class A> std::ostream& operator<<(std::ostream& os, const basic_fields<A>& f);

// Bodies.
template <class C, class T = std::char_traits<C>, class A = std::allocator<C>> struct basic_string_body {
    typedef std::basic_string<C, T, A> value_type;
    static std::uint64_t size(const value_type& body);
    class reader;
    class writer;
};
typedef basic_string_body<char> string_body;
struct empty_body {
    struct value_type {};
    static std::uint64_t size(value_type);
    class reader;
    class writer;
};
template <class File> struct basic_file_body {
    typedef File file_type;
    class value_type {
    public:
        value_type() = default;
        value_type(value_type&& other) = default;
        value_type& operator=(value_type&& other) = default;
        ~value_type() = default;
        File& file();
        bool is_open() const;
        std::uint64_t size() const;
        void close();
        void open(const char* path, file_mode mode, error_code& ec);
        void reset(File&& file, error_code& ec);
        void seek(std::uint64_t offset, error_code& ec);
    };
    static std::uint64_t size(const value_type& body);
    class reader;
    class writer;
};
typedef basic_file_body<file> file_body;
struct buffer_body {
    struct value_type {
        void* data = nullptr;
        std::size_t size = 0;
        bool more = true;
    };
    class reader;
    class writer;
};
template <class DynamicBuffer> struct basic_dynamic_body {
    typedef DynamicBuffer value_type;
    static std::uint64_t size(const value_type& v);
    class reader;
    class writer;
};
typedef basic_dynamic_body<multi_buffer> dynamic_body;
template <class T, class A = std::allocator<T>> struct vector_body {
    typedef std::vector<T, A> value_type;
    static std::uint64_t size(const value_type& body);
    class reader;
    class writer;
};
template <class T> struct span_body {
    typedef beast::span<T> value_type;
    static std::uint64_t size(const value_type& body);
    class reader;
    class writer;
};
template <class Body> struct is_mutable_body_writer : std::false_type {};
template <class File> struct is_mutable_body_writer<basic_file_body<File>> : std::true_type {};

// Parsers and serializers.
template <bool isRequest> class basic_parser {
public:
    typedef std::integral_constant<bool, isRequest> is_request;
    virtual ~basic_parser() = default;
    basic_parser(const basic_parser&) = delete;
    basic_parser& operator=(const basic_parser&) = delete;
    basic_parser();
    bool got_some() const;
    bool is_done() const;
    bool is_header_done() const;
    bool upgrade() const;
    bool chunked() const;
    bool keep_alive() const;
    boost::optional<std::uint64_t> content_length() const;
    boost::optional<std::uint64_t> content_length_remaining() const;
    bool need_eof() const;
    void body_limit(boost::optional<std::uint64_t> v);
    void body_limit(std::uint64_t v);
    void body_limit(boost::none_t);
    void header_limit(std::uint32_t v);
    bool eager() const;
    void eager(bool v);
    bool skip() const;
    void skip(bool v);
    template <class B> std::size_t put(const B& buffers, error_code& ec);
    void put_eof(error_code& ec);
};
template <bool isRequest, class Body, class Allocator = std::allocator<char>> class parser;
namespace detail {
template <class T> struct is_parser : std::false_type {};
template <bool isRequest, class Body, class A> struct is_parser<parser<isRequest, Body, A>> : std::true_type {};
}  // namespace detail
template <bool isRequest, class Body, class Allocator> class parser : public basic_parser<isRequest> {
public:
    typedef message<isRequest, Body, basic_fields<Allocator>> value_type;
    ~parser() = default;
    parser(const parser&) = delete;
    parser& operator=(const parser&) = delete;
    parser();
    template <class Arg1, class... ArgN, class = typename std::enable_if<!detail::is_parser<typename std::decay<Arg1>::type>::value>::type> explicit parser(Arg1&& arg1, ArgN&&... argn);
    template <class OtherBody, class... Args, class = typename std::enable_if<!std::is_same<Body, OtherBody>::value>::type>
    explicit parser(parser<isRequest, OtherBody, Allocator>&& other, Args&&... args);
    const value_type& get() const;
    value_type& get();
    value_type release();
    template <class F> void on_chunk_header(F& cb);
    template <class F> void on_chunk_body(F& cb);
};
template <class Body, class Allocator = std::allocator<char>> using request_parser = parser<true, Body, Allocator>;
template <class Body, class Allocator = std::allocator<char>> using response_parser = parser<false, Body, Allocator>;
template <bool isRequest, class Body, class Fields = fields> class serializer {
public:
    typedef typename std::conditional<is_mutable_body_writer<Body>::value, message<isRequest, Body, Fields>, const message<isRequest, Body, Fields>>::type value_type;
    serializer(serializer&&) = default;
    serializer(const serializer&) = default;
    serializer& operator=(const serializer&) = delete;
    explicit serializer(value_type& msg);
    value_type& get();
    std::size_t limit();
    void limit(std::size_t n);
    bool split();
    void split(bool v);
    bool is_header_done();
    bool is_done();
    bool keep_alive();
    template <class Visit> void next(error_code& ec, Visit&& visit);
    void consume(std::size_t n);
};
template <class Body, class Fields = fields> using request_serializer = serializer<true, Body, Fields>;
template <class Body, class Fields = fields> using response_serializer = serializer<false, Body, Fields>;

// Read and write.
#define _M_N_R net::detail::ret<Token, void(error_code, std::size_t)>
#define _M_N_READ(sync, async)                                                                                                                            \
    template <class Stream, class B, bool isRequest> std::size_t sync(Stream& stream, B& buffer, basic_parser<isRequest>& parser);                      \
    template <class Stream, class B, bool isRequest> std::size_t sync(Stream& stream, B& buffer, basic_parser<isRequest>& parser, error_code& ec);      \
    template <class Stream, class B, bool isRequest, class Token = net::_m_default_of<Stream>>                                                          \
    _M_N_R async(Stream& stream, B& buffer, basic_parser<isRequest>& parser, Token&& token = Token());
_M_N_READ(read_some, async_read_some)
_M_N_READ(read_header, async_read_header)
_M_N_READ(read, async_read)
#undef _M_N_READ
template <class Stream, class B, bool isRequest, class Body, class A> std::size_t read(Stream& stream, B& buffer, message<isRequest, Body, basic_fields<A>>& msg);
template <class Stream, class B, bool isRequest, class Body, class A> std::size_t read(Stream& stream, B& buffer, message<isRequest, Body, basic_fields<A>>& msg, error_code& ec);
template <class Stream, class B, bool isRequest, class Body, class A, class Token = net::_m_default_of<Stream>>
_M_N_R async_read(Stream& stream, B& buffer, message<isRequest, Body, basic_fields<A>>& msg, Token&& token = Token());
#define _M_N_WRITE(sync, async)                                                                                                                                  \
    template <class Stream, bool isRequest, class Body, class Fields> std::size_t sync(Stream& stream, serializer<isRequest, Body, Fields>& sr);               \
    template <class Stream, bool isRequest, class Body, class Fields> std::size_t sync(Stream& stream, serializer<isRequest, Body, Fields>& sr, error_code& ec); \
    template <class Stream, bool isRequest, class Body, class Fields, class Token = net::_m_default_of<Stream>>                                                \
    _M_N_R async(Stream& stream, serializer<isRequest, Body, Fields>& sr, Token&& token = Token());
_M_N_WRITE(write_some, async_write_some)
_M_N_WRITE(write_header, async_write_header)
_M_N_WRITE(write, async_write)
#undef _M_N_WRITE
template <class Stream, bool isRequest, class Body, class Fields>
typename std::enable_if<is_mutable_body_writer<Body>::value, std::size_t>::type write(Stream& stream, message<isRequest, Body, Fields>& msg);
template <class Stream, bool isRequest, class Body, class Fields>
typename std::enable_if<is_mutable_body_writer<Body>::value, std::size_t>::type write(Stream& stream, message<isRequest, Body, Fields>& msg, error_code& ec);
template <class Stream, bool isRequest, class Body, class Fields, class Token = net::_m_default_of<Stream>, class = typename std::enable_if<is_mutable_body_writer<Body>::value>::type>
_M_N_R async_write(Stream& stream, message<isRequest, Body, Fields>& msg, Token&& token = Token());
template <class Stream, bool isRequest, class Body, class Fields>
typename std::enable_if<!is_mutable_body_writer<Body>::value, std::size_t>::type write(Stream& stream, const message<isRequest, Body, Fields>& msg);
template <class Stream, bool isRequest, class Body, class Fields>
typename std::enable_if<!is_mutable_body_writer<Body>::value, std::size_t>::type write(Stream& stream, const message<isRequest, Body, Fields>& msg, error_code& ec);
template <class Stream, bool isRequest, class Body, class Fields, class Token = net::_m_default_of<Stream>, class = typename std::enable_if<!is_mutable_body_writer<Body>::value>::type>
_M_N_R async_write(Stream& stream, const message<isRequest, Body, Fields>& msg, Token&& token = Token());
class message_generator {
public:
    typedef std::vector<net::const_buffer> const_buffers_type;
    template <bool isRequest, class Body, class Fields> message_generator(message<isRequest, Body, Fields>&& m);
    message_generator(message_generator&& other);
    bool is_done() const;
    bool keep_alive() const noexcept;
    void consume(std::size_t n);
};

// Chunks.
struct chunk_crlf {};
class chunk_header {
public:
    explicit chunk_header(std::size_t size);
    chunk_header(std::size_t size, string_view extensions);
    const net::const_buffer* begin() const;
    const net::const_buffer* end() const;
    typedef net::const_buffer value_type;
    typedef const net::const_buffer* const_iterator;
};
template <class B> class chunk_body {
public:
    explicit chunk_body(const B& buffers);
    chunk_body(const B& buffers, string_view extensions);
    const net::const_buffer* begin() const;
    const net::const_buffer* end() const;
    typedef net::const_buffer value_type;
    typedef const net::const_buffer* const_iterator;
};
template <class Trailer = chunk_crlf> class chunk_last {
public:
    explicit chunk_last(const Trailer& trailer);
    const net::const_buffer* begin() const;
    const net::const_buffer* end() const;
    typedef net::const_buffer value_type;
    typedef const net::const_buffer* const_iterator;
};
template <class B, class... Args> chunk_body<B> make_chunk(const B& buffers, Args&&... args);
chunk_last<chunk_crlf> make_chunk_last();
template <class Trailer, class... Args> chunk_last<Trailer> make_chunk_last(const Trailer& trailer, Args&&... args);

// Lists in fields.
#define _M_N_LIST(self, element)                                    \
    class self {                                                  \
    public:                                                       \
        typedef element value_type;                               \
        typedef const value_type* const_iterator;                 \
        typedef const_iterator iterator;                          \
        self() = default;                                         \
        explicit self(string_view s);                             \
        const_iterator begin() const;                             \
        const_iterator end() const;                               \
        const_iterator cbegin() const;                            \
        const_iterator cend() const;                              \
        template <class T> const_iterator find(const T& s);       \
        template <class T> bool exists(const T& s);               \
    };
typedef std::pair<string_view, string_view> _m_param;
_M_N_LIST(param_list, _m_param)
typedef std::pair<string_view, param_list> _m_ext;
_M_N_LIST(ext_list, _m_ext)
_M_N_LIST(token_list, string_view)
#undef _M_N_LIST
}  // namespace http
template <class Stream> std::size_t write(Stream& stream, http::message_generator generator);
template <class Stream> std::size_t write(Stream& stream, http::message_generator generator, error_code& ec);
template <class Stream, class Token = net::_m_default_of<Stream>> _M_N_R async_write(Stream& stream, http::message_generator generator, Token&& token = Token());
#undef _M_N_R
}  // namespace beast
namespace system {
template <> struct is_error_code_enum<beast::http::error> { static const bool value = true; };
}  // namespace system
}  // namespace boost
