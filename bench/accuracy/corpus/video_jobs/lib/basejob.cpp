#include "basejob.h"

#include <QDebug>

using namespace Rcv;

BaseJob::BaseJob(PlatformDependent *internals, const QNetworkRequest &request)
    : m_internals(internals)
    , m_request(request)
{
}

void BaseJob::start()
{
    QTimer::singleShot(0, this, &BaseJob::doWork);
}

void BaseJob::abort()
{
    if (m_reply) {
        m_reply->abort();
    }
}

void BaseJob::doWork()
{
    m_request.setRawHeader("Authorization", "Bearer " + m_internals->bearerToken());
    m_request.setRawHeader("Accept", "application/json");
    m_reply = executeRequest();
    connect(m_reply, &QNetworkReply::finished, this, &BaseJob::dataFinished);
}

void BaseJob::dataFinished()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray data = m_reply->readAll();
    m_reply->deleteLater();

    if (status == 429) {
        const int wait = m_reply->rawHeader("Retry-After").toInt();
        m_reply = nullptr;
        QTimer::singleShot(qMax(wait, 5) * 1000, this, &BaseJob::doWork);
        return;
    }

    const QJsonObject json = QJsonDocument::fromJson(data).object();
    if (status == 0) {
        m_metadata.set(Metadata::NetworkError, 0, m_reply->errorString());
    } else if (status >= 400) {
        m_metadata.set(Metadata::ApiError, status, json.value(QLatin1String("message")).toString());
        qWarning() << m_request.url().path() << status << data.left(200);
    } else {
        m_metadata.set(Metadata::NoError, status, QString());
        parse(json);
    }
    m_reply = nullptr;
    Q_EMIT finished(this);
    deleteLater();
}

QNetworkReply *GetJob::executeRequest()
{
    return internals()->nam()->get(request());
}

PostJob::PostJob(PlatformDependent *internals, const QNetworkRequest &request, const QJsonObject &body)
    : BaseJob(internals, request)
    , m_body(QJsonDocument(body).toJson(QJsonDocument::Compact))
{
}

QNetworkReply *PostJob::executeRequest()
{
    return internals()->nam()->post(request(), m_body);
}

QNetworkReply *DeleteJob::executeRequest()
{
    return internals()->nam()->deleteResource(request());
}
