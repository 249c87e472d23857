// idiom: step machine, enum to path table
// library: Qt 5
// needs: qt5
// flags: -std=c++14 -I.
// Onboarding wizard without the windows: creates a user from a template and sets everything up, step by step.
#include "rcconnection.h"
#include <QCoreApplication>
#include <QDebug>
#include <QFile>
#include <QProcessEnvironment>

class Onboarding : public QObject {
public:
    Onboarding(RcConnection &rc, const QJsonObject &sheet) : m_rc(rc), m_sheet(sheet) {}

    void start() { enter(FindDuplicate); }

private:
    enum Step { FindDuplicate, Create, Number, CallerId, Role, Notify, Photo, Verify, Finished };

    QJsonObject section(const char *name) const { return m_sheet.value(QLatin1String(name)).toObject(); }

    void enter(Step step)
    {
        const auto next = [this, step](const QJsonObject &) { enter(Step(step + 1)); };
        switch (step) {
        case FindDuplicate:
            m_rc.listUsers(m_sheet.value(QLatin1String("site")).toString(), [this](const QJsonObject &all) {
                const QString wanted = section("user").value(QLatin1String("extensionNumber")).toString();
                for (const auto &r : all.value(QLatin1String("records")).toArray())
                    if (r.toObject().value(QLatin1String("extensionNumber")).toString() == wanted)
                        return fail(QStringLiteral("extension %1 is taken").arg(wanted));
                enter(Create);
            });
            break;
        case Create:
            m_rc.createUser(section("user"), [this](const QJsonObject &o) {
                m_user = QString::number(qint64(o.value(QLatin1String("id")).toDouble()));
                enter(Number);
            });
            break;
        case Number:
            m_rc.assignNumber(m_sheet.value(QLatin1String("numberId")).toString(), m_user, next);
            break;
        case CallerId:
            m_rc.store(Facet::CallerId, m_user, section("callerId"), next);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/caller-id
            break;
        case Role:
            m_rc.store(Facet::Roles, m_user, section("role"), next);  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/assigned-role
            break;
        case Notify:
            m_rc.load(Facet::Notifications, m_user, [this](QJsonObject current) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings
                current.insert(QStringLiteral("emailAddresses"), m_sheet.value(QLatin1String("emails")));
                m_rc.store(Facet::Notifications, m_user, current, [this](const QJsonObject &) { enter(Photo); });  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/notification-settings
            });
            break;
        case Photo: {
            QFile png(m_sheet.value(QLatin1String("photo")).toString());
            if (png.open(QIODevice::ReadOnly))
                m_rc.uploadPhoto(m_user, png.readAll(), next);
            else
                enter(Verify);
            break;
        }
        case Verify:
            m_rc.load(Facet::Profile, m_user, [this](const QJsonObject &o) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}
                if (o.value(QLatin1String("status")).toString() == QLatin1String("Enabled"))
                    return enter(Finished);
                qWarning() << "GET /restapi/v1.0/account/~/extension/" << m_user << "says" << o.value(QLatin1String("status"));
                m_rc.deleteUser(m_user, true, [this](const QJsonObject &) { fail(QStringLiteral("rolled back")); });
            });
            break;
        case Finished:
            qInfo() << "user" << m_user << "is ready";
            QCoreApplication::exit(0);
            break;
        }
    }

    void fail(const QString &why)
    {
        qCritical().noquote() << why;
        QCoreApplication::exit(1);
    }

    RcConnection &m_rc;
    QJsonObject m_sheet;
    QString m_user;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const auto env = QProcessEnvironment::systemEnvironment();
    RcConnection rc(QUrl(env.value(QStringLiteral("RC_SERVER"), QStringLiteral("https://platform.ringcentral.com"))));
    QFile sheet(app.arguments().value(1, QStringLiteral("user.json")));
    if (!sheet.open(QIODevice::ReadOnly))
        return 2;
    Onboarding wizard(rc, QJsonDocument::fromJson(sheet.readAll()).object());
    rc.login(env.value(QStringLiteral("RC_ID")), env.value(QStringLiteral("RC_SECRET")), env.value(QStringLiteral("RC_JWT")),
             [&wizard](const QJsonObject &) { wizard.start(); });
    return app.exec();
}
