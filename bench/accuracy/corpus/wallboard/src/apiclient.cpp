#include "apiclient.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTimer>

Q_LOGGING_CATEGORY(lcApi, "dashboard.api")

ApiClient::ApiClient(QObject *parent)
    : QObject(parent)
{
    connect(&m_nam, &QNetworkAccessManager::finished, this, &ApiClient::onFinished);
}

void ApiClient::setCredentials(const QString &id, const QString &secret, const QString &jwt)
{
    m_clientId = id;
    m_clientSecret = secret;
    m_jwt = jwt;
}

QNetworkRequest ApiClient::buildRequest(const QString &path, const QUrlQuery &query) const
{
    QUrl url(m_server);
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_accessToken.toUtf8());
    request.setRawHeader("Accept", "application/json");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    return request;
}

QNetworkRequest ApiClient::buildOAuthRequest(const QString &path) const
{
    QNetworkRequest request(m_server.resolved(QUrl(path)));
    const QByteArray basic = (m_clientId + ':' + m_clientSecret).toUtf8().toBase64();
    request.setRawHeader("Authorization", "Basic " + basic);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
    return request;
}

void ApiClient::login()
{
    QUrlQuery form;
    if (!m_refreshToken.isEmpty()) {
        form.addQueryItem("grant_type", "refresh_token");
        form.addQueryItem("refresh_token", m_refreshToken);
    } else {
        form.addQueryItem("grant_type", "urn:ietf:params:oauth:grant-type:jwt-bearer");
        form.addQueryItem("assertion", m_jwt);
    }
    QNetworkReply *reply = m_nam.post(buildOAuthRequest(QStringLiteral("/restapi/oauth/token")),  // call: POST /restapi/oauth/token
                                      form.toString(QUrl::FullyEncoded).toUtf8());
    connect(reply, &QNetworkReply::finished, this, &ApiClient::onTokenReply);
}

void ApiClient::onTokenReply()
{
    auto *reply = qobject_cast<QNetworkReply *>(sender());
    const QJsonObject obj = QJsonDocument::fromJson(reply->readAll()).object();
    if (reply->error() != QNetworkReply::NoError) {
        m_refreshToken.clear();
        emit apiError(401, obj.value("error_description").toString());
        return;
    }
    m_accessToken = obj.value("access_token").toString();
    m_refreshToken = obj.value("refresh_token").toString();
    const int expires = obj.value("expires_in").toInt(3600);
    QTimer::singleShot((expires - 120) * 1000, this, &ApiClient::login);
    emit loggedIn();
}

void ApiClient::logout()
{
    const QByteArray body = "token=" + QUrl::toPercentEncoding(m_accessToken);
    auto *reply = m_nam.post(buildOAuthRequest("/restapi/oauth/revoke"), body);  // call: POST /restapi/oauth/revoke
    connect(reply, &QNetworkReply::finished, this, &ApiClient::loggedOut);
}

void ApiClient::onFinished(QNetworkReply *reply)
{
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (reply->error() != QNetworkReply::NoError) {
        qCWarning(lcApi) << reply->url().path() << status << reply->errorString();
        emit apiError(status, reply->errorString());
        if (status == 401)
            login();
    }
    reply->deleteLater();
}

QNetworkReply *ApiClient::get(const QString &path, const QUrlQuery &query)
{
    return m_nam.get(buildRequest(path, query));
}

QNetworkReply *ApiClient::post(const QString &path, const QJsonObject &body)
{
    QNetworkRequest request = buildRequest(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    return m_nam.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QNetworkReply *ApiClient::put(const QString &path, const QJsonObject &body)
{
    QNetworkRequest request = buildRequest(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    return m_nam.put(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QNetworkReply *ApiClient::patch(const QString &path, const QJsonObject &body)
{
    QNetworkRequest request = buildRequest(path);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    return m_nam.sendCustomRequest(request, "PATCH", QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QNetworkReply *ApiClient::deleteResource(const QString &path)
{
    return m_nam.deleteResource(buildRequest(path));
}
