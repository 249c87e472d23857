/* RCV: a Qt library for RingCentral video bridges and meeting history. */
#pragma once

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>

namespace Rcv
{

class PlatformDependent
{
public:
    virtual ~PlatformDependent() = default;
    virtual QNetworkAccessManager *nam() = 0;
    virtual QByteArray bearerToken() const = 0;
};

class Metadata
{
public:
    enum Error { NoError, NetworkError, ApiError };
    Error error() const { return m_error; }
    int statusCode() const { return m_statusCode; }
    QString message() const { return m_message; }
    void set(Error error, int statusCode, const QString &message)
    {
        m_error = error;
        m_statusCode = statusCode;
        m_message = message;
    }

private:
    Error m_error = NoError;
    int m_statusCode = 0;
    QString m_message;
};

class BaseJob : public QObject
{
    Q_OBJECT
public:
    Metadata metadata() const { return m_metadata; }

public Q_SLOTS:
    void start();
    void abort();

Q_SIGNALS:
    void finished(Rcv::BaseJob *job);

protected:
    BaseJob(PlatformDependent *internals, const QNetworkRequest &request);

    virtual QNetworkReply *executeRequest() = 0;
    virtual void parse(const QJsonObject &json) = 0;

    PlatformDependent *internals() { return m_internals; }
    const QNetworkRequest &request() const { return m_request; }

private:
    void doWork();
    void dataFinished();

    PlatformDependent *m_internals;
    QNetworkRequest m_request;
    QNetworkReply *m_reply = nullptr;
    Metadata m_metadata;
};

class GetJob : public BaseJob
{
    Q_OBJECT
protected:
    using BaseJob::BaseJob;
    QNetworkReply *executeRequest() override;
};

class PostJob : public BaseJob
{
    Q_OBJECT
public:
    PostJob(PlatformDependent *internals, const QNetworkRequest &request, const QJsonObject &body);

protected:
    QNetworkReply *executeRequest() override;
    void parse(const QJsonObject &json) override { m_result = json; }

private:
    QByteArray m_body;
    QJsonObject m_result;
};

class DeleteJob : public BaseJob
{
    Q_OBJECT
public:
    DeleteJob(PlatformDependent *internals, const QNetworkRequest &request) : BaseJob(internals, request) {}

protected:
    QNetworkReply *executeRequest() override;
    void parse(const QJsonObject &) override {}
};

template<class T>
class ItemJob : public GetJob
{
public:
    ItemJob(PlatformDependent *internals, const QNetworkRequest &request) : GetJob(internals, request) {}
    T result() const { return m_item; }

protected:
    void parse(const QJsonObject &json) override { m_item = T::fromJson(json); }

private:
    T m_item;
};

template<class T>
class ListJob : public GetJob
{
public:
    ListJob(PlatformDependent *internals, const QNetworkRequest &request, const QString &member)
        : GetJob(internals, request), m_member(member) {}
    QList<T> itemList() const { return m_items; }
    QString nextPageToken() const { return m_nextPage; }

protected:
    void parse(const QJsonObject &json) override
    {
        const QJsonArray array = json.value(m_member).toArray();
        for (const QJsonValue &value : array) {
            m_items.append(T::fromJson(value.toObject()));
        }
        m_nextPage = json.value(QLatin1String("paging")).toObject().value(QLatin1String("nextPageToken")).toString();
    }

private:
    QString m_member;
    QString m_nextPage;
    QList<T> m_items;
};

/// Sends the changed item and hands back what the server made of it.
template<class T>
class ItemPatchJob : public ItemJob<T>
{
public:
    ItemPatchJob(PlatformDependent *internals, const QNetworkRequest &request, const QJsonObject &changes)
        : ItemJob<T>(internals, request), m_body(QJsonDocument(changes).toJson(QJsonDocument::Compact)) {}

protected:
    QNetworkReply *executeRequest() override
    {
        return this->internals()->nam()->sendCustomRequest(this->request(), "PATCH", m_body);
    }

private:
    QByteArray m_body;
};

}
