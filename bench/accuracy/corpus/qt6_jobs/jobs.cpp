// idiom: base-class initialiser, virtual dispatch
// library: Qt 6
// needs: qt6
// flags: -std=c++20
#include "basejob.h"

class CallLogJob : public BaseJob
{
public:
    explicit CallLogJob(const QString &account = u"~"_qs)
        : BaseJob(HttpVerb::Get, u"CallLogJob"_qs, makePath(u"/restapi/v1.0/account/"_qs, account, u"/call-log"_qs))
    {
    }
};

class SendSmsJob : public BaseJob
{
public:
    SendSmsJob(const QString &extension, const QByteArray &json)
        : BaseJob(HttpVerb::Post, u"SendSmsJob"_qs, makePath(u"/restapi/v1.0"_qs, "/account/~/extension/", extension, "/sms"))
    {
        setBody(json);
    }
};

class ClearLogJob : public BaseJob
{
public:
    ClearLogJob() : BaseJob(HttpVerb::Delete, QStringLiteral("ClearLogJob"), QStringLiteral("/restapi/v1.0/account/~/extension/~/call-log")) {}
};

class DevicesJob : public BaseJob
{
public:
    DevicesJob() : BaseJob(HttpVerb::Get, u"/restapi/v1.0/account/~/call-log"_qs, u"/restapi/v1.0/account/~/device"_qs) {} // silent
};

void sync(QNetworkAccessManager *nam)
{
    CallLogJob log;
    log.start(nam); // call: GET /restapi/v1.0/account/{accountId}/call-log

    auto *sms = new SendSmsJob(u"101"_qs, "{}");
    sms->start(nam); // call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/sms

    auto clear = std::make_unique<ClearLogJob>();
    clear->start(nam); // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/call-log

    DevicesJob devices;
    devices.start(nam); // call: GET /restapi/v1.0/account/{accountId}/device

    BaseJob adHoc(HttpVerb::Get, u"adHoc"_qs, BaseJob::makePath(u"/restapi/v1.0/account/~"_qs, "/recording/", QString::number(7), "/content"));
    adHoc.start(nam); // call: GET /restapi/v1.0/account/{accountId}/recording/{recordingId}/content
}
