#ifndef GEN_HTTPREQUEST_H
#define GEN_HTTPREQUEST_H

#include <QByteArray>
#include <QMap>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QString>

class GenHttpRequestInput
{
public:
    QString url_str;
    QString http_method;
    QByteArray request_body;
    QMap<QString, QString> headers;

    GenHttpRequestInput();
    GenHttpRequestInput(QString v_url_str, QString v_http_method);
};

class GenHttpRequestWorker : public QObject
{
public:
    explicit GenHttpRequestWorker(QObject *parent = nullptr);
    void execute(GenHttpRequestInput *input);

private:
    QNetworkAccessManager *manager;
};

#endif
