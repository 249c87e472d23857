#include "basejob.h"

#include <QDebug>
#include <QNetworkRequest>

BaseJob::BaseJob(HttpVerb verb, const QString &name, const QString &path, QUrlQuery query)
    : m_verb(verb), m_name(name), m_path(path), m_query(std::move(query))
{
    setObjectName(name);
}

void BaseJob::start(QNetworkAccessManager *nam) { sendRequest(nam); }

void BaseJob::sendRequest(QNetworkAccessManager *nam)
{
    QUrl url(QStringLiteral("https://platform.ringcentral.com"));
    url.setPath(m_path);
    url.setQuery(m_query);
    QNetworkRequest request(url);
    qDebug() << m_name << url;
    switch (m_verb) {
    case HttpVerb::Get:
        m_reply = nam->get(request);
        break;
    case HttpVerb::Post:
        m_reply = nam->post(request, m_body);
        break;
    case HttpVerb::Put:
        m_reply = nam->put(request, m_body);
        break;
    case HttpVerb::Delete:
        m_reply = nam->sendCustomRequest(request, "DELETE");
        break;
    }
}
