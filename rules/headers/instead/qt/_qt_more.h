// Of QtCore what fewer clients use, and QtConcurrent.
#pragma once
#include <_qt_models.h>
#include <cmath>
#include <mutex>
#include <random>

namespace Qt {
enum ItemDataRole { DisplayRole, DecorationRole, EditRole, ToolTipRole, StatusTipRole, WhatsThisRole, FontRole, TextAlignmentRole, BackgroundRole, ForegroundRole, CheckStateRole, AccessibleTextRole, AccessibleDescriptionRole, SizeHintRole, InitialSortOrderRole, UserRole = 0x100 };
enum ItemFlag { NoItemFlags = 0, ItemIsSelectable = 1, ItemIsEditable = 2, ItemIsDragEnabled = 4, ItemIsDropEnabled = 8, ItemIsUserCheckable = 16, ItemIsEnabled = 32, ItemIsAutoTristate = 64, ItemNeverHasChildren = 128 };
typedef QFlags<ItemFlag> ItemFlags;
Q_DECLARE_OPERATORS_FOR_FLAGS(ItemFlags)
enum Orientation { Horizontal = 1, Vertical = 2 };
typedef QFlags<Orientation> Orientations;
enum SortOrder { AscendingOrder, DescendingOrder };
enum CheckState { Unchecked, PartiallyChecked, Checked };
enum MatchFlag { MatchExactly = 0, MatchContains = 1, MatchStartsWith = 2, MatchEndsWith = 3, MatchRegularExpression = 4, MatchWildcard = 5, MatchFixedString = 8, MatchCaseSensitive = 16, MatchWrap = 32, MatchRecursive = 64 };
typedef QFlags<MatchFlag> MatchFlags;
Q_DECLARE_OPERATORS_FOR_FLAGS(MatchFlags)
}  // namespace Qt

class QUuid {
public:
    enum StringFormat { WithBraces, WithoutBraces, Id128 = 3 };
    QUuid() noexcept;
    explicit QUuid(const QString&);
    explicit QUuid(const char*);
    explicit QUuid(const QByteArray&);
    QString toString(StringFormat = WithBraces) const;
    QByteArray toByteArray(StringFormat = WithBraces) const;
    QByteArray toRfc4122() const;
    bool isNull() const noexcept;
    static QUuid createUuid();
    static QUuid createUuidV5(const QUuid&, const QString&);
    static QUuid fromString(const QString&);
    static QUuid fromRfc4122(const QByteArray&);
    friend bool operator==(const QUuid&, const QUuid&);
    friend bool operator!=(const QUuid&, const QUuid&);
    friend bool operator<(const QUuid&, const QUuid&);
};
size_t qHash(const QUuid&, size_t seed = 0) noexcept;

