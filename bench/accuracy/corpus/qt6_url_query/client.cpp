// idiom: QUrl, setPath and QUrlQuery
// library: Qt 6
// needs: qt6
// flags: -std=c++20
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSettings>
#include <QStringBuilder>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

const QUrl &server()
{
    static const QUrl url(u"https://platform.ringcentral.com"_s);
    return url;
}

QUrl endpoint(const QString &path, std::initializer_list<std::pair<QString, QString>> parameters = {})
{
    QUrl url = server();
    url.setPath("/restapi/v1.0"_L1 + path);
    QUrlQuery query;
    for (const auto &[key, value] : parameters)
        query.addQueryItem(key, value);
    if (!query.isEmpty())
        url.setQuery(query);
    return url;
}

} // namespace

class Client
{
public:
    QNetworkReply *log() { return nam.get(QNetworkRequest(endpoint(u"/account/~/call-log"_s, {{u"view"_s, u"Detailed"_s}}))); } // call: GET /restapi/v1.0/account/{accountId}/call-log

    QNetworkReply *active(const QString &extension)
    {
        QNetworkRequest request;
        request.setUrl(endpoint(u"/account/~/extension/"_s % extension % u"/active-calls"_s));
        return nam.get(request); // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/active-calls
    }

    QNetworkReply *ring(const QJsonObject &object)
    {
        QNetworkRequest request{endpoint(u"/account/~/extension/~/ring-out"_s)};
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        return nam.post(request, QJsonDocument(object).toJson()); // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/ring-out
    }

    QNetworkReply *custom(const QByteArray &verb, const QString &extension)
    {
        return nam.sendCustomRequest(QNetworkRequest(endpoint(u"/account/~/extension/%1/call-log"_s.arg(extension))), verb);
    }

    QNetworkReply *resolved(const QString &id)
    {
        const QUrl base(u"https://media.ringcentral.com/restapi/v1.0/account/~/recording/"_s);
        return nam.get(QNetworkRequest(base.resolved(QUrl(id + u"/content"_s)))); // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
    }

    QNetworkReply *replaced()
    {
        QUrl url(u"https://platform.ringcentral.com/restapi/v1.0/account/~/call-log"_s);
        url.setPath(u"/restapi/v1.0/status"_s);
        return nam.get(QNetworkRequest(url)); // call: GET /restapi/v1.0/status
    }

private:
    QNetworkAccessManager nam;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Client client;
    client.log();
    client.custom("DELETE", u"101"_s); // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    client.custom("GET"_ba, u"102"_s); // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
    client.custom("LOCK"_ba, u"102"_s); // silent
    QSettings().setValue(u"last"_s, u"/restapi/v1.0/account/~/call-log"_s); // silent
    return app.exec();
}
