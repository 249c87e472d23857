#ifndef ARCHIVER_H
#define ARCHIVER_H

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QString>
#include <QUrl>

class Archiver : public QObject
{
public:
    explicit Archiver(QObject *parent = nullptr);

    QNetworkReply *fetchLog(int page);
    QNetworkReply *fetchRecording(qint64 id);
    QNetworkReply *fetchAudio(const QUrl &contentUri);
    QNetworkReply *forget(const QString &extension);
    QNetworkReply *notify(const QByteArray &json);

private:
    QNetworkRequest request(const QString &path) const;

    QNetworkAccessManager *m_manager;
    QString m_server;
};

#endif
