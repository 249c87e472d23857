#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

class ApiClient : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(const QJsonObject &)>;

    explicit ApiClient(QObject *parent = nullptr);

    void setServer(const QUrl &server);
    void setToken(const QByteArray &token) { m_token = token; }

    void get(const QString &path, const QUrlQuery &query, const Callback &done);
    void get(const QString &path, const Callback &done) { get(path, {}, done); }
    void put(const QString &path, const QJsonObject &body, const Callback &done = {});
    void post(const QString &path, const QJsonObject &body, const Callback &done = {});
    void remove(const QString &path, const Callback &done = {});
    void patch(const QString &path, const QJsonObject &body);

signals:
    void failed(const QString &path, int status);
    void busyChanged(bool busy);

private:
    QNetworkRequest request(const QString &path, const QUrlQuery &query = {}) const;
    void watch(QNetworkReply *reply, const QString &path, const Callback &done);

    QNetworkAccessManager m_network;
    QUrl m_server{QStringLiteral("https://platform.ringcentral.com")};
    QByteArray m_token;
    int m_pending = 0;
};
