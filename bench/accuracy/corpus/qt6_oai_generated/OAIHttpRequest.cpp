#include "OAIHttpRequest.h"

namespace OpenAPI {

OAIHttpRequestWorker::OAIHttpRequestWorker(QObject *parent, QNetworkAccessManager *manager)
    : QObject(parent), _manager(manager) {}

void OAIHttpRequestWorker::execute(OAIHttpRequestInput *input) {
    QNetworkRequest request = QNetworkRequest(QUrl(input->url_str));
    for (auto it = input->headers.cbegin(); it != input->headers.cend(); ++it) {
        request.setRawHeader(it.key().toUtf8(), it.value().toUtf8());
    }

    QNetworkReply *reply = nullptr;
    if (input->http_method == "GET") {
        reply = _manager->get(request);
    } else if (input->http_method == "POST") {
        reply = _manager->post(request, input->request_body);
    } else if (input->http_method == "PUT") {
        reply = _manager->put(request, input->request_body);
    } else if (input->http_method == "HEAD") {
        reply = _manager->head(request);
    } else if (input->http_method == "DELETE") {
        reply = _manager->deleteResource(request);
    } else {
        reply = _manager->sendCustomRequest(request, input->http_method.toLatin1(), input->request_body);
    }
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        response = reply->readAll();
        Q_EMIT on_execution_finished(this);
    });
}

} // namespace OpenAPI
