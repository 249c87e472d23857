#pragma once
#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QString>
#include <QStringBuilder>
#include <QUrlQuery>

enum class HttpVerb { Get, Put, Post, Delete };

class BaseJob : public QObject
{
public:
    BaseJob(HttpVerb verb, const QString &name, const QString &path, QUrlQuery query = {});
    void start(QNetworkAccessManager *nam);

    template <typename... Parts>
    static QString makePath(const QString &base, Parts &&...parts)
    {
        return (base % ... % parts);
    }

protected:
    void setBody(const QByteArray &body) { m_body = body; }

private:
    void sendRequest(QNetworkAccessManager *nam);

    HttpVerb m_verb;
    QString m_name;
    QString m_path;
    QUrlQuery m_query;
    QByteArray m_body;
    QNetworkReply *m_reply = nullptr;
};
