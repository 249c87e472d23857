#include "queueservice.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QUrlQuery>

#include "../apiclient.h"

static const QString kQueues = QStringLiteral("/restapi/v1.0/account/~/call-queues");

QueueService::QueueService(ApiClient *api, QObject *parent)
    : QObject(parent)
    , m_api(api)
{
}

QString QueueService::queuePath(const QString &queueId, const QString &tail) const
{
    return QString("%1/%2%3").arg(kQueues, queueId, tail);
}

void QueueService::loadQueues(int page)
{
    if (page == 1)
        m_queues.clear();
    QUrlQuery query;
    query.addQueryItem("perPage", "100");
    query.addQueryItem("page", QString::number(page));
    auto *reply = m_api->get(kQueues, query);  // call: GET /restapi/v1.0/account/{accountId}/call-queues
    connect(reply, &QNetworkReply::finished, this, [this, reply, page] {
        const QJsonObject doc = QJsonDocument::fromJson(reply->readAll()).object();
        for (const QJsonValue &v : doc["records"].toArray()) {
            const QJsonObject o = v.toObject();
            m_queues.append({o["id"].toString(), o["name"].toString(), o["extensionNumber"].toString()});
        }
        if (doc["navigation"].toObject().contains("nextPage"))
            loadQueues(page + 1);
        else
            emit queuesLoaded(m_queues);
    });
}

void QueueService::loadMembers(const QString &queueId)
{
    auto *reply = m_api->get(queuePath(queueId, "/members"));  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/members
    connect(reply, &QNetworkReply::finished, this, [this, reply, queueId] {
        const auto doc = QJsonDocument::fromJson(reply->readAll()).object();
        emit membersLoaded(queueId, doc["records"].toArray());
    });
}

void QueueService::loadPresence(const QString &queueId)
{
    QNetworkReply *reply = m_api->get(queuePath(queueId, QStringLiteral("/presence")));  // call: GET /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
    connect(reply, &QNetworkReply::finished, this, [=] {
        const auto doc = QJsonDocument::fromJson(reply->readAll()).object();
        emit presenceLoaded(queueId, doc["records"].toArray());
    });
}

void QueueService::loadOverflow(const QString &queueId)
{
    const QString path = QStringLiteral("/restapi/v1.0/account/~/extension/%1/overflow-settings").arg(queueId);
    QNetworkReply *reply = m_api->get(path);  // call: GET /restapi/v1.0/account/{accountId}/extension/{callQueueId}/overflow-settings
    connect(reply, &QNetworkReply::finished, this, [=] {
        emit overflowLoaded(queueId, QJsonDocument::fromJson(reply->readAll()).object());
    });
}

void QueueService::setMemberAvailable(const QString &queueId, const QString &extensionId, bool available)
{
    const QJsonObject member{{"member", QJsonObject{{"id", extensionId}}}, {"acceptCurrentQueueCalls", available}};
    auto *reply = m_api->put(queuePath(queueId, "/presence"), {{"records", QJsonArray{member}}});  // call: PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}/presence
    connect(reply, &QNetworkReply::finished, this, [this, queueId] { loadPresence(queueId); });
}

void QueueService::assignMembers(const QString &queueId, const QStringList &add, const QStringList &remove)
{
    const QJsonObject body{{"addedExtensionIds", QJsonArray::fromStringList(add)},
                           {"removedExtensionIds", QJsonArray::fromStringList(remove)}};
    auto *reply = m_api->post(queuePath(queueId, "/bulk-assign"), body);  // call: POST /restapi/v1.0/account/{accountId}/call-queues/{groupId}/bulk-assign
    connect(reply, &QNetworkReply::finished, this, [this, queueId] { loadMembers(queueId); });
}

void QueueService::rename(const QString &queueId, const QString &name)
{
    auto *reply = m_api->put(queuePath(queueId), {{"name", name}});  // call: PUT /restapi/v1.0/account/{accountId}/call-queues/{groupId}
    connect(reply, &QNetworkReply::finished, this, [this] { loadQueues(); });
}

void QueueService::fetchStats(const QDateTime &from, const QDateTime &to)
{
    QJsonObject range{{"timeFrom", from.toUTC().toString(Qt::ISODate)}, {"timeTo", to.toUTC().toString(Qt::ISODate)}};
    QJsonObject body{{"grouping", QJsonObject{{"groupBy", "Queues"}}},
                     {"timeSettings", QJsonObject{{"timeZone", "UTC"}, {"timeRange", range}}}};
    auto *reply = m_api->post("/analytics/calls/v1/accounts/~/aggregation/fetch", body);  // call: POST /analytics/calls/v1/accounts/{accountId}/aggregation/fetch
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        emit statsLoaded(QJsonDocument::fromJson(reply->readAll()).object());
    });
}
