#include "rcconnection.h"
#include <QDebug>
#include <QHttpMultiPart>

static const QString USER_PATH = QStringLiteral("/restapi/v1.0/account/~/extension/%1");
static const QLatin1String EXTENSIONS("/restapi/v1.0/account/~/extension");

static const struct {
    Facet facet;
    const char *tail;
    bool writable;
} FACETS[] = {
    { Facet::Profile, "", true },
    { Facet::CallerId, "/caller-id", true },
    { Facet::Notifications, "/notification-settings", true },
    { Facet::Forwarding, "/forwarding-number", false },
    { Facet::Roles, "/assigned-role", true },
    { Facet::Presence, "/presence", true },
};

RcConnection::RcConnection(const QUrl &server, QObject *parent) : QObject(parent), m_server(server) {}

QNetworkRequest RcConnection::authorized(const QUrl &url) const
{
    QNetworkRequest req(url);
    req.setRawHeader("Authorization", "Bearer " + m_token);
    req.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return req;
}

void RcConnection::watch(QNetworkReply *reply, Callback then)
{
    connect(reply, &QNetworkReply::finished, this, [reply, then] {
        reply->deleteLater();
        if (reply->error() != QNetworkReply::NoError) {
            qWarning() << reply->request().url().path() << reply->errorString();
            return;
        }
        const auto doc = QJsonDocument::fromJson(reply->readAll());
        if (then)
            then(doc.object());
    });
}

void RcConnection::login(const QString &clientId, const QString &secret, const QString &jwt, Callback then)
{
    QNetworkRequest req(m_server.resolved(QUrl(QStringLiteral("/restapi/oauth/token"))));
    const QByteArray pair = QStringLiteral("%1:%2").arg(clientId, secret).toUtf8();
    req.setRawHeader("Authorization", "Basic " + pair.toBase64());
    req.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/x-www-form-urlencoded"));
    QByteArray form("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=");
    form += jwt.toLatin1();
    watch(m_nam.post(req, form), [this, then](const QJsonObject &o) {  // call: POST /restapi/oauth/token
        m_token = o.value(QLatin1String("access_token")).toString().toLatin1();
        then(o);
    });
}

QUrl RcConnection::facetUrl(Facet facet, const QString &user) const
{
    QUrl url(m_server);
    for (const auto &f : FACETS)
        if (f.facet == facet)
            url.setPath(USER_PATH.arg(user) + QLatin1String(f.tail));
    return url;
}

void RcConnection::load(Facet facet, const QString &user, Callback then)
{
    watch(m_nam.get(authorized(facetUrl(facet, user))), then);
}

void RcConnection::store(Facet facet, const QString &user, const QJsonObject &value, Callback then)
{
    watch(m_nam.put(authorized(facetUrl(facet, user)), QJsonDocument(value).toJson()), then);
}

void RcConnection::createUser(const QJsonObject &user, Callback then)
{
    QUrl url(m_server);
    url.setPath(EXTENSIONS);
    watch(m_nam.post(authorized(url), QJsonDocument(user).toJson()), then);  // call: POST /restapi/v1.0/account/{accountId}/extension
}

void RcConnection::deleteUser(const QString &user, bool keepAssets, Callback then)
{
    QUrl url(m_server);
    url.setPath(USER_PATH.arg(user));
    QUrlQuery q;
    q.addQueryItem(QStringLiteral("savePhoneLines"), keepAssets ? QStringLiteral("true") : QStringLiteral("false"));
    url.setQuery(q);
    watch(m_nam.deleteResource(authorized(url)), then);  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}
}

void RcConnection::listUsers(const QString &site, Callback then)
{
    QString path = EXTENSIONS;
    path += QStringLiteral("?status=Enabled&perPage=500");
    if (!site.isEmpty())
        path += QStringLiteral("&siteId=") + site;
    watch(m_nam.get(authorized(m_server.resolved(QUrl(path)))), then);  // call: GET /restapi/v1.0/account/{accountId}/extension
}

void RcConnection::assignNumber(const QString &number, const QString &user, Callback then)
{
    const QUrl url(m_server.toString() + QStringLiteral("/restapi/v2/accounts/~/phone-numbers/") + number);
    const QByteArray body = "{\"extension\":{\"id\":\"" + user.toLatin1() + "\"}}";
    watch(m_nam.sendCustomRequest(authorized(url), "PATCH", body), then);  // call: PATCH /restapi/v2/accounts/{accountId}/phone-numbers/{phoneNumberId}
}

void RcConnection::uploadPhoto(const QString &user, const QByteArray &png, Callback then)
{
    auto *parts = new QHttpMultiPart(QHttpMultiPart::FormDataType);
    QHttpPart image;
    image.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("image/png"));
    image.setHeader(QNetworkRequest::ContentDispositionHeader, QStringLiteral("form-data; name=\"image\"; filename=\"p.png\""));
    image.setBody(png);
    parts->append(image);
    QUrl url(m_server);
    url.setPath(USER_PATH.arg(user) + QStringLiteral("/profile-image"));
    QNetworkRequest req = authorized(url);
    req.setHeader(QNetworkRequest::ContentTypeHeader, QVariant());
    QNetworkReply *reply = m_nam.post(req, parts);  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image
    parts->setParent(reply);
    watch(reply, then);
}