class QRegularExpressionMatch {
public:
    QRegularExpressionMatch();
    QRegularExpressionMatch(const QRegularExpressionMatch&);
    ~QRegularExpressionMatch();
    QRegularExpressionMatch& operator=(const QRegularExpressionMatch&);
    bool hasMatch() const;
    bool hasPartialMatch() const;
    bool isValid() const;
    int lastCapturedIndex() const;
    QString captured(int nth = 0) const;
    QString captured(const QString& name) const;
    QStringView capturedView(int nth = 0) const;
    QStringView capturedView(const QString& name) const;
    QStringRef capturedRef(int nth = 0) const;
    QStringList capturedTexts() const;
    qsizetype capturedStart(int nth = 0) const;
    qsizetype capturedStart(const QString& name) const;
    qsizetype capturedEnd(int nth = 0) const;
    qsizetype capturedLength(int nth = 0) const;
};
class QRegularExpressionMatchIterator {
public:
    QRegularExpressionMatchIterator();
    bool hasNext() const;
    QRegularExpressionMatch next();
    QRegularExpressionMatch peekNext() const;
    const QRegularExpressionMatch* begin() const;
    const QRegularExpressionMatch* end() const;
};
class QRegularExpression {
public:
    enum PatternOption { NoPatternOption = 0, CaseInsensitiveOption = 1, DotMatchesEverythingOption = 2, MultilineOption = 4, ExtendedPatternSyntaxOption = 8, InvertedGreedinessOption = 16, DontCaptureOption = 32, UseUnicodePropertiesOption = 64 };
    typedef QFlags<PatternOption> PatternOptions;
    enum MatchType { NormalMatch, PartialPreferCompleteMatch, PartialPreferFirstMatch, NoMatch };
    enum MatchOption { NoMatchOption = 0, AnchoredMatchOption = 1, AnchorAtOffsetMatchOption = 1 };
    typedef QFlags<MatchOption> MatchOptions;
    QRegularExpression();
    explicit QRegularExpression(const QString& pattern, PatternOptions = NoPatternOption);
    QRegularExpression(const QRegularExpression&);
    ~QRegularExpression();
    QRegularExpression& operator=(const QRegularExpression&);
    QString pattern() const;
    void setPattern(const QString&);
    PatternOptions patternOptions() const;
    void setPatternOptions(PatternOptions);
    bool isValid() const;
    QString errorString() const;
    int captureCount() const;
    QStringList namedCaptureGroups() const;
    void optimize() const;
    QRegularExpressionMatch match(const QString& subject, qsizetype offset = 0, MatchType = NormalMatch, MatchOptions = NoMatchOption) const;
    template <typename T> _QtOfView<T, QRegularExpressionMatch> match(T, qsizetype offset = 0, MatchType = NormalMatch, MatchOptions = NoMatchOption) const;
    QRegularExpressionMatchIterator globalMatch(const QString& subject, qsizetype offset = 0, MatchType = NormalMatch, MatchOptions = NoMatchOption) const;
    static QString escape(const QString&);
    static QString anchoredPattern(const QString&);
    static QString wildcardToRegularExpression(const QString&);
    bool operator==(const QRegularExpression&) const;
    bool operator!=(const QRegularExpression&) const;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(QRegularExpression::PatternOptions)
class QRegExp {
public:
    enum PatternSyntax { RegExp, Wildcard, FixedString, RegExp2, WildcardUnix };
    QRegExp();
    explicit QRegExp(const QString& pattern, Qt::CaseSensitivity = Qt::CaseSensitive, PatternSyntax = RegExp);
    int indexIn(const QString&, int offset = 0) const;
    bool exactMatch(const QString&) const;
    QString cap(int nth = 0) const;
    QStringList capturedTexts() const;
    QString pattern() const;
    bool isValid() const;
    void setMinimal(bool);
    int matchedLength() const;
};

class QStandardPaths {
public:
    enum StandardLocation { DesktopLocation, DocumentsLocation, FontsLocation, ApplicationsLocation, MusicLocation, MoviesLocation, PicturesLocation, TempLocation, HomeLocation, DataLocation, CacheLocation, GenericDataLocation, RuntimeLocation, ConfigLocation, DownloadLocation, GenericCacheLocation, GenericConfigLocation, AppDataLocation, AppConfigLocation, AppLocalDataLocation = DataLocation };
    enum LocateOption { LocateFile = 0, LocateDirectory = 1 };
    typedef QFlags<LocateOption> LocateOptions;
    static QString writableLocation(StandardLocation);
    static QStringList standardLocations(StandardLocation);
    static QString locate(StandardLocation, const QString&, LocateOptions = LocateFile);
    static QStringList locateAll(StandardLocation, const QString&, LocateOptions = LocateFile);
    static QString displayName(StandardLocation);
    static QString findExecutable(const QString&, const QStringList& paths = QStringList());
    static void setTestModeEnabled(bool);
};

class QRunnable {
public:
    QRunnable();
    virtual ~QRunnable();
    virtual void run() = 0;
    bool autoDelete() const;
    void setAutoDelete(bool);
    static QRunnable* create(std::function<void()>);
};
class QDeadlineTimer {
public:
    enum ForeverConstant { Forever };
    QDeadlineTimer();
    QDeadlineTimer(ForeverConstant, Qt::TimerType = Qt::CoarseTimer);
    explicit QDeadlineTimer(qint64 ms, Qt::TimerType = Qt::CoarseTimer);
    QDeadlineTimer(std::chrono::milliseconds, Qt::TimerType = Qt::CoarseTimer);
    bool hasExpired() const;
    qint64 remainingTime() const;
};
class QAbstractEventDispatcher;
class QThread : public QObject {
    Q_OBJECT
public:
    enum Priority { IdlePriority, LowestPriority, LowPriority, NormalPriority, HighPriority, HighestPriority, TimeCriticalPriority, InheritPriority };
    explicit QThread(QObject* parent = nullptr);
    ~QThread();
    static QThread* currentThread();
    static void* currentThreadId();
    static int idealThreadCount();
    static void yieldCurrentThread();
    static void sleep(unsigned long s);
    static void sleep(std::chrono::nanoseconds);
    static void msleep(unsigned long ms);
    static void usleep(unsigned long us);
    template <typename F, typename... A> static QThread* create(F&&, A&&...);
    void setPriority(Priority);
    Priority priority() const;
    bool isFinished() const;
    bool isRunning() const;
    void requestInterruption();
    bool isInterruptionRequested() const;
    void setStackSize(uint);
    bool wait(QDeadlineTimer = QDeadlineTimer(QDeadlineTimer::Forever));
    bool wait(unsigned long ms);
    void start(Priority = InheritPriority);
    void terminate();
    void exit(int = 0);
    void quit();

Q_SIGNALS:
    void started();
    void finished();

protected:
    virtual void run();
    int exec();
    static void setTerminationEnabled(bool = true);
};
class QThreadPool : public QObject {
    Q_OBJECT
public:
    explicit QThreadPool(QObject* parent = nullptr);
    ~QThreadPool();
    static QThreadPool* globalInstance();
    void start(QRunnable*, int priority = 0);
    void start(std::function<void()>, int priority = 0);
    bool tryStart(QRunnable*);
    int expiryTimeout() const;
    void setExpiryTimeout(int);
    int maxThreadCount() const;
    void setMaxThreadCount(int);
    int activeThreadCount() const;
    void reserveThread();
    void releaseThread();
    bool waitForDone(int ms = -1);
    void clear();
};
class QBasicMutex {
public:
    void lock() noexcept;
    bool tryLock() noexcept;
    bool try_lock() noexcept;
    void unlock() noexcept;
};
class QMutex : public QBasicMutex {
public:
    enum RecursionMode { NonRecursive, Recursive };
    QMutex();
    explicit QMutex(RecursionMode);
    bool tryLock(int ms = 0) noexcept;

private:
    Q_DISABLE_COPY(QMutex)
};
class QRecursiveMutex {
public:
    QRecursiveMutex();
    void lock() noexcept;
    bool tryLock(int ms = 0) noexcept;
    void unlock() noexcept;

private:
    Q_DISABLE_COPY(QRecursiveMutex)
};
#if __cplusplus >= 201703L
template <typename M> class QMutexLocker {
public:
    explicit QMutexLocker(M*) noexcept;
    ~QMutexLocker();
    void unlock() noexcept;
    void relock() noexcept;
    bool isLocked() const noexcept;
    M* mutex() const;
};
#else
class QMutexLocker {
public:
    explicit QMutexLocker(QBasicMutex*) noexcept;
    explicit QMutexLocker(QRecursiveMutex*) noexcept;
    ~QMutexLocker();
    void unlock() noexcept;
    void relock() noexcept;
    QMutex* mutex() const;
};
#endif
class QReadWriteLock {
public:
    enum RecursionMode { NonRecursive, Recursive };
    explicit QReadWriteLock(RecursionMode = NonRecursive);
    ~QReadWriteLock();
    void lockForRead();
    bool tryLockForRead(int ms = 0);
    void lockForWrite();
    bool tryLockForWrite(int ms = 0);
    void unlock();
};
class QReadLocker {
public:
    explicit QReadLocker(QReadWriteLock*);
    ~QReadLocker();
    void unlock();
    void relock();
};
class QWriteLocker {
public:
    explicit QWriteLocker(QReadWriteLock*);
    ~QWriteLocker();
    void unlock();
    void relock();
};
class QWaitCondition {
public:
    QWaitCondition();
    ~QWaitCondition();
    bool wait(QMutex*, unsigned long ms = ~0ul);
    bool wait(QMutex*, QDeadlineTimer);
    bool wait(QReadWriteLock*, unsigned long ms = ~0ul);
    void wakeOne();
    void wakeAll();
    void notify_one();
    void notify_all();
};
class QSemaphore {
public:
    explicit QSemaphore(int n = 0);
    ~QSemaphore();
    void acquire(int n = 1);
    bool tryAcquire(int n = 1);
    bool tryAcquire(int n, int ms);
    void release(int n = 1);
    int available() const;
};
template <typename T> class QAtomicInteger {
public:
    QAtomicInteger(T = 0) noexcept;
    T load() const;
    T loadRelaxed() const;
    T loadAcquire() const;
    void store(T);
    void storeRelaxed(T);
    void storeRelease(T);
    operator T() const;
    T operator=(T);
    T operator++();
    T operator++(int);
    T operator--();
    T operator--(int);
    bool ref();
    bool deref();
    T fetchAndAddRelaxed(T);
    T fetchAndAddOrdered(T);
    T fetchAndStoreOrdered(T);
    bool testAndSetOrdered(T, T);
    bool testAndSetRelaxed(T, T);
};
class QAtomicInt : public QAtomicInteger<int> {
public:
    QAtomicInt(int = 0) noexcept;
};
template <typename T> class QAtomicPointer {
public:
    QAtomicPointer(T* = nullptr) noexcept;
    T* loadRelaxed() const;
    T* loadAcquire() const;
    void storeRelease(T*);
    operator T*() const;
    T* operator->() const;
};
template <typename T> class QThreadStorage {
public:
    QThreadStorage();
    bool hasLocalData() const;
    T& localData();
    T localData() const;
    void setLocalData(T);
};

template <typename T> class QFuture;
namespace QtPrivate {
template <typename T> struct OfFuture { typedef T type; };
template <typename T> struct OfFuture<QFuture<T>> { typedef T type; };
template <typename F, typename... A> struct CallResult {
    typedef typename std::decay<decltype(std::declval<F>()(std::declval<A>()...))>::type type;
};
template <typename F, typename T, typename = void> struct NextResult : CallResult<F, QFuture<T>> {};
template <typename F, typename T> struct NextResult<F, T, decltype(static_cast<void>(std::declval<F>()(std::declval<T>())))> : CallResult<F, T> {};
template <typename F> struct NextResult<F, void, decltype(static_cast<void>(std::declval<F>()()))> : CallResult<F> {};
template <typename F, typename T> using NextFuture = QFuture<typename OfFuture<typename NextResult<F, T>::type>::type>;
// What a future of void does not have.
template <typename T> class FutureResults {
public:
    T result() const;
    T resultAt(int) const;
    QList<T> results() const;
    T takeResult();
    bool isResultReadyAt(int) const;
    operator T() const;
    typedef const T* const_iterator;
    const_iterator begin() const;
    const_iterator end() const;
};
template <> class FutureResults<void> {};
template <typename T> class PromiseResults {
public:
    bool addResult(const T&, int = -1);
    bool addResult(T&&, int = -1);
    template <typename... A> bool emplaceResult(A&&...);
};
template <> class PromiseResults<void> {};
template <typename T> class WatcherResults : public QObject {
public:
    explicit WatcherResults(QObject* parent) : QObject(parent) {}
    T result() const;
    T resultAt(int) const;
};
template <> class WatcherResults<void> : public QObject {
public:
    explicit WatcherResults(QObject* parent) : QObject(parent) {}
    void result() const;
};
}  // namespace QtPrivate
namespace QtFuture {
enum class Launch { Sync, Async, Inherit };
template <typename S, typename M> QFuture<void> connect(S*, M);
template <typename T> QFuture<typename std::decay<T>::type> makeReadyFuture(T&&);
QFuture<void> makeReadyFuture();
QFuture<void> makeReadyVoidFuture();
template <typename T> QFuture<typename std::decay<T>::type> makeReadyValueFuture(T&&);
}  // namespace QtFuture
template <typename T> class QFuture : public QtPrivate::FutureResults<T> {
public:
    QFuture();
    QFuture(const QFuture&);
    ~QFuture();
    QFuture& operator=(const QFuture&);
    bool isStarted() const;
    bool isFinished() const;
    bool isRunning() const;
    bool isCanceled() const;
    bool isValid() const;
    void cancel();
    void waitForFinished();
    int resultCount() const;
    int progressValue() const;
    template <typename F> QtPrivate::NextFuture<F, T> then(F&&);
    template <typename F> QtPrivate::NextFuture<F, T> then(QtFuture::Launch, F&&);
    template <typename F> QtPrivate::NextFuture<F, T> then(QThreadPool*, F&&);
    template <typename F> QtPrivate::NextFuture<F, T> then(QObject*, F&&);
    template <typename F> QFuture<T> onFailed(F&&);
    template <typename F> QFuture<T> onFailed(QObject*, F&&);
    template <typename F> QFuture<T> onCanceled(F&&);
    template <typename F> QFuture<T> onCanceled(QObject*, F&&);
};
template <typename T> class QPromise : public QtPrivate::PromiseResults<T> {
public:
    QPromise();
    QPromise(QPromise&&) noexcept;
    ~QPromise();
    QPromise& operator=(QPromise&&) noexcept;
    QFuture<T> future() const;
    void start();
    void finish();
    bool isCanceled() const;
    void suspendIfRequested();
    void setProgressValue(int);
    void setProgressRange(int, int);
    template <typename E> void setException(const E&);
};
class QFutureWatcherBase : public QObject {
    Q_OBJECT
public:
    explicit QFutureWatcherBase(QObject* parent = nullptr);
    bool isFinished() const;
    bool isRunning() const;
    bool isCanceled() const;
    bool isStarted() const;
    void cancel();
    void waitForFinished();

Q_SIGNALS:
    void started();
    void finished();
    void canceled();
    void resultReadyAt(int);
    void progressValueChanged(int);
    void progressRangeChanged(int, int);
    void progressTextChanged(const QString&);
};
template <typename T> class QFutureWatcher : public QFutureWatcherBase {
public:
    explicit QFutureWatcher(QObject* parent = nullptr);
    ~QFutureWatcher();
    void setFuture(const QFuture<T>&);
    QFuture<T> future() const;
    T result() const;
    T resultAt(int) const;
};
template <typename T> class QFutureSynchronizer {
public:
    QFutureSynchronizer();
    ~QFutureSynchronizer();
    void addFuture(QFuture<T>);
    void waitForFinished();
};
namespace QtConcurrent {
namespace Private {
template <typename F, typename = void, typename... A> struct Ran {};
template <typename F, typename... A> struct Ran<F, decltype(static_cast<void>(std::declval<F>()(std::declval<A>()...))), A...> : QtPrivate::CallResult<F, A...> {};
template <typename C, typename R, typename B, typename... P, typename... A> struct Ran<R (B::*)(P...), void, C, A...> { typedef typename std::decay<R>::type type; };
template <typename C, typename R, typename B, typename... P, typename... A> struct Ran<R (B::*)(P...) const, void, C, A...> { typedef typename std::decay<R>::type type; };
}  // namespace Private
template <typename F, typename... A> QFuture<typename Private::Ran<typename std::decay<F>::type, void, A...>::type> run(F&&, A&&...);
template <typename F, typename... A> QFuture<typename Private::Ran<typename std::decay<F>::type, void, A...>::type> run(QThreadPool*, F&&, A&&...);
template <typename C, typename R, typename B, typename... P, typename... A> QFuture<typename std::decay<R>::type> run(C*, R (B::*)(P...), A&&...);
template <typename C, typename R, typename B, typename... P, typename... A> QFuture<typename std::decay<R>::type> run(C*, R (B::*)(P...) const, A&&...);
template <typename S, typename F> QFuture<void> map(S&&, F&&);
template <typename S, typename F> void blockingMap(S&&, F&&);
template <typename S, typename F> QFuture<typename QtPrivate::CallResult<F, decltype(*std::declval<S>().begin())>::type> mapped(S&&, F&&);
template <typename S, typename F> QList<typename QtPrivate::CallResult<F, decltype(*std::declval<S>().begin())>::type> blockingMapped(S&&, F&&);
template <typename S, typename F> QFuture<void> filter(S&, F&&);
}  // namespace QtConcurrent

class QCommandLineOption {
public:
    enum Flag { HiddenFromHelp = 1, ShortOptionStyle = 2 };
    typedef QFlags<Flag> Flags;
    explicit QCommandLineOption(const QString& name);
    explicit QCommandLineOption(const QStringList& names);
    QCommandLineOption(const QString& name, const QString& description, const QString& valueName = QString(), const QString& defaultValue = QString());
    QCommandLineOption(const QStringList& names, const QString& description, const QString& valueName = QString(), const QString& defaultValue = QString());
    QCommandLineOption(const QCommandLineOption&);
    ~QCommandLineOption();
    QCommandLineOption& operator=(const QCommandLineOption&);
    QStringList names() const;
    void setValueName(const QString&);
    QString valueName() const;
    void setDescription(const QString&);
    QString description() const;
    void setDefaultValue(const QString&);
    void setDefaultValues(const QStringList&);
    QStringList defaultValues() const;
    void setFlags(Flags);
};
class QCommandLineParser {
public:
    enum SingleDashWordOptionMode { ParseAsCompactedShortOptions, ParseAsLongOptions };
    enum OptionsAfterPositionalArgumentsMode { ParseAsOptions, ParseAsPositionalArguments };
    QCommandLineParser();
    ~QCommandLineParser();
    void setSingleDashWordOptionMode(SingleDashWordOptionMode);
    void setOptionsAfterPositionalArgumentsMode(OptionsAfterPositionalArgumentsMode);
    bool addOption(const QCommandLineOption&);
    bool addOptions(const QList<QCommandLineOption>&);
    QCommandLineOption addVersionOption();
    QCommandLineOption addHelpOption();
    void setApplicationDescription(const QString&);
    QString applicationDescription() const;
    void addPositionalArgument(const QString& name, const QString& description, const QString& syntax = QString());
    void clearPositionalArguments();
    void process(const QStringList&);
    void process(const QCoreApplication&);
    bool parse(const QStringList&);
    QString errorText() const;
    bool isSet(const QString&) const;
    QString value(const QString&) const;
    QStringList values(const QString&) const;
    bool isSet(const QCommandLineOption&) const;
    QString value(const QCommandLineOption&) const;
    QStringList values(const QCommandLineOption&) const;
    QStringList positionalArguments() const;
    QStringList optionNames() const;
    QStringList unknownOptionNames() const;
    [[noreturn]] void showVersion();
    [[noreturn]] void showHelp(int = 0);
    QString helpText() const;
};

class QCryptographicHash {
public:
    enum Algorithm { Md4, Md5, Sha1, Sha224, Sha256, Sha384, Sha512, Sha3_224 = 11, Sha3_256, Sha3_384, Sha3_512, Blake2b_256 = 17, Blake2b_512 = 18 };
    explicit QCryptographicHash(Algorithm);
    ~QCryptographicHash();
    void reset() noexcept;
    void addData(const char*, qsizetype);
    void addData(const QByteArray&);
    bool addData(QIODevice*);
    QByteArray result() const;
    static QByteArray hash(const QByteArray&, Algorithm);
    static int hashLength(Algorithm);
};
class QMessageAuthenticationCode {
public:
    explicit QMessageAuthenticationCode(QCryptographicHash::Algorithm, const QByteArray& key = QByteArray());
    ~QMessageAuthenticationCode();
    void reset() noexcept;
    void setKey(const QByteArray&);
    void addData(const char*, qsizetype);
    void addData(const QByteArray&);
    bool addData(QIODevice*);
    QByteArray result() const;
    static QByteArray hash(const QByteArray& message, const QByteArray& key, QCryptographicHash::Algorithm);
};
class QElapsedTimer {
public:
    QElapsedTimer();
    void start() noexcept;
    qint64 restart() noexcept;
    void invalidate() noexcept;
    bool isValid() const noexcept;
    qint64 elapsed() const noexcept;
    qint64 nsecsElapsed() const noexcept;
    bool hasExpired(qint64 ms) const noexcept;
    qint64 msecsSinceReference() const noexcept;
};
class QTimeZone {
public:
    enum Initialization { LocalTime, UTC };
    enum TimeType { StandardTime, DaylightTime, GenericTime };
    enum NameType { DefaultName, LongName, ShortName, OffsetName };
    QTimeZone() noexcept;
    QTimeZone(Initialization) noexcept;
    explicit QTimeZone(const QByteArray& id);
    explicit QTimeZone(int offsetSeconds);
    QTimeZone(const QTimeZone&) noexcept;
    ~QTimeZone();
    QTimeZone& operator=(const QTimeZone&);
    bool isValid() const;
    QByteArray id() const;
    QString comment() const;
    QString displayName(const QDateTime&, NameType = DefaultName) const;
    QString displayName(const QDateTime&, NameType, const QLocale&) const;
    QString abbreviation(const QDateTime&) const;
    int offsetFromUtc(const QDateTime&) const;
    int standardTimeOffset(const QDateTime&) const;
    bool isDaylightTime(const QDateTime&) const;
    static QByteArray systemTimeZoneId();
    static QTimeZone systemTimeZone();
    static QTimeZone utc();
    static bool isTimeZoneIdAvailable(const QByteArray&);
    static QList<QByteArray> availableTimeZoneIds();
    bool operator==(const QTimeZone&) const;
    bool operator!=(const QTimeZone&) const;
};
class QLocale {
public:
    enum Language { AnyLanguage, C, English = 75, German = 94, French = 85, Spanish = 270, Italian = 119, Portuguese = 231, Russian = 239, Chinese = 58, Japanese = 120, Korean = 142, Dutch = 72, Polish = 230, Ukrainian = 303 };
    enum Country { AnyCountry, UnitedStates = 248, UnitedKingdom = 246, Germany = 82, France = 77, Spain = 220, Italy = 106, China = 50, Japan = 111, AnyTerritory = 0 };
    typedef Country Territory;
    enum FormatType { LongFormat, ShortFormat, NarrowFormat };
    enum NumberOption { DefaultNumberOptions = 0, OmitGroupSeparator = 1, RejectGroupSeparator = 2 };
    typedef QFlags<NumberOption> NumberOptions;
    enum DataSizeFormat { DataSizeIecFormat, DataSizeTraditionalFormat, DataSizeSIFormat };
    typedef QFlags<DataSizeFormat> DataSizeFormats;
    QLocale();
    explicit QLocale(const QString& name);
    QLocale(Language, Country = AnyCountry);
    QLocale(const QLocale&);
    ~QLocale();
    QLocale& operator=(const QLocale&);
    Language language() const;
    Country country() const;
    Country territory() const;
    QString name() const;
    QString bcp47Name() const;
    QString nativeLanguageName() const;
    QStringList uiLanguages() const;
    int toInt(const QString&, bool* ok = nullptr) const;
    qlonglong toLongLong(const QString&, bool* ok = nullptr) const;
    double toDouble(const QString&, bool* ok = nullptr) const;
    QString toString(qlonglong) const;
    QString toString(qulonglong) const;
    QString toString(long) const;
    QString toString(int) const;
    QString toString(uint) const;
    QString toString(double, char format = 'g', int precision = 6) const;
    QString toString(QDate, const QString& format) const;
    QString toString(QDate, FormatType = LongFormat) const;
    QString toString(QTime, const QString& format) const;
    QString toString(QTime, FormatType = LongFormat) const;
    QString toString(const QDateTime&, const QString& format) const;
    QString toString(const QDateTime&, FormatType = LongFormat) const;
    QDateTime toDateTime(const QString&, const QString& format) const;
    QDate toDate(const QString&, const QString& format) const;
    QString toUpper(const QString&) const;
    QString toLower(const QString&) const;
    QString dateFormat(FormatType = LongFormat) const;
    QString timeFormat(FormatType = LongFormat) const;
    QString dateTimeFormat(FormatType = LongFormat) const;
    QString monthName(int, FormatType = LongFormat) const;
    QString dayName(int, FormatType = LongFormat) const;
    QString formattedDataSize(qint64 bytes, int precision = 2, DataSizeFormats = DataSizeIecFormat) const;
    QString toCurrencyString(double, const QString& symbol = QString(), int precision = -1) const;
    void setNumberOptions(NumberOptions);
    static QString languageToString(Language);
    static QLocale c();
    static QLocale system();
    static void setDefault(const QLocale&);
    bool operator==(const QLocale&) const;
    bool operator!=(const QLocale&) const;
};
class QCollator {
public:
    QCollator();
    explicit QCollator(const QLocale&);
    void setNumericMode(bool);
    void setCaseSensitivity(Qt::CaseSensitivity);
    int compare(const QString&, const QString&) const;
    bool operator()(const QString&, const QString&) const;
};

class QMimeType {
public:
    QMimeType();
    QMimeType(const QMimeType&);
    ~QMimeType();
    QMimeType& operator=(const QMimeType&);
    bool isValid() const;
    bool isDefault() const;
    QString name() const;
    QString comment() const;
    QString iconName() const;
    QStringList globPatterns() const;
    QStringList suffixes() const;
    QString preferredSuffix() const;
    QStringList aliases() const;
    bool inherits(const QString&) const;
};
class QMimeDatabase {
public:
    enum MatchMode { MatchDefault, MatchExtension, MatchContent };
    QMimeDatabase();
    ~QMimeDatabase();
    QMimeType mimeTypeForName(const QString&) const;
    QMimeType mimeTypeForFile(const QString&, MatchMode = MatchDefault) const;
    QMimeType mimeTypeForFile(const QFileInfo&, MatchMode = MatchDefault) const;
    QList<QMimeType> mimeTypesForFileName(const QString&) const;
    QMimeType mimeTypeForData(const QByteArray&) const;
    QMimeType mimeTypeForData(QIODevice*) const;
    QMimeType mimeTypeForUrl(const QUrl&) const;
    QString suffixForFileName(const QString&) const;
};
class QMimeData : public QObject {
    Q_OBJECT
public:
    QMimeData();
    ~QMimeData();
    QList<QUrl> urls() const;
    void setUrls(const QList<QUrl>&);
    bool hasUrls() const;
    QString text() const;
    void setText(const QString&);
    bool hasText() const;
    QString html() const;
    void setHtml(const QString&);
    bool hasHtml() const;
    bool hasImage() const;
    QByteArray data(const QString&) const;
    void setData(const QString&, const QByteArray&);
    bool hasFormat(const QString&) const;
    QStringList formats() const;
};

class QMetaEnum {
public:
    bool isValid() const;
    const char* name() const;
    const char* scope() const;
    int keyCount() const;
    const char* key(int) const;
    int value(int) const;
    int keyToValue(const char*, bool* ok = nullptr) const;
    const char* valueToKey(int) const;
    QByteArray valueToKeys(int) const;
    int keysToValue(const char*, bool* ok = nullptr) const;
    template <typename T> static QMetaEnum fromType();
};
class QMetaProperty {
public:
    bool isValid() const;
    const char* name() const;
    const char* typeName() const;
    QVariant::Type type() const;
    int userType() const;
    bool isReadable() const;
    bool isWritable() const;
    bool hasNotifySignal() const;
    QMetaMethod notifySignal() const;
    QVariant read(const QObject*) const;
    bool write(QObject*, const QVariant&) const;
    QVariant readOnGadget(const void*) const;
    bool writeOnGadget(void*, const QVariant&) const;
};
class QMetaMethod {
public:
    enum MethodType { Method, Signal, Slot, Constructor };
    bool isValid() const;
    QByteArray name() const;
    QByteArray methodSignature() const;
    MethodType methodType() const;
    int parameterCount() const;
    QList<QByteArray> parameterNames() const;
    template <typename... A> bool invoke(QObject*, A&&...) const;
    template <typename F> static QMetaMethod fromSignal(F);
};
class QVersionNumber {
public:
    QVersionNumber() noexcept;
    explicit QVersionNumber(int major);
    QVersionNumber(int major, int minor);
    QVersionNumber(int major, int minor, int micro);
    bool isNull() const noexcept;
    int majorVersion() const noexcept;
    int minorVersion() const noexcept;
    int microVersion() const noexcept;
    int segmentCount() const noexcept;
    int segmentAt(int) const noexcept;
    QVersionNumber normalized() const;
    QString toString() const;
    static QVersionNumber fromString(const QString&, qsizetype* suffix = nullptr);
    static int compare(const QVersionNumber&, const QVersionNumber&) noexcept;
    friend bool operator==(const QVersionNumber&, const QVersionNumber&);
    friend bool operator!=(const QVersionNumber&, const QVersionNumber&);
    friend bool operator<(const QVersionNumber&, const QVersionNumber&);
    friend bool operator>(const QVersionNumber&, const QVersionNumber&);
    friend bool operator<=(const QVersionNumber&, const QVersionNumber&);
    friend bool operator>=(const QVersionNumber&, const QVersionNumber&);
};
class QTranslator : public QObject {
    Q_OBJECT
public:
    explicit QTranslator(QObject* parent = nullptr);
    ~QTranslator();
    virtual QString translate(const char* context, const char* text, const char* disambiguation = nullptr, int n = -1) const;
    virtual bool isEmpty() const;
    bool load(const QString& file, const QString& directory = QString(), const QString& delimiters = QString(), const QString& suffix = QString());
    bool load(const QLocale&, const QString& file, const QString& prefix = QString(), const QString& directory = QString(), const QString& suffix = QString());
};
class QLibraryInfo {
public:
    enum LibraryPath { PrefixPath, DocumentationPath, HeadersPath, LibrariesPath, LibraryExecutablesPath, BinariesPath, PluginsPath, QmlImportsPath, ArchDataPath = 8, DataPath, TranslationsPath, TranslationsLocation = TranslationsPath };
    static QString path(LibraryPath);
    static QString location(LibraryPath);
    static QVersionNumber version();
};
class QTemporaryFile : public QFile {
    Q_OBJECT
public:
    QTemporaryFile();
    explicit QTemporaryFile(const QString& templateName);
    explicit QTemporaryFile(QObject* parent);
    QTemporaryFile(const QString& templateName, QObject* parent);
    ~QTemporaryFile();
    bool autoRemove() const;
    void setAutoRemove(bool);
    bool open();
    using QFile::open;
    QString fileName() const override;
    QString fileTemplate() const;
    void setFileTemplate(const QString&);
};
class QTemporaryDir {
public:
    QTemporaryDir();
    explicit QTemporaryDir(const QString& templateName);
    ~QTemporaryDir();
    bool isValid() const;
    QString path() const;
    QString filePath(const QString&) const;
    bool autoRemove() const;
    void setAutoRemove(bool);
    bool remove();
    QString errorString() const;
};
class QSaveFile : public QFileDevice {
    Q_OBJECT
public:
    explicit QSaveFile(const QString&);
    explicit QSaveFile(QObject* parent = nullptr);
    QSaveFile(const QString&, QObject* parent);
    ~QSaveFile();
    QString fileName() const override;
    void setFileName(const QString&);
    bool open(OpenMode) override;
    bool commit();
    void cancelWriting();
    void setDirectWriteFallback(bool);
};
class QLockFile {
public:
    explicit QLockFile(const QString&);
    ~QLockFile();
    bool lock();
    bool tryLock(int ms = 0);
    void unlock();
    bool isLocked() const;
    void setStaleLockTime(int);
    bool removeStaleLockFile();
};
class QFileSystemWatcher : public QObject {
    Q_OBJECT
public:
    explicit QFileSystemWatcher(QObject* parent = nullptr);
    explicit QFileSystemWatcher(const QStringList&, QObject* parent = nullptr);
    bool addPath(const QString&);
    QStringList addPaths(const QStringList&);
    bool removePath(const QString&);
    QStringList files() const;
    QStringList directories() const;

Q_SIGNALS:
    void fileChanged(const QString&);
    void directoryChanged(const QString&);
};
class QDirIterator {
public:
    enum IteratorFlag { NoIteratorFlags = 0, FollowSymlinks = 1, Subdirectories = 2 };
    typedef QFlags<IteratorFlag> IteratorFlags;
    QDirIterator(const QDir&, IteratorFlags = NoIteratorFlags);
    QDirIterator(const QString&, IteratorFlags = NoIteratorFlags);
    QDirIterator(const QString&, QDir::Filters, IteratorFlags = NoIteratorFlags);
    QDirIterator(const QString&, const QStringList&, QDir::Filters = QDir::NoFilter, IteratorFlags = NoIteratorFlags);
    ~QDirIterator();
    QString next();
    bool hasNext() const;
    QString fileName() const;
    QString filePath() const;
    QFileInfo fileInfo() const;
};
class QStorageInfo {
public:
    QStorageInfo();
    explicit QStorageInfo(const QString&);
    qint64 bytesTotal() const;
    qint64 bytesFree() const;
    qint64 bytesAvailable() const;
    QString rootPath() const;
    bool isValid() const;
};
class QDataStream {
public:
    enum Version { Qt_5_0 = 13, Qt_5_6 = 17, Qt_5_9 = 17, Qt_5_12 = 18, Qt_5_15 = 19, Qt_6_0 = 20, Qt_6_2 = 20, Qt_6_5 = 20 };
    enum ByteOrder { BigEndian, LittleEndian };
    enum Status { Ok, ReadPastEnd, ReadCorruptData, WriteFailed };
    QDataStream();
    explicit QDataStream(QIODevice*);
    QDataStream(QByteArray*, QIODevice::OpenMode);
    explicit QDataStream(const QByteArray&);
    ~QDataStream();
    QIODevice* device() const;
    void setDevice(QIODevice*);
    bool atEnd() const;
    Status status() const;
    void setByteOrder(ByteOrder);
    void setVersion(int);
    int readRawData(char*, int);
    int writeRawData(const char*, int);
    void startTransaction();
    bool commitTransaction();
    QDataStream& operator>>(qint8&);
    QDataStream& operator>>(quint8&);
    QDataStream& operator>>(qint16&);
    QDataStream& operator>>(quint16&);
    QDataStream& operator>>(qint32&);
    QDataStream& operator>>(quint32&);
    QDataStream& operator>>(qint64&);
    QDataStream& operator>>(quint64&);
    QDataStream& operator>>(bool&);
    QDataStream& operator>>(double&);
    QDataStream& operator<<(qint8);
    QDataStream& operator<<(quint8);
    QDataStream& operator<<(qint16);
    QDataStream& operator<<(quint16);
    QDataStream& operator<<(qint32);
    QDataStream& operator<<(quint32);
    QDataStream& operator<<(qint64);
    QDataStream& operator<<(quint64);
    QDataStream& operator<<(bool);
    QDataStream& operator<<(double);
    QDataStream& operator<<(const char*);
};
QDataStream& operator<<(QDataStream&, const QString&);
QDataStream& operator>>(QDataStream&, QString&);
QDataStream& operator<<(QDataStream&, const QByteArray&);
QDataStream& operator>>(QDataStream&, QByteArray&);
QDataStream& operator<<(QDataStream&, const QVariant&);
QDataStream& operator>>(QDataStream&, QVariant&);
QDataStream& operator<<(QDataStream&, const QDateTime&);
QDataStream& operator>>(QDataStream&, QDateTime&);
QDataStream& operator<<(QDataStream&, const QUrl&);
QDataStream& operator>>(QDataStream&, QUrl&);
template <typename T> QDataStream& operator<<(QDataStream&, const QList<T>&);
template <typename T> QDataStream& operator>>(QDataStream&, QList<T>&);
template <typename K, typename V> QDataStream& operator<<(QDataStream&, const QMap<K, V>&);
template <typename K, typename V> QDataStream& operator>>(QDataStream&, QMap<K, V>&);

class QXmlStreamAttribute {
public:
    QXmlStreamAttribute();
    QXmlStreamAttribute(const QString& name, const QString& value);
    QStringView name() const;
    QStringView value() const;
    QStringView prefix() const;
};
class QXmlStreamAttributes : public QList<QXmlStreamAttribute> {
public:
    QStringView value(const QString& name) const;
    QStringView value(const QString& space, const QString& name) const;
    bool hasAttribute(const QString&) const;
    void append(const QString& name, const QString& value);
};
class QXmlStreamReader {
public:
    enum TokenType { NoToken, Invalid, StartDocument, EndDocument, StartElement, EndElement, Characters, Comment, DTD, EntityReference, ProcessingInstruction };
    enum ReadElementTextBehaviour { ErrorOnUnexpectedElement, IncludeChildElements, SkipChildElements };
    enum Error { NoError, UnexpectedElementError, CustomError, NotWellFormedError, PrematureEndOfDocumentError };
    QXmlStreamReader();
    explicit QXmlStreamReader(QIODevice*);
    explicit QXmlStreamReader(const QByteArray&);
    explicit QXmlStreamReader(const QString&);
    explicit QXmlStreamReader(const char*);
    ~QXmlStreamReader();
    void setDevice(QIODevice*);
    void addData(const QByteArray&);
    void addData(const QString&);
    void clear();
    bool atEnd() const;
    TokenType readNext();
    bool readNextStartElement();
    void skipCurrentElement();
    TokenType tokenType() const;
    QString tokenString() const;
    bool isStartElement() const;
    bool isEndElement() const;
    bool isCharacters() const;
    bool isWhitespace() const;
    bool isStartDocument() const;
    bool isEndDocument() const;
    QStringView name() const;
    QStringView qualifiedName() const;
    QStringView namespaceUri() const;
    QStringView text() const;
    QXmlStreamAttributes attributes() const;
    QString readElementText(ReadElementTextBehaviour = ErrorOnUnexpectedElement);
    qint64 lineNumber() const;
    qint64 columnNumber() const;
    void raiseError(const QString& = QString());
    QString errorString() const;
    Error error() const;
    bool hasError() const;
};
class QXmlStreamWriter {
public:
    QXmlStreamWriter();
    explicit QXmlStreamWriter(QIODevice*);
    explicit QXmlStreamWriter(QByteArray*);
    explicit QXmlStreamWriter(QString*);
    ~QXmlStreamWriter();
    void setDevice(QIODevice*);
    void setAutoFormatting(bool);
    void setAutoFormattingIndent(int);
    void writeAttribute(const QString& name, const QString& value);
    void writeAttributes(const QXmlStreamAttributes&);
    void writeCDATA(const QString&);
    void writeCharacters(const QString&);
    void writeComment(const QString&);
    void writeEmptyElement(const QString&);
    void writeTextElement(const QString& name, const QString& text);
    void writeStartDocument();
    void writeStartDocument(const QString&);
    void writeEndDocument();
    void writeStartElement(const QString&);
    void writeStartElement(const QString& space, const QString& name);
    void writeEndElement();
    void writeNamespace(const QString&, const QString& prefix = QString());
    void writeDefaultNamespace(const QString&);
    bool hasError() const;
};
class QRandomGenerator {
public:
    typedef quint32 result_type;
    QRandomGenerator(quint32 seed = 1);
    quint32 generate();
    quint64 generate64();
    double generateDouble();
    double bounded(double);
    quint32 bounded(quint32);
    quint32 bounded(quint32, quint32);
    int bounded(int);
    int bounded(int, int);
    quint64 bounded(quint64);
    qint64 bounded(qint64);
    qint64 bounded(qint64, qint64);
    template <typename I> void generate(I, I);
    template <typename T> void fillRange(T*, qsizetype);
    template <typename T, size_t N> void fillRange(T (&)[N]);
    void seed(quint32 = 1);
    quint32 operator()();
    static constexpr quint32 min() { return 0; }
    static constexpr quint32 max() { return ~0u; }
    static QRandomGenerator* system();
    static QRandomGenerator* global();
    static QRandomGenerator securelySeeded();
};
int qrand();
void qsrand(uint);
class QOperatingSystemVersion {
public:
    enum OSType { Unknown, Windows, MacOS, IOS, TvOS, WatchOS, Android };
    QOperatingSystemVersion(OSType, int major, int minor = -1, int micro = -1);
    static QOperatingSystemVersion current();
    static OSType currentType();
    OSType type() const;
    QString name() const;
    int majorVersion() const;
    int minorVersion() const;
    int microVersion() const;
    friend bool operator<(const QOperatingSystemVersion&, const QOperatingSystemVersion&);
    friend bool operator>=(const QOperatingSystemVersion&, const QOperatingSystemVersion&);
    static const QOperatingSystemVersion Windows7, Windows8, Windows10, Windows11, MacOSMojave, MacOSCatalina, MacOSBigSur, MacOSMonterey;
};
class QSysInfo {
public:
    enum Endian { BigEndian, LittleEndian, ByteOrder = LittleEndian };
    enum Sizes { WordSize = 64 };
    static QString buildCpuArchitecture();
    static QString currentCpuArchitecture();
    static QString buildAbi();
    static QString kernelType();
    static QString kernelVersion();
    static QString productType();
    static QString productVersion();
    static QString prettyProductName();
    static QString machineHostName();
    static QByteArray machineUniqueId();
    static QByteArray bootUniqueId();
};
int qFloor(double);
int qCeil(double);
double qFabs(double);
double qSin(double);
double qCos(double);
double qTan(double);
double qAtan2(double, double);
double qSqrt(double);
double qPow(double, double);
double qExp(double);
double qLn(double);
constexpr double qDegreesToRadians(double d) { return d * 3.14159265358979323846 / 180; }
constexpr double qRadiansToDegrees(double r) { return r * 180 / 3.14159265358979323846; }
quint32 qNextPowerOfTwo(quint32);
template <typename T> T qFromBigEndian(T);
template <typename T> T qFromLittleEndian(T);
template <typename T> T qToBigEndian(T);
template <typename T> T qToLittleEndian(T);
template <typename T> T qFromBigEndian(const void*);
template <typename T> T qFromLittleEndian(const void*);

class QPoint {
public:
    QPoint();
    QPoint(int x, int y);
    int x() const;
    int y() const;
    void setX(int);
    void setY(int);
    bool isNull() const;
    int manhattanLength() const;
    friend QPoint operator+(const QPoint&, const QPoint&);
    friend QPoint operator-(const QPoint&, const QPoint&);
    friend bool operator==(const QPoint&, const QPoint&);
    friend bool operator!=(const QPoint&, const QPoint&);
};
class QPointF {
public:
    QPointF();
    QPointF(const QPoint&);
    QPointF(double x, double y);
    double x() const;
    double y() const;
    QPoint toPoint() const;
    friend QPointF operator+(const QPointF&, const QPointF&);
    friend QPointF operator-(const QPointF&, const QPointF&);
};
class QSize {
public:
    QSize();
    QSize(int w, int h);
    int width() const;
    int height() const;
    void setWidth(int);
    void setHeight(int);
    bool isEmpty() const;
    bool isValid() const;
    QSize scaled(int, int, int mode) const;
    friend QSize operator*(const QSize&, double);
    friend bool operator==(const QSize&, const QSize&);
    friend bool operator!=(const QSize&, const QSize&);
};
class QSizeF {
public:
    QSizeF();
    QSizeF(const QSize&);
    QSizeF(double w, double h);
    double width() const;
    double height() const;
};
class QMargins {
public:
    QMargins();
    QMargins(int left, int top, int right, int bottom);
};
class QRect {
public:
    QRect();
    QRect(const QPoint&, const QSize&);
    QRect(int x, int y, int w, int h);
    int x() const;
    int y() const;
    int width() const;
    int height() const;
    int left() const;
    int top() const;
    int right() const;
    int bottom() const;
    QPoint topLeft() const;
    QPoint topRight() const;
    QPoint bottomLeft() const;
    QPoint bottomRight() const;
    QPoint center() const;
    QSize size() const;
    bool isEmpty() const;
    bool isValid() const;
    bool contains(const QPoint&) const;
    QRect adjusted(int, int, int, int) const;
    QRect translated(int, int) const;
    void moveCenter(const QPoint&);
    void moveTopLeft(const QPoint&);
};
class QRectF {
public:
    QRectF();
    QRectF(const QRect&);
    QRectF(double x, double y, double w, double h);
    double x() const;
    double y() const;
    double width() const;
    double height() const;
    QRect toRect() const;
};

class QAbstractItemModel;
class QModelIndex {
public:
    QModelIndex() noexcept;
    int row() const noexcept;
    int column() const noexcept;
    quintptr internalId() const noexcept;
    void* internalPointer() const noexcept;
    QModelIndex parent() const;
    QModelIndex sibling(int row, int column) const;
    QModelIndex siblingAtColumn(int) const;
    QVariant data(int role = Qt::DisplayRole) const;
    Qt::ItemFlags flags() const;
    const QAbstractItemModel* model() const noexcept;
    bool isValid() const noexcept;
    bool operator==(const QModelIndex&) const noexcept;
    bool operator!=(const QModelIndex&) const noexcept;
    bool operator<(const QModelIndex&) const noexcept;
};
class QPersistentModelIndex {
public:
    QPersistentModelIndex();
    QPersistentModelIndex(const QModelIndex&);
    operator QModelIndex() const;
    int row() const;
    int column() const;
    bool isValid() const;
    QVariant data(int role = Qt::DisplayRole) const;
};
typedef QList<QModelIndex> QModelIndexList;
class QAbstractItemModel : public QObject {
    Q_OBJECT
public:
    explicit QAbstractItemModel(QObject* parent = nullptr);
    virtual ~QAbstractItemModel();
    bool hasIndex(int row, int column, const QModelIndex& parent = QModelIndex()) const;
    virtual QModelIndex index(int row, int column, const QModelIndex& parent = QModelIndex()) const = 0;
    virtual QModelIndex parent(const QModelIndex&) const = 0;
    virtual QModelIndex sibling(int row, int column, const QModelIndex&) const;
    virtual int rowCount(const QModelIndex& parent = QModelIndex()) const = 0;
    virtual int columnCount(const QModelIndex& parent = QModelIndex()) const = 0;
    virtual bool hasChildren(const QModelIndex& parent = QModelIndex()) const;
    virtual QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const = 0;
    virtual bool setData(const QModelIndex&, const QVariant& value, int role = Qt::EditRole);
    virtual QVariant headerData(int section, Qt::Orientation, int role = Qt::DisplayRole) const;
    virtual bool setHeaderData(int section, Qt::Orientation, const QVariant&, int role = Qt::EditRole);
    virtual QMap<int, QVariant> itemData(const QModelIndex&) const;
    virtual bool insertRows(int row, int count, const QModelIndex& parent = QModelIndex());
    virtual bool insertColumns(int column, int count, const QModelIndex& parent = QModelIndex());
    virtual bool removeRows(int row, int count, const QModelIndex& parent = QModelIndex());
    virtual bool removeColumns(int column, int count, const QModelIndex& parent = QModelIndex());
    virtual bool moveRows(const QModelIndex&, int row, int count, const QModelIndex&, int child);
    bool insertRow(int row, const QModelIndex& parent = QModelIndex());
    bool removeRow(int row, const QModelIndex& parent = QModelIndex());
    virtual void fetchMore(const QModelIndex& parent);
    virtual bool canFetchMore(const QModelIndex& parent) const;
    virtual Qt::ItemFlags flags(const QModelIndex&) const;
    virtual void sort(int column, Qt::SortOrder = Qt::AscendingOrder);
    virtual QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits = 1, Qt::MatchFlags = Qt::MatchFlags(Qt::MatchFlag(66))) const;
    virtual QHash<int, QByteArray> roleNames() const;
    virtual QStringList mimeTypes() const;
    virtual QMimeData* mimeData(const QModelIndexList&) const;
    virtual bool submit();
    virtual void revert();
    using QObject::parent;

Q_SIGNALS:
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QVector<int>& roles = QVector<int>());
    void headerDataChanged(Qt::Orientation, int first, int last);
    void layoutChanged();
    void layoutAboutToBeChanged();
    void rowsInserted(const QModelIndex& parent, int first, int last);
    void rowsAboutToBeInserted(const QModelIndex& parent, int first, int last);
    void rowsRemoved(const QModelIndex& parent, int first, int last);
    void rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last);
    void rowsMoved(const QModelIndex& parent, int start, int end, const QModelIndex& destination, int row);
    void columnsInserted(const QModelIndex& parent, int first, int last);
    void modelReset();
    void modelAboutToBeReset();

