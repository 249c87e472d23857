#pragma once
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>
#include <functional>

// What can be changed on one user. The order is that of the table in rcconnection.cpp.
enum class Facet { Profile, CallerId, Notifications, Forwarding, Roles, Presence };

class RcConnection : public QObject {
public:
    typedef std::function<void(const QJsonObject &)> Callback;
    explicit RcConnection(const QUrl &server, QObject *parent = nullptr);

    void login(const QString &clientId, const QString &secret, const QString &jwt, Callback then);

    // reading and writing of a facet of a user
    void load(Facet facet, const QString &user, Callback then);
    void store(Facet facet, const QString &user, const QJsonObject &value, Callback then);

    void createUser(const QJsonObject &user, Callback then);
    void deleteUser(const QString &user, bool keepAssets, Callback then);
    void listUsers(const QString &site, Callback then);
    void assignNumber(const QString &number, const QString &user, Callback then);
    void uploadPhoto(const QString &user, const QByteArray &png, Callback then);

private:
    QUrl facetUrl(Facet facet, const QString &user) const;
    QNetworkRequest authorized(const QUrl &url) const;
    void watch(QNetworkReply *reply, Callback then);

    QNetworkAccessManager m_nam;
    QUrl m_server;
    QByteArray m_token;
};
