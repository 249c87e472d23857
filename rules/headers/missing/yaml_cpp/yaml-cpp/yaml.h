// yaml-cpp.
#pragma once
#include <cstddef>
#include <iosfwd>
#include <istream>
#include <iterator>
#include <list>
#include <map>
#include <ostream>
#include <set>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>
namespace YAML {
struct Mark {
    Mark();
    static const Mark null_mark();
    bool is_null() const;
    int pos;
    int line;
    int column;
};
class Exception : public std::runtime_error {
public:
    Exception(const Mark& mark_, const std::string& msg_);
    ~Exception() noexcept override;
    Mark mark;
    std::string msg;
};
class ParserException : public Exception { public: ParserException(const Mark& mark_, const std::string& msg_); };
class RepresentationException : public Exception { public: RepresentationException(const Mark& mark_, const std::string& msg_); };
class InvalidNode : public RepresentationException { public: InvalidNode(const std::string& key); };
class InvalidScalar : public RepresentationException { public: InvalidScalar(const Mark& mark_); };
class KeyNotFound : public RepresentationException { public: template <typename T> KeyNotFound(const Mark& mark_, const T& key_); };
template <typename T> class TypedKeyNotFound : public KeyNotFound { public: TypedKeyNotFound(const Mark& mark_, const T& key_); ~TypedKeyNotFound() noexcept override; T key; };
class BadDereference : public RepresentationException { public: BadDereference(); };
class BadPushback : public RepresentationException { public: BadPushback(); };
class BadInsert : public RepresentationException { public: BadInsert(); };
class BadConversion : public RepresentationException { public: explicit BadConversion(const Mark& mark_); };
template <typename T> class TypedBadConversion : public BadConversion { public: explicit TypedBadConversion(const Mark& mark_); };
class BadSubscript : public RepresentationException { public: template <typename Key> BadSubscript(const Mark& mark_, const Key& key); };
class BadFile : public Exception { public: explicit BadFile(const std::string& filename); };
class EmitterException : public Exception { public: EmitterException(const std::string& msg_); };
struct NodeType { enum value { Undefined, Null, Scalar, Sequence, Map }; };
struct EmitterStyle { enum value { Default, Block, Flow }; };
class Node;
template <typename T> struct convert;
namespace detail {
struct iterator_value;
class iterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = iterator_value;
    using difference_type = std::ptrdiff_t;
    using pointer = iterator_value*;
    using reference = iterator_value;
    struct proxy;
    iterator();
    iterator& operator++();
    iterator operator++(int);
    iterator_value operator*() const;
    proxy operator->() const;
    friend bool operator==(const iterator& a, const iterator& b);
    friend bool operator!=(const iterator& a, const iterator& b);
};
}  // namespace detail
using iterator = detail::iterator;
using const_iterator = detail::iterator;
class Node {
public:
    using iterator = YAML::iterator;
    using const_iterator = YAML::const_iterator;
    Node();
    explicit Node(NodeType::value type);
    template <typename T> explicit Node(const T& rhs);
    explicit Node(const detail::iterator_value& rhs);
    Node(const Node& rhs);
    ~Node();
    YAML::Mark Mark() const;
    NodeType::value Type() const;
    bool IsDefined() const;
    bool IsNull() const;
    bool IsScalar() const;
    bool IsSequence() const;
    bool IsMap() const;
    explicit operator bool() const;
    bool operator!() const;
    template <typename T> T as() const;
    template <typename T, typename S> T as(const S& fallback) const;
    const std::string& Scalar() const;
    const std::string& Tag() const;
    void SetTag(const std::string& tag);
    EmitterStyle::value Style() const;
    void SetStyle(EmitterStyle::value style);
    bool is(const Node& rhs) const;
    template <typename T> Node& operator=(const T& rhs);
    Node& operator=(const Node& rhs);
    void reset(const Node& rhs = Node());
    std::size_t size() const;
    const_iterator begin() const;
    iterator begin();
    const_iterator end() const;
    iterator end();
    template <typename T> void push_back(const T& rhs);
    void push_back(const Node& rhs);
    template <typename Key> const Node operator[](const Key& key) const;
    template <typename Key> Node operator[](const Key& key);
    template <typename Key> bool remove(const Key& key);
    const Node operator[](const Node& key) const;
    Node operator[](const Node& key);
    bool remove(const Node& key);
    template <typename Key, typename Value> void force_insert(const Key& key, const Value& value);
};
namespace detail {
struct iterator_value : public Node, std::pair<Node, Node> {
    iterator_value() = default;
    explicit iterator_value(const Node& rhs);
    explicit iterator_value(const Node& key, const Node& value);
};
struct iterator::proxy {
    iterator_value* operator->();
    operator iterator_value*();
};
}  // namespace detail
bool operator==(const Node& lhs, const Node& rhs);
Node Clone(const Node& node);
template <typename T> struct convert {
    static Node encode(const T& rhs);
    static bool decode(const Node& node, T& rhs);
};
Node Load(const std::string& input);
Node Load(const char* input);
Node Load(std::istream& input);
Node LoadFile(const std::string& filename);
std::vector<Node> LoadAll(const std::string& input);
std::vector<Node> LoadAll(const char* input);
std::vector<Node> LoadAll(std::istream& input);
std::vector<Node> LoadAllFromFile(const std::string& filename);
enum EMITTER_MANIP {
    Auto, TagByKind, Newline, EmitNonAscii, EscapeNonAscii, EscapeAsJson, SingleQuoted, DoubleQuoted, Literal, LowerNull, UpperNull, CamelNull, TildeNull, YesNoBool, TrueFalseBool, OnOffBool,
    UpperCase, LowerCase, CamelCase, LongBool, ShortBool, Dec, Hex, Oct, BeginDoc, EndDoc, BeginSeq, EndSeq, Flow, Block, BeginMap, EndMap, Key, Value, LongKey
};
struct _Indent { int value; };
_Indent Indent(int value);
struct _Comment { std::string content; };
_Comment Comment(const std::string& content);
struct _Null {};
extern _Null Null;
bool operator==(const _Null& lhs, const _Null& rhs);
bool operator!=(const _Null& lhs, const _Null& rhs);
struct _Alias { std::string content; };
_Alias Alias(const std::string& content);
struct _Anchor { std::string content; };
_Anchor Anchor(const std::string& content);
struct _Tag { std::string prefix, content; };
_Tag VerbatimTag(const std::string& content);
_Tag LocalTag(const std::string& content);
_Tag LocalTag(const std::string& prefix, const std::string content);
_Tag SecondaryTag(const std::string& content);
struct _Precision { int floatPrecision, doublePrecision; };
_Precision FloatPrecision(int n);
_Precision DoublePrecision(int n);
_Precision Precision(int n);
class Binary {
public:
    Binary();
    Binary(const unsigned char* data_, std::size_t size_);
    std::size_t size() const;
    const unsigned char* data() const;
};
class Emitter {
public:
    Emitter();
    explicit Emitter(std::ostream& stream);
    Emitter(const Emitter&) = delete;
    Emitter& operator=(const Emitter&) = delete;
    ~Emitter();
    const char* c_str() const;
    std::size_t size() const;
    bool good() const;
    const std::string GetLastError() const;
    bool SetOutputCharset(EMITTER_MANIP value);
    bool SetIndent(std::size_t n);
    bool SetMapFormat(EMITTER_MANIP value);
    bool SetSeqFormat(EMITTER_MANIP value);
    bool SetStringFormat(EMITTER_MANIP value);
    bool SetBoolFormat(EMITTER_MANIP value);
    bool SetNullFormat(EMITTER_MANIP value);
    bool SetIntBase(EMITTER_MANIP value);
    bool SetFloatPrecision(std::size_t n);
    bool SetDoublePrecision(std::size_t n);
};
Emitter& operator<<(Emitter& emitter, const std::string& v);
Emitter& operator<<(Emitter& emitter, bool v);
Emitter& operator<<(Emitter& emitter, char v);
Emitter& operator<<(Emitter& emitter, const char* v);
Emitter& operator<<(Emitter& emitter, int v);
Emitter& operator<<(Emitter& emitter, unsigned int v);
Emitter& operator<<(Emitter& emitter, long v);
Emitter& operator<<(Emitter& emitter, unsigned long v);
Emitter& operator<<(Emitter& emitter, long long v);
Emitter& operator<<(Emitter& emitter, unsigned long long v);
Emitter& operator<<(Emitter& emitter, float v);
Emitter& operator<<(Emitter& emitter, double v);
Emitter& operator<<(Emitter& emitter, EMITTER_MANIP value);
Emitter& operator<<(Emitter& emitter, _Indent indent);
Emitter& operator<<(Emitter& emitter, const _Comment& v);
Emitter& operator<<(Emitter& emitter, const _Null& v);
Emitter& operator<<(Emitter& emitter, const Node& node);
Emitter& operator<<(Emitter& emitter, const _Alias& v);
Emitter& operator<<(Emitter& emitter, const _Anchor& v);
Emitter& operator<<(Emitter& emitter, const _Tag& v);
Emitter& operator<<(Emitter& emitter, const _Precision& v);
Emitter& operator<<(Emitter& emitter, const Binary& v);
Emitter& operator<<(Emitter& emitter, short v);
Emitter& operator<<(Emitter& emitter, unsigned short v);
Emitter& operator<<(Emitter& emitter, unsigned char v);
template <typename T> Emitter& operator<<(Emitter& emitter, const std::set<T>& seq);
template <typename T> Emitter& operator<<(Emitter& emitter, const std::vector<T>& seq);
template <typename T> Emitter& operator<<(Emitter& emitter, const std::list<T>& seq);
template <typename K, typename V> Emitter& operator<<(Emitter& emitter, const std::map<K, V>& m);
std::ostream& operator<<(std::ostream& out, const Node& node);
std::string Dump(const Node& node);
}  // namespace YAML