protected:
    QModelIndex createIndex(int row, int column, const void* data = nullptr) const;
    QModelIndex createIndex(int row, int column, quintptr id) const;
    void beginInsertRows(const QModelIndex& parent, int first, int last);
    void endInsertRows();
    void beginRemoveRows(const QModelIndex& parent, int first, int last);
    void endRemoveRows();
    bool beginMoveRows(const QModelIndex&, int first, int last, const QModelIndex&, int row);
    void endMoveRows();
    void beginInsertColumns(const QModelIndex& parent, int first, int last);
    void endInsertColumns();
    void beginRemoveColumns(const QModelIndex& parent, int first, int last);
    void endRemoveColumns();
    void beginResetModel();
    void endResetModel();
    QModelIndexList persistentIndexList() const;
};
class QAbstractTableModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit QAbstractTableModel(QObject* parent = nullptr);
    ~QAbstractTableModel();
    QModelIndex index(int row, int column, const QModelIndex& parent = QModelIndex()) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    using QObject::parent;

private:
    QModelIndex parent(const QModelIndex&) const override;
};
class QAbstractListModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit QAbstractListModel(QObject* parent = nullptr);
    ~QAbstractListModel();
    QModelIndex index(int row, int column = 0, const QModelIndex& parent = QModelIndex()) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    using QObject::parent;

