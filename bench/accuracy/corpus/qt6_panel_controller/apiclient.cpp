#include "apiclient.h"

#include <QJsonDocument>
#include <QNetworkRequest>

ApiClient::ApiClient(QObject *parent)
    : QObject(parent)
{
}

void ApiClient::setServer(const QUrl &server)
{
    m_server = server;
}

QNetworkRequest ApiClient::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_server;
    url.setPath(QStringLiteral("/restapi/v1.0/") + path);
    if (!query.isEmpty())
        url.setQuery(query);

    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return request;
}

void ApiClient::watch(QNetworkReply *reply, const QString &path, const Callback &done)
{
    if (m_pending++ == 0)
        emit busyChanged(true);

    connect(reply, &QNetworkReply::finished, this, [=, this] {
        reply->deleteLater();
        if (--m_pending == 0)
            emit busyChanged(false);
        if (reply->error() != QNetworkReply::NoError)
            emit failed(path, reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
        else if (done)
            done(QJsonDocument::fromJson(reply->readAll()).object());
    });
}

void ApiClient::get(const QString &path, const QUrlQuery &query, const Callback &done)
{
    watch(m_network.get(request(path, query)), path, done);
}

void ApiClient::put(const QString &path, const QJsonObject &body, const Callback &done)
{
    watch(m_network.put(request(path), QJsonDocument(body).toJson()), path, done);
}

void ApiClient::post(const QString &path, const QJsonObject &body, const Callback &done)
{
    watch(m_network.post(request(path), QJsonDocument(body).toJson()), path, done);
}

void ApiClient::remove(const QString &path, const Callback &done)
{
    watch(m_network.deleteResource(request(path)), path, done);
}

void ApiClient::patch(const QString &path, const QJsonObject &body)
{
    watch(m_network.sendCustomRequest(request(path), "PATCH", QJsonDocument(body).toJson()), path, {});
}
