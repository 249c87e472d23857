// Plays the recordings of an account's calls, one after the other, newest first.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QProcess>
#include <QQueue>
#include <QString>
#include <QUrl>

class Player : public QObject {
    Q_OBJECT

public:
    explicit Player(const QByteArray &token, QObject *parent = nullptr);

    void start();
    void removeFromLog(const QString &sessionId);

signals:
    void playing(const QString &recordingId, int seconds);
    void finished(int played);
    void failed(const QString &reason);

private:
    QNetworkRequest request(const QUrl &url) const;
    QUrl apiUrl(const QString &path) const;
    void loadMetadata(const QString &id);
    void loadContent(const QString &id);
    void next();
    void play(const QByteArray &sound);
    bool refused(QNetworkReply *reply);

    QNetworkAccessManager m_network;
    QQueue<QString> m_waiting;
    QProcess m_speaker;
    QByteArray m_token;
    int m_played = 0;
};
