// idiom: jobs whose class decides the method
// library: Qt 5
// needs: qt5
// flags: -std=c++20
#include "../lib/provider.h"

#include <QCoreApplication>
#include <QTextStream>

#include <functional>

namespace
{

class Platform : public Rcv::PlatformDependent
{
public:
    QNetworkAccessManager *nam() override { return &m_nam; }
    QByteArray bearerToken() const override { return qgetenv("RC_TOKEN"); }

private:
    QNetworkAccessManager m_nam;
};

template<class Job>
void run(Job *job, std::function<void(Job *)> print)
{
    QObject::connect(job, &Rcv::BaseJob::finished, qApp, [job, print](Rcv::BaseJob *) {
        const Rcv::Metadata meta = job->metadata();
        if (meta.error() != Rcv::Metadata::NoError) {
            qCritical("%d %s", meta.statusCode(), qPrintable(meta.message()));
        } else {
            print(job);
        }
        qApp->exit(meta.error());
    });
    job->start();
}

void printMeetings(Rcv::ListJob<Rcv::Meeting> *job)
{
    QTextStream out(stdout);
    const auto meetings = job->itemList();
    for (const Rcv::Meeting &m : meetings) {
        out << m.id << '\t' << m.start.toString(Qt::ISODate) << '\t' << m.title << '\n';
    }
}

}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList args = app.arguments();
    Platform platform;
    Rcv::Provider provider(&platform, QUrl(QStringLiteral("https://platform.ringcentral.com/")));

    const QString verb = args.value(1);
    if (verb == QLatin1String("meetings")) {
        run<Rcv::ListJob<Rcv::Meeting>>(provider.requestMeetings(args.value(2), 50), printMeetings);
    } else if (verb == QLatin1String("pin")) {
        run<Rcv::ItemJob<Rcv::Bridge>>(provider.requestBridgeByPin(args.value(2), false), [](auto *job) {
            QTextStream(stdout) << job->result().webUri.toString() << '\n';
        });
    } else if (verb == QLatin1String("lock")) {
        const QJsonObject lock{{QStringLiteral("preferences"), QJsonObject{{QStringLiteral("waitingRoom"), true}}}};
        provider.editBridge(args.value(2), lock)->start();
    } else {
        run<Rcv::ItemJob<Rcv::Person>>(provider.requestUserInfo(), [](auto *job) {
            QTextStream(stdout) << job->result().name << '\n';
        });
    }
    return app.exec();
}
