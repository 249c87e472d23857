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
#include <string.h>
#include <type_traits>
#include <utility>
#include <vector>

#define QT_VERSION_MAJOR 6
#define QT_VERSION_MINOR 4
#define QT_VERSION_PATCH 2
#define QT_VERSION_CHECK(major, minor, patch) ((major << 16) | (minor << 8) | (patch))
#define QT_VERSION QT_VERSION_CHECK(QT_VERSION_MAJOR, QT_VERSION_MINOR, QT_VERSION_PATCH)
#define QT_VERSION_STR "6.4.2"
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
#define Q_DECLARE_METATYPE(T)
#define Q_DECLARE_PRIVATE(T)
#define Q_DISABLE_COPY(T) T(const T&) = delete; T& operator=(const T&) = delete;
#define Q_DISABLE_COPY_MOVE(T) Q_DISABLE_COPY(T) T(T&&) = delete; T& operator=(T&&) = delete;
#define Q_DECLARE_FLAGS(flags, type) typedef QFlags<type> flags;
#define Q_DECLARE_OPERATORS_FOR_FLAGS(flags) constexpr inline flags operator|(flags::enum_type a, flags::enum_type b) noexcept { return flags(a) | b; }
#define Q_ASSERT(condition) ((condition) ? static_cast<void>(0) : static_cast<void>(0))
#define Q_ASSERT_X(condition, where, what) Q_ASSERT(condition)
#define Q_FUNC_INFO __PRETTY_FUNCTION__
#define Q_NULLPTR nullptr
#define Q_FALLTHROUGH() [[fallthrough]]
#define QStringLiteral(text) (QString(u"" text))
#define QByteArrayLiteral(text) (QByteArray(text))
#define SIGNAL(x) "2" #x
#define SLOT(x) "1" #x
#define QT_TR_NOOP(x) x
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
typedef std::ptrdiff_t qsizetype, qintptr;
typedef std::size_t quintptr;

template <typename Enum> class QFlags {
public:
    typedef Enum enum_type;
    constexpr QFlags(Enum f) noexcept : i(int(f)) {}
    constexpr QFlags() noexcept : i(0) {}
    constexpr operator int() const noexcept { return i; }
    constexpr QFlags operator|(QFlags o) const noexcept { return QFlags(Enum(i | o.i)); }
    constexpr QFlags operator|(Enum o) const noexcept { return QFlags(Enum(i | int(o))); }
    constexpr QFlags operator&(Enum o) const noexcept { return QFlags(Enum(i & int(o))); }
    QFlags& operator|=(Enum) noexcept;
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
int qRound(double);

namespace Qt {
enum ConnectionType { AutoConnection, DirectConnection, QueuedConnection, BlockingQueuedConnection, UniqueConnection = 0x80 };
enum CaseSensitivity { CaseInsensitive, CaseSensitive };
enum SplitBehaviorFlags { KeepEmptyParts = 0, SkipEmptyParts = 1 };
typedef QFlags<SplitBehaviorFlags> SplitBehavior;
enum DateFormat { TextDate, ISODate, RFC2822Date = 8, ISODateWithMs };
enum TimerType { PreciseTimer, CoarseTimer, VeryCoarseTimer };
enum Initialization { Uninitialized };
}  // namespace Qt

class QObject;
class QString;
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
    friend bool operator==(QLatin1String, QLatin1String) noexcept;

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
    QString toString() const;
    qsizetype size() const noexcept;
    bool isEmpty() const noexcept;
    QStringView mid(qsizetype, qsizetype = -1) const;
    bool startsWith(QStringView) const noexcept;
    bool endsWith(QStringView) const noexcept;
};

class QByteArray {
public:
    enum Base64Option { Base64Encoding = 0, Base64UrlEncoding = 1, OmitTrailingEquals = 2 };
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
    qsizetype indexOf(char, qsizetype from = 0) const;
    qsizetype indexOf(const QByteArray&, qsizetype from = 0) const;
    bool contains(char) const;
    bool contains(const QByteArray&) const;
    bool startsWith(const QByteArray&) const;
    bool endsWith(const QByteArray&) const;
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
    friend bool operator<(const QByteArray&, const QByteArray&) noexcept;
};
const QByteArray operator+(const QByteArray&, const QByteArray&);
const QByteArray operator+(const QByteArray&, const char*);
const QByteArray operator+(const QByteArray&, char);
const QByteArray operator+(const char*, const QByteArray&);
const QByteArray operator+(char, const QByteArray&);
QByteArray qgetenv(const char*);
QString qEnvironmentVariable(const char*);
QString qEnvironmentVariable(const char*, const QString&);
bool qEnvironmentVariableIsSet(const char*) noexcept;
bool qputenv(const char*, const QByteArray&);

