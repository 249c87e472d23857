// idiom: QString::arg on file constants
// library: Qt 5
// needs: qt5
// flags: -std=c++14
#include "archiver.h"

#include <QDebug>
#include <QNetworkRequest>

static const QString kLog = QStringLiteral("/restapi/v1.0/account/%1/call-log?page=%2");
static const char kRecording[] = "/restapi/v1.0/account/~/recording/%1";
static const QLatin1String kExtension("/restapi/v1.0/account/~/extension/%1/%2");

Archiver::Archiver(QObject *parent)
    : QObject(parent), m_manager(new QNetworkAccessManager(this)), m_server("https://platform.ringcentral.com")
{
}

QNetworkRequest Archiver::request(const QString &path) const
{
    QNetworkRequest req(QUrl(m_server + path));
    req.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    return req;
}

QNetworkReply *Archiver::fetchLog(int page)
{
    return m_manager->get(request(kLog.arg("~").arg(page))); // call: GET /restapi/v1.0/account/{accountId}/call-log
}

QNetworkReply *Archiver::fetchRecording(qint64 id)
{
    const QString path = QString::fromLatin1(kRecording).arg(id);
    QNetworkReply *reply = m_manager->get(request(path)); // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
    connect(reply, &QNetworkReply::finished, this, [this, path, reply] {
        if (reply->error() != QNetworkReply::NoError) {
            qWarning() << "GET /restapi/v1.0/account/~/recording/1 failed"; // silent
            return;
        }
        m_manager->get(request(path + "/content")); // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    });
    return reply;
}

QNetworkReply *Archiver::fetchAudio(const QUrl &contentUri)
{
    return m_manager->get(QNetworkRequest(contentUri)); // unresolved
}

QNetworkReply *Archiver::forget(const QString &extension)
{
    return m_manager->deleteResource(request(QString(kExtension).arg(extension, "call-log"))); // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

QNetworkReply *Archiver::notify(const QByteArray &json)
{
    qDebug("posting to %s", "/restapi/v1.0/account/~/extension/~/sms"); // silent
    return m_manager->post(request(QString(kExtension).arg(QString("~"), QString("sms"))), json); // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
}
