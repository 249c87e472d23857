#include "player.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QUrlQuery>

Q_LOGGING_CATEGORY(lcPlayer, "player")

namespace {
const QString kServer = QStringLiteral("https://platform.ringcentral.com");
const QLatin1String kMediaServer("https://media.ringcentral.com");
constexpr char kAccount[] = "/restapi/v1.0/account/~";
const QString kRecording = QStringLiteral("%1/recording/%2");
}  // namespace

Player::Player(const QByteArray &token, QObject *parent) : QObject(parent), m_token(token)
{
    connect(&m_speaker, qOverload<int, QProcess::ExitStatus>(&QProcess::finished), this, [this] {
        ++m_played;
        next();
    });
}

QNetworkRequest Player::request(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    return request;
}

QUrl Player::apiUrl(const QString &path) const
{
    QUrl url(kServer);
    url.setPath(QLatin1String(kAccount) + path);
    return url;
}

bool Player::refused(QNetworkReply *reply)
{
    reply->deleteLater();
    if (reply->error() == QNetworkReply::NoError)
        return false;
    qCWarning(lcPlayer) << "GET /restapi/v1.0/account/~/recording failed:" << reply->errorString();
    emit failed(reply->errorString());
    return true;
}

// The calls of the last day that were recorded.
void Player::start()
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("recordingType"), QStringLiteral("All"));
    query.addQueryItem(QStringLiteral("perPage"), QString::number(100));
    QUrl url = apiUrl(QStringLiteral("/extension/~/call-log"));
    url.setQuery(query);

    QNetworkReply *reply = m_network.get(request(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        if (refused(reply))
            return;
        const QJsonArray records = QJsonDocument::fromJson(reply->readAll()).object().value(QLatin1String("records")).toArray();
        for (const QJsonValue &record : records) {
            const QJsonObject recording = record.toObject().value(QLatin1String("recording")).toObject();
            if (!recording.isEmpty())
                m_waiting.enqueue(recording.value(QLatin1String("id")).toString());
        }
        next();
    });
}

void Player::next()
{
    if (m_waiting.isEmpty()) {
        emit finished(m_played);
        return;
    }
    loadMetadata(m_waiting.dequeue());
}

void Player::loadMetadata(const QString &id)
{
    const QUrl url(kServer + kRecording.arg(QLatin1String(kAccount), id));
    QNetworkReply *reply = m_network.get(request(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply, id] {
        if (refused(reply))
            return;
        const QJsonObject about = QJsonDocument::fromJson(reply->readAll()).object();
        emit playing(id, about.value(QLatin1String("duration")).toInt());
        loadContent(id);
    });
}

void Player::loadContent(const QString &id)
{
    const QString path = kRecording.arg(kAccount).arg(id) + QStringLiteral("/content");
    QNetworkReply *reply = m_network.get(request(QUrl(kMediaServer + path)));
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        if (!refused(reply))
            play(reply->readAll());
    });
}

// What has been heard is taken out of the log.
void Player::removeFromLog(const QString &sessionId)
{
    QUrl url = apiUrl(QStringLiteral("/extension/~/call-log"));
    url.setQuery(QStringLiteral("sessionId=") + sessionId);
    QNetworkReply *reply = m_network.deleteResource(request(url));
    connect(reply, &QNetworkReply::finished, this, [this, reply] { refused(reply); });
}

void Player::play(const QByteArray &sound)
{
    m_speaker.start(QStringLiteral("ffplay"), {QStringLiteral("-nodisp"), QStringLiteral("-autoexit"), QStringLiteral("-")});
    m_speaker.write(sound);
    m_speaker.closeWriteChannel();
}
