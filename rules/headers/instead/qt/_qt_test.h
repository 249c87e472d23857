// QtTest.
#pragma once
#include <_qt_more.h>

namespace QTest {
enum TestFailMode { Abort = 1, Continue = 2 };
int qExec(QObject*, int argc = 0, char** argv = nullptr);
int qExec(QObject*, const QStringList&);
bool qVerify(bool, const char* statement, const char* description, const char* file, int line);
template <typename A, typename B> bool qCompare(const A&, const B&, const char* actual, const char* expected, const char* file, int line);
void qFail(const char*, const char* file, int line);
void qSkip(const char*, const char* file, int line);
void qWait(int ms);
template <typename F> bool qWaitFor(F, int ms = 5000);
void qSleep(int ms);
template <typename T> void addColumn(const char* name, T* = nullptr);
class TestData {};
class QTestDataStream;
class Row {
public:
    template <typename T> Row& operator<<(const T&);
};
Row& newRow(const char*);
Row& addRow(const char*, ...);
const char* currentTestFunction();
const char* currentDataTag();
bool currentTestFailed();
void ignoreMessage(QtMsgType, const char*);
void ignoreMessage(QtMsgType, const QRegularExpression&);
char* toString(const char*);
template <typename T> char* toString(const T&);
template <typename T> T fetchData(const char*);
template <typename... A> void mouseClick(A&&...);
template <typename... A> void keyClick(A&&...);
template <typename... A> void keyClicks(A&&...);
}  // namespace QTest
class QSignalSpy : public QObject, public QList<QList<QVariant>> {
public:
    explicit QSignalSpy(const QObject*, const char* signal);
    template <typename S> QSignalSpy(const QObject*, S signal);
    bool isValid() const;
    QByteArray signal() const;
    bool wait(int ms = 5000);
    bool wait(std::chrono::milliseconds);
};
#define QVERIFY(statement) do { if (!QTest::qVerify(static_cast<bool>(statement), #statement, "", __FILE__, __LINE__)) return; } while (false)
#define QVERIFY2(statement, description) do { if (!QTest::qVerify(static_cast<bool>(statement), #statement, description, __FILE__, __LINE__)) return; } while (false)
#define QCOMPARE(actual, expected) do { if (!QTest::qCompare(actual, expected, #actual, #expected, __FILE__, __LINE__)) return; } while (false)
#define QCOMPARE_EQ(actual, expected) QVERIFY((actual) == (expected))
#define QCOMPARE_NE(actual, expected) QVERIFY((actual) != (expected))
#define QCOMPARE_LT(actual, expected) QVERIFY((actual) < (expected))
#define QCOMPARE_LE(actual, expected) QVERIFY((actual) <= (expected))
#define QCOMPARE_GT(actual, expected) QVERIFY((actual) > (expected))
#define QCOMPARE_GE(actual, expected) QVERIFY((actual) >= (expected))
#define QTRY_VERIFY_WITH_TIMEOUT(statement, ms) QVERIFY(QTest::qWaitFor([&]() -> bool { return static_cast<bool>(statement); }, ms))
#define QTRY_VERIFY(statement) QTRY_VERIFY_WITH_TIMEOUT(statement, 5000)
#define QTRY_VERIFY2(statement, description) QTRY_VERIFY_WITH_TIMEOUT(statement, 5000)
#define QTRY_COMPARE_WITH_TIMEOUT(actual, expected, ms) QTRY_VERIFY_WITH_TIMEOUT((actual) == (expected), ms)
#define QTRY_COMPARE(actual, expected) QTRY_COMPARE_WITH_TIMEOUT(actual, expected, 5000)
#define QFAIL(message) do { QTest::qFail(static_cast<const char*>(message), __FILE__, __LINE__); return; } while (false)
#define QSKIP(message, ...) do { QTest::qSkip(static_cast<const char*>(message), __FILE__, __LINE__); return; } while (false)
#define QEXPECT_FAIL(index, comment, mode) static_cast<void>(0)
#define QFETCH(type, name) type name = QTest::fetchData<type>(#name)
#define QFETCH_GLOBAL(type, name) QFETCH(type, name)
#define QFINDTESTDATA(path) QString(path)
#define QWARN(message) static_cast<void>(message)
#define QBENCHMARK
#define QTEST_APPLESS_MAIN(Class) int main(int argc, char** argv) { Class tests; return QTest::qExec(&tests, argc, argv); }
#define QTEST_GUILESS_MAIN(Class) int main(int argc, char** argv) { QCoreApplication app(argc, argv); Class tests; return QTest::qExec(&tests, argc, argv); }
#define QTEST_MAIN(Class) QTEST_GUILESS_MAIN(Class)
