// idiom: services on a client class, replies by signal
// library: Qt 6
// needs: qt6
// flags: -std=c++17 -Isrc -DQT_WIDGETS_LIB -DQT_NETWORK_LIB
#include <QApplication>
#include <QSettings>
#include <QTableWidget>
#include <QTimer>

#include "apiclient.h"
#include "services/callcontrolservice.h"
#include "services/queueservice.h"

// Crash and usage pings go to our own collector.
static void sendTelemetry(QNetworkAccessManager *nam)
{
    QNetworkRequest req(QUrl("https://telemetry.wallboard.example.com/v1/ping"));
    req.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    nam->post(req, QByteArray("{\"app\":\"wallboard\"}"));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    app.setOrganizationName("northwind");
    app.setApplicationName("wallboard");

    QSettings settings;
    ApiClient api;
    api.setServer(QUrl(settings.value("server", "https://platform.ringcentral.com").toString()));
    api.setCredentials(settings.value("clientId").toString(), settings.value("clientSecret").toString(),
                       settings.value("jwt").toString());

    QueueService queues(&api);
    CallControlService calls(&api);

    QTableWidget table(0, 3);
    table.setHorizontalHeaderLabels({"Queue", "Ext", "Agents"});

    QObject::connect(&api, &ApiClient::loggedIn, &queues, [&] { queues.loadQueues(); });
    QObject::connect(&queues, &QueueService::queuesLoaded, [&](const QList<QueueInfo> &list) {
        table.setRowCount(list.size());
        for (int i = 0; i < list.size(); ++i) {
            table.setItem(i, 0, new QTableWidgetItem(list[i].name));
            table.setItem(i, 1, new QTableWidgetItem(list[i].extensionNumber));
            queues.loadPresence(list[i].id);
        }
    });

    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &calls, &CallControlService::refreshActiveCalls);
    poll.start(10000);

    QNetworkAccessManager telemetry;
    sendTelemetry(&telemetry);
    api.login();
    table.show();
    return app.exec();
}
