// Desktop address book that keeps a vCard folder in step with the personal contacts of an extension
#include "apicall.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSettings>

using namespace Rc;

class AddressBook : public QObject {
public:
    explicit AddressBook(const QSettings &cfg)
        : m_queue(QUrl(cfg.value(QStringLiteral("server"), QStringLiteral("https://platform.ringcentral.com")).toString())),
          m_folder(cfg.value(QStringLiteral("folder"), QDir::homePath()).toString()),
          m_basic(cfg.value(QStringLiteral("credentials")).toByteArray().toBase64()) {}

    void login(const QString &jwt)
    {
        QUrlQuery form;
        form.addQueryItem(QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:jwt-bearer"));
        form.addQueryItem(QStringLiteral("assertion"), jwt);
        QNetworkRequest req = m_queue.request(QStringLiteral("/restapi/oauth/token"));
        req.setRawHeader("Authorization", "Basic " + m_basic);
        req.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/x-www-form-urlencoded"));
        QNetworkReply *reply = m_queue.nam().post(req, form.toString(QUrl::FullyEncoded).toUtf8());  // call: POST /restapi/oauth/token
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            m_queue.setBearer(QJsonDocument::fromJson(reply->readAll())[QStringLiteral("access_token")].toString().toLatin1());
            fetchPage(1);
            fetchPhoto();
        });
    }

    void call(const QString &number)
    {
        m_queue.enqueue(std::make_unique<RingOut>(m_own, number, [](const QJsonDocument &doc) {  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
            qInfo() << "ring-out" << doc[QStringLiteral("id")];
        }));
    }

private:
    void fetchPage(int page)
    {
        m_queue.enqueue(std::make_unique<ListContacts>(page, [this, page](const QJsonDocument &doc) {  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
            for (const auto &rec : doc[QStringLiteral("records")].toArray())
                merge(rec.toObject());
            if (page < doc[QStringLiteral("paging")][QStringLiteral("totalPages")].toInt())
                fetchPage(page + 1);
            else
                pushLocal();
        }));
    }

    void fetchPhoto()
    {
        static const QString photo = QStringLiteral("/restapi/v1.0/account/~/extension/%1/profile-image");
        QNetworkReply *reply = m_queue.nam().get(m_queue.request(photo.arg(QLatin1Char('~'))));  // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/profile-image
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            QFile out(m_folder + QStringLiteral("/me.png"));
            if (reply->error() == QNetworkReply::NoError && out.open(QIODevice::WriteOnly))
                out.write(reply->readAll());
        });
    }

    void merge(const QJsonObject &remote)
    {
        const qint64 id = remote.value(QLatin1String("id")).toInteger();
        const QString file = QStringLiteral("%1/%2.json").arg(m_folder).arg(id);
        QFile local(file);
        if (!local.exists()) {
            if (remote.value(QLatin1String("notes")).toString() == QLatin1String("delete-me"))
                m_queue.enqueue(std::make_unique<DeleteContact>(id));  // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
            return;
        }
        if (!local.open(QIODevice::ReadOnly))
            return;
        const QJsonObject mine = QJsonDocument::fromJson(local.readAll()).object();
        if (mine != remote)
            m_queue.enqueue(std::make_unique<UpdateContact>(id, mine));  // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact/{contactId}
    }

    void pushLocal()
    {
        const auto files = QDir(m_folder).entryList({QStringLiteral("new-*.json")});
        for (const QString &name : files) {
            QFile f(m_folder + QLatin1Char('/') + name);
            if (f.open(QIODevice::ReadOnly))
                m_queue.enqueue(std::make_unique<CreateContact>(QJsonDocument::fromJson(f.readAll()).object()));  // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
        }
    }

    CallQueue m_queue;
    QString m_folder;
    QByteArray m_basic;
    QString m_own;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QSettings cfg(QStringLiteral("rcbook.ini"), QSettings::IniFormat);
    AddressBook book(cfg);
    book.login(cfg.value(QStringLiteral("jwt")).toString());
    if (argc > 1)
        book.call(QString::fromLocal8Bit(argv[1]));
    return app.exec();
}
