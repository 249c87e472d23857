#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace Rcv
{

struct Bridge {
    QString id, name, shortId;
    QUrl webUri;
    bool waitingRoom = false;

    static Bridge fromJson(const QJsonObject &json)
    {
        const QJsonObject discovery = json.value(QLatin1String("discovery")).toObject();
        return {json.value(QLatin1String("id")).toString(), json.value(QLatin1String("name")).toString(),
                json.value(QLatin1String("pins")).toObject().value(QLatin1String("web")).toString(),
                QUrl(discovery.value(QLatin1String("web")).toString()),
                json.value(QLatin1String("preferences")).toObject().value(QLatin1String("waitingRoom")).toBool()};
    }
};

struct Meeting {
    QString id, title;
    QDateTime start;
    int duration = 0;

    static Meeting fromJson(const QJsonObject &json)
    {
        return {json.value(QLatin1String("id")).toString(), json.value(QLatin1String("displayName")).toString(),
                QDateTime::fromString(json.value(QLatin1String("startTime")).toString(), Qt::ISODate),
                json.value(QLatin1String("duration")).toInt()};
    }
};

struct Recording {
    QString id;
    QUrl media;

    static Recording fromJson(const QJsonObject &json)
    {
        return {json.value(QLatin1String("id")).toString(), QUrl(json.value(QLatin1String("mediaLink")).toString())};
    }
};

struct Person {
    QString extensionId, accountId, name;

    static Person fromJson(const QJsonObject &json)
    {
        return {json.value(QLatin1String("extensionId")).toString(), json.value(QLatin1String("accountId")).toString(),
                json.value(QLatin1String("name")).toString()};
    }
};

}
