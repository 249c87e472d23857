// POCO: of Foundation, Net and Util what daemons and tools are built of.
#pragma once
#include <set>
#include <_poco_models.h>

namespace Poco {
class Message {
public:
    enum Priority { PRIO_FATAL = 1, PRIO_CRITICAL, PRIO_ERROR, PRIO_WARNING, PRIO_NOTICE, PRIO_INFORMATION, PRIO_DEBUG, PRIO_TRACE };
    Message();
    Message(const std::string& source, const std::string& text, Priority prio);
    const std::string& getSource() const;
    const std::string& getText() const;
    Priority getPriority() const;
    Message(const Message&);
    Message(Message&&) noexcept;
    Message& operator=(const Message&);
    Message& operator=(Message&&) noexcept;
    void setSource(const std::string&);
    void setText(const std::string&);
    void setPriority(Priority);
    void setTime(const Timestamp&);
    const Timestamp& getTime() const;
    void setThread(const std::string&);
    const std::string& getThread() const;
    long getTid() const;
    long getPid() const;
    const char* getSourceFile() const;
    int getSourceLine() const;
    bool has(const std::string&) const;
    const std::string& get(const std::string&) const;
    const std::string& get(const std::string&, const std::string& defaultValue) const;
    void set(const std::string&, const std::string& value);
    const std::string& operator[](const std::string&) const;
    std::string& operator[](const std::string&);
};
class Configurable {
public:
    Configurable();
    virtual ~Configurable();
    virtual void setProperty(const std::string& name, const std::string& value) = 0;
    virtual std::string getProperty(const std::string& name) const = 0;
};
class Channel : public Configurable, public RefCountedObject {
public:
    typedef AutoPtr<Channel> Ptr;
    Channel();
    virtual void open();
    virtual void close();
    virtual void log(const Message& msg) = 0;
    void log(Message&& msg);
    void setProperty(const std::string& name, const std::string& value) override;
    std::string getProperty(const std::string& name) const override;

protected:
    virtual ~Channel();
};
class Formatter : public Configurable, public RefCountedObject {
public:
    typedef AutoPtr<Formatter> Ptr;
    virtual void format(const Message& msg, std::string& text) = 0;
    void setProperty(const std::string& name, const std::string& value) override;
    std::string getProperty(const std::string& name) const override;
};
class PatternFormatter : public Formatter {
public:
    typedef AutoPtr<PatternFormatter> Ptr;
    PatternFormatter();
    PatternFormatter(const std::string& format);
    void format(const Message& msg, std::string& text) override;
};
#define _POCO_CHANNEL(name, ...)                  \
    class name : public Channel {                 \
    public:                                       \
        typedef AutoPtr<name> Ptr;                \
        name();                                   \
        __VA_ARGS__                               \
        void log(const Message& msg) override;    \
    };
_POCO_CHANNEL(ConsoleChannel, ConsoleChannel(std::ostream& str);)
_POCO_CHANNEL(ColorConsoleChannel, ColorConsoleChannel(std::ostream& str);)
_POCO_CHANNEL(FileChannel, FileChannel(const std::string& path);)
_POCO_CHANNEL(SimpleFileChannel, SimpleFileChannel(const std::string& path);)
_POCO_CHANNEL(SyslogChannel, SyslogChannel(const std::string& name, int options = 1, int facility = 8);)
_POCO_CHANNEL(NullChannel, )
_POCO_CHANNEL(SplitterChannel, void addChannel(Channel::Ptr pChannel);)
_POCO_CHANNEL(AsyncChannel, AsyncChannel(Channel::Ptr pChannel);)
_POCO_CHANNEL(FormattingChannel, FormattingChannel(Formatter::Ptr pFormatter); FormattingChannel(Formatter::Ptr pFormatter, Channel::Ptr pChannel);)
#undef _POCO_CHANNEL
#define _POCO_LOG(name)                                                                                    \
    void name(const std::string& msg);                                                                     \
    void name(const std::string& msg, const char* file, int line);                                         \
    template <typename T, typename... Args> void name(const std::string& fmt, T arg1, Args&&... args);
class Logger : public Channel {
public:
    typedef AutoPtr<Logger> Ptr;
    const std::string& name() const;
    void setChannel(Channel::Ptr pChannel);
    Channel::Ptr getChannel() const;
    void setLevel(int level);
    void setLevel(const std::string& level);
    int getLevel() const;
    void log(const Message& msg) override;
    void log(const Exception& exc);
    void log(const Exception& exc, const char* file, int line);
    _POCO_LOG(fatal)
    _POCO_LOG(critical)
    _POCO_LOG(error)
    _POCO_LOG(warning)
    _POCO_LOG(notice)
    _POCO_LOG(information)
    _POCO_LOG(debug)
    _POCO_LOG(trace)
    void dump(const std::string& msg, const void* buffer, std::size_t length, Message::Priority = Message::PRIO_DEBUG);
    bool is(int level) const;
    bool fatal() const;
    bool error() const;
    bool warning() const;
    bool information() const;
    bool debug() const;
    bool trace() const;
    static Logger& get(const std::string& name);
    static Logger& create(const std::string& name, Channel::Ptr pChannel, int level = Message::PRIO_INFORMATION);
    static Logger& root();
    static Ptr has(const std::string& name);
    static void setLevel(const std::string& name, int level);
    static void setChannel(const std::string& name, Channel::Ptr pChannel);
    static void shutdown();
    static const std::string ROOT;
    bool critical() const;
    bool notice() const;
    static void destroy(const std::string& name);
    static void names(std::vector<std::string>&);
    static int parseLevel(const std::string&);
    static std::string format(const std::string& fmt, const std::string& arg);

protected:
    ~Logger();
};
#undef _POCO_LOG
class LogStream : public std::ostream {
public:
    LogStream(Logger& logger, Message::Priority = Message::PRIO_INFORMATION);
    LogStream(const std::string& name, Message::Priority = Message::PRIO_INFORMATION);
    ~LogStream();
    LogStream& fatal();
    LogStream& error();
    LogStream& warning();
    LogStream& information();
    LogStream& debug();
    LogStream& information(const std::string& message);
    LogStream& error(const std::string& message);
    LogStream& critical();
    LogStream& notice();
    LogStream& trace();
    LogStream& fatal(const std::string&);
    LogStream& critical(const std::string&);
    LogStream& warning(const std::string&);
    LogStream& notice(const std::string&);
    LogStream& debug(const std::string&);
    LogStream& trace(const std::string&);
    LogStream& priority(Message::Priority);
};
#define poco_fatal(logger, msg) (logger).fatal(msg, __FILE__, __LINE__)
#define poco_critical(logger, msg) (logger).critical(msg, __FILE__, __LINE__)
#define poco_error(logger, msg) (logger).error(msg, __FILE__, __LINE__)
#define poco_warning(logger, msg) (logger).warning(msg, __FILE__, __LINE__)
#define poco_notice(logger, msg) (logger).notice(msg, __FILE__, __LINE__)
#define poco_information(logger, msg) (logger).information(msg, __FILE__, __LINE__)
#define poco_debug(logger, msg) (logger).debug(msg, __FILE__, __LINE__)
#define poco_trace(logger, msg) (logger).trace(msg, __FILE__, __LINE__)
#define poco_fatal_f1(logger, fmt, a) (logger).fatal(Poco::format((fmt), a), __FILE__, __LINE__)
#define poco_fatal_f2(logger, fmt, a, b) (logger).fatal(Poco::format((fmt), a, b), __FILE__, __LINE__)
#define poco_fatal_f3(logger, fmt, a, b, c) (logger).fatal(Poco::format((fmt), a, b, c), __FILE__, __LINE__)
#define poco_fatal_f4(logger, fmt, a, b, c, d) (logger).fatal(Poco::format((fmt), a, b, c, d), __FILE__, __LINE__)
#define poco_fatal_f(logger, fmt, ...) (logger).fatal(Poco::format((fmt), __VA_ARGS__), __FILE__, __LINE__)
#define poco_critical_f1(logger, fmt, a) (logger).critical(Poco::format((fmt), a), __FILE__, __LINE__)
#define poco_critical_f2(logger, fmt, a, b) (logger).critical(Poco::format((fmt), a, b), __FILE__, __LINE__)
#define poco_critical_f3(logger, fmt, a, b, c) (logger).critical(Poco::format((fmt), a, b, c), __FILE__, __LINE__)
#define poco_critical_f4(logger, fmt, a, b, c, d) (logger).critical(Poco::format((fmt), a, b, c, d), __FILE__, __LINE__)
#define poco_critical_f(logger, fmt, ...) (logger).critical(Poco::format((fmt), __VA_ARGS__), __FILE__, __LINE__)
#define poco_error_f1(logger, fmt, a) (logger).error(Poco::format((fmt), a), __FILE__, __LINE__)
#define poco_error_f2(logger, fmt, a, b) (logger).error(Poco::format((fmt), a, b), __FILE__, __LINE__)
#define poco_error_f3(logger, fmt, a, b, c) (logger).error(Poco::format((fmt), a, b, c), __FILE__, __LINE__)
#define poco_error_f4(logger, fmt, a, b, c, d) (logger).error(Poco::format((fmt), a, b, c, d), __FILE__, __LINE__)
#define poco_error_f(logger, fmt, ...) (logger).error(Poco::format((fmt), __VA_ARGS__), __FILE__, __LINE__)
#define poco_warning_f1(logger, fmt, a) (logger).warning(Poco::format((fmt), a), __FILE__, __LINE__)
#define poco_warning_f2(logger, fmt, a, b) (logger).warning(Poco::format((fmt), a, b), __FILE__, __LINE__)
#define poco_warning_f3(logger, fmt, a, b, c) (logger).warning(Poco::format((fmt), a, b, c), __FILE__, __LINE__)
#define poco_warning_f4(logger, fmt, a, b, c, d) (logger).warning(Poco::format((fmt), a, b, c, d), __FILE__, __LINE__)
#define poco_warning_f(logger, fmt, ...) (logger).warning(Poco::format((fmt), __VA_ARGS__), __FILE__, __LINE__)
#define poco_notice_f1(logger, fmt, a) (logger).notice(Poco::format((fmt), a), __FILE__, __LINE__)
#define poco_notice_f2(logger, fmt, a, b) (logger).notice(Poco::format((fmt), a, b), __FILE__, __LINE__)
#define poco_notice_f3(logger, fmt, a, b, c) (logger).notice(Poco::format((fmt), a, b, c), __FILE__, __LINE__)
#define poco_notice_f4(logger, fmt, a, b, c, d) (logger).notice(Poco::format((fmt), a, b, c, d), __FILE__, __LINE__)
#define poco_notice_f(logger, fmt, ...) (logger).notice(Poco::format((fmt), __VA_ARGS__), __FILE__, __LINE__)
#define poco_information_f1(logger, fmt, a) (logger).information(Poco::format((fmt), a), __FILE__, __LINE__)
#define poco_information_f2(logger, fmt, a, b) (logger).information(Poco::format((fmt), a, b), __FILE__, __LINE__)
#define poco_information_f3(logger, fmt, a, b, c) (logger).information(Poco::format((fmt), a, b, c), __FILE__, __LINE__)
#define poco_information_f4(logger, fmt, a, b, c, d) (logger).information(Poco::format((fmt), a, b, c, d), __FILE__, __LINE__)
#define poco_information_f(logger, fmt, ...) (logger).information(Poco::format((fmt), __VA_ARGS__), __FILE__, __LINE__)
#define poco_debug_f1(logger, fmt, a) (logger).debug(Poco::format((fmt), a), __FILE__, __LINE__)
#define poco_debug_f2(logger, fmt, a, b) (logger).debug(Poco::format((fmt), a, b), __FILE__, __LINE__)
#define poco_debug_f3(logger, fmt, a, b, c) (logger).debug(Poco::format((fmt), a, b, c), __FILE__, __LINE__)
#define poco_debug_f4(logger, fmt, a, b, c, d) (logger).debug(Poco::format((fmt), a, b, c, d), __FILE__, __LINE__)
#define poco_debug_f(logger, fmt, ...) (logger).debug(Poco::format((fmt), __VA_ARGS__), __FILE__, __LINE__)
#define poco_trace_f1(logger, fmt, a) (logger).trace(Poco::format((fmt), a), __FILE__, __LINE__)
#define poco_trace_f2(logger, fmt, a, b) (logger).trace(Poco::format((fmt), a, b), __FILE__, __LINE__)
#define poco_trace_f3(logger, fmt, a, b, c) (logger).trace(Poco::format((fmt), a, b, c), __FILE__, __LINE__)
#define poco_trace_f4(logger, fmt, a, b, c, d) (logger).trace(Poco::format((fmt), a, b, c, d), __FILE__, __LINE__)
#define poco_trace_f(logger, fmt, ...) (logger).trace(Poco::format((fmt), __VA_ARGS__), __FILE__, __LINE__)

class Notification : public RefCountedObject {
public:
    typedef AutoPtr<Notification> Ptr;
    Notification();
    Notification(const std::string& name);
    virtual std::string name() const;

protected:
    virtual ~Notification();
};
class NotificationQueue {
public:
    NotificationQueue();
    ~NotificationQueue();
    void enqueueNotification(Notification::Ptr pNotification);
    void enqueueUrgentNotification(Notification::Ptr pNotification);
    Notification* dequeueNotification();
    Notification* waitDequeueNotification();
    Notification* waitDequeueNotification(long ms);
    void wakeUpAll();
    bool empty() const;
    int size() const;
    void clear();
    bool hasIdleThreads() const;
    static NotificationQueue& defaultQueue();
};
class PriorityNotificationQueue {
public:
    PriorityNotificationQueue();
    ~PriorityNotificationQueue();
    void enqueueNotification(Notification::Ptr pNotification, int priority);
    Notification* dequeueNotification();
    Notification* waitDequeueNotification();
    Notification* waitDequeueNotification(long ms);
    void wakeUpAll();
    bool empty() const;
    int size() const;
    void clear();
};
class AbstractObserver {
public:
    AbstractObserver();
    virtual ~AbstractObserver();
};
template <class C, class N> class Observer : public AbstractObserver {
public:
    typedef void (C::*Callback)(N*);
    Observer(C& object, Callback method);
};
template <class C, class N> class NObserver : public AbstractObserver {
public:
    typedef void (C::*Callback)(const AutoPtr<N>&);
    NObserver(C& object, Callback method);
};
class NotificationCenter {
public:
    NotificationCenter();
    ~NotificationCenter();
    void addObserver(const AbstractObserver& observer);
    void removeObserver(const AbstractObserver& observer);
    void postNotification(Notification::Ptr pNotification);
    static NotificationCenter& defaultCenter();
    bool hasObserver(const AbstractObserver&) const;
    bool hasObservers() const;
    std::size_t countObservers() const;
};
class Task : public Runnable, public RefCountedObject {
public:
    Task(const std::string& name);
    const std::string& name() const;
    float progress() const;
    void cancel();
    bool isCancelled() const;
    void run() override;
    virtual void runTask() = 0;
    enum TaskState { TASK_IDLE, TASK_STARTING, TASK_RUNNING, TASK_CANCELLING, TASK_FINISHED };
    TaskState state() const;
    void reset();

protected:
    bool sleep(long ms);
    void setProgress(float);
    virtual ~Task();
};
class TaskManager {
public:
    TaskManager();
    explicit TaskManager(ThreadPool& pool);
    ~TaskManager();
    void start(Task* pTask);
    void cancelAll();
    void joinAll();
    int count() const;
    typedef AutoPtr<Task> TaskPtr;
    typedef std::list<TaskPtr> TaskList;
    TaskList taskList() const;
    void addObserver(const AbstractObserver&);
    void removeObserver(const AbstractObserver&);
};
template <class T> class ActiveResult {
public:
    T& data();
    const T& data() const;
    void wait();
    bool tryWait(long ms);
    bool available() const;
    bool failed() const;
    std::string error() const;
};
template <> class ActiveResult<void> {
public:
    void wait();
    bool tryWait(long ms);
    bool available() const;
    bool failed() const;
};
template <class R, class A, class O> class ActiveMethod {
public:
    typedef R (O::*Callback)(const A&);
    ActiveMethod(O* object, Callback method);
    ActiveResult<R> operator()(const A& arg);
};
template <class Base> class DynamicFactory;
template <class T> class BasicEvent {
public:
    template <class D> void operator+=(const D&);
    template <class D> void operator-=(const D&);
    void operator()(const void* sender, const T& args);
    void operator()(const void* sender, T& args);
    void notify(const void* sender, const T& args);
};
template <class O, class A> struct _Delegate {};
template <class O, class A> _Delegate<O, A> delegate(O* object, void (O::*method)(const void*, A&));
template <class O, class A> _Delegate<O, A> delegate(O* object, void (O::*method)(A&));
template <class K, class V> class LRUCache {
public:
    LRUCache(std::size_t size = 1024);
    void add(const K&, const V&);
    void update(const K&, const V&);
    SharedPtr<V> get(const K&);
    bool has(const K&) const;
    void remove(const K&);
    void clear();
};
template <class K, class V> class ExpireCache : public LRUCache<K, V> {
public:
    ExpireCache(Timestamp::TimeDiff expire = 600000);
};
class Pipe {
public:
    enum CloseMode { CLOSE_READ = 1, CLOSE_WRITE, CLOSE_BOTH };
    Pipe();
    Pipe(const Pipe&);
    ~Pipe();
    Pipe& operator=(const Pipe&);
    int writeBytes(const void* buffer, int length);
    int readBytes(void* buffer, int length);
    void close(CloseMode = CLOSE_BOTH);
};
class PipeInputStream : public std::istream {
public:
    PipeInputStream(const Pipe&);
    ~PipeInputStream();
    void close();
};
class PipeOutputStream : public std::ostream {
public:
    PipeOutputStream(const Pipe&);
    ~PipeOutputStream();
    void close();
};
class ProcessHandle {
public:
    ProcessHandle(const ProcessHandle&);
    ~ProcessHandle();
    ProcessHandle& operator=(const ProcessHandle&);
    int id() const;
    int wait() const;
    int tryWait() const;
};
class Process {
public:
    typedef int PID;
    static PID id();
    typedef std::vector<std::string> Args;
    typedef std::map<std::string, std::string> Env;
    static ProcessHandle launch(const std::string& command, const Args& args, int options = 0);
    static ProcessHandle launch(const std::string& command, const Args& args, Pipe* inPipe, Pipe* outPipe, Pipe* errPipe);
    static int wait(const ProcessHandle&);
    static bool isRunning(const ProcessHandle&);
    static void kill(ProcessHandle&);
    static void requestTermination(int);
};
class ErrorHandler {
public:
    ErrorHandler();
    virtual ~ErrorHandler();
    virtual void exception(const Exception& exc);
    static ErrorHandler* set(ErrorHandler*);
    static void handle(const Exception&);
    static void handle(const std::exception&);
    static void handle();
    static ErrorHandler* get();
};

namespace Util {
_POCO_EXCEPTION(OptionException, Poco::DataException)
class AbstractConfiguration : public Poco::RefCountedObject {
public:
    typedef std::vector<std::string> Keys;
    typedef Poco::AutoPtr<AbstractConfiguration> Ptr;
    bool hasProperty(const std::string& key) const;
    bool hasOption(const std::string& key) const;
    bool has(const std::string& key) const;
    std::string getString(const std::string& key) const;
    std::string getString(const std::string& key, const std::string& defaultValue) const;
    std::string getRawString(const std::string& key) const;
    std::string getRawString(const std::string& key, const std::string& defaultValue) const;
    int getInt(const std::string& key) const;
    int getInt(const std::string& key, int defaultValue) const;
    unsigned getUInt(const std::string& key) const;
    unsigned getUInt(const std::string& key, unsigned defaultValue) const;
    Poco::Int64 getInt64(const std::string& key) const;
    Poco::Int64 getInt64(const std::string& key, Poco::Int64 defaultValue) const;
    double getDouble(const std::string& key) const;
    double getDouble(const std::string& key, double defaultValue) const;
    bool getBool(const std::string& key) const;
    bool getBool(const std::string& key, bool defaultValue) const;
    void setString(const std::string& key, const std::string& value);
    void setInt(const std::string& key, int value);
    void setDouble(const std::string& key, double value);
    void setBool(const std::string& key, bool value);
    void keys(Keys& range) const;
    void keys(const std::string& key, Keys& range) const;
    Ptr createView(const std::string& prefix);
    std::string expand(const std::string& value) const;
    void remove(const std::string& key);
    Poco::UInt64 getUInt64(const std::string&) const;
    Poco::UInt64 getUInt64(const std::string&, Poco::UInt64 defaultValue) const;
    virtual void setUInt(const std::string&, unsigned value);
    virtual void setInt64(const std::string&, Poco::Int64 value);
    virtual void setUInt64(const std::string&, Poco::UInt64 value);

protected:
    AbstractConfiguration();
    virtual ~AbstractConfiguration();
};
class MapConfiguration : public AbstractConfiguration {
public:
    typedef Poco::AutoPtr<MapConfiguration> Ptr;
    MapConfiguration();
    void clear();
};
class PropertyFileConfiguration : public MapConfiguration {
public:
    typedef Poco::AutoPtr<PropertyFileConfiguration> Ptr;
    PropertyFileConfiguration();
    PropertyFileConfiguration(std::istream& istr);
    PropertyFileConfiguration(const std::string& path);
    void load(const std::string& path);
    void save(const std::string& path) const;
};
class IniFileConfiguration : public AbstractConfiguration {
public:
    typedef Poco::AutoPtr<IniFileConfiguration> Ptr;
    IniFileConfiguration();
    IniFileConfiguration(const std::string& path);
    void load(const std::string& path);
};
class XMLConfiguration : public AbstractConfiguration {
public:
    typedef Poco::AutoPtr<XMLConfiguration> Ptr;
    XMLConfiguration();
    XMLConfiguration(const std::string& path);
    void load(const std::string& path);
};
class JSONConfiguration : public AbstractConfiguration {
public:
    typedef Poco::AutoPtr<JSONConfiguration> Ptr;
    JSONConfiguration();
    JSONConfiguration(const std::string& path);
    JSONConfiguration(std::istream& istr);
    void load(const std::string& path);
};
class LayeredConfiguration : public AbstractConfiguration {
public:
    typedef Poco::AutoPtr<LayeredConfiguration> Ptr;
    LayeredConfiguration();
    void add(AbstractConfiguration::Ptr pConfig, int priority = 0);
    void add(AbstractConfiguration::Ptr, const std::string& label);
    void add(AbstractConfiguration::Ptr, const std::string& label, int priority);
    void addWriteable(AbstractConfiguration::Ptr, int priority);
    void removeConfiguration(AbstractConfiguration::Ptr);
    AbstractConfiguration::Ptr find(const std::string& label) const;
};
class Validator : public Poco::RefCountedObject {};
class IntValidator : public Validator {
public:
    IntValidator(int min, int max);
};
class RegExpValidator : public Validator {
public:
    RegExpValidator(const std::string& regexp);
};
class Application;
class AbstractOptionCallback {
public:
    virtual ~AbstractOptionCallback();
};
template <class C> class OptionCallback : public AbstractOptionCallback {
public:
    typedef void (C::*Callback)(const std::string& name, const std::string& value);
    OptionCallback(C* object, Callback method);
};
class Option {
public:
    Option();
    Option(const std::string& fullName, const std::string& shortName);
    Option(const std::string& fullName, const std::string& shortName, const std::string& description, bool required = false);
    Option(const std::string& fullName, const std::string& shortName, const std::string& description, bool required, const std::string& argName, bool argRequired = false);
    Option(const Option&);
    ~Option();
    Option& operator=(const Option&);
    Option& shortName(const std::string&);
    Option& fullName(const std::string&);
    Option& description(const std::string&);
    Option& required(bool);
    Option& repeatable(bool);
    Option& argument(const std::string& name, bool required = true);
    Option& noArgument();
    Option& group(const std::string&);
    Option& binding(const std::string& propertyName);
    Option& binding(const std::string& propertyName, AbstractConfiguration* pConfig);
    Option& callback(const AbstractOptionCallback& cb);
    Option& validator(Validator* pValidator);
    const std::string& shortName() const;
    const std::string& fullName() const;
};
class OptionSet {
public:
    typedef std::vector<Option> OptionVec;
    OptionSet();
    ~OptionSet();
    void addOption(const Option& option);
    bool hasOption(const std::string& name, bool matchShort = false) const;
    const Option& getOption(const std::string& name, bool matchShort = false) const;
    OptionVec::const_iterator begin() const;
    OptionVec::const_iterator end() const;
};
class HelpFormatter {
public:
    HelpFormatter(const OptionSet& options);
    ~HelpFormatter();
    void setCommand(const std::string&);
    void setUsage(const std::string&);
    void setHeader(const std::string&);
    void setFooter(const std::string&);
    void format(std::ostream&) const;
    void setWidth(int);
    void setAutoIndent();
    void setIndent(int);
    const std::string& getCommand() const;
    const std::string& getUsage() const;
};
class Subsystem : public Poco::RefCountedObject {
public:
    Subsystem();
    virtual const char* name() const = 0;

protected:
    virtual void initialize(Application& app) = 0;
    virtual void uninitialize() = 0;
    virtual void reinitialize(Application& app);
    virtual void defineOptions(OptionSet& options);
    virtual ~Subsystem();
};
class Application : public Subsystem {
public:
    typedef std::vector<std::string> ArgVec;
    enum ExitCode { EXIT_OK = 0, EXIT_USAGE = 64, EXIT_DATAERR = 65, EXIT_NOINPUT = 66, EXIT_NOUSER = 67, EXIT_NOHOST = 68, EXIT_UNAVAILABLE = 69, EXIT_SOFTWARE = 70, EXIT_OSERR = 71, EXIT_OSFILE = 72, EXIT_CANTCREAT = 73, EXIT_IOERR = 74, EXIT_TEMPFAIL = 75, EXIT_PROTOCOL = 76, EXIT_NOPERM = 77, EXIT_CONFIG = 78 };
    enum ConfigPriority { PRIO_APPLICATION = -100, PRIO_DEFAULT = 0, PRIO_SYSTEM = 100 };
    Application();
    Application(int argc, char* argv[]);
    void addSubsystem(Subsystem* pSubsystem);
    void init(int argc, char* argv[]);
    void init(const ArgVec& args);
    bool initialized() const;
    void setUnixOptions(bool);
    int loadConfiguration(int priority = PRIO_DEFAULT);
    void loadConfiguration(const std::string& path, int priority = PRIO_DEFAULT);
    template <class C> C& getSubsystem() const;
    virtual int run();
    std::string commandName() const;
    std::string commandPath() const;
    LayeredConfiguration& config() const;
    Poco::Logger& logger() const;
    const ArgVec& argv() const;
    const OptionSet& options() const;
    const Poco::Timestamp& startTime() const;
    void stopOptionsProcessing();
    const char* name() const override;
    static Application& instance();

protected:
    void initialize(Application& self) override;
    void uninitialize() override;
    void reinitialize(Application& self) override;
    void defineOptions(OptionSet& options) override;
    virtual void handleOption(const std::string& name, const std::string& value);
    void setLogger(Poco::Logger& logger);
    virtual int main(const ArgVec& args);
    ~Application();
};
class ServerApplication : public Application {
public:
    ServerApplication();
    ~ServerApplication();
    bool isInteractive() const;
    int run(int argc, char** argv);
    int run(const ArgVec& args);
    static void terminate();

protected:
    int run() override;
    virtual void waitForTerminationRequest();
};
class TimerTask : public Poco::RefCountedObject, public Poco::Runnable {
public:
    typedef Poco::AutoPtr<TimerTask> Ptr;
    TimerTask();
    void cancel();
    bool isCancelled() const;
};
template <class C> class TimerTaskAdapter : public TimerTask {
public:
    typedef void (C::*Callback)(TimerTask&);
    TimerTaskAdapter(C& object, Callback method);
    void run() override;
};
class Timer {
public:
    Timer();
    ~Timer();
    void cancel(bool wait = false);
    void schedule(TimerTask::Ptr pTask, Poco::Timestamp time);
    void schedule(TimerTask::Ptr pTask, long delay, long interval);
    void schedule(TimerTask::Ptr pTask, Poco::Timestamp time, long interval);
    void scheduleAtFixedRate(TimerTask::Ptr pTask, long delay, long interval);
};
}  // namespace Util
#define POCO_APP_MAIN(App)                                     \
    int main(int argc, char** argv) {                          \
        Poco::AutoPtr<App> pApp = new App;                     \
        try {                                                  \
            pApp->init(argc, argv);                            \
        } catch (Poco::Exception& exc) {                       \
            pApp->logger().log(exc);                           \
            return Poco::Util::Application::EXIT_CONFIG;       \
        }                                                      \
        return pApp->run();                                    \
    }
#define POCO_SERVER_MAIN(App)                                  \
    int main(int argc, char** argv) {                          \
        try {                                                  \
            App app;                                           \
            return app.run(argc, argv);                        \
        } catch (Poco::Exception&) {                           \
            return Poco::Util::Application::EXIT_SOFTWARE;     \
        }                                                      \
    }

class AtomicCounter {
public:
    typedef int ValueType;
    AtomicCounter();
    explicit AtomicCounter(ValueType);
    AtomicCounter(const AtomicCounter&);
    ~AtomicCounter();
    AtomicCounter& operator=(const AtomicCounter&);
    AtomicCounter& operator=(ValueType);
    operator ValueType() const;
    ValueType value() const;
    ValueType operator++();
    ValueType operator++(int);
    ValueType operator--();
    ValueType operator--(int);
    bool operator!() const;
};
class Semaphore {
public:
    Semaphore(int n);
    Semaphore(int n, int max);
    ~Semaphore();
    void set();
    void wait();
    void wait(long milliseconds);
    bool tryWait(long milliseconds);
};
template <class C> class ThreadLocal {
public:
    ThreadLocal();
    ~ThreadLocal();
    C* operator->();
    C& operator*();
    C& get();
};
class Ascii {
public:
    static bool isAscii(int);
    static bool isSpace(int);
    static bool isDigit(int);
    static bool isHexDigit(int);
    static bool isPunct(int);
    static bool isAlpha(int);
    static bool isAlphaNumeric(int);
    static bool isLower(int);
    static bool isUpper(int);
    static bool isPrintable(int);
    static int toLower(int);
    static int toUpper(int);
};
struct UTF8 {
    static int icompare(const std::string&, const std::string&);
    static std::string toUpper(const std::string&);
    static std::string& toUpperInPlace(std::string&);
    static std::string toLower(const std::string&);
    static std::string& toLowerInPlace(std::string&);
    static void removeBOM(std::string&);
    static std::string escape(const std::string&, bool strictJSON = false);
    static std::string unescape(const std::string&);
};
class UnicodeConverter {
public:
    static void convert(const std::string& utf8, std::wstring& utf32);
    static void convert(const std::wstring& utf32, std::string& utf8);
    static void toUTF8(const std::wstring& utf32, std::string& utf8);
    template <typename F, typename T> static void toUTF16(const F& f, T& t);
};
class MemoryInputStream : public std::istream {
public:
    MemoryInputStream(const char* buffer, std::streamsize length);
    ~MemoryInputStream();
};
class MemoryOutputStream : public std::ostream {
public:
    MemoryOutputStream(char* buffer, std::streamsize length);
    ~MemoryOutputStream();
    std::streamsize charsWritten() const;
};
class DirectoryIterator {
public:
    DirectoryIterator();
    DirectoryIterator(const std::string& path);
    DirectoryIterator(const File& file);
    DirectoryIterator(const Path& path);
    DirectoryIterator(const DirectoryIterator&);
    ~DirectoryIterator();
    DirectoryIterator& operator=(const DirectoryIterator&);
    const std::string& name() const;
    const Path& path() const;
    DirectoryIterator& operator++();
    const File& operator*() const;
    const File* operator->() const;
    bool operator==(const DirectoryIterator&) const;
    bool operator!=(const DirectoryIterator&) const;
};
class Glob {
public:
    explicit Glob(const std::string& pattern, int options = 0);
    ~Glob();
    bool match(const std::string& subject);
    static void glob(const std::string& pathPattern, std::set<std::string>& files, int options = 0);
};
class CountingOutputStream : public std::ostream {
public:
    CountingOutputStream();
    CountingOutputStream(std::ostream&);
    ~CountingOutputStream();
    std::streamsize chars() const;
};

namespace Net {
class SecureStreamSocket : public StreamSocket {
public:
    SecureStreamSocket();
    explicit SecureStreamSocket(Context::Ptr pContext);
    explicit SecureStreamSocket(const SocketAddress& address);
    SecureStreamSocket(const SocketAddress& address, Context::Ptr pContext);
    SecureStreamSocket(const SocketAddress& address, const std::string& hostName, Context::Ptr pContext);
    SecureStreamSocket(const Socket&);
    SecureStreamSocket(const SecureStreamSocket&);
    virtual ~SecureStreamSocket();
    static SecureStreamSocket attach(const StreamSocket&, Context::Ptr pContext);
    static SecureStreamSocket attach(const StreamSocket&, const std::string& peerHostName, Context::Ptr pContext);
    void setPeerHostName(const std::string&);
    const std::string& getPeerHostName() const;
    void setLazyHandshake(bool = true);
    int completeHandshake();
    Context::Ptr context() const;
};
class SecureServerSocket : public ServerSocket {
public:
    SecureServerSocket();
    explicit SecureServerSocket(Context::Ptr pContext);
    SecureServerSocket(Poco::UInt16 port, int backlog = 64);
    SecureServerSocket(Poco::UInt16 port, int backlog, Context::Ptr pContext);
    SecureServerSocket(const SocketAddress& address, int backlog, Context::Ptr pContext);
    virtual ~SecureServerSocket();
    Context::Ptr context() const;
};
class DatagramSocket : public Socket {
public:
    DatagramSocket();
    explicit DatagramSocket(IPAddress::Family);
    DatagramSocket(const SocketAddress& address, bool reuseAddress = false);
    ~DatagramSocket();
    void connect(const SocketAddress&);
    void bind(const SocketAddress&, bool reuseAddress = false);
    int sendBytes(const void* buffer, int length, int flags = 0);
    int receiveBytes(void* buffer, int length, int flags = 0);
    int sendTo(const void* buffer, int length, const SocketAddress& address, int flags = 0);
    int receiveFrom(void* buffer, int length, SocketAddress& address, int flags = 0);
    void setBroadcast(bool);
};
class HTTPServerResponse;
class TCPServerParams : public Poco::RefCountedObject {
public:
    typedef Poco::AutoPtr<TCPServerParams> Ptr;
    TCPServerParams();
    void setThreadIdleTime(const Poco::Timespan&);
    void setMaxQueued(int);
    int getMaxQueued() const;
    void setMaxThreads(int);
    int getMaxThreads() const;
    void setThreadPriority(Poco::Thread::Priority);

protected:
    virtual ~TCPServerParams();
};
class HTTPServerParams : public TCPServerParams {
public:
    typedef Poco::AutoPtr<HTTPServerParams> Ptr;
    HTTPServerParams();
    void setKeepAlive(bool);
    void setTimeout(const Poco::Timespan&);
    void setServerName(const std::string&);
    const std::string& getServerName() const;
    void setSoftwareVersion(const std::string&);
    const Poco::Timespan& getTimeout() const;
    bool getKeepAlive() const;
    void setKeepAliveTimeout(const Poco::Timespan&);
    void setMaxKeepAliveRequests(int);
};
class HTTPServerRequest : public HTTPRequest {
public:
    virtual std::istream& stream() = 0;
    virtual const SocketAddress& clientAddress() const = 0;
    virtual const SocketAddress& serverAddress() const = 0;
    virtual HTTPServerResponse& response() const = 0;
    virtual bool secure() const = 0;
    virtual const HTTPServerParams& serverParams() const;
};
class HTTPServerResponse : public HTTPResponse {
public:
    virtual void sendContinue() = 0;
    virtual std::ostream& send() = 0;
    virtual void sendFile(const std::string& path, const std::string& mediaType) = 0;
    virtual void sendBuffer(const void* pBuffer, std::size_t length) = 0;
    virtual void redirect(const std::string& uri, HTTPStatus status = HTTP_FOUND) = 0;
    virtual void requireAuthentication(const std::string& realm) = 0;
    virtual bool sent() const = 0;
};
class HTTPRequestHandler {
public:
    HTTPRequestHandler();
    virtual ~HTTPRequestHandler();
    virtual void handleRequest(HTTPServerRequest& request, HTTPServerResponse& response) = 0;
};
class HTTPRequestHandlerFactory {
public:
    typedef Poco::SharedPtr<HTTPRequestHandlerFactory> Ptr;
    HTTPRequestHandlerFactory();
    virtual ~HTTPRequestHandlerFactory();
    virtual HTTPRequestHandler* createRequestHandler(const HTTPServerRequest& request) = 0;
};
class TCPServerConnection : public Poco::Runnable {
public:
    TCPServerConnection(const StreamSocket&);
    virtual ~TCPServerConnection();
    void start();

protected:
    StreamSocket& socket();
};
class TCPServerConnectionFactory {
public:
    typedef Poco::SharedPtr<TCPServerConnectionFactory> Ptr;
    virtual ~TCPServerConnectionFactory();
    virtual TCPServerConnection* createConnection(const StreamSocket&) = 0;
};
template <class S> class TCPServerConnectionFactoryImpl : public TCPServerConnectionFactory {
public:
    TCPServerConnectionFactoryImpl();
    TCPServerConnection* createConnection(const StreamSocket&) override;
};
class TCPServer : public Poco::Runnable {
public:
    TCPServer(TCPServerConnectionFactory::Ptr pFactory, Poco::UInt16 portNumber = 0, TCPServerParams::Ptr pParams = 0);
    TCPServer(TCPServerConnectionFactory::Ptr pFactory, const ServerSocket& socket, TCPServerParams::Ptr pParams = 0);
    TCPServer(TCPServerConnectionFactory::Ptr pFactory, Poco::ThreadPool& threadPool, const ServerSocket& socket, TCPServerParams::Ptr pParams = 0);
    void run() override;
    virtual ~TCPServer();
    void start();
    void stop();
    Poco::UInt16 port() const;
    int currentThreads() const;
    int maxThreads() const;
    int totalConnections() const;
    int currentConnections() const;
    int queuedConnections() const;
    int refusedConnections() const;
    const ServerSocket& socket() const;
};
class HTTPServer : public TCPServer {
public:
    HTTPServer(HTTPRequestHandlerFactory::Ptr pFactory, Poco::UInt16 port = 80, HTTPServerParams::Ptr pParams = new HTTPServerParams);
    HTTPServer(HTTPRequestHandlerFactory::Ptr pFactory, const ServerSocket& socket, HTTPServerParams::Ptr pParams);
    HTTPServer(HTTPRequestHandlerFactory::Ptr pFactory, Poco::ThreadPool& threadPool, const ServerSocket& socket, HTTPServerParams::Ptr pParams);
    ~HTTPServer();
    void stopAll(bool abortCurrent = false);
};
}  // namespace Net
}  // namespace Poco