class QString {
public:
    enum SectionFlag { SectionDefault = 0, SectionSkipEmpty = 1 };
    typedef QFlags<SectionFlag> SectionFlags;
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
    template <typename A, typename B, typename... R> typename std::enable_if<std::is_class<typename std::decay<A>::type>::value && std::is_class<typename std::decay<B>::type>::value, QString>::type arg(A&&, B&&, R&&...) const;
    static QString asprintf(const char* format, ...);
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
    QString chopped(qsizetype) const;
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
    bool operator==(const char*) const;
    bool operator!=(const char*) const;
};
const QString operator+(const QString&, const QString&);
const QString operator+(QString&&, const QString&);
const QString operator+(const QString&, QChar);
const QString operator+(QChar, const QString&);
const QString operator+(const QString&, const char*);
const QString operator+(const char*, const QString&);
const QString operator+(const QString&, const QByteArray&);
const QString operator+(const QString&, QLatin1String);
const QString operator+(QLatin1String, const QString&);
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
        iterator operator+(qsizetype) const;
        qsizetype operator-(iterator) const;
    };
    class const_iterator {
    public:
        typedef std::random_access_iterator_tag iterator_category;
        typedef qsizetype difference_type;
        typedef T value_type;
        typedef const T* pointer;
        typedef const T& reference;
        const_iterator(iterator);
        const T& operator*() const;
        const T* operator->() const;
        bool operator==(const_iterator) const;
        bool operator!=(const_iterator) const;
        const_iterator& operator++();
        const_iterator operator++(int);
        const_iterator& operator--();
        const_iterator operator+(qsizetype) const;
        qsizetype operator-(const_iterator) const;
    };
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
    QSet<T>& operator<<(const T&);
    QList<T> values() const;
    const_iterator begin() const noexcept;
    const_iterator end() const noexcept;
};
#define _QT_MAP(name)                                                     \
    template <typename K, typename V> class name {                        \
    public:                                                               \
        typedef K key_type;                                               \
        typedef V mapped_type;                                            \
        class iterator {                                                  \
        public:                                                           \
            const K& key() const;                                         \
            V& value() const;                                             \
            V& operator*() const;                                         \
            V* operator->() const;                                        \
            bool operator==(const iterator&) const;                       \
            bool operator!=(const iterator&) const;                       \
            iterator& operator++();                                       \
            iterator operator++(int);                                     \
        };                                                                \
        class const_iterator {                                            \
        public:                                                           \
            const_iterator(const iterator&);                              \
            const K& key() const;                                         \
            const V& value() const;                                       \
            const V& operator*() const;                                   \
            const V* operator->() const;                                  \
            bool operator==(const const_iterator&) const;                 \
            bool operator!=(const const_iterator&) const;                 \
            const_iterator& operator++();                                 \
            const_iterator operator++(int);                               \
        };                                                                \
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
    };
_QT_MAP(QHash)
_QT_MAP(QMap)
template <typename K, typename V> class QMultiMap : public QMap<K, V> {};
template <typename K, typename V> class QMultiHash : public QHash<K, V> {};
template <typename T> using QLinkedList = QList<T>;

