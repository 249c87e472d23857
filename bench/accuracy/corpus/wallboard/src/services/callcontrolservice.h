#pragma once

#include <QJsonObject>
#include <QObject>

class ApiClient;

class CallControlService : public QObject
{
    Q_OBJECT
public:
    explicit CallControlService(ApiClient *api, QObject *parent = nullptr);

public slots:
    void refreshActiveCalls();
    void drop(const QString &session, const QString &party);
    void transfer(const QString &session, const QString &party, const QString &extension);
    void muteParty(const QString &session, const QString &party, bool muted);
    void startRecording(const QString &session, const QString &party);
    void pauseRecording(const QString &session, const QString &party, const QString &recording, bool active);

signals:
    void activeCalls(const QJsonObject &page);
    void callUpdated(const QString &session);

private:
    ApiClient *m_api;
};
