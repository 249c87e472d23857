#include "provider.h"

using namespace Rcv;

QUrl Provider::createUrl(const QString &path) const
{
    return QUrl(m_baseUrl.toString() + path);
}

QNetworkRequest Provider::createRequest(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    request.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("rcv-qt/1.4"));
    return request;
}

ItemJob<Person> *Provider::requestUserInfo()
{
    return new ItemJob<Person>(m_internals, createRequest(QStringLiteral("restapi/oauth/userinfo")));  // call: GET /restapi/oauth/userinfo
}

ListJob<Person> *Provider::requestDelegators(const QString &accountId, const QString &extensionId)
{
    const QUrl url = createUrl(QLatin1String("rcvideo/v1/accounts/") + accountId + QLatin1String("/extensions/") + extensionId + QLatin1String("/delegators"));
    return new ListJob<Person>(m_internals, createRequest(url), QStringLiteral("records"));  // call: GET /rcvideo/v1/accounts/{accountId}/extensions/{extensionId}/delegators
}

ItemJob<Bridge> *Provider::requestDefaultBridge(const QString &accountId, const QString &extensionId)
{
    const QString path = QStringLiteral("rcvideo/v2/account/%1/extension/%2/bridges/default").arg(accountId, extensionId);
    return new ItemJob<Bridge>(m_internals, createRequest(path));  // call: GET /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges/default
}

ItemJob<Bridge> *Provider::requestBridge(const QString &id)
{
    return new ItemJob<Bridge>(m_internals, createRequest(QLatin1String("rcvideo/v2/bridges/") + id));  // call: GET /rcvideo/v2/bridges/{bridgeId}
}

ItemJob<Bridge> *Provider::requestBridgeByPin(const QString &pin, bool phone)
{
    QString path = phone ? QStringLiteral("rcvideo/v2/bridges/pin/pstn/") : QStringLiteral("rcvideo/v2/bridges/pin/web/");
    path += pin;
    return new ItemJob<Bridge>(m_internals, createRequest(path));  // call: GET /rcvideo/v2/bridges/pin/pstn/{pin} ; GET /rcvideo/v2/bridges/pin/web/{pin}
}

PostJob *Provider::createBridge(const QString &accountId, const QString &extensionId, const QString &name)
{
    QJsonObject body;
    body.insert(QStringLiteral("name"), name);
    body.insert(QStringLiteral("type"), QStringLiteral("Scheduled"));

    const QString path = QStringLiteral("rcvideo/v2/account/%1/extension/%2/bridges").arg(accountId, extensionId);
    return new PostJob(m_internals, createRequest(path), body);  // call: POST /rcvideo/v2/account/{accountId}/extension/{extensionId}/bridges
}

ItemPatchJob<Bridge> *Provider::editBridge(const QString &id, const QJsonObject &changes)
{
    return new ItemPatchJob<Bridge>(m_internals, createRequest(QLatin1String("rcvideo/v2/bridges/") + id), changes);  // call: PATCH /rcvideo/v2/bridges/{bridgeId}
}

DeleteJob *Provider::deleteBridge(const QString &id)
{
    return new DeleteJob(m_internals, createRequest(QLatin1String("rcvideo/v2/bridges/") + id));  // call: DELETE /rcvideo/v2/bridges/{bridgeId}
}

ListJob<Meeting> *Provider::requestMeetings(const QString &text, int pageSize, const QString &pageToken)
{
    QUrl url = createUrl(QStringLiteral("rcvideo/v1/history/meetings"));
    QUrlQuery q(url);
    if (!text.isEmpty()) {
        q.addQueryItem(QStringLiteral("text"), text);
    }
    if (!pageToken.isEmpty()) {
        q.addQueryItem(QStringLiteral("pageToken"), pageToken);
    }
    q.addQueryItem(QStringLiteral("perPage"), QString::number(pageSize));
    url.setQuery(q);
    return new ListJob<Meeting>(m_internals, createRequest(url), QStringLiteral("meetings"));  // call: GET /rcvideo/v1/history/meetings
}

ItemJob<Meeting> *Provider::requestMeeting(const QString &id)
{
    QUrl url = createUrl(QLatin1String("rcvideo/v1/history/meetings/") + id);
    return new ItemJob<Meeting>(m_internals, createRequest(url));  // call: GET /rcvideo/v1/history/meetings/{meetingId}
}

ListJob<Recording> *Provider::requestRecordings(const QString &accountId)
{
    const QString path = QLatin1String("rcvideo/v1/account/") + accountId + QLatin1String("/recordings");
    return new ListJob<Recording>(m_internals, createRequest(path), QStringLiteral("recordings"));  // call: GET /rcvideo/v1/account/{accountId}/recordings
}

ListJob<Recording> *Provider::requestOwnRecordings(int pageSize)
{
    QUrl url = createUrl(QStringLiteral("rcvideo/v1/account/~/extension/~/recordings"));
    QUrlQuery q;
    q.addQueryItem(QStringLiteral("perPage"), QString::number(pageSize));
    url.setQuery(q);
    return new ListJob<Recording>(m_internals, createRequest(url), QStringLiteral("recordings"));  // call: GET /rcvideo/v1/account/{accountId}/extension/{extensionId}/recordings
}