private:
    QModelIndex parent(const QModelIndex&) const override;
    int columnCount(const QModelIndex&) const override;
};
class QAbstractProxyModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit QAbstractProxyModel(QObject* parent = nullptr);
    ~QAbstractProxyModel();
    virtual void setSourceModel(QAbstractItemModel*);
    QAbstractItemModel* sourceModel() const;
    virtual QModelIndex mapToSource(const QModelIndex&) const = 0;
    virtual QModelIndex mapFromSource(const QModelIndex&) const = 0;
    QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
};
class QSortFilterProxyModel : public QAbstractProxyModel {
    Q_OBJECT
public:
    explicit QSortFilterProxyModel(QObject* parent = nullptr);
    ~QSortFilterProxyModel();
    QModelIndex mapToSource(const QModelIndex&) const override;
    QModelIndex mapFromSource(const QModelIndex&) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = QModelIndex()) const override;
    QModelIndex parent(const QModelIndex&) const override;
    int rowCount(const QModelIndex& parent = QModelIndex()) const override;
    int columnCount(const QModelIndex& parent = QModelIndex()) const override;
    QRegularExpression filterRegularExpression() const;
    void setFilterRegularExpression(const QString&);
    void setFilterRegularExpression(const QRegularExpression&);
    void setFilterRegExp(const QString&);
    void setFilterRegExp(const QRegExp&);
    void setFilterFixedString(const QString&);
    void setFilterWildcard(const QString&);
    int filterKeyColumn() const;
    void setFilterKeyColumn(int);
    void setFilterCaseSensitivity(Qt::CaseSensitivity);
    void setSortCaseSensitivity(Qt::CaseSensitivity);
    void setDynamicSortFilter(bool);
    int filterRole() const;
    void setFilterRole(int);
    int sortRole() const;
    void setSortRole(int);
    void invalidate();
    using QObject::parent;

