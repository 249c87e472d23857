// OAIHttpRequest.h as OpenAPI Generator 6 writes it for cpp-qt-client; the parts that generated calls use.
#pragma once
#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>
namespace OpenAPI {
class OAIHttpRequestInput {
public:
    QString url_str;
    QString http_method;
    QMap<QString, QString> headers;
    QByteArray request_body;
    OAIHttpRequestInput();
    OAIHttpRequestInput(QString v_url_str, QString v_http_method);
    void initialize();
    void add_var(QString key, QString value);
};
class OAIHttpRequestWorker : public QObject {
public:
    explicit OAIHttpRequestWorker(QObject* parent = nullptr);
    virtual ~OAIHttpRequestWorker();
    void setTimeOut(int timeOutMs);
    void execute(OAIHttpRequestInput* input);
};
}  // namespace OpenAPI
