// Qt, 5.15 and 6: of QtCore and QtNetwork what clients of an API are written with. All headers lead here.
#pragma once
#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <map>
#include <memory>
#include <string>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

#if __has_include(<QtCore/qconfig.h>)  // which Qt it is, the installed one knows
#include <QtCore/qconfig.h>
#elif __has_include(<qconfig.h>)
#include <qconfig.h>
#endif
#ifndef QT_VERSION_MAJOR
#define QT_VERSION_MAJOR 6
#define QT_VERSION_MINOR 4
#define QT_VERSION_PATCH 2
#define QT_VERSION_STR "6.4.2"
#endif
#define QT_VERSION_CHECK(major, minor, patch) ((major << 16) | (minor << 8) | (patch))
#define QT_VERSION QT_VERSION_CHECK(QT_VERSION_MAJOR, QT_VERSION_MINOR, QT_VERSION_PATCH)
#define QT_BEGIN_NAMESPACE
#define QT_END_NAMESPACE
#define Q_OBJECT                                                                          \
public:                                                                                   \
    static const QMetaObject staticMetaObject;                                            \
    virtual const QMetaObject* metaObject() const;                                        \
    virtual void* qt_metacast(const char*);                                               \
    virtual int qt_metacall(QMetaObject::Call, int, void**);                              \
    static inline QString tr(const char* s, const char* c = nullptr, int n = -1);         \
                                                                                          \
private:
#define Q_GADGET public: static const QMetaObject staticMetaObject; private:
#define Q_PROPERTY(...)
#define Q_ENUM(x)
#define Q_ENUMS(x)
#define Q_ENUM_NS(x)
#define Q_FLAGS(x)
#define Q_FLAG_NS(x)
#define Q_NAMESPACE
#define Q_NAMESPACE_EXPORT(x)
#define Q_GADGET_EXPORT(x) Q_GADGET
#define Q_OBJECT_BINDABLE_PROPERTY(...)
#define Q_MOC_INCLUDE(x)
#define Q_REVISION(...)
#define Q_SCRIPTABLE
#define Q_PRIVATE_SLOT(...)
#define Q_DECLARE_INTERFACE(...)
#define Q_PLUGIN_METADATA(...)
#define Q_DECLARE_TYPEINFO(...)
#define Q_INIT_RESOURCE(name) static_cast<void>(0)
#define Q_CLEANUP_RESOURCE(name) static_cast<void>(0)
#define Q_DECLARE_TR_FUNCTIONS(context) public: static inline QString tr(const char* s, const char* c = nullptr, int n = -1); private:
#define Q_FLAG(x)
#define Q_CLASSINFO(name, value)
#define Q_INTERFACES(x)
#define Q_INVOKABLE
#define Q_SIGNAL
#define Q_SLOT
#define Q_SIGNALS public
#define Q_SLOTS
#define Q_EMIT
#ifndef QT_NO_KEYWORDS
#define signals public
#define slots
#define emit
#define foreach Q_FOREACH
#define forever for (;;)
#endif
#define Q_FOREACH(variable, container) for (variable : container)
#define Q_UNUSED(x) (void)x;
#define Q_DECL_OVERRIDE override
#define Q_DECL_FINAL final
#define Q_DECL_EXPORT
#define Q_DECL_IMPORT
#define Q_DECL_CONSTEXPR constexpr
#define Q_DECL_RELAXED_CONSTEXPR
#define Q_DECL_NOEXCEPT noexcept
#define Q_DECL_NOTHROW noexcept
#define Q_DECL_EQ_DEFAULT = default
#define Q_DECL_EQ_DELETE = delete
#define Q_DECL_DEPRECATED
#define Q_DECL_UNUSED
#define Q_NOEXCEPT noexcept
#define Q_CONSTEXPR constexpr
#define Q_REQUIRED_RESULT
#define Q_NODISCARD_CTOR
#define Q_ALWAYS_INLINE inline
#define Q_NEVER_INLINE
#define Q_NORETURN [[noreturn]]
#define Q_LIKELY(x) (x)
#define Q_UNLIKELY(x) (x)
#define Q_UNREACHABLE() __builtin_unreachable()
#define Q_STATIC_ASSERT(x) static_assert(bool(x), #x)
#define Q_STATIC_ASSERT_X(x, message) static_assert(bool(x), message)
#define Q_CHECK_PTR(p) static_cast<void>(p)
#define Q_INT64_C(x) x##LL
#define Q_UINT64_C(x) x##ULL
#define Q_BYTE_ORDER 1234
#define Q_LITTLE_ENDIAN 1234
#define Q_BIG_ENDIAN 4321
#define Q_OS_UNIX
#define Q_OS_LINUX
#define QT_CONFIG(feature) (1)
#define QT_REQUIRE_CONFIG(feature) static_assert(true, "")
#define QT_USE_NAMESPACE
#define QT_PREPEND_NAMESPACE(name) ::name
#define QT_FORWARD_DECLARE_CLASS(name) class name;
#define QT_FORWARD_DECLARE_STRUCT(name) struct name;
#define QT_WARNING_PUSH
#define QT_WARNING_POP
#define QT_WARNING_DISABLE_DEPRECATED
#define QT_WARNING_DISABLE_GCC(x)
#define QT_WARNING_DISABLE_CLANG(x)
#define QT_WARNING_DISABLE_MSVC(x)
#define QT_STRINGIFY(x) #x
#define Q_DECLARE_METATYPE(T)
#define Q_D(Class) Class##Private* const d = d_func()
#define Q_Q(Class) Class* const q = q_func()
#define Q_DECLARE_PRIVATE(Class)                                                                                     \
    inline Class##Private* d_func() { return reinterpret_cast<Class##Private*>(&*d_ptr); }                          \
    inline const Class##Private* d_func() const { return reinterpret_cast<const Class##Private*>(&*d_ptr); }        \
    friend class Class##Private;
#define Q_DECLARE_PUBLIC(Class)                                                          \
    inline Class* q_func() { return static_cast<Class*>(q_ptr); }                       \
    inline const Class* q_func() const { return static_cast<const Class*>(q_ptr); }     \
    friend class Class;
#define Q_DISABLE_COPY(T) T(const T&) = delete; T& operator=(const T&) = delete;
#define Q_DISABLE_MOVE(T) T(T&&) = delete; T& operator=(T&&) = delete;
#define Q_DISABLE_COPY_MOVE(T) Q_DISABLE_COPY(T) T(T&&) = delete; T& operator=(T&&) = delete;
#define Q_DECLARE_FLAGS(flags, type) typedef QFlags<type> flags;
#define Q_DECLARE_OPERATORS_FOR_FLAGS(flags)                                                                                                \
    constexpr inline flags operator|(flags::enum_type a, flags::enum_type b) noexcept { return flags(a) | b; }                             \
    constexpr inline flags operator|(flags::enum_type a, flags b) noexcept { return b | a; }
#define Q_ASSERT(condition) ((condition) ? static_cast<void>(0) : static_cast<void>(0))
#define Q_ASSERT_X(condition, where, what) Q_ASSERT(condition)
#define Q_FUNC_INFO __PRETTY_FUNCTION__
#define Q_NULLPTR nullptr
#if __cplusplus >= 201703L
#define Q_FALLTHROUGH() [[fallthrough]]
#else
#define Q_FALLTHROUGH() static_cast<void>(0)
#endif
#define QStringLiteral(text) (QString(u"" text))
#define QByteArrayLiteral(text) (QByteArray(text))
#define SIGNAL(x) "2" #x
#define SLOT(x) "1" #x
#define METHOD(x) "0" #x
#define QT_TR_NOOP(x) x
#define QT_TR_NOOP_UTF8(x) x
#define QT_TRID_NOOP(x) x
#define QT_TRANSLATE_NOOP_UTF8(scope, x) x
#define QT_TRANSLATE_NOOP(scope, x) x

typedef signed char qint8;
typedef unsigned char quint8, uchar;
typedef short qint16;
typedef unsigned short quint16, ushort;
typedef int qint32;
typedef unsigned int quint32, uint;
typedef unsigned long ulong;
typedef long long qint64, qlonglong;
typedef unsigned long long quint64, qulonglong;
typedef double qreal;
typedef qint64 qsizetype, qintptr;
typedef quint64 quintptr;
typedef qint64 qptrdiff;

template <typename Enum> class QFlags {
public:
    typedef Enum enum_type;
    constexpr QFlags(Enum f) noexcept : i(int(f)) {}
    constexpr QFlags() noexcept : i(0) {}
    QFlags(std::initializer_list<Enum>) noexcept;
    constexpr operator int() const noexcept { return i; }
    constexpr QFlags operator|(QFlags o) const noexcept { return QFlags(Enum(i | o.i)); }
    constexpr QFlags operator|(Enum o) const noexcept { return QFlags(Enum(i | int(o))); }
    constexpr QFlags operator&(Enum o) const noexcept { return QFlags(Enum(i & int(o))); }
    constexpr QFlags operator&(QFlags o) const noexcept { return QFlags(Enum(i & o.i)); }
    constexpr QFlags operator&(int o) const noexcept { return QFlags(Enum(i & o)); }
    constexpr QFlags operator^(Enum o) const noexcept { return QFlags(Enum(i ^ int(o))); }
    constexpr QFlags operator~() const noexcept { return QFlags(Enum(~i)); }
    constexpr bool operator!() const noexcept { return i == 0; }
    QFlags& operator|=(Enum) noexcept;
    QFlags& operator|=(QFlags) noexcept;
    QFlags& operator&=(int) noexcept;
    QFlags& operator&=(Enum) noexcept;
    QFlags& operator&=(QFlags) noexcept;
    QFlags& operator^=(Enum) noexcept;
    QFlags& setFlag(Enum, bool on = true) noexcept;
    constexpr int toInt() const noexcept { return i; }
    static constexpr QFlags fromInt(int f) noexcept { return QFlags(Enum(f)); }
    constexpr bool testAnyFlag(Enum f) const noexcept { return (i & int(f)) != 0; }
    constexpr bool testFlag(Enum f) const noexcept { return (i & int(f)) == int(f); }

private:
    int i;
};
template <typename... Args> struct QNonConstOverload {
    template <typename R, typename T> constexpr auto operator()(R (T::*p)(Args...)) const noexcept -> decltype(p) { return p; }
};
template <typename... Args> struct QConstOverload {
    template <typename R, typename T> constexpr auto operator()(R (T::*p)(Args...) const) const noexcept -> decltype(p) { return p; }
};
template <typename... Args> struct QOverload : QConstOverload<Args...>, QNonConstOverload<Args...> {
    using QConstOverload<Args...>::operator();
    using QNonConstOverload<Args...>::operator();
    template <typename R> constexpr auto operator()(R (*p)(Args...)) const noexcept -> decltype(p) { return p; }
    template <typename R, typename T> static constexpr auto of(R (T::*p)(Args...)) noexcept -> decltype(p) { return p; }
};
#if __cplusplus >= 201402L
template <typename... Args> constexpr QOverload<Args...> qOverload{};
#endif
template <typename T> constexpr const T& qMin(const T& a, const T& b) { return a < b ? a : b; }
template <typename T> constexpr const T& qMax(const T& a, const T& b) { return a < b ? b : a; }
template <typename T> constexpr const T& qBound(const T& a, const T& b, const T& c) { return qMax(a, qMin(b, c)); }
template <typename T> constexpr T qAbs(const T& t) { return t < 0 ? -t : t; }
template <typename T> constexpr typename std::add_const<T>::type& qAsConst(T& t) noexcept { return t; }
template <typename T, typename U = T> T qExchange(T&, U&&);
template <typename T> void qSwap(T&, T&);
template <typename C> void qDeleteAll(const C&);
template <typename I> void qDeleteAll(I, I);
int qRound(double);
qint64 qRound64(double);
bool qFuzzyCompare(double, double);
bool qFuzzyIsNull(double);
bool qIsNaN(double);
bool qIsFinite(double);
bool qIsInf(double);
double qInf();
double qQNaN();
const char* qVersion() noexcept;
class QString;
QString qtTrId(const char* id, int n = -1);

