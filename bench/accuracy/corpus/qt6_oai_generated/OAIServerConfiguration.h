#ifndef OAI_SERVERCONFIGURATION_H
#define OAI_SERVERCONFIGURATION_H

#include <QString>
#include <QUrl>

namespace OpenAPI {

class OAIServerConfiguration {
public:
    OAIServerConfiguration(const QUrl &url, const QString &description) : _description(description), _url(url) {}
    OAIServerConfiguration() {}
    QString URL() const {
        QString url = _url.toString();
        if (url.endsWith("/")) {
            url.chop(1);
        }
        return url;
    }
    QString _description;
    QUrl _url;
};

} // namespace OpenAPI

#endif
