// idiom: call classes in a queue with retries
// library: Qt 6
// needs: qt6
// flags: -std=c++17 -I.
#include "apicall.h"

#include <QLoggingCategory>
#include <QTimer>

Q_LOGGING_CATEGORY(lcApi, "addressbook.api")

namespace Rc {

QByteArray RingOut::payload() const
{
    const QJsonObject body{
        {QStringLiteral("from"), QJsonObject{{QStringLiteral("phoneNumber"), m_from}}},
        {QStringLiteral("to"), QJsonObject{{QStringLiteral("phoneNumber"), m_to}}},
        {QStringLiteral("playPrompt"), false},
    };
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

QNetworkRequest CallQueue::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_server;
    url.setPath(path);
    if (!query.isEmpty())
        url.setQuery(query);
    QNetworkRequest req(url);
    req.setRawHeader("Authorization", m_bearer);
    req.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    return req;
}

void CallQueue::enqueue(std::unique_ptr<ApiCall> call)
{
    m_pending.enqueue({std::shared_ptr<ApiCall>(std::move(call)), 0});
    pump();
}

void CallQueue::pump()
{
    if (m_busy || m_pending.isEmpty())
        return;
    m_busy = true;
    Entry entry = m_pending.dequeue();
    const auto &call = entry.call;
    qCDebug(lcApi) << call->verb() << call->path();
    QNetworkReply *reply = m_nam.sendCustomRequest(request(call->path(), call->query()), call->verb(), call->payload());
    connect(reply, &QNetworkReply::finished, this, [this, reply, entry]() mutable {
        reply->deleteLater();
        m_busy = false;
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if ((status == 429 || status >= 500) && entry.attempt < entry.call->retries()) {
            ++entry.attempt;
            m_pending.prepend(entry);
            QTimer::singleShot(1000 * entry.attempt, this, [this] { pump(); });
            return;
        }
        if (reply->error() == QNetworkReply::NoError)
            entry.call->finished(QJsonDocument::fromJson(reply->readAll()));
        else
            qCWarning(lcApi) << entry.call->path() << reply->errorString();
        pump();
    });
}

} // namespace Rc
