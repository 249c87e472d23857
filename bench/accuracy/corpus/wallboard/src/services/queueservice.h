#pragma once

#include <QHash>
#include <QJsonArray>
#include <QObject>

class ApiClient;

struct QueueInfo
{
    QString id;
    QString name;
    QString extensionNumber;
};

class QueueService : public QObject
{
    Q_OBJECT
public:
    explicit QueueService(ApiClient *api, QObject *parent = nullptr);

public slots:
    void loadQueues(int page = 1);
    void loadMembers(const QString &queueId);
    void loadPresence(const QString &queueId);
    void loadOverflow(const QString &queueId);
    void setMemberAvailable(const QString &queueId, const QString &extensionId, bool available);
    void assignMembers(const QString &queueId, const QStringList &add, const QStringList &remove);
    void rename(const QString &queueId, const QString &name);
    void fetchStats(const QDateTime &from, const QDateTime &to);

signals:
    void queuesLoaded(const QList<QueueInfo> &queues);
    void membersLoaded(const QString &queueId, const QJsonArray &members);
    void presenceLoaded(const QString &queueId, const QJsonArray &records);
    void statsLoaded(const QJsonObject &data);
    void overflowLoaded(const QString &queueId, const QJsonObject &data);

private:
    QString queuePath(const QString &queueId, const QString &tail = QString()) const;

    ApiClient *m_api;
    QList<QueueInfo> m_queues;
};
