// idiom: generated client, named placeholders
// library: Qt 5
// needs: qt5
// flags: -std=c++11
#include "HttpRequest.h"

#include <QUrl>

class ServerConfiguration
{
public:
    explicit ServerConfiguration(const QString &url) : _url(url) {}
    QString URL() const { return _url; }

private:
    QString _url;
};

class CallLogApi : public QObject
{
public:
    CallLogApi();
    void loadRecording(const QString &account_id, const qint64 &recording_id);
    void deleteCallLog(const QString &account_id, const QString &extension_id);
    void sendSms(const QString &account_id, const QString &extension_id, const QByteArray &body);
    void getPresence(const QString &account_id);

private:
    QMap<QString, ServerConfiguration *> _serverConfigs;
};

CallLogApi::CallLogApi()
{
    _serverConfigs.insert("default", new ServerConfiguration("https://platform.ringcentral.com/restapi/v1.0"));
}

void CallLogApi::loadRecording(const QString &account_id, const qint64 &recording_id)
{
    QString fullPath = QString(_serverConfigs["default"]->URL() + "/account/{accountId}/recording/{recordingId}");
    {
        QString account_idPathParam("{");
        account_idPathParam.append("accountId").append("}");
        fullPath.replace(account_idPathParam, QUrl::toPercentEncoding(account_id));
    }
    {
        QString recording_idPathParam("{");
        recording_idPathParam.append("recordingId").append("}");
        fullPath.replace(recording_idPathParam, QString::number(recording_id));
    }
    GenHttpRequestWorker *worker = new GenHttpRequestWorker(this);
    GenHttpRequestInput input(fullPath, "GET");
    worker->execute(&input); // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}
}

void CallLogApi::deleteCallLog(const QString &account_id, const QString &extension_id)
{
    QString fullPath = _serverConfigs["default"]->URL() + "/account/{accountId}/extension/{extensionId}/call-log";
    fullPath.replace("{accountId}", account_id).replace("{extensionId}", extension_id);
    GenHttpRequestWorker worker;
    GenHttpRequestInput input(fullPath, "DELETE");
    worker.execute(&input); // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log
}

void CallLogApi::sendSms(const QString &account_id, const QString &extension_id, const QByteArray &body)
{
    QString fullPath = QString("%1/account/%2/extension/%3/sms").arg(_serverConfigs["default"]->URL()).arg(account_id).arg(extension_id);
    GenHttpRequestWorker *worker = new GenHttpRequestWorker(this);
    GenHttpRequestInput input;
    input.url_str = fullPath;
    input.http_method = "POST";
    input.request_body.append(body);
    worker->execute(&input); // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms
}

void CallLogApi::getPresence(const QString &account_id)
{
    QString fullPath = _serverConfigs["default"]->URL() + "/account/{accountId}/presence";
    fullPath.replace("{accountId}", account_id);
    GenHttpRequestWorker *worker = new GenHttpRequestWorker(this);
    GenHttpRequestInput input(fullPath, "GET");
    worker->execute(&input); // call: GET /restapi/v1.0/account/{accountId}/presence
}
