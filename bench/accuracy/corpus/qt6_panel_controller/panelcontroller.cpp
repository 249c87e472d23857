// idiom: widget controller, callbacks
// library: Qt 6
// needs: qt6
// flags: -std=c++20 -isystem/usr/include/x86_64-linux-gnu/qt6/QtWidgets -isystem/usr/include/x86_64-linux-gnu/qt6/QtGui
#include "panelcontroller.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

PanelController::PanelController(QWidget *parent)
    : QWidget(parent)
    , m_number(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_state(new QLabel(tr("Unknown"), this))
    , m_send(new QPushButton(tr("&Send"), this))
{
    auto *layout = new QVBoxLayout(this);
    for (QWidget *w : {static_cast<QWidget *>(m_number), static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_state), static_cast<QWidget *>(m_send)})
        layout->addWidget(w);

    m_api.setToken(m_settings.value(QStringLiteral("token")).toByteArray());
    if (m_settings.value(QStringLiteral("sandbox")).toBool())
        m_api.setServer(QUrl(QStringLiteral("https://platform.devtest.ringcentral.com")));

    connect(m_send, &QPushButton::clicked, this, &PanelController::sendText);
    connect(&m_api, &ApiClient::failed, this, &PanelController::onFailed);
    connect(&m_timer, &QTimer::timeout, this, &PanelController::refreshPresence);
    m_timer.start(15'000);

    reload();
}

QString PanelController::mine(const QString &what) const
{
    return QStringLiteral("account/~/extension/%1/%2").arg(m_extension, what);
}

void PanelController::reload()
{
    m_api.get(QStringLiteral("account/~/extension/~"), [this](const QJsonObject &me) { // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
        m_extension = QString::number(me.value(QLatin1String("id")).toInteger());
        setWindowTitle(me.value(QLatin1String("name")).toString());

        m_api.get(mine("message-store"), QUrlQuery({{"messageType", "SMS"}, {"perPage", "50"}}), [this](const QJsonObject &page) { // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store
            QStringList lines;
            for (const auto &record : page.value(QLatin1String("records")).toArray())
                lines << record.toObject().value(QLatin1String("subject")).toString();
            m_messages.setStringList(lines);
        });
    });
    refreshPresence();
}

void PanelController::refreshPresence()
{
    m_api.get(mine(QStringLiteral("presence")), [this](const QJsonObject &presence) { // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
        m_state->setText(presence.value(QLatin1String("presenceStatus")).toString());
    });
}

void PanelController::setDoNotDisturb(bool on)
{
    const QJsonObject body{{"dndStatus", on ? "DoNotAcceptAnyCalls" : "TakeAllCalls"}};
    m_api.put(mine(QStringLiteral("presence")), body, [this](const QJsonObject &) { refreshPresence(); }); // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/presence
}

void PanelController::sendText()
{
    const QJsonObject to{{"phoneNumber", m_number->text()}};
    QJsonObject body;
    body["to"] = QJsonArray{to};
    body["text"] = m_text->text();

    m_send->setEnabled(false);
    m_api.post(mine(QStringLiteral("sms")), body, [this](const QJsonObject &) { // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
        m_text->clear();
        m_send->setEnabled(true);
    });
}

void PanelController::blockSelected()
{
    const QString path = mine("caller-blocking") + QLatin1String("/phone-numbers");
    m_api.post(path, {{"phoneNumber", m_number->text()}, {"status", "Blocked"}}); // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-blocking/phone-numbers
}

void PanelController::openMessage(const QString &id)
{
    m_api.patch(mine(QStringLiteral("message-store/") + id), {{"readStatus", "Read"}}); // call: PATCH /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
    if (m_settings.value(QStringLiteral("deleteAfterReading")).toBool())
        m_api.remove(QStringList{"account/~/extension", m_extension, "message-store", id}.join(u'/')); // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId}
}

void PanelController::onFailed(const QString &path, int status)
{
    m_send->setEnabled(true);
    if (path == QLatin1String("account/~/extension/~/sms") && status == 403) // silent
        QMessageBox::warning(this, tr("Text"), tr("You may not call POST /restapi/v1.0/account/~/extension/~/sms")); // silent
    else
        qWarning() << "/restapi/v1.0/" + path << status;
}