protected:
    virtual bool filterAcceptsRow(int row, const QModelIndex& parent) const;
    virtual bool filterAcceptsColumn(int column, const QModelIndex& parent) const;
    virtual bool lessThan(const QModelIndex&, const QModelIndex&) const;
    void invalidateFilter();
    void invalidateRowsFilter();
};
class QStringListModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit QStringListModel(QObject* parent = nullptr);
    explicit QStringListModel(const QStringList&, QObject* parent = nullptr);
    int rowCount(const QModelIndex& parent = QModelIndex()) const override;
    QVariant data(const QModelIndex&, int role = Qt::DisplayRole) const override;
    QStringList stringList() const;
    void setStringList(const QStringList&);
};
class QItemSelection;
class QItemSelectionModel : public QObject {
    Q_OBJECT
public:
    enum SelectionFlag { NoUpdate = 0, Clear = 1, Select = 2, Deselect = 4, Toggle = 8, Current = 16, Rows = 32, Columns = 64, ClearAndSelect = 3 };
    typedef QFlags<SelectionFlag> SelectionFlags;
    explicit QItemSelectionModel(QAbstractItemModel* = nullptr);
    QModelIndex currentIndex() const;
    bool isSelected(const QModelIndex&) const;
    bool hasSelection() const;
    QModelIndexList selectedIndexes() const;
    QModelIndexList selectedRows(int column = 0) const;
    void setCurrentIndex(const QModelIndex&, SelectionFlags);
    void select(const QModelIndex&, SelectionFlags);
    void clear();
    void clearSelection();

Q_SIGNALS:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected);
    void currentChanged(const QModelIndex& current, const QModelIndex& previous);
    void currentRowChanged(const QModelIndex& current, const QModelIndex& previous);
};
class QTextCodec {
public:
    static QTextCodec* codecForName(const QByteArray&);
    static QTextCodec* codecForName(const char*);
    static QTextCodec* codecForLocale();
    static void setCodecForLocale(QTextCodec*);
    QByteArray name() const;
    QString toUnicode(const QByteArray&) const;
    QString toUnicode(const char*) const;
    QByteArray fromUnicode(const QString&) const;
};
class QStringEncoder {
public:
    explicit QStringEncoder(QStringConverter::Encoding);
    QByteArray operator()(const QString&);
    QByteArray encode(const QString&);
};
class QStringDecoder {
public:
    explicit QStringDecoder(QStringConverter::Encoding);
    QString operator()(const QByteArray&);
    QString decode(const QByteArray&);
    bool hasError() const;
};
class QSharedData {
public:
    QSharedData() noexcept;
    QSharedData(const QSharedData&) noexcept;
};
#define _QT_SHARED(name)                                          \
    template <typename T> class name {                            \
    public:                                                       \
        name() noexcept;                                          \
        explicit name(T*) noexcept;                               \
        name(const name&) noexcept;                               \
        name(name&&) noexcept;                                    \
        ~name();                                                  \
        name& operator=(const name&) noexcept;                    \
        name& operator=(name&&) noexcept;                         \
        name& operator=(T*) noexcept;                             \
        T* data();                                                \
        const T* data() const noexcept;                           \
        const T* constData() const noexcept;                      \
        T* operator->();                                          \
        const T* operator->() const;                              \
        T& operator*();                                           \
        const T& operator*() const;                               \
        explicit operator bool() const;                           \
        bool operator!() const;                                   \
        void detach();                                            \
        void reset(T* = nullptr);                                 \
        void swap(name&) noexcept;                                \
    };
