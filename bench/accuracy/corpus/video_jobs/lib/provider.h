#pragma once

#include "basejob.h"
#include "items.h"

namespace Rcv
{

class Provider
{
public:
    Provider(PlatformDependent *internals, const QUrl &baseUrl) : m_internals(internals), m_baseUrl(baseUrl) {}

    ItemJob<Person> *requestUserInfo();
    ListJob<Person> *requestDelegators(const QString &accountId, const QString &extensionId);

    ItemJob<Bridge> *requestDefaultBridge(const QString &accountId, const QString &extensionId);
    ItemJob<Bridge> *requestBridge(const QString &id);
    ItemJob<Bridge> *requestBridgeByPin(const QString &pin, bool phone);
    PostJob *createBridge(const QString &accountId, const QString &extensionId, const QString &name);
    ItemPatchJob<Bridge> *editBridge(const QString &id, const QJsonObject &changes);
    DeleteJob *deleteBridge(const QString &id);

    ListJob<Meeting> *requestMeetings(const QString &text, int pageSize, const QString &pageToken = QString());
    ItemJob<Meeting> *requestMeeting(const QString &id);
    ListJob<Recording> *requestRecordings(const QString &accountId);
    ListJob<Recording> *requestOwnRecordings(int pageSize);

private:
    QUrl createUrl(const QString &path) const;
    QNetworkRequest createRequest(const QUrl &url) const;
    QNetworkRequest createRequest(const QString &path) const { return createRequest(createUrl(path)); }

    PlatformDependent *m_internals;
    QUrl m_baseUrl;
};

}
