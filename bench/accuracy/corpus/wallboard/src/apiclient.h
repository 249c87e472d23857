#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QUrlQuery>

class ApiClient : public QObject
{
    Q_OBJECT
public:
    explicit ApiClient(QObject *parent = nullptr);

    void setServer(const QUrl &url) { m_server = url; }
    void setCredentials(const QString &id, const QString &secret, const QString &jwt);
    void login();
    void logout();

    QNetworkReply *get(const QString &path, const QUrlQuery &query = {});
    QNetworkReply *post(const QString &path, const QJsonObject &body);
    QNetworkReply *put(const QString &path, const QJsonObject &body);
    QNetworkReply *patch(const QString &path, const QJsonObject &body);
    QNetworkReply *deleteResource(const QString &path);

signals:
    void loggedIn();
    void loggedOut();
    void apiError(int status, const QString &message);

private slots:
    void onTokenReply();
    void onFinished(QNetworkReply *reply);

private:
    QNetworkRequest buildRequest(const QString &path, const QUrlQuery &query = {}) const;
    QNetworkRequest buildOAuthRequest(const QString &path) const;

    QNetworkAccessManager m_nam;
    QUrl m_server{QStringLiteral("https://platform.ringcentral.com")};
    QString m_clientId, m_clientSecret, m_jwt;
    QString m_accessToken, m_refreshToken;
};
