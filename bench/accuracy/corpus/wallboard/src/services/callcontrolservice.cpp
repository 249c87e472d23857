#include "callcontrolservice.h"

#include <QJsonDocument>
#include <QNetworkReply>
#include <QStringBuilder>
#include <QUrlQuery>

#include "../apiclient.h"

namespace {
const QLatin1String kSessions("/restapi/v1.0/account/~/telephony/sessions/");

QString partyUrl(const QString &session, const QString &party)
{
    return kSessions % session % QLatin1String("/parties/") % party;
}
}

CallControlService::CallControlService(ApiClient *api, QObject *parent)
    : QObject(parent), m_api(api)
{
}

void CallControlService::refreshActiveCalls()
{
    QUrlQuery q{{"view", "Detailed"}, {"direction", "Inbound"}};
    auto reply = m_api->get(QStringLiteral("/restapi/v1.0/account/~/active-calls"), q);  // call: GET /restapi/v1.0/account/{accountId}/active-calls
    connect(reply, &QNetworkReply::finished, this, [=] {
        emit activeCalls(QJsonDocument::fromJson(reply->readAll()).object());
    });
}

void CallControlService::drop(const QString &session, const QString &party)
{
    auto reply = m_api->deleteResource(partyUrl(session, party));  // call: DELETE /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}
    connect(reply, &QNetworkReply::finished, this, [=] { emit callUpdated(session); });
}

void CallControlService::transfer(const QString &session, const QString &party, const QString &extension)
{
    const QString url = partyUrl(session, party) + "/transfer";
    auto reply = m_api->post(url, {{"extensionNumber", extension}});  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/transfer
    connect(reply, &QNetworkReply::finished, this, [=] { emit callUpdated(session); });
}

void CallControlService::muteParty(const QString &session, const QString &party, bool muted)
{
    auto reply = m_api->patch(partyUrl(session, party), {{"muted", muted}});  // call: PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}
    connect(reply, &QNetworkReply::finished, this, [=] { emit callUpdated(session); });
}

void CallControlService::startRecording(const QString &session, const QString &party)
{
    auto reply = m_api->post(partyUrl(session, party) % QStringLiteral("/recordings"), {});  // call: POST /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings
    connect(reply, &QNetworkReply::finished, this, [=] { emit callUpdated(session); });
}

void CallControlService::pauseRecording(const QString &session, const QString &party,
                                        const QString &recording, bool active)
{
    const QString path = QStringLiteral("%1/recordings/%2").arg(partyUrl(session, party)).arg(recording);
    m_api->patch(path, {{"active", active}});  // call: PATCH /restapi/v1.0/account/{accountId}/telephony/sessions/{telephonySessionId}/parties/{partyId}/recordings/{recordingId}
}
