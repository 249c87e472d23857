// idiom: other API: Qt model
// library: Qt 6
// needs: qt6
// flags: -std=c++17
#include <QAbstractListModel>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrlQuery>

class IssueModel : public QAbstractListModel
{
public:
    explicit IssueModel(const QString &project, QObject *parent = nullptr) : QAbstractListModel(parent), m_project(project) {}

    int rowCount(const QModelIndex & = {}) const override { return m_rows.size(); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::UserRole ? QVariant(QStringLiteral("/api/v3/issues/%1").arg(index.row())) : m_rows.at(index.row()).toVariant(); // silent
    }

    void refresh()
    {
        QUrl url(m_base + QStringLiteral("/projects/%1/issues").arg(m_project));
        QUrlQuery query;
        query.addQueryItem("limit", "100");
        url.setQuery(query);
        auto *reply = m_nam.get(QNetworkRequest(url)); // call: GET /api/v3/projects/{projectKey}/issues
        connect(reply, &QNetworkReply::finished, this, [=] {
            beginResetModel();
            m_rows = QJsonDocument::fromJson(reply->readAll()).array();
            endResetModel();
            reply->deleteLater();
        });
    }

    void search(const QString &text)
    {
        m_nam.get(QNetworkRequest(QUrl(m_base + "/search?q=" + QUrl::toPercentEncoding(text)))); // call: GET /api/v3/search
    }

    void remove(int row)
    {
        const QString id = m_rows.at(row).toObject().value("id").toString();
        m_nam.deleteResource(QNetworkRequest(QUrl(QString("%1/issues/%2").arg(m_base, id)))); // call: DELETE /api/v3/issues/{issueId}
    }

    void watch(const QString &id, bool on)
    {
        QNetworkRequest request(QUrl(m_base + "/issues/" + id + "/watchers"));
        if (on)
            m_nam.post(request, QByteArray()); // call: POST /api/v3/issues/{issueId}/watchers
        else
            m_nam.deleteResource(QNetworkRequest(QUrl(request.url().toString() + "/me"))); // call: DELETE /api/v3/issues/{issueId}/watchers/{userId}
    }

private:
    const QString m_base = QStringLiteral("https://tracker.example.com/api/v3");
    QString m_project;
    QJsonArray m_rows;
    QNetworkAccessManager m_nam;
};