namespace Qt {
enum ConnectionType { AutoConnection, DirectConnection, QueuedConnection, BlockingQueuedConnection, UniqueConnection = 0x80 };
enum CaseSensitivity { CaseInsensitive, CaseSensitive };
enum SplitBehaviorFlags { KeepEmptyParts = 0, SkipEmptyParts = 1 };
typedef QFlags<SplitBehaviorFlags> SplitBehavior;
enum DateFormat { TextDate, ISODate, RFC2822Date = 8, ISODateWithMs };
enum TimerType { PreciseTimer, CoarseTimer, VeryCoarseTimer };
enum Initialization { Uninitialized };
enum TimeSpec { LocalTime, UTC, OffsetFromUTC, TimeZone };
enum DayOfWeek { Monday = 1, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
enum EventPriority { HighEventPriority = 1, NormalEventPriority = 0, LowEventPriority = -1 };
enum FindChildOption { FindDirectChildrenOnly, FindChildrenRecursively };
enum ApplicationAttribute { AA_DontShowIconsInMenus = 2, AA_DontUseNativeMenuBar = 6, AA_UseHighDpiPixmaps = 13, AA_ShareOpenGLContexts = 18, AA_EnableHighDpiScaling = 20, AA_DisableHighDpiScaling, AA_UseStyleSheetPropagationInWidgetStyles, AA_DisableWindowContextHelpButton = 24, AA_UseDesktopOpenGL = 15, AA_UseSoftwareOpenGL = 17 };
}  // namespace Qt

class QObject;
class QEvent;
class QLocale;
class QTimeZone;
class QRegularExpression;
class QRegularExpressionMatch;
class QStringView;
class QUuid;
class QChar;
class QLatin1String;
class QByteArray;
class QStringList;
class QVariant;
class QTextStream;
class QDebug;
template <typename T> class QList;
template <typename K, typename V> class QHash;
template <typename K, typename V> class QMap;
template <typename T> using QVector = QList<T>;
using QByteArrayList = QList<QByteArray>;
using QVariantList = QList<QVariant>;
using QVariantMap = QMap<QString, QVariant>;
using QVariantHash = QHash<QString, QVariant>;
template <class A, class B> using QPair = std::pair<A, B>;
template <class A, class B> QPair<A, B> qMakePair(A, B);
// What takes a QStringView only: a text that could be made one is not.
template <typename T, typename R> using _QtOfView = typename std::enable_if<std::is_same<T, QStringView>::value, R>::type;
template <typename T> using _QtIsText = std::integral_constant<bool, std::is_class<typename std::decay<T>::type>::value || std::is_convertible<T, QString>::value>;

class QChar {
public:
    enum SpecialCharacter { Null = 0, Space = 0x20, Nbsp = 0xa0, LineFeed = 0x0a };
    constexpr QChar() noexcept : ucs(0) {}
    constexpr QChar(ushort c) noexcept : ucs(c) {}
    constexpr QChar(int c) noexcept : ucs(char16_t(c)) {}
    constexpr QChar(char16_t c) noexcept : ucs(c) {}
    constexpr QChar(char c) noexcept : ucs(uchar(c)) {}
    constexpr QChar(SpecialCharacter c) noexcept : ucs(char16_t(c)) {}
    bool isDigit() const noexcept;
    bool isNumber() const noexcept;
    bool isPunct() const noexcept;
    bool isPrint() const noexcept;
    bool isSymbol() const noexcept;
    bool isLower() const noexcept;
    bool isSurrogate() const noexcept;
    int digitValue() const noexcept;
    static QChar fromLatin1(char) noexcept;
    bool isLetter() const noexcept;
    bool isLetterOrNumber() const noexcept;
    bool isSpace() const noexcept;
    bool isUpper() const noexcept;
    bool isNull() const noexcept;
    QChar toLower() const noexcept;
    QChar toUpper() const noexcept;
    char toLatin1() const noexcept;
    constexpr char16_t unicode() const noexcept { return ucs; }
    friend bool operator==(QChar, QChar) noexcept;
    friend bool operator!=(QChar, QChar) noexcept;
    friend bool operator<(QChar, QChar) noexcept;
    friend bool operator>(QChar, QChar) noexcept;
    friend bool operator<=(QChar, QChar) noexcept;
    friend bool operator>=(QChar, QChar) noexcept;

private:
    char16_t ucs;
};
class QLatin1Char {
public:
    constexpr explicit QLatin1Char(char c) noexcept : ch(c) {}
    constexpr operator QChar() const noexcept { return QChar(ch); }
    char ch;
};
class QLatin1String {
public:
    constexpr QLatin1String() noexcept : m_data(nullptr), m_size(0) {}
    constexpr explicit QLatin1String(const char* s) noexcept : m_data(s), m_size(s ? qsizetype(__builtin_strlen(s)) : 0) {}
    constexpr QLatin1String(const char* s, qsizetype n) noexcept : m_data(s), m_size(n) {}
    constexpr const char* data() const noexcept { return m_data; }
    constexpr const char* latin1() const noexcept { return m_data; }
    constexpr qsizetype size() const noexcept { return m_size; }
    QString toString() const;
    constexpr bool isEmpty() const noexcept { return m_size == 0; }
    constexpr bool isNull() const noexcept { return m_data == nullptr; }
    QLatin1Char at(qsizetype) const;
    QLatin1Char operator[](qsizetype) const;
    QLatin1String mid(qsizetype, qsizetype = -1) const;
    QLatin1String left(qsizetype) const;
    QLatin1String right(qsizetype) const;
    QLatin1String sliced(qsizetype) const;
    QLatin1String trimmed() const noexcept;
    bool startsWith(QLatin1String) const noexcept;
    bool endsWith(QLatin1String) const noexcept;
    bool contains(QLatin1String) const noexcept;
    qsizetype indexOf(QLatin1String, qsizetype from = 0) const noexcept;
    template <typename... A> QString arg(A&&...) const;
    const char* begin() const noexcept;
    const char* end() const noexcept;
    friend bool operator==(QLatin1String, QLatin1String) noexcept;
    friend bool operator!=(QLatin1String, QLatin1String) noexcept;
    friend bool operator<(QLatin1String, QLatin1String) noexcept;

private:
    const char* m_data;
    qsizetype m_size;
};
using QLatin1StringView = QLatin1String;
class QStringView {
public:
    QStringView() noexcept;
    QStringView(const QString&) noexcept;
    QStringView(const char16_t*) noexcept;
    QStringView(const char16_t*, qsizetype) noexcept;
    QStringView(const QChar*, qsizetype) noexcept;
    QString toString() const;
    QByteArray toUtf8() const;
    QByteArray toLatin1() const;
    QByteArray toLocal8Bit() const;
    qsizetype size() const noexcept;
    qsizetype length() const noexcept;
    bool isEmpty() const noexcept;
    bool isNull() const noexcept;
    const QChar* data() const noexcept;
    const char16_t* utf16() const noexcept;
    QChar at(qsizetype) const;
    QChar operator[](qsizetype) const;
    QChar front() const;
    QChar back() const;
    QStringView mid(qsizetype, qsizetype = -1) const;
    QStringView left(qsizetype) const;
    QStringView right(qsizetype) const;
    QStringView first(qsizetype) const;
    QStringView last(qsizetype) const;
    QStringView sliced(qsizetype) const;
    QStringView sliced(qsizetype, qsizetype) const;
    QStringView chopped(qsizetype) const;
    void chop(qsizetype);
    void truncate(qsizetype);
    QStringView trimmed() const noexcept;
    bool startsWith(QStringView) const noexcept;
    bool startsWith(QStringView, Qt::CaseSensitivity) const noexcept;
    bool startsWith(QLatin1String, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    bool startsWith(QChar) const noexcept;
    bool endsWith(QStringView) const noexcept;
    bool endsWith(QStringView, Qt::CaseSensitivity) const noexcept;
    bool endsWith(QLatin1String, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    bool endsWith(QChar) const noexcept;
    bool contains(QStringView, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    bool contains(QLatin1String, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    bool contains(QChar, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    qsizetype indexOf(QStringView, qsizetype from = 0, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    qsizetype indexOf(QChar, qsizetype from = 0, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    qsizetype lastIndexOf(QChar, qsizetype from = -1, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    QList<QStringView> split(QChar, Qt::SplitBehavior = Qt::KeepEmptyParts, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    QList<QStringView> split(QStringView, Qt::SplitBehavior = Qt::KeepEmptyParts, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    int compare(QStringView, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    int toInt(bool* ok = nullptr, int base = 10) const;
    qlonglong toLongLong(bool* ok = nullptr, int base = 10) const;
    double toDouble(bool* ok = nullptr) const;
    template <typename... A> QString arg(A&&...) const;
    const QChar* begin() const noexcept;
    const QChar* end() const noexcept;
    friend bool operator==(QStringView, QStringView) noexcept;
    friend bool operator!=(QStringView, QStringView) noexcept;
    friend bool operator<(QStringView, QStringView) noexcept;
    friend bool operator==(QStringView, QLatin1String) noexcept;
    friend bool operator!=(QStringView, QLatin1String) noexcept;
    friend bool operator==(QStringView, QChar) noexcept;
    friend bool operator!=(QStringView, QChar) noexcept;
};
class QByteArrayView {
public:
    constexpr QByteArrayView() noexcept {}
    template <typename T, typename = typename std::enable_if<std::is_convertible<T, const char*>::value>::type> QByteArrayView(const T&) noexcept;
    QByteArrayView(const QByteArray&) noexcept;
    QByteArrayView(const char*, qsizetype) noexcept;
    QByteArray toByteArray() const;
    const char* data() const noexcept;
    const char* constData() const noexcept;
    qsizetype size() const noexcept;
    qsizetype length() const noexcept;
    bool isEmpty() const noexcept;
    bool isNull() const noexcept;
    char at(qsizetype) const;
    char operator[](qsizetype) const;
    QByteArrayView first(qsizetype) const;
    QByteArrayView last(qsizetype) const;
    QByteArrayView sliced(qsizetype) const;
    QByteArrayView sliced(qsizetype, qsizetype) const;
    QByteArrayView chopped(qsizetype) const;
    QByteArrayView trimmed() const noexcept;
    bool startsWith(QByteArrayView) const noexcept;
    bool startsWith(char) const noexcept;
    bool endsWith(QByteArrayView) const noexcept;
    bool endsWith(char) const noexcept;
    bool contains(QByteArrayView) const noexcept;
    bool contains(char) const noexcept;
    qsizetype indexOf(QByteArrayView, qsizetype from = 0) const noexcept;
    qsizetype indexOf(char, qsizetype from = 0) const noexcept;
    int toInt(bool* ok = nullptr, int base = 10) const;
    int compare(QByteArrayView, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    const char* begin() const noexcept;
    const char* end() const noexcept;
};
class QUtf8StringView {
public:
    constexpr QUtf8StringView() noexcept {}
    QUtf8StringView(const char*) noexcept;
    QUtf8StringView(const char*, qsizetype) noexcept;
    QUtf8StringView(const QByteArray&) noexcept;
    QString toString() const;
    const char* data() const noexcept;
    qsizetype size() const noexcept;
    bool isEmpty() const noexcept;
    bool isNull() const noexcept;
};
class QAnyStringView {
public:
    constexpr QAnyStringView() noexcept {}
    QAnyStringView(const char*) noexcept;
    QAnyStringView(const char16_t*) noexcept;
    QAnyStringView(const QString&) noexcept;
    QAnyStringView(const QByteArray&) noexcept;
    QAnyStringView(QStringView) noexcept;
    QAnyStringView(QUtf8StringView) noexcept;
    QAnyStringView(QLatin1String) noexcept;
    QString toString() const;
    qsizetype size() const noexcept;
    bool isEmpty() const noexcept;
    bool isNull() const noexcept;
    friend bool operator==(QAnyStringView, QAnyStringView) noexcept;
    friend bool operator!=(QAnyStringView, QAnyStringView) noexcept;
};

class QByteArray {
public:
    enum Base64Option { Base64Encoding = 0, Base64UrlEncoding = 1, KeepTrailingEquals = 0, OmitTrailingEquals = 2, IgnoreBase64DecodingErrors = 0, AbortOnBase64DecodingErrors = 4 };
    typedef QFlags<Base64Option> Base64Options;
    typedef char* iterator;
    typedef const char* const_iterator;
    QByteArray() noexcept;
    QByteArray(const char*, qsizetype size = -1);
    QByteArray(qsizetype size, char c);
    QByteArray(const QByteArray&) noexcept;
    QByteArray(QByteArray&&) noexcept;
    ~QByteArray();
    QByteArray& operator=(const QByteArray&) noexcept;
    QByteArray& operator=(QByteArray&&) noexcept;
    QByteArray& operator=(const char*);
    bool isEmpty() const noexcept;
    bool isNull() const noexcept;
    qsizetype size() const noexcept;
    qsizetype length() const noexcept;
    qsizetype count() const noexcept;
    operator const char*() const;
    char* data();
    const char* data() const noexcept;
    const char* constData() const noexcept;
    void clear();
    void resize(qsizetype);
    void reserve(qsizetype);
    char at(qsizetype) const;
    char operator[](qsizetype) const;
    char& operator[](qsizetype);
    char front() const;
    char back() const;
    void truncate(qsizetype);
    void chop(qsizetype);
    qsizetype capacity() const;
    void squeeze();
    void swap(QByteArray&) noexcept;
    QByteArray& fill(char, qsizetype size = -1);
    qsizetype count(char) const;
    qsizetype count(const QByteArray&) const;
    int compare(const QByteArray&, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    qsizetype lastIndexOf(char, qsizetype from = -1) const;
    qsizetype lastIndexOf(const QByteArray&, qsizetype from = -1) const;
    qsizetype indexOf(char, qsizetype from = 0) const;
    qsizetype indexOf(const QByteArray&, qsizetype from = 0) const;
    bool contains(char) const;
    bool contains(const QByteArray&) const;
    bool startsWith(const QByteArray&) const;
    bool endsWith(const QByteArray&) const;
    bool startsWith(char) const;
    bool endsWith(char) const;
    QByteArray first(qsizetype) const;
    QByteArray last(qsizetype) const;
    QByteArray sliced(qsizetype) const;
    QByteArray sliced(qsizetype, qsizetype) const;
    QByteArray chopped(qsizetype) const;
    QByteArray repeated(qsizetype) const;
    QByteArray left(qsizetype) const;
    QByteArray right(qsizetype) const;
    QByteArray mid(qsizetype, qsizetype len = -1) const;
    QByteArray trimmed() const;
    QByteArray simplified() const;
    QByteArray toLower() const;
    QByteArray toUpper() const;
    QByteArray& append(char);
    QByteArray& append(const char*);
    QByteArray& append(const QByteArray&);
    QByteArray& append(const char*, qsizetype);
    QByteArray& append(qsizetype, char);
    QByteArray& insert(qsizetype, const QByteArray&);
    QByteArray& insert(qsizetype, char);
    QByteArray& remove(qsizetype, qsizetype);
    void push_back(char);
    void push_back(const QByteArray&);
    QByteArray& replace(qsizetype, qsizetype, const QByteArray&);
    QByteArray& prepend(char);
    QByteArray& prepend(const char*);
    QByteArray& prepend(const QByteArray&);
    QByteArray& replace(const QByteArray&, const QByteArray&);
    QByteArray& replace(char, char);
    QByteArray& operator+=(char);
    QByteArray& operator+=(const char*);
    QByteArray& operator+=(const QByteArray&);
    QList<QByteArray> split(char) const;
    int toInt(bool* ok = nullptr, int base = 10) const;
    qlonglong toLongLong(bool* ok = nullptr, int base = 10) const;
    double toDouble(bool* ok = nullptr) const;
    uint toUInt(bool* ok = nullptr, int base = 10) const;
    long toLong(bool* ok = nullptr, int base = 10) const;
    ulong toULong(bool* ok = nullptr, int base = 10) const;
    short toShort(bool* ok = nullptr, int base = 10) const;
    ushort toUShort(bool* ok = nullptr, int base = 10) const;
    qulonglong toULongLong(bool* ok = nullptr, int base = 10) const;
    float toFloat(bool* ok = nullptr) const;
    QByteArray& setNum(int, int base = 10);
    QByteArray& setNum(double, char f = 'g', int precision = 6);
    QByteArray toBase64(Base64Options = Base64Encoding) const;
    QByteArray toHex(char separator = '\0') const;
    QByteArray toPercentEncoding(const QByteArray& exclude = QByteArray(), const QByteArray& include = QByteArray(), char percent = '%') const;
    static QByteArray number(int, int base = 10);
    static QByteArray number(uint, int base = 10);
    static QByteArray number(qlonglong, int base = 10);
    static QByteArray number(qulonglong, int base = 10);
    static QByteArray number(double, char f = 'g', int precision = 6);
    static QByteArray fromBase64(const QByteArray&, Base64Options = Base64Encoding);
    static QByteArray fromHex(const QByteArray&);
    static QByteArray fromPercentEncoding(const QByteArray&, char percent = '%');
    static QByteArray fromStdString(const std::string&);
    static QByteArray fromRawData(const char*, qsizetype size);
    std::string toStdString() const;
    iterator begin();
    const_iterator begin() const;
    iterator end();
    const_iterator end() const;
    friend bool operator==(const QByteArray&, const QByteArray&) noexcept;
    friend bool operator==(const QByteArray&, const char*) noexcept;
    friend bool operator==(const char*, const QByteArray&) noexcept;
    friend bool operator!=(const QByteArray&, const QByteArray&) noexcept;
    friend bool operator!=(const QByteArray&, const char*) noexcept;
    friend bool operator!=(const char*, const QByteArray&) noexcept;
    friend bool operator<(const QByteArray&, const QByteArray&) noexcept;
    const_iterator cbegin() const;
    const_iterator cend() const;
    const_iterator constBegin() const;
    const_iterator constEnd() const;
    friend bool operator>(const QByteArray&, const QByteArray&) noexcept;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QByteArray::Base64Options)
#if !defined(QT_USE_STRINGBUILDER) && !defined(QT_USE_FAST_OPERATOR_PLUS)
const QByteArray operator+(const QByteArray&, const QByteArray&);
const QByteArray operator+(const QByteArray&, const char*);
const QByteArray operator+(const QByteArray&, char);
const QByteArray operator+(const char*, const QByteArray&);
const QByteArray operator+(char, const QByteArray&);
#endif
QByteArray qCompress(const QByteArray&, int level = -1);
QByteArray qUncompress(const QByteArray&);
int qEnvironmentVariableIntValue(const char*, bool* ok = nullptr) noexcept;
bool qEnvironmentVariableIsEmpty(const char*) noexcept;
bool qunsetenv(const char*);
QByteArray qgetenv(const char*);
QString qEnvironmentVariable(const char*);
QString qEnvironmentVariable(const char*, const QString&);
bool qEnvironmentVariableIsSet(const char*) noexcept;
bool qputenv(const char*, const QByteArray&);

class QString {
public:
    enum SectionFlag { SectionDefault = 0, SectionSkipEmpty = 1 };
    typedef QFlags<SectionFlag> SectionFlags;
    enum SplitBehavior { KeepEmptyParts, SkipEmptyParts };
    enum NormalizationForm { NormalizationForm_D, NormalizationForm_C, NormalizationForm_KD, NormalizationForm_KC };
    typedef QChar value_type;
    typedef qsizetype size_type;
    typedef QChar* iterator;
    typedef const QChar* const_iterator;
    QString() noexcept;
    explicit QString(const QChar*, qsizetype size = -1);
    QString(QChar);
    QString(qsizetype size, QChar c);
    QString(QLatin1String);
    QString(const char16_t*);
    QString(const char*);
    QString(const QByteArray&);
    QString(const QString&) noexcept;
    QString(QString&&) noexcept;
    ~QString();
    QString& operator=(const QString&) noexcept;
    QString& operator=(QString&&) noexcept;
    QString& operator=(QChar);
    QString& operator=(QLatin1String);
    QString& operator=(const char*);
    QString& operator=(const QByteArray&);
    qsizetype size() const noexcept;
    qsizetype count() const noexcept;
    qsizetype length() const noexcept;
    bool isEmpty() const noexcept;
    bool isNull() const noexcept;
    void resize(qsizetype);
    void truncate(qsizetype);
    void chop(qsizetype);
    void clear();
    void reserve(qsizetype);
    const QChar* unicode() const;
    const QChar* constData() const;
    QChar* data();
    const QChar at(qsizetype) const;
    const QChar operator[](qsizetype) const;
    QChar& operator[](qsizetype);
    QChar front() const;
    QChar& front();
    QChar back() const;
    QChar& back();
    const ushort* utf16() const;
    void squeeze();
    void swap(QString&) noexcept;
    qsizetype capacity() const;
    bool isLower() const;
    bool isUpper() const;
    QString& fill(QChar, qsizetype size = -1);
    QString arg(qlonglong a, int fieldWidth = 0, int base = 10, QChar fill = QChar(' ')) const;
    QString arg(qulonglong a, int fieldWidth = 0, int base = 10, QChar fill = QChar(' ')) const;
    QString arg(long a, int fieldWidth = 0, int base = 10, QChar fill = QChar(' ')) const;
    QString arg(ulong a, int fieldWidth = 0, int base = 10, QChar fill = QChar(' ')) const;
    QString arg(int a, int fieldWidth = 0, int base = 10, QChar fill = QChar(' ')) const;
    QString arg(uint a, int fieldWidth = 0, int base = 10, QChar fill = QChar(' ')) const;
    QString arg(short a, int fieldWidth = 0, int base = 10, QChar fill = QChar(' ')) const;
    QString arg(ushort a, int fieldWidth = 0, int base = 10, QChar fill = QChar(' ')) const;
    QString arg(double a, int fieldWidth = 0, char format = 'g', int precision = -1, QChar fill = QChar(' ')) const;
    QString arg(char a, int fieldWidth = 0, QChar fill = QChar(' ')) const;
    QString arg(QChar a, int fieldWidth = 0, QChar fill = QChar(' ')) const;
    QString arg(const QString& a, int fieldWidth = 0, QChar fill = QChar(' ')) const;
    QString arg(QStringView a, int fieldWidth = 0, QChar fill = QChar(' ')) const;
    QString arg(QLatin1String a, int fieldWidth = 0, QChar fill = QChar(' ')) const;
    template <typename A, typename B, typename... R> typename std::enable_if<_QtIsText<A>::value && _QtIsText<B>::value, QString>::type arg(A&&, B&&, R&&...) const;
    static QString asprintf(const char* format, ...);
    static QString vasprintf(const char* format, va_list);
    QString& sprintf(const char* format, ...);
    template <typename T> _QtOfView<T, bool> contains(T, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    template <typename T> _QtOfView<T, bool> startsWith(T, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    template <typename T> _QtOfView<T, bool> endsWith(T, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    template <typename T> _QtOfView<T, qsizetype> indexOf(T, qsizetype from = 0, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    template <typename T> _QtOfView<T, int> compare(T, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    template <typename T> _QtOfView<T, QString&> append(T);
    template <typename T> _QtOfView<T, QString&> prepend(T);
    template <typename T> _QtOfView<T, QString&> insert(qsizetype, T);
    template <typename T> _QtOfView<T, QString&> operator+=(T);
    bool contains(QLatin1String, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    qsizetype indexOf(QLatin1String, qsizetype from = 0, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    bool contains(const QRegularExpression&, QRegularExpressionMatch* = nullptr) const;
    qsizetype indexOf(const QRegularExpression&, qsizetype from = 0, QRegularExpressionMatch* = nullptr) const;
    qsizetype lastIndexOf(const QRegularExpression&, qsizetype from = -1, QRegularExpressionMatch* = nullptr) const;
    qsizetype count(const QRegularExpression&) const;
    qsizetype count(QChar, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    QStringList split(const QRegularExpression&, Qt::SplitBehavior = Qt::KeepEmptyParts) const;
    QStringList split(const QString& sep, SplitBehavior, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    QStringList split(QChar sep, SplitBehavior, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    QString& replace(const QRegularExpression&, const QString& after);
    QString& remove(const QRegularExpression&);
    QString section(const QRegularExpression&, qsizetype start, qsizetype end = -1, SectionFlags = SectionDefault) const;
    qsizetype indexOf(QChar, qsizetype from = 0, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    qsizetype indexOf(const QString&, qsizetype from = 0, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    qsizetype lastIndexOf(QChar, qsizetype from = -1, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    qsizetype lastIndexOf(const QString&, qsizetype from = -1, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    bool contains(QChar, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    bool contains(const QString&, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    qsizetype count(const QString&, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    QString section(QChar separator, qsizetype start, qsizetype end = -1, SectionFlags = SectionDefault) const;
    QString section(const QString& separator, qsizetype start, qsizetype end = -1, SectionFlags = SectionDefault) const;
    QString left(qsizetype) const;
    QString right(qsizetype) const;
    QString mid(qsizetype, qsizetype n = -1) const;
    QString first(qsizetype) const;
    QString last(qsizetype) const;
    QString sliced(qsizetype) const;
    QString sliced(qsizetype, qsizetype) const;
    QString chopped(qsizetype) const;
    QStringView midRef(qsizetype, qsizetype n = -1) const;
    QStringView leftRef(qsizetype) const;
    QStringView rightRef(qsizetype) const;
    QString toCaseFolded() const;
    QString normalized(NormalizationForm) const;
    QString& insert(qsizetype, const char*);
    QString& append(const QChar*, qsizetype);
    QString& append(const QByteArray&);
    QString& prepend(const char*);
    void push_back(QChar);
    void push_back(const QString&);
    void push_front(QChar);
    void push_front(const QString&);
    QString& replace(qsizetype i, qsizetype len, QChar after);
    QString& replace(QLatin1String before, QLatin1String after, Qt::CaseSensitivity = Qt::CaseSensitive);
    QString& replace(const QString& before, QLatin1String after, Qt::CaseSensitivity = Qt::CaseSensitive);
    QString& replace(QChar before, const QString& after, Qt::CaseSensitivity = Qt::CaseSensitive);
    QString& replace(QChar before, QLatin1String after, Qt::CaseSensitivity = Qt::CaseSensitive);
    QString& remove(QLatin1String, Qt::CaseSensitivity = Qt::CaseSensitive);
    template <typename P> QString& removeIf(P);
    int compare(QLatin1String, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    int compare(QChar, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    int localeAwareCompare(const QString&) const;
    static int localeAwareCompare(const QString&, const QString&);
    ushort toUShort(bool* ok = nullptr, int base = 10) const;
    ulong toULong(bool* ok = nullptr, int base = 10) const;
    float toFloat(bool* ok = nullptr) const;
    QString& setNum(int, int base = 10);
    QString& setNum(uint, int base = 10);
    QString& setNum(long, int base = 10);
    QString& setNum(ulong, int base = 10);
    QString& setNum(qlonglong, int base = 10);
    QString& setNum(qulonglong, int base = 10);
    QString& setNum(double, char format = 'g', int precision = 6);
    QVector<uint> toUcs4() const;
    std::u16string toStdU16String() const;
    std::u32string toStdU32String() const;
    static QString fromStdU16String(const std::u16string&);
    static QString fromStdU32String(const std::u32string&);
    static QString fromWCharArray(const wchar_t*, qsizetype size = -1);
    qsizetype toWCharArray(wchar_t*) const;
    static QString fromUtf16(const ushort*, qsizetype size = -1);
    static QString fromUcs4(const char32_t*, qsizetype size = -1);
    static QString fromRawData(const QChar*, qsizetype size);
    QString& setUtf16(const ushort*, qsizetype);
    bool startsWith(const QString&, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    bool startsWith(QChar, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    bool startsWith(QLatin1String, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    bool endsWith(const QString&, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    bool endsWith(QChar, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    bool endsWith(QLatin1String, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    QString leftJustified(qsizetype, QChar = QChar(' '), bool truncate = false) const;
    QString rightJustified(qsizetype, QChar = QChar(' '), bool truncate = false) const;
    QString toLower() const;
    QString toUpper() const;
    QString trimmed() const;
    QString simplified() const;
    QString toHtmlEscaped() const;
    QString repeated(qsizetype) const;
    QString& insert(qsizetype, QChar);
    QString& insert(qsizetype, const QString&);
    QString& insert(qsizetype, QLatin1String);
    QString& append(QChar);
    QString& append(const QString&);
    QString& append(QLatin1String);
    QString& append(const char*);
    QString& prepend(QChar);
    QString& prepend(const QString&);
    QString& prepend(QLatin1String);
    QString& operator+=(QChar);
    QString& operator+=(const QString&);
    QString& operator+=(QLatin1String);
    QString& operator+=(const char*);
    QString& operator+=(const QByteArray&);
    QString& remove(qsizetype i, qsizetype len);
    QString& remove(QChar, Qt::CaseSensitivity = Qt::CaseSensitive);
    QString& remove(const QString&, Qt::CaseSensitivity = Qt::CaseSensitive);
    QString& replace(qsizetype i, qsizetype len, const QString& after);
    QString& replace(QChar before, QChar after, Qt::CaseSensitivity = Qt::CaseSensitive);
    QString& replace(const QString& before, const QString& after, Qt::CaseSensitivity = Qt::CaseSensitive);
    QString& replace(QLatin1String before, const QString& after, Qt::CaseSensitivity = Qt::CaseSensitive);
    QStringList split(const QString& sep, Qt::SplitBehavior = Qt::KeepEmptyParts, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    QStringList split(QChar sep, Qt::SplitBehavior = Qt::KeepEmptyParts, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    int compare(const QString&, Qt::CaseSensitivity = Qt::CaseSensitive) const noexcept;
    static int compare(const QString&, const QString&, Qt::CaseSensitivity = Qt::CaseSensitive) noexcept;
    short toShort(bool* ok = nullptr, int base = 10) const;
    int toInt(bool* ok = nullptr, int base = 10) const;
    uint toUInt(bool* ok = nullptr, int base = 10) const;
    long toLong(bool* ok = nullptr, int base = 10) const;
    qlonglong toLongLong(bool* ok = nullptr, int base = 10) const;
    qulonglong toULongLong(bool* ok = nullptr, int base = 10) const;
    double toDouble(bool* ok = nullptr) const;
    static QString number(int, int base = 10);
    static QString number(uint, int base = 10);
    static QString number(long, int base = 10);
    static QString number(ulong, int base = 10);
    static QString number(qlonglong, int base = 10);
    static QString number(qulonglong, int base = 10);
    static QString number(double, char format = 'g', int precision = 6);
    QByteArray toUtf8() const;
    QByteArray toLatin1() const;
    QByteArray toLocal8Bit() const;
    static QString fromUtf8(const char*, qsizetype size = -1);
    static QString fromUtf8(const QByteArray&);
    static QString fromLatin1(const char*, qsizetype size = -1);
    static QString fromLatin1(const QByteArray&);
    static QString fromLocal8Bit(const char*, qsizetype size = -1);
    static QString fromLocal8Bit(const QByteArray&);
    static QString fromUtf16(const char16_t*, qsizetype size = -1);
    static QString fromStdString(const std::string&);
    static QString fromStdWString(const std::wstring&);
    std::string toStdString() const;
    std::wstring toStdWString() const;
    iterator begin();
    const_iterator begin() const;
    iterator end();
    const_iterator end() const;
    friend bool operator==(const QString&, const QString&) noexcept;
    friend bool operator<(const QString&, const QString&) noexcept;
    friend bool operator>(const QString&, const QString&) noexcept;
    friend bool operator!=(const QString&, const QString&) noexcept;
    friend bool operator==(const QString&, QLatin1String) noexcept;
    friend bool operator!=(const QString&, QLatin1String) noexcept;
    friend bool operator<=(const QString&, const QString&) noexcept;
    friend bool operator>=(const QString&, const QString&) noexcept;
    friend bool operator==(QLatin1String, const QString&) noexcept;
    friend bool operator!=(QLatin1String, const QString&) noexcept;
    friend bool operator==(const QString&, QChar) noexcept;
    friend bool operator!=(const QString&, QChar) noexcept;
    bool operator==(const char*) const;
    bool operator!=(const char*) const;
    const_iterator cbegin() const;
    const_iterator cend() const;
    const_iterator constBegin() const;
    const_iterator constEnd() const;
    iterator erase(const_iterator, const_iterator);
    iterator erase(const_iterator);
};
typedef QStringView QStringRef;
#if defined(QT_USE_STRINGBUILDER) || defined(QT_USE_FAST_OPERATOR_PLUS)
#include <_qt_builder.h>
#else
const QString operator+(const QString&, const QString&);
const QString operator+(const QString&, QChar);
const QString operator+(QChar, const QString&);
const QString operator+(const QString&, const char*);
const QString operator+(const char*, const QString&);
const QString operator+(const QString&, const QByteArray&);
const QString operator+(const QString&, QLatin1String);
const QString operator+(QLatin1String, const QString&);
const QString operator+(QLatin1String, QLatin1String);
const QString operator+(const QByteArray&, const QString&);
#endif
namespace Qt {
inline namespace Literals {
inline namespace StringLiterals {
QString operator""_s(const char16_t*, size_t) noexcept;
QByteArray operator""_ba(const char*, size_t) noexcept;
QLatin1String operator""_L1(const char*, size_t) noexcept;
}  // namespace StringLiterals
}  // namespace Literals
}  // namespace Qt
QString operator""_qs(const char16_t*, size_t) noexcept;
QByteArray operator""_qba(const char*, size_t) noexcept;

template <typename T> class QList {
public:
    typedef T value_type;
    typedef T* pointer;
    typedef const T* const_pointer;
    typedef T& reference;
    typedef const T& const_reference;
    typedef qsizetype size_type;
    typedef qsizetype difference_type;
    class iterator {
    public:
        typedef std::random_access_iterator_tag iterator_category;
        typedef qsizetype difference_type;
        typedef T value_type;
        typedef T* pointer;
        typedef T& reference;
        T& operator*() const;
        T* operator->() const;
        bool operator==(iterator) const;
        bool operator!=(iterator) const;
        iterator& operator++();
        iterator operator++(int);
        iterator& operator--();
        iterator operator--(int);
        iterator operator+(qsizetype) const;
        friend iterator operator+(qsizetype, iterator);
        iterator operator-(qsizetype) const;
        iterator& operator+=(qsizetype);
        iterator& operator-=(qsizetype);
        qsizetype operator-(iterator) const;
        T& operator[](qsizetype) const;
        bool operator<(iterator) const;
        bool operator>(iterator) const;
        bool operator<=(iterator) const;
        bool operator>=(iterator) const;
    };
    class const_iterator {
    public:
        typedef std::random_access_iterator_tag iterator_category;
        typedef qsizetype difference_type;
        typedef T value_type;
        typedef const T* pointer;
        typedef const T& reference;
        const_iterator();
        const_iterator(iterator);
        const T& operator*() const;
        const T* operator->() const;
        bool operator==(const_iterator) const;
        bool operator!=(const_iterator) const;
        const_iterator& operator++();
        const_iterator operator++(int);
        const_iterator& operator--();
        const_iterator operator--(int);
        const_iterator operator+(qsizetype) const;
        friend const_iterator operator+(qsizetype, const_iterator);
        const_iterator operator-(qsizetype) const;
        const_iterator& operator+=(qsizetype);
        const_iterator& operator-=(qsizetype);
        qsizetype operator-(const_iterator) const;
        const T& operator[](qsizetype) const;
        bool operator<(const_iterator) const;
        bool operator>(const_iterator) const;
        bool operator<=(const_iterator) const;
        bool operator>=(const_iterator) const;
    };
    typedef iterator Iterator;
    typedef const_iterator ConstIterator;
    typedef std::reverse_iterator<iterator> reverse_iterator;
    typedef std::reverse_iterator<const_iterator> const_reverse_iterator;
    QList();
    explicit QList(qsizetype size);
    QList(qsizetype size, const T&);
    QList(std::initializer_list<T>);
    template <typename I> QList(I, I);
    bool isEmpty() const noexcept;
    bool empty() const noexcept;
    qsizetype size() const noexcept;
    qsizetype count() const noexcept;
    qsizetype length() const noexcept;
    qsizetype count(const T&) const;
    void reserve(qsizetype);
    void resize(qsizetype);
    void clear();
    const T& at(qsizetype) const noexcept;
    T& operator[](qsizetype);
    const T& operator[](qsizetype) const noexcept;
    T value(qsizetype) const;
    T value(qsizetype, const T&) const;
    T& first();
    const T& first() const noexcept;
    const T& constFirst() const noexcept;
    T& last();
    const T& last() const noexcept;
    const T& constLast() const noexcept;
    void append(const T&);
    void append(T&&);
    void append(const QList<T>&);
    void prepend(const T&);
    void push_back(const T&);
    void push_front(const T&);
    template <typename... A> T& emplaceBack(A&&...);
    template <typename... A> T& emplace_back(A&&...);
    void push_back(T&&);
    void push_back(const QList<T>&);
    void append(const T*, qsizetype);
    void prepend(T&&);
    void resize(qsizetype, const T&);
    qsizetype capacity() const;
    void squeeze();
    void swap(QList<T>&) noexcept;
    void swapItemsAt(qsizetype, qsizetype);
    void move(qsizetype, qsizetype);
    QList<T>& fill(const T&, qsizetype size = -1);
    T* data();
    const T* data() const noexcept;
    const T* constData() const noexcept;
    T& front();
    const T& front() const noexcept;
    T& back();
    const T& back() const noexcept;
    void pop_back();
    void pop_front();
    QList<T> first(qsizetype) const;
    QList<T> last(qsizetype) const;
    QList<T> sliced(qsizetype) const;
    QList<T> sliced(qsizetype, qsizetype) const;
    bool startsWith(const T&) const;
    bool endsWith(const T&) const;
    qsizetype lastIndexOf(const T&, qsizetype from = -1) const noexcept;
    template <typename P> qsizetype removeIf(P);
    QList<T> toVector() const;
    QList<T> toList() const;
    static QList<T> fromVector(const QList<T>&);
    static QList<T> fromList(const QList<T>&);
    static QList<T> fromStdVector(const std::vector<T>&);
    std::vector<T> toStdVector() const;
    iterator insert(qsizetype, qsizetype, const T&);
    iterator insert(const_iterator, const T&);
    template <typename... A> iterator emplace(qsizetype, A&&...);
    iterator erase(const_iterator, const_iterator);
    reverse_iterator rbegin();
    reverse_iterator rend();
    const_reverse_iterator rbegin() const noexcept;
    const_reverse_iterator rend() const noexcept;
    const_reverse_iterator crbegin() const noexcept;
    const_reverse_iterator crend() const noexcept;
    iterator insert(qsizetype, const T&);
    void replace(qsizetype, const T&);
    void remove(qsizetype, qsizetype n = 1);
    void removeAt(qsizetype);
    bool removeOne(const T&);
    qsizetype removeAll(const T&);
    void removeFirst();
    void removeLast();
    T takeAt(qsizetype);
    T takeFirst();
    T takeLast();
    iterator erase(const_iterator);
    bool contains(const T&) const noexcept;
    qsizetype indexOf(const T&, qsizetype from = 0) const noexcept;
    QList<T> mid(qsizetype, qsizetype len = -1) const;
    iterator begin();
    iterator end();
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    const_iterator constBegin() const noexcept;
    const_iterator constEnd() const noexcept;
    QList<T>& operator+=(const T&);
    QList<T>& operator+=(const QList<T>&);
    QList<T>& operator+=(T&&);
    QList<T>& operator<<(T&&);
    QList<T>& operator<<(const T&);
    QList<T>& operator<<(const QList<T>&);
    QList<T> operator+(const QList<T>&) const;
    bool operator==(const QList<T>&) const;
    bool operator!=(const QList<T>&) const;
};
class QStringList : public QList<QString> {
public:
    QStringList();
    QStringList(const QString&);
    QStringList(const QList<QString>&);
    QStringList(std::initializer_list<QString>);
    QString join(const QString&) const;
    QString join(QChar) const;
    QString join(QLatin1String) const;
    QStringList filter(const QString&, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    bool contains(const QString&, Qt::CaseSensitivity = Qt::CaseSensitive) const;
    void sort(Qt::CaseSensitivity = Qt::CaseSensitive);
    qsizetype removeDuplicates();
    QStringList filter(const QRegularExpression&) const;
    qsizetype indexOf(const QString&, qsizetype from = 0) const;
    qsizetype indexOf(const QRegularExpression&, qsizetype from = 0) const;
    QStringList& replaceInStrings(const QString&, const QString&, Qt::CaseSensitivity = Qt::CaseSensitive);
    QStringList& replaceInStrings(const QRegularExpression&, const QString&);
    QStringList& operator<<(const QList<QString>&);
    QStringList& operator<<(const QString&);
    QStringList& operator<<(const QStringList&);
    QStringList operator+(const QStringList&) const;
};
template <typename T> class QQueue : public QList<T> {
public:
    void enqueue(const T&);
    T dequeue();
    T& head();
    const T& head() const;
};
template <typename T> class QStack : public QList<T> {
public:
    void push(const T&);
    T pop();
    T& top();
    const T& top() const;
};
template <typename T> class QSet {
public:
    typedef const T* const_iterator;
    QSet();
    QSet(std::initializer_list<T>);
    bool contains(const T&) const;
    bool isEmpty() const;
    qsizetype size() const;
    const_iterator insert(const T&);
    bool remove(const T&);
    void clear();
    template <typename I> QSet(I, I);
    bool empty() const;
    qsizetype count() const;
    void reserve(qsizetype);
    bool contains(const QSet<T>&) const;
    bool intersects(const QSet<T>&) const;
    const_iterator find(const T&) const;
    const_iterator constFind(const T&) const;
    const_iterator erase(const_iterator);
    template <typename P> qsizetype removeIf(P);
    QSet<T>& unite(const QSet<T>&);
    QSet<T>& intersect(const QSet<T>&);
    QSet<T>& subtract(const QSet<T>&);
    QSet<T>& operator|=(const QSet<T>&);
    QSet<T>& operator|=(const T&);
    QSet<T>& operator&=(const QSet<T>&);
    QSet<T>& operator+=(const QSet<T>&);
    QSet<T>& operator+=(const T&);
    QSet<T>& operator-=(const QSet<T>&);
    QSet<T>& operator-=(const T&);
    QSet<T> operator|(const QSet<T>&) const;
    QSet<T> operator&(const QSet<T>&) const;
    QSet<T> operator+(const QSet<T>&) const;
    QSet<T> operator-(const QSet<T>&) const;
    bool operator==(const QSet<T>&) const;
    bool operator!=(const QSet<T>&) const;
    QList<T> toList() const;
    static QSet<T> fromList(const QList<T>&);
    const_iterator cbegin() const noexcept;
    const_iterator cend() const noexcept;
    const_iterator constBegin() const noexcept;
    const_iterator constEnd() const noexcept;
    QSet<T>& operator<<(const T&);
    QList<T> values() const;
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
};
namespace QtPrivate {
template <typename M> class QKeyValueRange;
}
#define _QT_MAP(name, ...)                                                \
    template <typename K, typename V> class name {                        \
    public:                                                               \
        typedef K key_type;                                               \
        typedef V mapped_type;                                            \
        class iterator {                                                  \
        public:                                                           \
            typedef std::bidirectional_iterator_tag iterator_category;    \
            typedef qsizetype difference_type;                            \
            typedef V value_type;                                         \
            typedef V* pointer;                                           \
            typedef V& reference;                                         \
            const K& key() const;                                         \
            V& value() const;                                             \
            V& operator*() const;                                         \
            V* operator->() const;                                        \
            bool operator==(const iterator&) const;                       \
            bool operator!=(const iterator&) const;                       \
            iterator& operator++();                                       \
            iterator operator++(int);                                     \
            iterator& operator--();                                       \
            iterator operator+(qsizetype) const;                          \
            iterator operator-(qsizetype) const;                          \
        };                                                                \
        class const_iterator {                                            \
        public:                                                           \
            typedef std::bidirectional_iterator_tag iterator_category;    \
            typedef qsizetype difference_type;                            \
            typedef V value_type;                                         \
            typedef const V* pointer;                                     \
            typedef const V& reference;                                   \
            const_iterator(const iterator&);                              \
            const K& key() const;                                         \
            const V& value() const;                                       \
            const V& operator*() const;                                   \
            const V* operator->() const;                                  \
            bool operator==(const const_iterator&) const;                 \
            bool operator!=(const const_iterator&) const;                 \
            const_iterator& operator++();                                 \
            const_iterator operator++(int);                               \
            const_iterator& operator--();                                 \
            const_iterator operator+(qsizetype) const;                    \
            const_iterator operator-(qsizetype) const;                    \
        };                                                                \
        typedef iterator Iterator;                                        \
        typedef const_iterator ConstIterator;                             \
        class key_value_iterator {                                        \
        public:                                                           \
            std::pair<const K&, V&> operator*() const;                    \
            bool operator==(const key_value_iterator&) const;             \
            bool operator!=(const key_value_iterator&) const;             \
            key_value_iterator& operator++();                             \
            key_value_iterator operator++(int);                           \
        };                                                                \
        class const_key_value_iterator {                                  \
        public:                                                           \
            std::pair<const K&, const V&> operator*() const;              \
            bool operator==(const const_key_value_iterator&) const;       \
            bool operator!=(const const_key_value_iterator&) const;       \
            const_key_value_iterator& operator++();                       \
            const_key_value_iterator operator++(int);                     \
        };                                                                \
        key_value_iterator keyValueBegin();                               \
        key_value_iterator keyValueEnd();                                 \
        const_key_value_iterator keyValueBegin() const;                   \
        const_key_value_iterator keyValueEnd() const;                     \
        const_key_value_iterator constKeyValueBegin() const;              \
        const_key_value_iterator constKeyValueEnd() const;                \
        QtPrivate::QKeyValueRange<name&> asKeyValueRange() &;             \
        QtPrivate::QKeyValueRange<const name&> asKeyValueRange() const&;  \
        bool empty() const noexcept;                                      \
        qsizetype count(const K&) const;                                  \
        void swap(name&) noexcept;                                        \
        K key(const V&, const K&) const;                                  \
        QList<K> keys(const V&) const;                                    \
        QList<K> uniqueKeys() const;                                      \
        template <typename P> qsizetype removeIf(P);                      \
        void insert(const name&);                                         \
        name& unite(const name&);                                         \
        iterator insertMulti(const K&, const V&);                         \
        QList<V> values(const K&) const;                                  \
        bool operator==(const name&) const;                               \
        bool operator!=(const name&) const;                               \
        iterator erase(const_iterator, const_iterator);                   \
        name();                                                           \
        name(std::initializer_list<std::pair<K, V>>);                     \
        qsizetype size() const noexcept;                                  \
        qsizetype count() const noexcept;                                 \
        bool isEmpty() const noexcept;                                    \
        void clear();                                                     \
        bool remove(const K&);                                            \
        V take(const K&);                                                 \
        bool contains(const K&) const;                                    \
        K key(const V&) const;                                            \
        V value(const K&) const;                                          \
        V value(const K&, const V&) const;                                \
        V& operator[](const K&);                                          \
        const V operator[](const K&) const;                               \
        QList<K> keys() const;                                            \
        QList<V> values() const;                                          \
        iterator insert(const K&, const V&);                              \
        iterator find(const K&);                                          \
        const_iterator find(const K&) const;                              \
        const_iterator constFind(const K&) const;                         \
        iterator erase(const_iterator);                                   \
        iterator begin();                                                 \
        iterator end();                                                   \
        const_iterator begin() const;                                     \
        const_iterator end() const;                                       \
        const_iterator cbegin() const;                                    \
        const_iterator cend() const;                                      \
        const_iterator constBegin() const;                                \
        const_iterator constEnd() const;                                  \
        __VA_ARGS__                                                       \
    };
_QT_MAP(QHash, void reserve(qsizetype); void squeeze(); qsizetype capacity() const; template <typename... A> iterator emplace(const K&, A&&...);)
_QT_MAP(QMap, const K& firstKey() const; const K& lastKey() const; V& first(); const V& first() const; V& last(); const V& last() const;
        iterator lowerBound(const K&); const_iterator lowerBound(const K&) const; iterator upperBound(const K&); const_iterator upperBound(const K&) const;
        explicit QMap(const std::map<K, V>&); std::map<K, V> toStdMap() const;)
template <typename K, typename V> class QMultiMap : public QMap<K, V> {
public:
    QMultiMap();
    QMultiMap(std::initializer_list<std::pair<K, V>>);
    typename QMap<K, V>::iterator replace(const K&, const V&);
};
template <typename K, typename V> class QMultiHash : public QHash<K, V> {
public:
    QMultiHash();
    QMultiHash(std::initializer_list<std::pair<K, V>>);
    typename QHash<K, V>::iterator replace(const K&, const V&);
};
namespace QtPrivate {
template <typename M> class QKeyValueRange {
public:
    auto begin() const -> decltype(std::declval<M>().keyValueBegin());
    auto end() const -> decltype(std::declval<M>().keyValueEnd());
};
}  // namespace QtPrivate
#define _QT_MAP_ITERATOR(name, map)                      \
    template <typename K, typename V> class name {       \
    public:                                              \
        class Item {                                     \
        public:                                          \
            const K& key() const;                        \
            V& value() const;                            \
        };                                               \
        name(const map<K, V>&);                          \
        name(map<K, V>&);                                \
        bool hasNext() const;                            \
        Item next();                                     \
        bool hasPrevious() const;                        \
        Item previous();                                 \
        void toFront();                                  \
        void toBack();                                   \
        bool findNext(const V&);                         \
        void remove();                                   \
        void setValue(const V&);                         \
        const K& key() const;                            \
        V& value() const;                                \
    };
_QT_MAP_ITERATOR(QMapIterator, QMap)
_QT_MAP_ITERATOR(QMutableMapIterator, QMap)
_QT_MAP_ITERATOR(QHashIterator, QHash)
_QT_MAP_ITERATOR(QMutableHashIterator, QHash)
#undef _QT_MAP_ITERATOR
#define _QT_LIST_ITERATOR(name, list)                    \
    template <typename T> class name {                   \
    public:                                              \
        name(const list<T>&);                            \
        name(list<T>&);                                  \
        bool hasNext() const;                            \
        T& next();                                       \
        T& peekNext() const;                             \
        bool hasPrevious() const;                        \
        T& previous();                                   \
        void toFront();                                  \
        void toBack();                                   \
        void remove();                                   \
        void setValue(const T&);                         \
        T& value() const;                                \
    };
_QT_LIST_ITERATOR(QListIterator, QList)
_QT_LIST_ITERATOR(QMutableListIterator, QList)
_QT_LIST_ITERATOR(QSetIterator, QSet)
#undef _QT_LIST_ITERATOR
template <typename T> using QVectorIterator = QListIterator<T>;
size_t qHash(const QString&, size_t seed = 0) noexcept;
size_t qHash(const QByteArray&, size_t seed = 0) noexcept;
size_t qHash(QStringView, size_t seed = 0) noexcept;
template <typename T> typename std::enable_if<std::is_arithmetic<T>::value || std::is_enum<T>::value || std::is_pointer<T>::value, size_t>::type qHash(T, size_t seed = 0) noexcept;
template <typename A, typename B> size_t qHash(const std::pair<A, B>&, size_t seed = 0);
template <typename... A> size_t qHashMulti(size_t seed, const A&...);
template <typename T> using QLinkedList = QList<T>;

class QUrl;
class QDateTime;
class QJsonValue;
class QJsonObject;
class QJsonArray;
class QDate;
class QTime;
class QJsonDocument;
class QMetaType {
public:
    enum Type { UnknownType = 0, Bool = 1, Int, UInt, LongLong, ULongLong, Double, QChar = 7, QVariantMap, QVariantList, QString, QStringList, QByteArray, QBitArray, QDate, QTime, QDateTime, QUrl, QVariantHash = 28, QUuid = 30, Long = 32, Float = 38, QObjectStar = 39, QJsonValue = 45, QJsonObject, QJsonArray, QJsonDocument, Nullptr = 51, User = 65536 };
    QMetaType();
    explicit QMetaType(int);
    int id() const;
    bool isValid() const;
    const char* name() const;
    template <typename T> static QMetaType fromType();
    static int type(const char*);
    static const char* typeName(int);
    friend bool operator==(QMetaType, QMetaType);
    friend bool operator!=(QMetaType, QMetaType);
};
template <typename T> int qRegisterMetaType(const char* = nullptr);
template <typename T> int qMetaTypeId();
class QVariant {
public:
    enum Type { Invalid = 0, Bool, Int, UInt, LongLong, ULongLong, Double, Char, Map, List, String, StringList, ByteArray, BitArray, Date, Time, DateTime, Url, Hash = 28, Uuid = 30, UserType = 1024 };
    explicit QVariant(Type);
    explicit QVariant(QMetaType, const void* = nullptr);
    QVariant(float);
    QVariant(QChar);
    QVariant(QDate);
    QVariant(QTime);
    QVariant(const QHash<QString, QVariant>&);
    QVariant(const QJsonValue&);
    QVariant(const QJsonObject&);
    QVariant(const QJsonArray&);
    QVariant(const QJsonDocument&);
    QVariant(QVariant&&) noexcept;
    QVariant& operator=(QVariant&&) noexcept;
    Type type() const;
    int userType() const;
    int typeId() const;
    QMetaType metaType() const;
    const char* typeName() const;
    bool canConvert(int) const;
    bool canConvert(QMetaType) const;
    bool convert(int);
    bool convert(QMetaType);
    qulonglong toULongLong(bool* ok = nullptr) const;
    float toFloat(bool* ok = nullptr) const;
    QChar toChar() const;
    QDate toDate() const;
    QTime toTime() const;
    QDateTime toDateTime() const;
    QUuid toUuid() const;
    QJsonValue toJsonValue() const;
    QJsonObject toJsonObject() const;
    QJsonArray toJsonArray() const;
    QJsonDocument toJsonDocument() const;
    void swap(QVariant&) noexcept;
    template <typename T> T& emplace();
    QVariant() noexcept;
    QVariant(const QVariant&);
    QVariant(int);
    QVariant(uint);
    QVariant(qlonglong);
    QVariant(qulonglong);
    QVariant(bool);
    QVariant(double);
    QVariant(const char*);
    QVariant(const QByteArray&);
    QVariant(const QString&);
    QVariant(QLatin1String);
    QVariant(const QStringList&);
    QVariant(const QList<QVariant>&);
    QVariant(const QMap<QString, QVariant>&);
    QVariant(const QUrl&);
    QVariant(const QDateTime&);
    ~QVariant();
    QVariant& operator=(const QVariant&);
    bool isValid() const;
    bool isNull() const;
    void clear();
    int toInt(bool* ok = nullptr) const;
    uint toUInt(bool* ok = nullptr) const;
    qlonglong toLongLong(bool* ok = nullptr) const;
    bool toBool() const;
    double toDouble(bool* ok = nullptr) const;
    QByteArray toByteArray() const;
    QString toString() const;
    QStringList toStringList() const;
    QUrl toUrl() const;
    QList<QVariant> toList() const;
    QMap<QString, QVariant> toMap() const;
    QHash<QString, QVariant> toHash() const;
    template <typename T> void setValue(const T&);
    template <typename T> T value() const;
    template <typename T> bool canConvert() const;
    template <typename T> static QVariant fromValue(const T&);
    friend bool operator==(const QVariant&, const QVariant&);
    friend bool operator!=(const QVariant&, const QVariant&);
};
template <typename T> T qvariant_cast(const QVariant&);
class QDate {
public:
    QDate();
    QDate(int y, int m, int d);
    int year() const;
    int month() const;
    int day() const;
    QDate addDays(qint64) const;
    QString toString(Qt::DateFormat = Qt::TextDate) const;
    QString toString(const QString&) const;
    bool isValid() const;
    bool isNull() const;
    int dayOfWeek() const;
    int dayOfYear() const;
    int daysInMonth() const;
    int weekNumber(int* year = nullptr) const;
    bool setDate(int, int, int);
    QDate addMonths(int) const;
    QDate addYears(int) const;
    qint64 daysTo(QDate) const;
    qint64 toJulianDay() const;
    QDateTime startOfDay() const;
    QDateTime startOfDay(Qt::TimeSpec, int offset = 0) const;
    QDateTime endOfDay() const;
    static bool isValid(int, int, int);
    static bool isLeapYear(int);
    static QDate fromString(const QString&, const QString& format);
    friend bool operator==(QDate, QDate);
    friend bool operator!=(QDate, QDate);
    friend bool operator<(QDate, QDate);
    friend bool operator>(QDate, QDate);
    friend bool operator<=(QDate, QDate);
    friend bool operator>=(QDate, QDate);
    static QDate currentDate();
    static QDate fromString(const QString&, Qt::DateFormat = Qt::TextDate);
};
class QTime {
public:
    QTime();
    QTime(int h, int m, int s = 0, int ms = 0);
    int hour() const;
    int minute() const;
    QString toString(const QString&) const;
    bool isValid() const;
    bool isNull() const;
    int second() const;
    int msec() const;
    QString toString(Qt::DateFormat = Qt::TextDate) const;
    QTime addSecs(int) const;
    QTime addMSecs(int) const;
    int secsTo(QTime) const;
    int msecsTo(QTime) const;
    int msecsSinceStartOfDay() const;
    static QTime fromMSecsSinceStartOfDay(int);
    static QTime fromString(const QString&, Qt::DateFormat = Qt::TextDate);
    static QTime fromString(const QString&, const QString& format);
    void start();
    int restart();
    int elapsed() const;
    friend bool operator==(QTime, QTime);
    friend bool operator!=(QTime, QTime);
    friend bool operator<(QTime, QTime);
    friend bool operator>(QTime, QTime);
    static QTime currentTime();
};
class QDateTime {
public:
    QDateTime() noexcept;
    QDateTime(QDate, QTime);
    QDateTime(QDate, QTime, Qt::TimeSpec, int offset = 0);
    QDateTime(QDate, QTime, const QTimeZone&);
    explicit QDateTime(QDate);
    bool isNull() const;
    void setDate(QDate);
    void setTime(QTime);
    void setTimeSpec(Qt::TimeSpec);
    void setTimeZone(const QTimeZone&);
    void setOffsetFromUtc(int);
    void setMSecsSinceEpoch(qint64);
    void setSecsSinceEpoch(qint64);
    Qt::TimeSpec timeSpec() const;
    QTimeZone timeZone() const;
    QString timeZoneAbbreviation() const;
    int offsetFromUtc() const;
    uint toTime_t() const;
    QDateTime addMonths(int) const;
    QDateTime addYears(int) const;
    QDateTime toTimeSpec(Qt::TimeSpec) const;
    QDateTime toOffsetFromUtc(int) const;
    QDateTime toTimeZone(const QTimeZone&) const;
    qint64 daysTo(const QDateTime&) const;
    qint64 msecsTo(const QDateTime&) const;
    static QDateTime fromTime_t(uint);
    static QDateTime fromSecsSinceEpoch(qint64, Qt::TimeSpec, int offset = 0);
    static QDateTime fromSecsSinceEpoch(qint64, const QTimeZone&);
    static QDateTime fromMSecsSinceEpoch(qint64, Qt::TimeSpec, int offset = 0);
    static QDateTime fromMSecsSinceEpoch(qint64, const QTimeZone&);
    friend bool operator!=(const QDateTime&, const QDateTime&);
    friend bool operator<=(const QDateTime&, const QDateTime&);
    friend bool operator>=(const QDateTime&, const QDateTime&);
    friend std::chrono::milliseconds operator-(const QDateTime&, const QDateTime&);
    friend QDateTime operator+(const QDateTime&, std::chrono::milliseconds);
    friend QDateTime operator-(const QDateTime&, std::chrono::milliseconds);
    bool isValid() const;
    QDate date() const;
    QTime time() const;
    qint64 toMSecsSinceEpoch() const;
    qint64 toSecsSinceEpoch() const;
    QString toString(Qt::DateFormat = Qt::TextDate) const;
    QString toString(const QString&) const;
    QDateTime addDays(qint64) const;
    QDateTime addSecs(qint64) const;
    QDateTime addMSecs(qint64) const;
    QDateTime toUTC() const;
    QDateTime toLocalTime() const;
    qint64 secsTo(const QDateTime&) const;
    static QDateTime currentDateTime();
    static QDateTime currentDateTimeUtc();
    static QDateTime fromString(const QString&, Qt::DateFormat = Qt::TextDate);
    static QDateTime fromString(const QString&, const QString&);
    static QDateTime fromSecsSinceEpoch(qint64);
    static QDateTime fromMSecsSinceEpoch(qint64);
    static qint64 currentMSecsSinceEpoch() noexcept;
    static qint64 currentSecsSinceEpoch() noexcept;
    friend bool operator<(const QDateTime&, const QDateTime&);
    friend bool operator>(const QDateTime&, const QDateTime&);
    friend bool operator==(const QDateTime&, const QDateTime&);
};

class QUrlQuery;
class QUrl {
public:
    enum ParsingMode { TolerantMode, StrictMode, DecodedMode };
    enum ComponentFormattingOption {
        PrettyDecoded = 0, EncodeSpaces = 0x100000, EncodeUnicode = 0x200000, EncodeDelimiters = 0xc00000, EncodeReserved = 0x1000000, DecodeReserved = 0x2000000, FullyEncoded = 0x1f00000, FullyDecoded = 0x7f00000,
        None = 0, RemoveScheme = 1, RemovePassword = 2, RemoveUserInfo = 6, RemovePort = 8, RemoveAuthority = 0x1e, RemovePath = 0x20, RemoveQuery = 0x40, RemoveFragment = 0x80, PreferLocalFile = 0x200,
        StripTrailingSlash = 0x400, RemoveFilename = 0x800, NormalizePathSegments = 0x1000
    };
    typedef QFlags<ComponentFormattingOption> FormattingOptions;
    typedef FormattingOptions ComponentFormattingOptions;
    enum UserInputResolutionOption { DefaultResolution, AssumeLocalFile };
    QUrl();
    QUrl(const QUrl&) noexcept;
    QUrl(const QString&, ParsingMode = TolerantMode);
    ~QUrl();
    QUrl& operator=(const QUrl&) noexcept;
    QUrl& operator=(const QString&);
    void setUrl(const QString&, ParsingMode = TolerantMode);
    QString url(FormattingOptions = FormattingOptions()) const;
    QString toString(FormattingOptions = FormattingOptions()) const;
    QString toDisplayString(FormattingOptions = PrettyDecoded) const;
    QByteArray toEncoded(FormattingOptions = FullyEncoded) const;
    static QUrl fromEncoded(const QByteArray&, ParsingMode = TolerantMode);
    static QUrl fromUserInput(const QString&);
    static QUrl fromLocalFile(const QString&);
    static QString fromPercentEncoding(const QByteArray&);
    static QByteArray toPercentEncoding(const QString&, const QByteArray& exclude = QByteArray(), const QByteArray& include = QByteArray());
    bool isValid() const;
    bool isEmpty() const;
    bool isRelative() const;
    bool isLocalFile() const;
    bool isParentOf(const QUrl&) const;
    bool matches(const QUrl&, FormattingOptions) const;
    QUrl adjusted(FormattingOptions) const;
    void swap(QUrl&) noexcept;
    void setAuthority(const QString&, ParsingMode = TolerantMode);
    QString authority(FormattingOptions = PrettyDecoded) const;
    void setUserInfo(const QString&, ParsingMode = TolerantMode);
    QString userInfo(FormattingOptions = PrettyDecoded) const;
    QString userName(FormattingOptions = FullyDecoded) const;
    QString password(FormattingOptions = FullyDecoded) const;
    QString fragment(FormattingOptions = PrettyDecoded) const;
    bool hasFragment() const;
    static QString fromAce(const QByteArray&);
    static QByteArray toAce(const QString&);
    static QUrl fromUserInput(const QString&, const QString& workingDirectory, UserInputResolutionOption = DefaultResolution);
    static QStringList toStringList(const QList<QUrl>&, FormattingOptions = PrettyDecoded);
    static QList<QUrl> fromStringList(const QStringList&, ParsingMode = TolerantMode);
    QString errorString() const;
    void clear();
    void setScheme(const QString&);
    QString scheme() const;
    void setUserName(const QString&, ParsingMode = DecodedMode);
    void setPassword(const QString&, ParsingMode = DecodedMode);
    void setHost(const QString&, ParsingMode = DecodedMode);
    QString host(FormattingOptions = FullyDecoded) const;
    void setPort(int);
    int port(int defaultPort = -1) const;
    void setPath(const QString&, ParsingMode = DecodedMode);
    QString path(FormattingOptions = FullyDecoded) const;
    QString fileName(FormattingOptions = FullyDecoded) const;
    bool hasQuery() const;
    void setQuery(const QString&, ParsingMode = TolerantMode);
    void setQuery(const QUrlQuery&);
    QString query(FormattingOptions = PrettyDecoded) const;
    void setFragment(const QString&, ParsingMode = TolerantMode);
    QString toLocalFile() const;
    QUrl resolved(const QUrl&) const;
    bool operator==(const QUrl&) const;
    bool operator!=(const QUrl&) const;
    friend bool operator<(const QUrl&, const QUrl&);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QUrl::FormattingOptions)
size_t qHash(const QUrl&, size_t seed = 0) noexcept;
class QUrlQuery {
public:
    QUrlQuery();
    explicit QUrlQuery(const QUrl&);
    explicit QUrlQuery(const QString&);
    QUrlQuery(std::initializer_list<QPair<QString, QString>>);
    bool isEmpty() const;
    void clear();
    QString query(QUrl::FormattingOptions = QUrl::PrettyDecoded) const;
    void setQuery(const QString&);
    QString toString(QUrl::FormattingOptions = QUrl::PrettyDecoded) const;
    bool hasQueryItem(const QString&) const;
    void addQueryItem(const QString& key, const QString& value);
    void removeQueryItem(const QString&);
    QString queryItemValue(const QString&, QUrl::FormattingOptions = QUrl::PrettyDecoded) const;
    QStringList allQueryItemValues(const QString&, QUrl::FormattingOptions = QUrl::PrettyDecoded) const;
    void removeAllQueryItems(const QString&);
    void setQueryDelimiters(QChar, QChar);
    void swap(QUrlQuery&) noexcept;
    QList<QPair<QString, QString>> queryItems(QUrl::FormattingOptions = QUrl::PrettyDecoded) const;
    void setQueryItems(const QList<QPair<QString, QString>>&);
    bool operator==(const QUrlQuery&) const;
    bool operator!=(const QUrlQuery&) const;
};

class QJsonValueRef;
class QJsonValue {
public:
    enum Type { Null, Bool, Double, String, Array, Object, Undefined = 0x80 };
    QJsonValue(Type = Null);
    QJsonValue(bool);
    QJsonValue(double);
    QJsonValue(int);
    QJsonValue(qint64);
    QJsonValue(const QString&);
    QJsonValue(QLatin1String);
    QJsonValue(const char*);
    QJsonValue(const QJsonArray&);
    QJsonValue(const QJsonObject&);
    QJsonValue(const QJsonValue&);
    ~QJsonValue();
    QJsonValue& operator=(const QJsonValue&);
    static QJsonValue fromVariant(const QVariant&);
    QVariant toVariant() const;
    Type type() const;
    bool isNull() const;
    bool isBool() const;
    bool isDouble() const;
    bool isString() const;
    bool isArray() const;
    bool isObject() const;
    bool isUndefined() const;
    bool toBool(bool = false) const;
    int toInt(int = 0) const;
    qint64 toInteger(qint64 = 0) const;
    double toDouble(double = 0) const;
    QString toString() const;
    QString toString(const QString&) const;
    QJsonArray toArray() const;
    QJsonObject toObject() const;
    const QJsonValue operator[](const QString&) const;
    const QJsonValue operator[](QLatin1String) const;
    const QJsonValue operator[](qsizetype) const;
    bool operator==(const QJsonValue&) const;
    bool operator!=(const QJsonValue&) const;
};
class QJsonValueRef {
public:
    QJsonValueRef& operator=(const QJsonValue&);
    operator QJsonValue() const;
    QJsonValueRef& operator=(const QJsonValueRef&);
    QJsonValue::Type type() const;
    bool isBool() const;
    bool isDouble() const;
    qint64 toInteger(qint64 = 0) const;
    const QJsonValue operator[](const QString&) const;
    const QJsonValue operator[](QLatin1String) const;
    const QJsonValue operator[](qsizetype) const;
    bool operator==(const QJsonValue&) const;
    bool operator!=(const QJsonValue&) const;
    bool isNull() const;
    bool isString() const;
    bool isArray() const;
    bool isObject() const;
    bool isUndefined() const;
    bool toBool(bool = false) const;
    int toInt(int = 0) const;
    double toDouble(double = 0) const;
    QString toString() const;
    QString toString(const QString&) const;
    QJsonArray toArray() const;
    QJsonObject toObject() const;
    QVariant toVariant() const;
};
class QJsonArray {
public:
    class const_iterator {
    public:
        typedef std::random_access_iterator_tag iterator_category;
        typedef qsizetype difference_type;
        typedef QJsonValue value_type;
        typedef const QJsonValue reference;
        typedef const QJsonValue* pointer;
        const QJsonValue operator*() const;
        const QJsonValue* operator->() const;
        bool operator==(const const_iterator&) const;
        bool operator!=(const const_iterator&) const;
        const_iterator& operator++();
        const_iterator operator++(int);
        const_iterator& operator--();
        const_iterator operator--(int);
        const_iterator& operator+=(qsizetype);
        const_iterator& operator-=(qsizetype);
        const_iterator operator+(qsizetype) const;
        const_iterator operator-(qsizetype) const;
        qsizetype operator-(const const_iterator&) const;
        const QJsonValue operator[](qsizetype) const;
        bool operator<(const const_iterator&) const;
    };
    class iterator {
    public:
        typedef std::random_access_iterator_tag iterator_category;
        typedef qsizetype difference_type;
        typedef QJsonValue value_type;
        typedef QJsonValueRef reference;
        typedef QJsonValueRef* pointer;
        QJsonValueRef operator*() const;
        QJsonValueRef* operator->() const;
        operator const_iterator() const;
        bool operator==(const iterator&) const;
        bool operator!=(const iterator&) const;
        iterator& operator++();
        iterator operator++(int);
        iterator operator+(qsizetype) const;
        qsizetype operator-(const iterator&) const;
    };
    typedef QJsonValue value_type;
    typedef qsizetype size_type;
    QJsonArray();
    QJsonArray(std::initializer_list<QJsonValue>);
    QJsonArray(const QJsonArray&);
    ~QJsonArray();
    QJsonArray& operator=(const QJsonArray&);
    static QJsonArray fromStringList(const QStringList&);
    static QJsonArray fromVariantList(const QList<QVariant>&);
    QList<QVariant> toVariantList() const;
    qsizetype size() const;
    qsizetype count() const;
    bool isEmpty() const;
    QJsonValue at(qsizetype) const;
    QJsonValue first() const;
    QJsonValue last() const;
    void append(const QJsonValue&);
    void push_back(const QJsonValue&);
    void push_front(const QJsonValue&);
    void prepend(const QJsonValue&);
    void insert(qsizetype, const QJsonValue&);
    void replace(qsizetype, const QJsonValue&);
    void removeFirst();
    void removeLast();
    QJsonValue takeAt(qsizetype);
    bool empty() const;
    iterator erase(iterator);
    const_iterator cbegin() const;
    const_iterator cend() const;
    QJsonArray operator+(const QJsonValue&) const;
    bool operator==(const QJsonArray&) const;
    bool operator!=(const QJsonArray&) const;
    void removeAt(qsizetype);
    bool contains(const QJsonValue&) const;
    QJsonValueRef operator[](qsizetype);
    QJsonValue operator[](qsizetype) const;
    QJsonArray& operator<<(const QJsonValue&);
    QJsonArray& operator+=(const QJsonValue&);
    iterator begin();
    const_iterator begin() const;
    const_iterator constBegin() const;
    iterator end();
    const_iterator end() const;
    const_iterator constEnd() const;
};
class QJsonObject {
public:
    class const_iterator {
    public:
        QString key() const;
        const QJsonValue value() const;
        const QJsonValue operator*() const;
        const QJsonValue* operator->() const;
        bool operator==(const const_iterator&) const;
        bool operator!=(const const_iterator&) const;
        const_iterator& operator++();
        const_iterator operator++(int);
    };
    class iterator {
    public:
        QString key() const;
        QJsonValueRef value() const;
        QJsonValueRef operator*() const;
        QJsonValueRef* operator->() const;
        operator const_iterator() const;
        bool operator==(const iterator&) const;
        bool operator!=(const iterator&) const;
        iterator& operator++();
        iterator operator++(int);
    };
    typedef QString key_type;
    typedef QJsonValue mapped_type;
    QJsonObject();
    QJsonObject(std::initializer_list<QPair<QString, QJsonValue>>);
    QJsonObject(const QJsonObject&);
    ~QJsonObject();
    QJsonObject& operator=(const QJsonObject&);
    static QJsonObject fromVariantMap(const QMap<QString, QVariant>&);
    QMap<QString, QVariant> toVariantMap() const;
    QStringList keys() const;
    qsizetype size() const;
    qsizetype count() const;
    bool isEmpty() const;
    QJsonValue value(const QString&) const;
    QJsonValue value(QLatin1String) const;
    QJsonValue operator[](const QString&) const;
    QJsonValue operator[](QLatin1String) const;
    QJsonValueRef operator[](const QString&);
    QJsonValueRef operator[](QLatin1String);
    void remove(const QString&);
    QJsonValue take(const QString&);
    bool contains(const QString&) const;
    bool contains(QLatin1String) const;
    iterator begin();
    const_iterator begin() const;
    const_iterator constBegin() const;
    iterator end();
    const_iterator end() const;
    const_iterator constEnd() const;
    iterator find(const QString&);
    const_iterator find(const QString&) const;
    const_iterator constFind(const QString&) const;
    const_iterator cbegin() const;
    const_iterator cend() const;
    iterator erase(iterator);
    qsizetype length() const;
    bool empty() const;
    void swap(QJsonObject&) noexcept;
    static QJsonObject fromVariantHash(const QHash<QString, QVariant>&);
    QHash<QString, QVariant> toVariantHash() const;
    void remove(QLatin1String);
    template <typename T> _QtOfView<T, QJsonValue> value(T) const;
    template <typename T> _QtOfView<T, QJsonValue> operator[](T) const;
    template <typename T> _QtOfView<T, bool> contains(T) const;
    bool operator==(const QJsonObject&) const;
    bool operator!=(const QJsonObject&) const;
    iterator insert(const QString&, const QJsonValue&);
    iterator insert(QLatin1String, const QJsonValue&);
};
struct QJsonParseError {
    enum ParseError { NoError = 0, UnterminatedObject, MissingNameSeparator, UnterminatedArray, MissingValueSeparator, IllegalValue };
    QString errorString() const;
    int offset;
    ParseError error;
};
class QJsonDocument {
public:
    enum JsonFormat { Indented, Compact };
    QJsonDocument();
    explicit QJsonDocument(const QJsonObject&);
    explicit QJsonDocument(const QJsonArray&);
    QJsonDocument(const QJsonDocument&);
    ~QJsonDocument();
    QJsonDocument& operator=(const QJsonDocument&);
    static QJsonDocument fromVariant(const QVariant&);
    static QJsonDocument fromJson(const QByteArray& json, QJsonParseError* error = nullptr);
    QVariant toVariant() const;
    QByteArray toJson(JsonFormat = Indented) const;
    bool isEmpty() const;
    bool isArray() const;
    bool isObject() const;
    bool isNull() const;
    QJsonObject object() const;
    QJsonArray array() const;
    void setObject(const QJsonObject&);
    void setArray(const QJsonArray&);
    const QJsonValue operator[](const QString&) const;
    const QJsonValue operator[](QLatin1String) const;
    const QJsonValue operator[](qsizetype) const;
    bool operator==(const QJsonDocument&) const;
    bool operator!=(const QJsonDocument&) const;
};

class QMetaEnum;
class QMetaMethod;
class QMetaProperty;
class QGenericArgument {
public:
    QGenericArgument(const char* name = nullptr, const void* data = nullptr);
};
class QGenericReturnArgument : public QGenericArgument {
public:
    QGenericReturnArgument(const char* name = nullptr, void* data = nullptr);
};
template <typename T> class QArgument : public QGenericArgument {
public:
    QArgument(const char*, const T&);
};
#define Q_ARG(type, data) QArgument<type>(#type, data)
#define Q_RETURN_ARG(type, data) QGenericReturnArgument(#type, &data)
struct QMetaObject {
    enum Call { InvokeMetaMethod };
    class Connection {
    public:
        Connection();
        operator bool() const;
    };
    const char* className() const;
    static bool invokeMethod(QObject*, const char* member, Qt::ConnectionType = Qt::AutoConnection);
    template <typename F> static bool invokeMethod(QObject* context, F function, Qt::ConnectionType = Qt::AutoConnection);
    template <typename F, typename R> static bool invokeMethod(QObject* context, F function, Qt::ConnectionType, R* result);
    template <typename... A> static bool invokeMethod(QObject*, const char* member, Qt::ConnectionType, QGenericArgument, A&&...);
    template <typename... A> static bool invokeMethod(QObject*, const char* member, QGenericArgument, A&&...);
    const QMetaObject* superClass() const;
    bool inherits(const QMetaObject*) const;
    int indexOfEnumerator(const char*) const;
    int indexOfMethod(const char*) const;
    int indexOfSignal(const char*) const;
    int indexOfSlot(const char*) const;
    int indexOfProperty(const char*) const;
    int enumeratorCount() const;
    int methodCount() const;
    int methodOffset() const;
    int propertyCount() const;
    int propertyOffset() const;
    QMetaEnum enumerator(int) const;
    QMetaMethod method(int) const;
    QMetaProperty property(int) const;
    static void connectSlotsByName(QObject*);
    static QByteArray normalizedSignature(const char*);
};
class QTimerEvent;
class QChildEvent;
class QThread;
class QObject {
    Q_OBJECT
public:
    explicit QObject(QObject* parent = nullptr);
    virtual ~QObject();
    virtual bool event(QEvent*);
    virtual bool eventFilter(QObject*, QEvent*);
    QString objectName() const;
    void setObjectName(const QString&);
    bool blockSignals(bool) noexcept;
    bool signalsBlocked() const noexcept;
    bool isWidgetType() const;
    bool isWindowType() const;
    bool inherits(const char*) const;
    void installEventFilter(QObject*);
    void removeEventFilter(QObject*);
    int startTimer(std::chrono::milliseconds, Qt::TimerType = Qt::CoarseTimer);
    const QList<QObject*>& children() const;
    template <typename T> QList<T> findChildren(const QString& name = QString()) const;
    QList<QByteArray> dynamicPropertyNames() const;
    void dumpObjectTree() const;
    QThread* thread() const;
    void moveToThread(QThread*);
    int startTimer(int interval, Qt::TimerType = Qt::CoarseTimer);
    void killTimer(int);
    QObject* parent() const;
    void setParent(QObject*);
    template <typename T> T findChild(const QString& name = QString()) const;
    template <typename T> T findChild(const QString& name, Qt::FindChildOption) const;
    QVariant property(const char*) const;
    bool setProperty(const char*, const QVariant&);
    QObject* sender() const;
    static QMetaObject::Connection connect(const QObject* sender, const char* signal, const QObject* receiver, const char* member, Qt::ConnectionType = Qt::AutoConnection);
    QMetaObject::Connection connect(const QObject* sender, const char* signal, const char* member, Qt::ConnectionType = Qt::AutoConnection) const;
    template <typename S, typename R> static typename std::enable_if<std::is_member_function_pointer<S>::value && !std::is_convertible<R, const QObject*>::value, QMetaObject::Connection>::type connect(const QObject* sender, S signal, R slot);
    template <typename S, typename R> static typename std::enable_if<std::is_member_function_pointer<S>::value && !std::is_convertible<R, const char*>::value, QMetaObject::Connection>::type connect(const QObject* sender, S signal, const QObject* context, R slot, Qt::ConnectionType = Qt::AutoConnection);
    static bool disconnect(const QObject* sender, const char* signal, const QObject* receiver, const char* member);
    static bool disconnect(const QMetaObject::Connection&);
    template <typename S, typename R> static bool disconnect(const QObject* sender, S signal, const QObject* receiver, R slot);
    bool disconnect(const QObject* receiver, const char* member = nullptr) const;
    bool disconnect(const char* signal = nullptr, const QObject* receiver = nullptr, const char* member = nullptr) const;
    void deleteLater();

Q_SIGNALS:
    void destroyed(QObject* = nullptr);
    void objectNameChanged(const QString&);

protected:
    int receivers(const char* signal) const;
    bool isSignalConnected(const QMetaMethod&) const;
    virtual void timerEvent(QTimerEvent*);
    virtual void childEvent(QChildEvent*);
    virtual void customEvent(QEvent*);
    virtual void connectNotify(const QMetaMethod&);
    virtual void disconnectNotify(const QMetaMethod&);
};
typedef QList<QObject*> QObjectList;
class QSignalBlocker {
public:
    explicit QSignalBlocker(QObject*) noexcept;
    explicit QSignalBlocker(QObject&) noexcept;
    ~QSignalBlocker();
    void unblock() noexcept;
    void reblock() noexcept;
};
template <class T> inline T qobject_cast(QObject* object) { return static_cast<T>(object); }
template <class T> inline T qobject_cast(const QObject* object) { return static_cast<T>(object); }
template <class T> class QPointer {
public:
    QPointer();
    QPointer(T*);
    T* data() const;
    T* operator->() const;
    T& operator*() const;
    operator T*() const;
    bool isNull() const;
    void clear();
};
template <typename T, typename Cleanup = void> class QScopedPointer {
public:
    explicit QScopedPointer(T* = nullptr) noexcept;
    ~QScopedPointer();
    T& operator*() const;
    T* operator->() const noexcept;
    explicit operator bool() const;
    bool operator!() const noexcept;
    bool isNull() const noexcept;
    T* data() const noexcept;
    T* get() const noexcept;
    T* take() noexcept;
    void reset(T* = nullptr) noexcept;
    void swap(QScopedPointer&) noexcept;
    friend bool operator==(const QScopedPointer&, std::nullptr_t) noexcept;
    friend bool operator!=(const QScopedPointer&, std::nullptr_t) noexcept;

private:
    Q_DISABLE_COPY(QScopedPointer)
};
struct QScopedPointerDeleteLater {
    static void cleanup(QObject*);
};
struct QScopedPointerPodDeleter {
    static void cleanup(void*);
};
template <typename T> class QScopedArrayPointer : public QScopedPointer<T> {
public:
    explicit QScopedArrayPointer(T* = nullptr);
    T& operator[](qsizetype);
    const T& operator[](qsizetype) const;
};
template <class T> class QWeakPointer;
template <class T> class QSharedPointer {
public:
    QSharedPointer() noexcept;
    QSharedPointer(std::nullptr_t) noexcept;
    template <typename X, typename D> QSharedPointer(X*, D);
    template <typename X, typename = typename std::enable_if<std::is_convertible<X*, T*>::value>::type> QSharedPointer(const QSharedPointer<X>&) noexcept;
    QSharedPointer(const QWeakPointer<T>&);
    void reset(T*);
    template <typename D> void reset(T*, D);
    void swap(QSharedPointer&) noexcept;
    bool operator!() const noexcept;
    template <typename X> QSharedPointer<X> staticCast() const;
    template <typename X> QSharedPointer<X> dynamicCast() const;
    template <typename X> QSharedPointer<X> objectCast() const;
    template <typename X> QSharedPointer<X> constCast() const;
    QWeakPointer<T> toWeakRef() const;
    template <typename X> bool operator==(const QSharedPointer<X>&) const noexcept;
    template <typename X> bool operator!=(const QSharedPointer<X>&) const noexcept;
    bool operator==(std::nullptr_t) const noexcept;
    bool operator!=(std::nullptr_t) const noexcept;
    explicit QSharedPointer(T*);
    T* data() const noexcept;
    T* get() const noexcept;
    T& operator*() const;
    T* operator->() const noexcept;
    explicit operator bool() const noexcept;
    bool isNull() const noexcept;
    void reset();
    void clear();
    template <typename... A> static QSharedPointer create(A&&...);
};
template <class T> class QWeakPointer {
public:
    QWeakPointer() noexcept;
    QWeakPointer(const QSharedPointer<T>&) noexcept;
    bool isNull() const noexcept;
    explicit operator bool() const noexcept;
    void clear();
    T* data() const noexcept;
    QSharedPointer<T> toStrongRef() const;
    QSharedPointer<T> lock() const;
};
template <class T> class QEnableSharedFromThis {
public:
    QSharedPointer<T> sharedFromThis();
    QWeakPointer<T> sharedFromThis() const;
};
template <class X, class T> QSharedPointer<X> qSharedPointerCast(const QSharedPointer<T>&);
template <class X, class T> QSharedPointer<X> qSharedPointerDynamicCast(const QSharedPointer<T>&);
template <class X, class T> QSharedPointer<X> qSharedPointerObjectCast(const QSharedPointer<T>&);
class QTimer : public QObject {
    Q_OBJECT
public:
    explicit QTimer(QObject* parent = nullptr);
    ~QTimer();
    bool isActive() const;
    void setInterval(int);
    int interval() const;
    void setSingleShot(bool);
    template <typename F> static void singleShot(int ms, F function);
    template <typename F> static void singleShot(int ms, const QObject* context, F function);
    static void singleShot(int ms, const QObject* receiver, const char* member);
    template <typename F> static void singleShot(std::chrono::milliseconds, F function);
    template <typename F> static void singleShot(std::chrono::milliseconds, const QObject* context, F function);
    static void singleShot(std::chrono::milliseconds, const QObject* receiver, const char* member);
    template <typename F> static void singleShot(int ms, Qt::TimerType, const QObject* context, F function);
    template <typename... A> QMetaObject::Connection callOnTimeout(A&&...);
    void setInterval(std::chrono::milliseconds);
    bool isSingleShot() const;
    int remainingTime() const;
    int timerId() const;
    void setTimerType(Qt::TimerType);
    void start(std::chrono::milliseconds);
    void start(int ms);
    void start();
    void stop();

Q_SIGNALS:
    void timeout();
};
class QCoreApplication : public QObject {
    Q_OBJECT
public:
    QCoreApplication(int& argc, char** argv);
    ~QCoreApplication();
    static QStringList arguments();
    static void setApplicationName(const QString&);
    static QString applicationName();
    static void setApplicationVersion(const QString&);
    static QString applicationVersion();
    static void setOrganizationName(const QString&);
    static QCoreApplication* instance();
    static int exec();
    static void processEvents();
    static void exit(int = 0);
    static void quit();
    static QString applicationDirPath();
    static QString applicationFilePath();
    static qint64 applicationPid();
    static void setOrganizationDomain(const QString&);
    static QString organizationName();
    static QString organizationDomain();
    static void setAttribute(Qt::ApplicationAttribute, bool on = true);
    static bool testAttribute(Qt::ApplicationAttribute);
    static void processEvents(int flags);
    static void processEvents(int flags, int most);
    static void postEvent(QObject*, QEvent*, int priority = Qt::NormalEventPriority);
    static bool sendEvent(QObject*, QEvent*);
    static void sendPostedEvents(QObject* = nullptr, int type = 0);
    static bool installTranslator(class QTranslator*);
    static bool removeTranslator(class QTranslator*);
    static QStringList libraryPaths();
    static void addLibraryPath(const QString&);
    static void setLibraryPaths(const QStringList&);
    static bool startingUp();
    static bool closingDown();
    static bool isQuitLockEnabled();
    static void setQuitLockEnabled(bool);
    virtual bool notify(QObject*, QEvent*);
    static QString translate(const char* context, const char* key, const char* disambiguation = nullptr, int n = -1);

Q_SIGNALS:
    void aboutToQuit();
    void applicationNameChanged();
};
#define qApp QCoreApplication::instance()
class QEventLoop : public QObject {
    Q_OBJECT
public:
    enum ProcessEventsFlag { AllEvents = 0, ExcludeUserInputEvents = 1, ExcludeSocketNotifiers = 2, WaitForMoreEvents = 4 };
    typedef QFlags<ProcessEventsFlag> ProcessEventsFlags;
    explicit QEventLoop(QObject* parent = nullptr);
    bool processEvents(ProcessEventsFlags = AllEvents);
    bool isRunning() const;
    void wakeUp();
    int exec(ProcessEventsFlags = AllEvents);
    void exit(int = 0);
    void quit();
};
class QEventLoopLocker {
public:
    QEventLoopLocker();
    explicit QEventLoopLocker(QEventLoop*);
    ~QEventLoopLocker();
};
class QIODevice : public QObject {
    Q_OBJECT
public:
    enum OpenModeFlag { NotOpen = 0, ReadOnly = 1, WriteOnly = 2, ReadWrite = 3, Append = 4, Truncate = 8, Text = 16, Unbuffered = 32, NewOnly = 64, ExistingOnly = 128 };
    typedef QFlags<OpenModeFlag> OpenMode;
    QIODevice();
    explicit QIODevice(QObject*);
    virtual ~QIODevice();
    OpenMode openMode() const;
    void setTextModeEnabled(bool);
    bool isReadable() const;
    bool isWritable() const;
    virtual bool isSequential() const;
    virtual qint64 pos() const;
    virtual qint64 size() const;
    virtual bool seek(qint64);
    virtual bool reset();
    virtual qint64 bytesToWrite() const;
    virtual bool canReadLine() const;
    virtual bool waitForReadyRead(int ms);
    virtual bool waitForBytesWritten(int ms);
    qint64 readLine(char* data, qint64 most);
    qint64 peek(char* data, qint64 most);
    QByteArray peek(qint64 most);
    qint64 skip(qint64);
    void ungetChar(char);
    bool putChar(char);
    bool getChar(char*);
    void startTransaction();
    void commitTransaction();
    void rollbackTransaction();
    bool isOpen() const;
    virtual bool open(OpenMode);
    virtual void close();
    virtual qint64 bytesAvailable() const;
    virtual bool atEnd() const;
    qint64 read(char* data, qint64 most);
    QByteArray read(qint64 most);
    QByteArray readAll();
    QByteArray readLine(qint64 most = 0);
    qint64 write(const char* data, qint64 size);
    qint64 write(const char* data);
    qint64 write(const QByteArray&);
    QString errorString() const;

Q_SIGNALS:
    void readyRead();
    void bytesWritten(qint64);
    void aboutToClose();
    void readChannelFinished();

protected:
    virtual qint64 readData(char* data, qint64 most);
    virtual qint64 readLineData(char* data, qint64 most);
    virtual qint64 writeData(const char* data, qint64 size);
    void setOpenMode(OpenMode);
    void setErrorString(const QString&);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QIODevice::OpenMode)
class QBuffer : public QIODevice {
    Q_OBJECT
public:
    explicit QBuffer(QObject* parent = nullptr);
    explicit QBuffer(QByteArray*, QObject* parent = nullptr);
    const QByteArray& data() const;
    void setData(const QByteArray&);
    void setData(const char*, qsizetype);
    void setBuffer(QByteArray*);
    QByteArray& buffer();
    const QByteArray& buffer() const;
};
class QFileDevice : public QIODevice {
    Q_OBJECT
public:
    enum FileError { NoError, ReadError, WriteError, FatalError, ResourceError, OpenError, AbortError, TimeOutError, UnspecifiedError, RemoveError, RenameError, PositionError, ResizeError, PermissionsError, CopyError };
    enum Permission { ReadOwner = 0x4000, WriteOwner = 0x2000, ExeOwner = 0x1000, ReadUser = 0x400, WriteUser = 0x200, ExeUser = 0x100, ReadGroup = 0x40, WriteGroup = 0x20, ExeGroup = 0x10, ReadOther = 4, WriteOther = 2, ExeOther = 1 };
    typedef QFlags<Permission> Permissions;
    ~QFileDevice();
    FileError error() const;
    void unsetError();
    void close() override;
    int handle() const;
    virtual QString fileName() const;
    bool flush();
    virtual bool resize(qint64);
    virtual Permissions permissions() const;
    virtual bool setPermissions(Permissions);
    uchar* map(qint64 offset, qint64 size);
    bool unmap(uchar*);
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QFileDevice::Permissions)
class QFile : public QFileDevice {
    Q_OBJECT
public:
    QFile();
    QFile(const QString&);
    explicit QFile(QObject* parent);
    QFile(const QString&, QObject* parent);
    ~QFile();
    QString fileName() const override;
    void setFileName(const QString&);
    bool open(FILE*, OpenMode);
    bool rename(const QString&);
    static bool rename(const QString&, const QString&);
    bool copy(const QString&);
    static bool copy(const QString&, const QString&);
    bool link(const QString&);
    static bool link(const QString&, const QString&);
    bool moveToTrash();
    QString symLinkTarget() const;
    Permissions permissions() const override;
    static Permissions permissions(const QString&);
    bool setPermissions(Permissions) override;
    static bool setPermissions(const QString&, Permissions);
    bool resize(qint64) override;
    static QByteArray encodeName(const QString&);
    static QString decodeName(const QByteArray&);
    bool open(OpenMode) override;
    bool exists() const;
    static bool exists(const QString&);
    bool remove();
    static bool remove(const QString&);
    qint64 size() const override;
};
class QDir;
class QFileInfo {
public:
    QFileInfo();
    explicit QFileInfo(const QString&);
    explicit QFileInfo(const QFileDevice&);
    QFileInfo(const QDir&, const QString&);
    QFileInfo(const QFileInfo&);
    ~QFileInfo();
    QFileInfo& operator=(const QFileInfo&);
    void setFile(const QString&);
    bool exists() const;
    static bool exists(const QString&);
    void refresh();
    QString filePath() const;
    QString absoluteFilePath() const;
    QString canonicalFilePath() const;
    QString fileName() const;
    QString baseName() const;
    QString completeBaseName() const;
    QString suffix() const;
    QString completeSuffix() const;
    QString path() const;
    QString absolutePath() const;
    QString canonicalPath() const;
    QDir dir() const;
    QDir absoluteDir() const;
    bool isReadable() const;
    bool isWritable() const;
    bool isExecutable() const;
    bool isHidden() const;
    bool isRelative() const;
    bool isAbsolute() const;
    bool isFile() const;
    bool isDir() const;
    bool isSymLink() const;
    QString symLinkTarget() const;
    QString owner() const;
    qint64 size() const;
    QDateTime birthTime() const;
    QDateTime created() const;
    QDateTime lastModified() const;
    QDateTime lastRead() const;
    bool operator==(const QFileInfo&) const;
    bool operator!=(const QFileInfo&) const;
};
typedef QList<QFileInfo> QFileInfoList;
class QDir {
public:
    enum Filter { Dirs = 1, Files = 2, Drives = 4, NoSymLinks = 8, AllEntries = 7, TypeMask = 15, Readable = 16, Writable = 32, Executable = 64, Hidden = 0x100, System = 0x200, AllDirs = 0x400, CaseSensitive = 0x800, NoDot = 0x2000, NoDotDot = 0x4000, NoDotAndDotDot = 0x6000, NoFilter = -1 };
    typedef QFlags<Filter> Filters;
    enum SortFlag { Name = 0, Time = 1, Size = 2, Unsorted = 3, DirsFirst = 4, Reversed = 8, IgnoreCase = 16, DirsLast = 32, LocaleAware = 64, Type = 128, NoSort = -1 };
    typedef QFlags<SortFlag> SortFlags;
    QDir(const QString& path = QString());
    QDir(const QString& path, const QString& nameFilter, SortFlags = SortFlags(SortFlag(Name | IgnoreCase)), Filters = AllEntries);
    void setPath(const QString&);
    QString canonicalPath() const;
    QString dirName() const;
    QString relativeFilePath(const QString&) const;
    bool cd(const QString&);
    bool cdUp();
    bool mkdir(const QString&) const;
    bool rmdir(const QString&) const;
    bool rmpath(const QString&) const;
    bool removeRecursively();
    bool remove(const QString&);
    bool rename(const QString&, const QString&);
    bool exists(const QString&) const;
    bool isEmpty() const;
    bool isReadable() const;
    bool isRoot() const;
    bool isRelative() const;
    bool isAbsolute() const;
    bool makeAbsolute();
    uint count() const;
    void refresh() const;
    void setNameFilters(const QStringList&);
    void setFilter(Filters);
    void setSorting(SortFlags);
    QStringList entryList(Filters, SortFlags = NoSort) const;
    QStringList entryList(const QStringList& nameFilters, Filters = NoFilter, SortFlags = NoSort) const;
    QFileInfoList entryInfoList(Filters = NoFilter, SortFlags = NoSort) const;
    QFileInfoList entryInfoList(const QStringList& nameFilters, Filters = NoFilter, SortFlags = NoSort) const;
    static QString cleanPath(const QString&);
    static QString toNativeSeparators(const QString&);
    static QString fromNativeSeparators(const QString&);
    static bool isAbsolutePath(const QString&);
    static bool isRelativePath(const QString&);
    static QChar separator();
    static QChar listSeparator();
    static QDir home();
    static QDir temp();
    static QDir current();
    static QDir root();
    static QString rootPath();
    static bool setCurrent(const QString&);
    static void addSearchPath(const QString&, const QString&);
    static void setSearchPaths(const QString&, const QStringList&);
    static QFileInfoList drives();
    bool operator==(const QDir&) const;
    bool operator!=(const QDir&) const;
    QString path() const;
    QString absolutePath() const;
    QString filePath(const QString&) const;
    QString absoluteFilePath(const QString&) const;
    bool exists() const;
    bool mkpath(const QString&) const;
    QStringList entryList() const;
    static QString homePath();
    static QString tempPath();
    static QString currentPath();
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QDir::Filters)
Q_DECLARE_OPERATORS_FOR_FLAGS(QDir::SortFlags)
class QSettings : public QObject {
    Q_OBJECT
public:
    QSettings(const QString& organization, const QString& application = QString(), QObject* parent = nullptr);
    enum Status { NoError, AccessError, FormatError };
    enum Format { NativeFormat, IniFormat, Registry32Format, Registry64Format, InvalidFormat = 16 };
    enum Scope { UserScope, SystemScope };
    QSettings(Scope, const QString& organization, const QString& application = QString(), QObject* parent = nullptr);
    QSettings(Format, Scope, const QString& organization, const QString& application = QString(), QObject* parent = nullptr);
    QSettings(const QString& fileName, Format, QObject* parent = nullptr);
    explicit QSettings(QObject* parent = nullptr);
    ~QSettings();
    void clear();
    Status status() const;
    QString group() const;
    int beginReadArray(const QString&);
    void beginWriteArray(const QString&, int size = -1);
    void endArray();
    void setArrayIndex(int);
    QStringList allKeys() const;
    QStringList childKeys() const;
    QStringList childGroups() const;
    QString fileName() const;
    QString organizationName() const;
    QString applicationName() const;
    void setFallbacksEnabled(bool);
    bool isWritable() const;
    static void setDefaultFormat(Format);
    static void setPath(Format, Scope, const QString&);
    void setIniCodec(const char*);
    QVariant value(const QString& key, const QVariant& defaultValue = QVariant()) const;
    void setValue(const QString& key, const QVariant& value);
    bool contains(const QString&) const;
    void remove(const QString&);
    void beginGroup(const QString&);
    void endGroup();
    void sync();
};
class QProcessEnvironment {
public:
    QProcessEnvironment();
    QProcessEnvironment(const QProcessEnvironment&);
    ~QProcessEnvironment();
    QProcessEnvironment& operator=(const QProcessEnvironment&);
    bool isEmpty() const;
    void clear();
    bool contains(const QString&) const;
    void insert(const QString&, const QString&);
    void insert(const QProcessEnvironment&);
    void remove(const QString&);
    QString value(const QString& name, const QString& defaultValue = QString()) const;
    QStringList toStringList() const;
    QStringList keys() const;
    static QProcessEnvironment systemEnvironment();
};
class QProcess : public QIODevice {
    Q_OBJECT
public:
    enum ProcessError { FailedToStart, Crashed, Timedout, ReadError, WriteError, UnknownError };
    enum ProcessState { NotRunning, Starting, Running };
    enum ExitStatus { NormalExit, CrashExit };
    enum ProcessChannel { StandardOutput, StandardError };
    enum ProcessChannelMode { SeparateChannels, MergedChannels, ForwardedChannels, ForwardedOutputChannel, ForwardedErrorChannel };
    explicit QProcess(QObject* parent = nullptr);
    virtual ~QProcess();
    void start(OpenMode = ReadWrite);
    void startCommand(const QString&, OpenMode = ReadWrite);
    bool startDetached(qint64* pid = nullptr);
    QString program() const;
    void setProgram(const QString&);
    QStringList arguments() const;
    void setArguments(const QStringList&);
    void setWorkingDirectory(const QString&);
    QString workingDirectory() const;
    void setProcessEnvironment(const QProcessEnvironment&);
    QProcessEnvironment processEnvironment() const;
    void setEnvironment(const QStringList&);
    void setProcessChannelMode(ProcessChannelMode);
    void setReadChannel(ProcessChannel);
    void setStandardInputFile(const QString&);
    void setStandardOutputFile(const QString&, OpenMode = Truncate);
    void setStandardErrorFile(const QString&, OpenMode = Truncate);
    ProcessError error() const;
    qint64 processId() const;
    static QStringList systemEnvironment();
    static QStringList splitCommand(const QString&);
    static QString nullDevice();
    void start(const QString& program, const QStringList& arguments = {}, OpenMode = ReadWrite);
    static int execute(const QString& program, const QStringList& arguments = {});
    static bool startDetached(const QString& program, const QStringList& arguments = {}, const QString& workingDirectory = QString(), qint64* pid = nullptr);
    void closeWriteChannel();
    bool waitForStarted(int = 30000);
    bool waitForFinished(int = 30000);
    QByteArray readAllStandardOutput();
    QByteArray readAllStandardError();
    int exitCode() const;
    ExitStatus exitStatus() const;
    ProcessState state() const;
    void terminate();
    void kill();

Q_SIGNALS:
    void readyReadStandardOutput();
    void readyReadStandardError();
    void stateChanged(QProcess::ProcessState);
    void started();
    void finished(int exitCode, QProcess::ExitStatus exitStatus = NormalExit);
    void errorOccurred(QProcess::ProcessError error);
};
class QStringConverter {
public:
    enum Encoding { Utf8, Utf16, Utf16LE, Utf16BE, Utf32, Utf32LE, Utf32BE, Latin1, System };
};
class QTextStream {
public:
    enum Status { Ok, ReadPastEnd, ReadCorruptData, WriteFailed };
    enum RealNumberNotation { SmartNotation, FixedNotation, ScientificNotation };
    explicit QTextStream(QByteArray*, QIODevice::OpenMode = QIODevice::ReadWrite);
    explicit QTextStream(const QByteArray&, QIODevice::OpenMode = QIODevice::ReadOnly);
    void setEncoding(QStringConverter::Encoding);
    void setCodec(const char*);
    void setAutoDetectUnicode(bool);
    void setGenerateByteOrderMark(bool);
    void setDevice(QIODevice*);
    QIODevice* device() const;
    void setString(QString*, QIODevice::OpenMode = QIODevice::ReadWrite);
    Status status() const;
    bool seek(qint64);
    qint64 pos() const;
    bool readLineInto(QString*, qint64 most = 0);
    QString read(qint64);
    void skipWhiteSpace();
    void setFieldWidth(int);
    void setPadChar(QChar);
    void setRealNumberNotation(RealNumberNotation);
    void setRealNumberPrecision(int);
    QTextStream& operator>>(QChar&);
    QTextStream& operator>>(char&);
    QTextStream& operator>>(int&);
    QTextStream& operator>>(uint&);
    QTextStream& operator>>(long&);
    QTextStream& operator>>(qlonglong&);
    QTextStream& operator>>(double&);
    QTextStream& operator>>(QByteArray&);
    template <typename T> _QtOfView<T, QTextStream&> operator<<(T);
    QTextStream();
    explicit QTextStream(QIODevice*);
    explicit QTextStream(FILE*, QIODevice::OpenMode = QIODevice::ReadWrite);
    explicit QTextStream(QString*, QIODevice::OpenMode = QIODevice::ReadWrite);
    virtual ~QTextStream();
    bool atEnd() const;
    QString readAll();
    QString readLine(qint64 most = 0);
    void flush();
    QString* string() const;
    QTextStream& operator>>(QString&);
    QTextStream& operator<<(QChar);
    QTextStream& operator<<(char);
    QTextStream& operator<<(int);
    QTextStream& operator<<(uint);
    QTextStream& operator<<(long);
    QTextStream& operator<<(ulong);
    QTextStream& operator<<(qlonglong);
    QTextStream& operator<<(qulonglong);
    QTextStream& operator<<(double);
    QTextStream& operator<<(const QString&);
    QTextStream& operator<<(QLatin1String);
    QTextStream& operator<<(const QByteArray&);
    QTextStream& operator<<(const char*);
    QTextStream& operator<<(const void*);
    QTextStream& operator<<(QTextStream& (*)(QTextStream&));
};
namespace Qt {
QTextStream& endl(QTextStream&);
QTextStream& flush(QTextStream&);
QTextStream& hex(QTextStream&);
QTextStream& dec(QTextStream&);
QTextStream& fixed(QTextStream&);
QTextStream& left(QTextStream&);
QTextStream& right(QTextStream&);
QTextStream& ws(QTextStream&);
}  // namespace Qt
namespace QTextStreamFunctions {
QTextStream& endl(QTextStream&);
QTextStream& flush(QTextStream&);
}  // namespace QTextStreamFunctions
using namespace QTextStreamFunctions;
enum QtMsgType { QtDebugMsg, QtWarningMsg, QtCriticalMsg, QtFatalMsg, QtInfoMsg, QtSystemMsg = QtCriticalMsg };
class QMessageLogContext {
public:
    int version;
    int line;
    const char* file;
    const char* function;
    const char* category;
};
typedef void (*QtMessageHandler)(QtMsgType, const QMessageLogContext&, const QString&);
QtMessageHandler qInstallMessageHandler(QtMessageHandler);
void qSetMessagePattern(const QString&);
QString qFormatLogMessage(QtMsgType, const QMessageLogContext&, const QString&);
class QDebug {
public:
    explicit QDebug(QIODevice*);
    explicit QDebug(QString*);
    explicit QDebug(QtMsgType);
    QDebug(const QDebug&);
    QDebug& operator=(const QDebug&);
    QDebug& space();
    QDebug& quote();
    QDebug& maybeSpace();
    QDebug& maybeQuote(char = '"');
    QDebug& verbosity(int);
    bool autoInsertSpaces() const;
    void setAutoInsertSpaces(bool);
    template <typename T> static QString toString(const T&);
    ~QDebug();
    QDebug& nospace();
    QDebug& noquote();
    template <typename T> QDebug& operator<<(const T&);
    QDebug& operator<<(QTextStream& (*)(QTextStream&));
};
class QDebugStateSaver {
public:
    QDebugStateSaver(QDebug&);
    ~QDebugStateSaver();
};
class QLoggingCategory {
public:
    explicit QLoggingCategory(const char*, QtMsgType = QtDebugMsg);
    bool isCriticalEnabled() const;
    bool isEnabled(QtMsgType) const;
    void setEnabled(QtMsgType, bool);
    const QLoggingCategory& operator()() const;
    static QLoggingCategory* defaultCategory();
    static void setFilterRules(const QString&);
    bool isDebugEnabled() const;
    bool isInfoEnabled() const;
    bool isWarningEnabled() const;
    const char* categoryName() const;
};
class QMessageLogger {
public:
    QMessageLogger();
    QMessageLogger(const char* file, int line, const char* function);
    QMessageLogger(const char* file, int line, const char* function, const char* category);
    QDebug fatal() const;
    void debug(const char*, ...) const;
    void info(const char*, ...) const;
    void warning(const char*, ...) const;
    void critical(const char*, ...) const;
    [[noreturn]] void fatal(const char*, ...) const noexcept;
    QDebug debug() const;
    QDebug info() const;
    QDebug warning() const;
    QDebug critical() const;
};
#define qDebug QMessageLogger().debug
#define qInfo QMessageLogger().info
#define qWarning QMessageLogger().warning
#define qCritical QMessageLogger().critical
#define qFatal QMessageLogger().fatal
#define qCDebug(category, ...) QMessageLogger().debug(__VA_ARGS__)
#define qCInfo(category, ...) QMessageLogger().info(__VA_ARGS__)
#define qCWarning(category, ...) QMessageLogger().warning(__VA_ARGS__)
#define qCCritical(category, ...) QMessageLogger().critical(__VA_ARGS__)
#define qCFatal(category, ...) QMessageLogger().fatal(__VA_ARGS__)
#define Q_DECLARE_EXPORTED_LOGGING_CATEGORY(name, e) extern const QLoggingCategory& name();
#define Q_STATIC_LOGGING_CATEGORY(name, ...) static Q_LOGGING_CATEGORY(name, __VA_ARGS__)
#define Q_DECLARE_LOGGING_CATEGORY(name) extern const QLoggingCategory& name();
#define Q_LOGGING_CATEGORY(name, ...) const QLoggingCategory& name() { static const QLoggingCategory category(__VA_ARGS__); return category; }
#define qUtf8Printable(text) QString(text).toUtf8().constData()
#define qPrintable(text) QString(text).toLocal8Bit().constData()
#define qUtf16Printable(text) QString(text).utf16()

class QSslError;
class QSslCertificate;
class QSslKey;
class QSslCipher;
class QNetworkProxy;
class QNetworkProxyFactory;
class QNetworkCookieJar;
class QAbstractNetworkCache;
class QHttpHeaders;
class QHttp2Configuration;
namespace QSsl {
enum KeyType { PrivateKey, PublicKey };
enum EncodingFormat { Pem, Der };
enum KeyAlgorithm { Opaque, Rsa, Dsa, Ec, Dh };
enum SslProtocol { TlsV1_0, TlsV1_1, TlsV1_2, AnyProtocol, SecureProtocols, TlsV1_0OrLater, TlsV1_1OrLater, TlsV1_2OrLater, DtlsV1_0, DtlsV1_0OrLater, DtlsV1_2, DtlsV1_2OrLater, TlsV1_3, TlsV1_3OrLater, UnknownProtocol = -1 };
}  // namespace QSsl
class QSslConfiguration {
public:
    QSslConfiguration();
    QSslConfiguration(const QSslConfiguration&);
    ~QSslConfiguration();
    QSslConfiguration& operator=(const QSslConfiguration&);
    bool isNull() const;
    QSsl::SslProtocol protocol() const;
    void setProtocol(QSsl::SslProtocol);
    int peerVerifyMode() const;
    void setPeerVerifyMode(int mode);
    int peerVerifyDepth() const;
    void setPeerVerifyDepth(int);
    QSslCertificate localCertificate() const;
    void setLocalCertificate(const QSslCertificate&);
    QSslCertificate peerCertificate() const;
    QList<QSslCertificate> peerCertificateChain() const;
    QSslKey privateKey() const;
    void setPrivateKey(const QSslKey&);
    QList<QSslCipher> ciphers() const;
    void setCiphers(const QList<QSslCipher>&);
    void setCiphers(const QString&);
    QList<QSslCertificate> caCertificates() const;
    void setCaCertificates(const QList<QSslCertificate>&);
    void addCaCertificate(const QSslCertificate&);
    void addCaCertificates(const QList<QSslCertificate>&);
    void setAllowedNextProtocols(const QList<QByteArray>&);
    static QList<QSslCertificate> systemCaCertificates();
    static void setDefaultConfiguration(const QSslConfiguration&);
    bool operator==(const QSslConfiguration&) const;
    bool operator!=(const QSslConfiguration&) const;
    static QSslConfiguration defaultConfiguration();
};
class QHttpMultiPart;
class QAuthenticator;
class QNetworkRequest {
public:
    enum KnownHeaders { ContentTypeHeader, ContentLengthHeader, LocationHeader, LastModifiedHeader, CookieHeader, SetCookieHeader, ContentDispositionHeader, UserAgentHeader, ServerHeader, IfModifiedSinceHeader, ETagHeader, IfMatchHeader, IfNoneMatchHeader };
    enum Attribute { HttpStatusCodeAttribute, HttpReasonPhraseAttribute, RedirectionTargetAttribute, ConnectionEncryptedAttribute, CacheLoadControlAttribute, CacheSaveControlAttribute, SourceIsFromCacheAttribute, DoNotBufferUploadDataAttribute, HttpPipeliningAllowedAttribute, HttpPipeliningWasUsedAttribute, CustomVerbAttribute, CookieLoadControlAttribute, AuthenticationReuseAttribute, CookieSaveControlAttribute, BackgroundRequestAttribute = 17, SpdyAllowedAttribute, EmitAllUploadProgressSignalsAttribute = 20, FollowRedirectsAttribute = 21, Http2AllowedAttribute = 22, HTTP2AllowedAttribute = 22, Http2WasUsedAttribute = 23, RedirectPolicyAttribute = 25, OriginalContentLengthAttribute, Http2DirectAttribute, AutoDeleteReplyOnFinishAttribute = 29, User = 1000, UserMax = 32767 };
    enum CacheLoadControl { AlwaysNetwork, PreferNetwork, PreferCache, AlwaysCache };
    enum LoadControl { Automatic = 0, Manual };
    enum Priority { HighPriority = 1, NormalPriority = 3, LowPriority = 5 };
    enum TransferTimeoutConstant { DefaultTransferTimeoutConstant = 30000 };
    enum RedirectPolicy { ManualRedirectPolicy, NoLessSafeRedirectPolicy, SameOriginRedirectPolicy, UserVerifiedRedirectPolicy };
    QNetworkRequest();
    explicit QNetworkRequest(const QUrl&);
    QNetworkRequest(const QNetworkRequest&);
    ~QNetworkRequest();
    QNetworkRequest& operator=(const QNetworkRequest&);
    QUrl url() const;
    void setUrl(const QUrl&);
    QVariant header(KnownHeaders) const;
    void setHeader(KnownHeaders, const QVariant&);
    bool hasRawHeader(const QByteArray&) const;
    QByteArray rawHeader(const QByteArray&) const;
    void setRawHeader(const QByteArray& name, const QByteArray& value);
    QVariant attribute(Attribute, const QVariant& = QVariant()) const;
    void setAttribute(Attribute, const QVariant&);
    QSslConfiguration sslConfiguration() const;
    void setSslConfiguration(const QSslConfiguration&);
    int transferTimeout() const;
    void setTransferTimeout(int = 30000);
    void setTransferTimeout(std::chrono::milliseconds);
    QList<QByteArray> rawHeaderList() const;
    QHttpHeaders headers() const;
    void setHeaders(const QHttpHeaders&);
    Priority priority() const;
    void setPriority(Priority);
    int maximumRedirectsAllowed() const;
    void setMaximumRedirectsAllowed(int);
    QString peerVerifyName() const;
    void setPeerVerifyName(const QString&);
    void setOriginatingObject(QObject*);
    QObject* originatingObject() const;
    void setHttp2Configuration(const QHttp2Configuration&);
    void setDecompressedSafetyCheckThreshold(qint64);
    void swap(QNetworkRequest&) noexcept;
    bool operator==(const QNetworkRequest&) const;
    bool operator!=(const QNetworkRequest&) const;
};
class QNetworkAccessManager;
class QNetworkReply : public QIODevice {
    Q_OBJECT
public:
    enum NetworkError { NoError = 0, ConnectionRefusedError = 1, RemoteHostClosedError, HostNotFoundError, TimeoutError, OperationCanceledError, SslHandshakeFailedError, TemporaryNetworkFailureError, NetworkSessionFailedError, BackgroundRequestNotAllowedError, TooManyRedirectsError, InsecureRedirectError, UnknownNetworkError = 99, ProxyConnectionRefusedError = 101, ProxyConnectionClosedError, ProxyNotFoundError, ProxyTimeoutError, ProxyAuthenticationRequiredError, UnknownProxyError = 199, ContentAccessDenied = 201, ContentOperationNotPermittedError, ContentNotFoundError, AuthenticationRequiredError, ContentReSendError, ContentConflictError, ContentGoneError, UnknownContentError = 299, ProtocolUnknownError = 301, ProtocolInvalidOperationError, ProtocolFailure = 399, InternalServerError = 401, OperationNotImplementedError, ServiceUnavailableError, UnknownServerError = 499 };
    typedef QPair<QByteArray, QByteArray> RawHeaderPair;
    ~QNetworkReply();
    virtual void abort() = 0;
    QNetworkAccessManager* manager() const;
    int operation() const;
    QNetworkRequest request() const;
    NetworkError error() const;
    bool isFinished() const;
    bool isRunning() const;
    QUrl url() const;
    QVariant header(QNetworkRequest::KnownHeaders) const;
    bool hasRawHeader(const QByteArray&) const;
    QByteArray rawHeader(const QByteArray&) const;
    QVariant attribute(QNetworkRequest::Attribute) const;
    void ignoreSslErrors(const QList<QSslError>&);
    QSslConfiguration sslConfiguration() const;
    void setSslConfiguration(const QSslConfiguration&);
    QList<QByteArray> rawHeaderList() const;
    const QList<RawHeaderPair>& rawHeaderPairs() const;
    QHttpHeaders headers() const;
    qint64 readBufferSize() const;
    virtual void setReadBufferSize(qint64);
    void ignoreSslErrors();

Q_SIGNALS:
    void error(QNetworkReply::NetworkError);
    void encrypted();
    void requestSent();
    void redirected(const QUrl&);
    void redirectAllowed();
    void finished();
    void errorOccurred(QNetworkReply::NetworkError);
    void metaDataChanged();
    void sslErrors(const QList<QSslError>&);
    void uploadProgress(qint64 sent, qint64 total);
    void downloadProgress(qint64 received, qint64 total);

protected:
    explicit QNetworkReply(QObject* parent = nullptr);
    void setOperation(int);
    void setRequest(const QNetworkRequest&);
    void setError(NetworkError, const QString&);
    void setFinished(bool);
    void setUrl(const QUrl&);
    void setHeader(QNetworkRequest::KnownHeaders, const QVariant&);
    void setRawHeader(const QByteArray&, const QByteArray&);
    void setAttribute(QNetworkRequest::Attribute, const QVariant&);
};
class QNetworkAccessManager : public QObject {
    Q_OBJECT
public:
    enum Operation { UnknownOperation = 0, HeadOperation = 1, GetOperation, PutOperation, PostOperation, DeleteOperation, CustomOperation };
    explicit QNetworkAccessManager(QObject* parent = nullptr);
    ~QNetworkAccessManager();
    QNetworkReply* head(const QNetworkRequest& request);
    QNetworkReply* get(const QNetworkRequest& request);
    QNetworkReply* get(const QNetworkRequest& request, QIODevice* data);
    QNetworkReply* get(const QNetworkRequest& request, const QByteArray& data);
    QNetworkReply* get(const QNetworkRequest& request, std::nullptr_t);
    QNetworkReply* post(const QNetworkRequest& request, std::nullptr_t);
    QNetworkReply* put(const QNetworkRequest& request, std::nullptr_t);
    QNetworkReply* post(const QNetworkRequest& request, QIODevice* data);
    QNetworkReply* post(const QNetworkRequest& request, const QByteArray& data);
    QNetworkReply* post(const QNetworkRequest& request, QHttpMultiPart* multiPart);
    QNetworkReply* put(const QNetworkRequest& request, QIODevice* data);
    QNetworkReply* put(const QNetworkRequest& request, const QByteArray& data);
    QNetworkReply* put(const QNetworkRequest& request, QHttpMultiPart* multiPart);
    QNetworkReply* deleteResource(const QNetworkRequest& request);
    QNetworkReply* sendCustomRequest(const QNetworkRequest& request, const QByteArray& verb, QIODevice* data = nullptr);
    QNetworkReply* sendCustomRequest(const QNetworkRequest& request, const QByteArray& verb, const QByteArray& data);
    QNetworkReply* sendCustomRequest(const QNetworkRequest& request, const QByteArray& verb, QHttpMultiPart* multiPart);
    enum NetworkAccessibility { UnknownAccessibility = -1, NotAccessible, Accessible };
    NetworkAccessibility networkAccessible() const;
    void setNetworkAccessible(NetworkAccessibility);
    QNetworkProxy proxy() const;
    void setProxy(const QNetworkProxy&);
    void setProxyFactory(QNetworkProxyFactory*);
    QNetworkCookieJar* cookieJar() const;
    void setCookieJar(QNetworkCookieJar*);
    QAbstractNetworkCache* cache() const;
    void setCache(QAbstractNetworkCache*);
    void clearAccessCache();
    void clearConnectionCache();
    void connectToHost(const QString&, quint16 port = 80);
    void connectToHostEncrypted(const QString&, quint16 port = 443);
    void setStrictTransportSecurityEnabled(bool);
    bool autoDeleteReplies() const;
    void setAutoDeleteReplies(bool);
    virtual QStringList supportedSchemes() const;
    QNetworkRequest::RedirectPolicy redirectPolicy() const;
    void setRedirectPolicy(QNetworkRequest::RedirectPolicy);
    int transferTimeout() const;
    void setTransferTimeout(int = 30000);
    void setTransferTimeout(std::chrono::milliseconds);

Q_SIGNALS:
    void encrypted(QNetworkReply*);
    void proxyAuthenticationRequired(const QNetworkProxy&, QAuthenticator*);
    void networkAccessibleChanged(QNetworkAccessManager::NetworkAccessibility);
    void finished(QNetworkReply* reply);
    void authenticationRequired(QNetworkReply*, QAuthenticator*);
    void sslErrors(QNetworkReply*, const QList<QSslError>&);

protected:
    virtual QNetworkReply* createRequest(Operation op, const QNetworkRequest& request, QIODevice* outgoingData = nullptr);
};
class QHttpPart {
public:
    QHttpPart();
    QHttpPart(const QHttpPart&);
    ~QHttpPart();
    QHttpPart& operator=(const QHttpPart&);
    void setHeader(QNetworkRequest::KnownHeaders, const QVariant&);
    void setRawHeader(const QByteArray&, const QByteArray&);
    void setBody(const QByteArray&);
    void setBodyDevice(QIODevice*);
};
class QHttpMultiPart : public QObject {
    Q_OBJECT
public:
    enum ContentType { MixedType, RelatedType, FormDataType, AlternativeType };
    explicit QHttpMultiPart(QObject* parent = nullptr);
    explicit QHttpMultiPart(ContentType, QObject* parent = nullptr);
    void append(const QHttpPart&);
    QByteArray boundary() const;
    void setContentType(ContentType);
    void setBoundary(const QByteArray&);
};

template <typename T> class QGlobalStatic {
public:
    bool isDestroyed() const;
    bool exists() const;
    operator T*();
    T* operator()();
    T* operator->();
    T& operator*();
};
#define Q_GLOBAL_STATIC_WITH_ARGS(type, name, arguments)                                  \
    namespace {                                                                           \
    struct Q_QGS_##name {                                                                 \
        typedef type QGS_Type;                                                            \
        static void innerFunction(void* pointer) { new (pointer) QGS_Type arguments; }    \
    };                                                                                    \
    }                                                                                     \
    static QGlobalStatic<type> name;
#define Q_GLOBAL_STATIC(type, name, ...) Q_GLOBAL_STATIC_WITH_ARGS(type, name, (__VA_ARGS__))
#undef _QT_MAP