#include "HttpRequest.h"

#include <QNetworkRequest>
#include <QUrl>

GenHttpRequestInput::GenHttpRequestInput() : http_method("GET") {}
GenHttpRequestInput::GenHttpRequestInput(QString v_url_str, QString v_http_method) : url_str(v_url_str), http_method(v_http_method) {}

GenHttpRequestWorker::GenHttpRequestWorker(QObject *parent) : QObject(parent), manager(new QNetworkAccessManager(this)) {}

void GenHttpRequestWorker::execute(GenHttpRequestInput *input)
{
    QNetworkRequest request = QNetworkRequest(QUrl(input->url_str));
    for (auto key : input->headers.keys())
        request.setRawHeader(key.toStdString().c_str(), input->headers.value(key).toStdString().c_str());
    if (input->http_method == "GET") {
        manager->get(request);
    } else if (input->http_method == "POST") {
        manager->post(request, input->request_body);
    } else if (input->http_method == "PUT") {
        manager->put(request, input->request_body);
    } else if (input->http_method == "HEAD") {
        manager->head(request);
    } else if (input->http_method == "DELETE") {
        manager->deleteResource(request);
    } else {
        manager->sendCustomRequest(request, input->http_method.toLatin1());
    }
}