class QUrl;
class QDateTime;
class QJsonValue;
class QJsonObject;
class QJsonArray;
class QVariant {
public:
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
    static QTime currentTime();
};
class QDateTime {
public:
    QDateTime() noexcept;
    QDateTime(QDate, QTime);
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

class QUrlQuery {
public:
    QUrlQuery();
    explicit QUrlQuery(const QUrl&);
    explicit QUrlQuery(const QString&);
    QUrlQuery(std::initializer_list<QPair<QString, QString>>);
    bool isEmpty() const;
    void clear();
    QString query() const;
    void setQuery(const QString&);
    QString toString() const;
    bool hasQueryItem(const QString&) const;
    void addQueryItem(const QString& key, const QString& value);
    void removeQueryItem(const QString&);
    QString queryItemValue(const QString&) const;
    QList<QPair<QString, QString>> queryItems() const;
    void setQueryItems(const QList<QPair<QString, QString>>&);
};
class QUrl {
public:
    enum ParsingMode { TolerantMode, StrictMode, DecodedMode };
    enum ComponentFormattingOption { PrettyDecoded = 0, FullyEncoded = 0x1f00000, FullyDecoded = 0x7f00000, RemoveQuery = 0x40, StripTrailingSlash = 0x400 };
    typedef QFlags<ComponentFormattingOption> FormattingOptions;
    QUrl();
    QUrl(const QUrl&) noexcept;
    QUrl(const QString&, ParsingMode = TolerantMode);
    ~QUrl();
    QUrl& operator=(const QUrl&) noexcept;
    QUrl& operator=(const QString&);
    void setUrl(const QString&, ParsingMode = TolerantMode);
    QString url(FormattingOptions = FormattingOptions()) const;
    QString toString(FormattingOptions = FormattingOptions()) const;
    QString toDisplayString() const;
    QByteArray toEncoded(FormattingOptions = FullyEncoded) const;
    static QUrl fromEncoded(const QByteArray&, ParsingMode = TolerantMode);
    static QUrl fromUserInput(const QString&);
    static QUrl fromLocalFile(const QString&);
    static QString fromPercentEncoding(const QByteArray&);
    static QByteArray toPercentEncoding(const QString&, const QByteArray& exclude = QByteArray(), const QByteArray& include = QByteArray());
    bool isValid() const;
    bool isEmpty() const;
    bool isRelative() const;
    QString errorString() const;
    void clear();
    void setScheme(const QString&);
    QString scheme() const;
    void setUserName(const QString&, ParsingMode = DecodedMode);
    void setPassword(const QString&, ParsingMode = DecodedMode);
    void setHost(const QString&, ParsingMode = DecodedMode);
    QString host() const;
    void setPort(int);
    int port(int defaultPort = -1) const;
    void setPath(const QString&, ParsingMode = DecodedMode);
    QString path() const;
    QString fileName() const;
    bool hasQuery() const;
    void setQuery(const QString&, ParsingMode = TolerantMode);
    void setQuery(const QUrlQuery&);
    QString query() const;
    void setFragment(const QString&, ParsingMode = TolerantMode);
    QString toLocalFile() const;
    QUrl resolved(const QUrl&) const;
    bool operator==(const QUrl&) const;
    bool operator!=(const QUrl&) const;
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
    };
    class iterator {
    public:
        QJsonValueRef operator*() const;
        bool operator==(const iterator&) const;
        bool operator!=(const iterator&) const;
        iterator& operator++();
    };
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
    void prepend(const QJsonValue&);
    void insert(qsizetype, const QJsonValue&);
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
        bool operator==(const const_iterator&) const;
        bool operator!=(const const_iterator&) const;
        const_iterator& operator++();
    };
    class iterator {
    public:
        QString key() const;
        QJsonValueRef value() const;
        QJsonValueRef operator*() const;
        operator const_iterator() const;
        bool operator==(const iterator&) const;
        bool operator!=(const iterator&) const;
        iterator& operator++();
    };
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
    const_iterator constFind(const QString&) const;
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
    const QJsonValue operator[](qsizetype) const;
};

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
};
class QEvent;
class QTimerEvent;
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
    QThread* thread() const;
    void moveToThread(QThread*);
    int startTimer(int interval, Qt::TimerType = Qt::CoarseTimer);
    void killTimer(int);
    QObject* parent() const;
    void setParent(QObject*);
    template <typename T> T findChild(const QString& name = QString()) const;
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
    void deleteLater();

Q_SIGNALS:
    void destroyed(QObject* = nullptr);