_QT_SHARED(QSharedDataPointer)
_QT_SHARED(QExplicitlySharedDataPointer)
#undef _QT_SHARED
template <typename T, int N = 256> class QVarLengthArray : public QList<T> {
public:
    QVarLengthArray();
    explicit QVarLengthArray(qsizetype);
    QVarLengthArray(std::initializer_list<T>);
};
template <typename K, typename T> class QCache {
public:
    explicit QCache(qsizetype most = 100);
    ~QCache();
    void setMaxCost(qsizetype);
    qsizetype totalCost() const;
    qsizetype size() const;
    bool isEmpty() const;
    void clear();
    bool insert(const K&, T*, qsizetype cost = 1);
    T* object(const K&) const;
    T* operator[](const K&) const;
    bool contains(const K&) const;
    bool remove(const K&);
    T* take(const K&);
    QList<K> keys() const;
};
template <typename F> class QScopeGuard {
public:
    explicit QScopeGuard(F&&) noexcept;
    explicit QScopeGuard(const F&) noexcept;
    QScopeGuard(QScopeGuard&&) noexcept;
    ~QScopeGuard();
    void dismiss() noexcept;
};
template <typename F> QScopeGuard<typename std::decay<F>::type> qScopeGuard(F&&);
class QBasicTimer {
public:
    QBasicTimer();
    bool isActive() const;
    int timerId() const;
    void start(int ms, QObject*);
    void stop();
};
class QEvent {
public:
    enum Type { None = 0, Timer = 1, MouseButtonPress, MouseButtonRelease, MouseButtonDblClick, MouseMove, KeyPress, KeyRelease, FocusIn, FocusOut, Enter, Leave, Paint, Move, Resize, Create, Destroy, Show, Hide, Close, Quit, ParentChange, WindowActivate = 24, WindowDeactivate, Wheel = 31, ContextMenu = 82, LanguageChange = 89, LocaleChange = 88, DragEnter = 60, DragMove, DragLeave, Drop, ToolTip = 110, WindowStateChange = 105, ApplicationFontChange = 36, PaletteChange = 39, StyleChange = 100, DeferredDelete = 52, MetaCall = 43, FileOpen = 116, ShortcutOverride = 51, ApplicationStateChange = 214, ApplicationActivate = 121, ApplicationDeactivate = 122, ThemeChange = 210, User = 1000, MaxUser = 65535 };
    explicit QEvent(Type);
    virtual ~QEvent();
    Type type() const;
    bool spontaneous() const;
    void setAccepted(bool);
    bool isAccepted() const;
    void accept();
    void ignore();
    static int registerEventType(int hint = -1);
};
class QTimerEvent : public QEvent {
public:
    explicit QTimerEvent(int);
    int timerId() const;
};
class QChildEvent : public QEvent {
public:
    QChildEvent(Type, QObject*);
    QObject* child() const;
    bool added() const;
    bool removed() const;
};
class QDynamicPropertyChangeEvent : public QEvent {
public:
    explicit QDynamicPropertyChangeEvent(const QByteArray&);
    QByteArray propertyName() const;
};
class QSocketNotifier : public QObject {
    Q_OBJECT
public:
    enum Type { Read, Write, Exception };
    QSocketNotifier(qintptr, Type, QObject* parent = nullptr);
    void setEnabled(bool);

Q_SIGNALS:
    void activated(int);
};
class QPluginLoader : public QObject {
    Q_OBJECT
public:
    explicit QPluginLoader(const QString&, QObject* parent = nullptr);
    QObject* instance();
    bool load();
    bool unload();
    QString errorString() const;
};
class QLibrary : public QObject {
    Q_OBJECT
public:
    explicit QLibrary(const QString&, QObject* parent = nullptr);
    bool load();
    bool unload();
    bool isLoaded() const;
    void (*resolve(const char*))();
    QString errorString() const;
};
class QAbstractAnimation : public QObject {
    Q_OBJECT
public:
    enum DeletionPolicy { KeepWhenStopped, DeleteWhenStopped };
    void start(DeletionPolicy = KeepWhenStopped);
    void stop();

Q_SIGNALS:
    void finished();
};
class QPropertyAnimation : public QAbstractAnimation {
    Q_OBJECT
public:
    QPropertyAnimation(QObject*, const QByteArray&, QObject* parent = nullptr);
    void setDuration(int);
    void setStartValue(const QVariant&);
    void setEndValue(const QVariant&);
    void setEasingCurve(int);
};
class QException : public std::exception {
public:
    virtual void raise() const;
    virtual QException* clone() const;
};
