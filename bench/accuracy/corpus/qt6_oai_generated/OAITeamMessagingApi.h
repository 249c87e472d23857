#ifndef OAI_OAITeamMessagingApi_H
#define OAI_OAITeamMessagingApi_H

#include "OAIHttpRequest.h"
#include "OAIServerConfiguration.h"

#include <QList>

namespace OpenAPI {

class OAITeamMessagingApi : public QObject {
    Q_OBJECT

public:
    OAITeamMessagingApi();
    void initializeServerConfigs();

    void listGlipChatsNew(int record_count);
    void readGlipChatNew(const QString &chat_id);
    void createGlipPostNew(const QString &chat_id, const QByteArray &body);
    void patchGlipPostNew(const QString &chat_id, const QString &post_id, const QByteArray &body);
    void deleteGlipPostNew(const QString &chat_id, const QString &post_id);
    void completeTaskNew(const QString &task_id, const QByteArray &body);

Q_SIGNALS:
    void finished(const QByteArray &response);

private:
    QString getParamStylePrefix(const QString &style);
    void callback(OAIHttpRequestWorker *worker);

    QNetworkAccessManager *_manager = nullptr;
    QMap<QString, QString> _defaultHeaders;
    QMap<QString, int> _serverIndices;
    QMap<QString, QList<OAIServerConfiguration>> _serverConfigs;
};

} // namespace OpenAPI

#endif
