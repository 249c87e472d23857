#pragma once
#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QQueue>
#include <QString>
#include <QUrlQuery>
#include <functional>
#include <memory>

namespace Rc {

inline const QString kAccount = QStringLiteral("/restapi/v1.0/account/~");

// One operation of the API. Subclasses say where it goes and what becomes of the answer.
class ApiCall {
public:
    using Done = std::function<void(const QJsonDocument &)>;
    explicit ApiCall(Done done = {}) : m_done(std::move(done)) {}
    virtual ~ApiCall() = default;

    virtual QByteArray verb() const { return QByteArrayLiteral("GET"); }
    virtual QString path() const = 0;
    virtual QUrlQuery query() const { return {}; }
    virtual QByteArray payload() const { return {}; }
    virtual int retries() const { return 2; }
    void finished(const QJsonDocument &doc) const { if (m_done) m_done(doc); }

private:
    Done m_done;
};

class ListContacts : public ApiCall {
public:
    ListContacts(int page, Done done) : ApiCall(std::move(done)), m_page(page) {}
    QString path() const override { return kAccount + QLatin1String("/extension/~/address-book/contact"); }
    QUrlQuery query() const override { return {{QStringLiteral("page"), QString::number(m_page)}}; }
private:
    int m_page;
};

class CreateContact : public ApiCall {
public:
    explicit CreateContact(QJsonObject contact) : m_contact(std::move(contact)) {}
    QByteArray verb() const override { return "POST"; }
    QString path() const override { return kAccount + QLatin1String("/extension/~/address-book/contact"); }
    QByteArray payload() const override { return QJsonDocument(m_contact).toJson(QJsonDocument::Compact); }
    int retries() const override { return 0; }
private:
    QJsonObject m_contact;
};

class ContactCall : public ApiCall {
public:
    explicit ContactCall(qint64 id) : m_id(id) {}
    QString path() const override { return QStringLiteral("%1/extension/~/address-book/contact/%2").arg(kAccount).arg(m_id); }
private:
    qint64 m_id;
};

class UpdateContact : public ContactCall {
public:
    UpdateContact(qint64 id, QJsonObject contact) : ContactCall(id), m_contact(std::move(contact)) {}
    QByteArray verb() const override { return "PUT"; }
    QByteArray payload() const override { return QJsonDocument(m_contact).toJson(QJsonDocument::Compact); }
private:
    QJsonObject m_contact;
};

class DeleteContact : public ContactCall {
public:
    using ContactCall::ContactCall;
    QByteArray verb() const override { return "DELETE"; }
};

class RingOut : public ApiCall {
public:
    RingOut(QString from, QString to, Done done) : ApiCall(std::move(done)), m_from(std::move(from)), m_to(std::move(to)) {}
    QByteArray verb() const override { return "POST"; }
    QString path() const override { return kAccount + QStringLiteral("/extension/~/ring-out"); }
    QByteArray payload() const override;
    int retries() const override { return 0; }
private:
    QString m_from, m_to;
};

// runs the calls one after the other; the platform throttles bursts
class CallQueue : public QObject {
public:
    explicit CallQueue(QUrl server, QObject *parent = nullptr) : QObject(parent), m_server(std::move(server)) {}
    void setBearer(const QByteArray &token) { m_bearer = "Bearer " + token; }
    void enqueue(std::unique_ptr<ApiCall> call);
    QNetworkRequest request(const QString &path, const QUrlQuery &query = {}) const;
    QNetworkAccessManager &nam() { return m_nam; }

private:
    struct Entry { std::shared_ptr<ApiCall> call; int attempt = 0; };
    void pump();
    QNetworkAccessManager m_nam;
    QUrl m_server;
    QByteArray m_bearer;
    QQueue<Entry> m_pending;
    bool m_busy = false;
};

} // namespace Rc
