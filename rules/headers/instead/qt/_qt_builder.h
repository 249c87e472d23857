// QStringBuilder: texts joined with operator%, and with operator+ where QT_USE_STRINGBUILDER says so.
#pragma once
#include <_qt_models.h>

template <typename A, typename B> class QStringBuilder;

namespace QtPrivate {
// What can be joined: whether it can, and whether it is bytes rather than text.
template <typename T> struct Joined { enum { can = false }; };
struct JoinedText { enum { can = true, bytes = false, own = true }; };
struct JoinedBytes { enum { can = true, bytes = true, own = true }; };
struct JoinedChars { enum { can = true, bytes = true, own = false }; };
struct JoinedWideChars { enum { can = true, bytes = false, own = false }; };
template <> struct Joined<QString> : JoinedText {};
template <> struct Joined<QStringView> : JoinedText {};
template <> struct Joined<QLatin1String> : JoinedText {};
template <> struct Joined<QLatin1Char> : JoinedText {};
template <> struct Joined<QChar> : JoinedText {};
template <> struct Joined<QChar::SpecialCharacter> : JoinedText {};
template <> struct Joined<QByteArray> : JoinedBytes {};
template <> struct Joined<QByteArrayView> : JoinedBytes {};
template <> struct Joined<char> : JoinedChars {};
template <> struct Joined<const char*> : JoinedChars {};
template <> struct Joined<char*> : JoinedChars {};
template <size_t N> struct Joined<char[N]> : JoinedChars {};
template <size_t N> struct Joined<const char[N]> : JoinedChars {};
template <> struct Joined<char16_t> : JoinedWideChars {};
template <> struct Joined<const char16_t*> : JoinedWideChars {};
template <size_t N> struct Joined<char16_t[N]> : JoinedWideChars {};
template <size_t N> struct Joined<const char16_t[N]> : JoinedWideChars {};
template <typename A, typename B> struct Joined<QStringBuilder<A, B>> {
    enum { can = true, bytes = Joined<A>::bytes && Joined<B>::bytes, own = true };
};
template <typename A, typename B, bool = Joined<A>::can && Joined<B>::can> struct JoinedPair {};
template <typename A, typename B, bool = Joined<A>::own || Joined<B>::own> struct JoinedOwn {};
template <typename A, typename B> struct JoinedOwn<A, B, true> { typedef QStringBuilder<A, B> type; };
template <typename A, typename B> struct JoinedPair<A, B, true> : JoinedOwn<A, B> {};
}  // namespace QtPrivate

template <typename A, typename B> class QStringBuilder {
public:
    typedef typename std::conditional<QtPrivate::Joined<A>::bytes && QtPrivate::Joined<B>::bytes, QByteArray, QString>::type ConvertTo;
    QStringBuilder(const A&, const B&);
    operator ConvertTo() const;
    ConvertTo toLower() const;
    ConvertTo toUpper() const;
    ConvertTo trimmed() const;
    ConvertTo simplified() const;
    QByteArray toLatin1() const;
    QByteArray toUtf8() const;
    QByteArray toLocal8Bit() const;
    qsizetype size() const;
};
template <typename A, typename B> typename QtPrivate::JoinedPair<A, B>::type operator%(const A&, const B&);
#if defined(QT_USE_STRINGBUILDER) || defined(QT_USE_FAST_OPERATOR_PLUS)
template <typename A, typename B> typename QtPrivate::JoinedPair<A, B>::type operator+(const A&, const B&);
#endif
template <typename A, typename B> QString& operator+=(QString&, const QStringBuilder<A, B>&);
template <typename A, typename B> QByteArray& operator+=(QByteArray&, const QStringBuilder<A, B>&);