protected:
    virtual void timerEvent(QTimerEvent*);
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
    T* data() const noexcept;
    T* get() const noexcept;
    T* take() noexcept;
    void reset(T* = nullptr) noexcept;
};
template <class T> class QSharedPointer {
public:
    QSharedPointer() noexcept;
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
    static QString translate(const char* context, const char* key);
};
#define qApp QCoreApplication::instance()
class QEventLoop : public QObject {
    Q_OBJECT
public:
    explicit QEventLoop(QObject* parent = nullptr);
    int exec();
    void exit(int = 0);
    void quit();
};
class QIODevice : public QObject {
    Q_OBJECT
public:
    enum OpenModeFlag { NotOpen = 0, ReadOnly = 1, WriteOnly = 2, ReadWrite = 3, Append = 4, Truncate = 8, Text = 16, Unbuffered = 32 };
    typedef QFlags<OpenModeFlag> OpenMode;
    virtual ~QIODevice();
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
};
constexpr inline QIODevice::OpenMode operator|(QIODevice::OpenModeFlag a, QIODevice::OpenModeFlag b) noexcept { return QIODevice::OpenMode(a) | b; }
class QBuffer : public QIODevice {
    Q_OBJECT
public:
    explicit QBuffer(QObject* parent = nullptr);
    explicit QBuffer(QByteArray*, QObject* parent = nullptr);
    const QByteArray& data() const;
    void setData(const QByteArray&);
};
class QFile : public QIODevice {
    Q_OBJECT
public:
    QFile();
    QFile(const QString&);
    explicit QFile(QObject* parent);
    ~QFile();
    QString fileName() const;
    void setFileName(const QString&);
    bool open(OpenMode) override;
    bool exists() const;
    static bool exists(const QString&);
    bool remove();
    static bool remove(const QString&);
    qint64 size() const;
};
class QDir {
public:
    QDir(const QString& path = QString());
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
class QSettings : public QObject {
    Q_OBJECT
public:
    QSettings(const QString& organization, const QString& application = QString(), QObject* parent = nullptr);
    explicit QSettings(QObject* parent = nullptr);
    QVariant value(const QString& key, const QVariant& defaultValue = QVariant()) const;
    void setValue(const QString& key, const QVariant& value);
    bool contains(const QString&) const;
    void remove(const QString&);
    void beginGroup(const QString&);
    void endGroup();
    void sync();
};
class QProcess : public QIODevice {
    Q_OBJECT
public:
    enum ProcessError { FailedToStart, Crashed, Timedout, ReadError, WriteError, UnknownError };
    enum ProcessState { NotRunning, Starting, Running };
    enum ExitStatus { NormalExit, CrashExit };
    explicit QProcess(QObject* parent = nullptr);
    virtual ~QProcess();
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
    void started();
    void finished(int exitCode, QProcess::ExitStatus exitStatus = NormalExit);
    void errorOccurred(QProcess::ProcessError error);
};
class QTextStream {
public:
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
}  // namespace Qt
class QDebug {
public:
    ~QDebug();
    QDebug& nospace();
    QDebug& noquote();
    template <typename T> QDebug& operator<<(const T&);
    QDebug& operator<<(QTextStream& (*)(QTextStream&));
};
class QLoggingCategory {
public:
    explicit QLoggingCategory(const char*);
    bool isDebugEnabled() const;
    bool isInfoEnabled() const;
    bool isWarningEnabled() const;
    const char* categoryName() const;
};
class QMessageLogger {
public:
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
#define Q_DECLARE_LOGGING_CATEGORY(name) extern const QLoggingCategory& name();
#define Q_LOGGING_CATEGORY(name, ...) const QLoggingCategory& name() { static const QLoggingCategory category(__VA_ARGS__); return category; }
QString qUtf8Printable(const QString&);
#undef qUtf8Printable
#define qUtf8Printable(text) QString(text).toUtf8().constData()
#define qPrintable(text) QString(text).toLocal8Bit().constData()

class QSslError;
class QSslConfiguration {
public:
    static QSslConfiguration defaultConfiguration();
};
class QHttpMultiPart;
class QAuthenticator;
class QNetworkRequest {
public:
    enum KnownHeaders { ContentTypeHeader, ContentLengthHeader, LocationHeader, LastModifiedHeader, CookieHeader, SetCookieHeader, ContentDispositionHeader, UserAgentHeader, ServerHeader };
    enum Attribute { HttpStatusCodeAttribute, HttpReasonPhraseAttribute, RedirectionTargetAttribute, ConnectionEncryptedAttribute, CacheLoadControlAttribute, CacheSaveControlAttribute, FollowRedirectsAttribute = 21, RedirectPolicyAttribute = 23, User = 1000 };
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
    void setSslConfiguration(const QSslConfiguration&);
    void setTransferTimeout(int = 30000);
};
class QNetworkAccessManager;
class QNetworkReply : public QIODevice {
    Q_OBJECT
public:
    enum NetworkError { NoError = 0, ConnectionRefusedError = 1, RemoteHostClosedError, HostNotFoundError, TimeoutError, OperationCanceledError, SslHandshakeFailedError, UnknownNetworkError = 99, ContentAccessDenied = 201, ContentOperationNotPermittedError, ContentNotFoundError, AuthenticationRequiredError, ProtocolUnknownError = 301, InternalServerError = 401, UnknownServerError = 499 };
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
    void ignoreSslErrors();

Q_SIGNALS:
    void finished();
    void errorOccurred(QNetworkReply::NetworkError);
    void metaDataChanged();
    void sslErrors(const QList<QSslError>&);
    void uploadProgress(qint64 sent, qint64 total);
    void downloadProgress(qint64 received, qint64 total);
};
class QNetworkAccessManager : public QObject {
    Q_OBJECT
public:
    enum Operation { HeadOperation = 1, GetOperation, PutOperation, PostOperation, DeleteOperation, CustomOperation };
    explicit QNetworkAccessManager(QObject* parent = nullptr);
    ~QNetworkAccessManager();
    QNetworkReply* head(const QNetworkRequest& request);
    QNetworkReply* get(const QNetworkRequest& request);
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
    void setRedirectPolicy(QNetworkRequest::RedirectPolicy);
    void setTransferTimeout(int = 30000);

Q_SIGNALS:
    void finished(QNetworkReply* reply);
    void authenticationRequired(QNetworkReply*, QAuthenticator*);
    void sslErrors(QNetworkReply*, const QList<QSslError>&);

protected:
    virtual QNetworkReply* createRequest(Operation op, const QNetworkRequest& request, QIODevice* outgoingData = nullptr);
};
class QHttpPart {
public:
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
    void setBoundary(const QByteArray&);
};
#undef _QT_MAP
