#pragma once

#include "apiclient.h"

#include <QPointer>
#include <QSettings>
#include <QStringListModel>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QLabel;
class QPushButton;

class PanelController : public QWidget
{
    Q_OBJECT

public:
    explicit PanelController(QWidget *parent = nullptr);

public slots:
    void reload();
    void setDoNotDisturb(bool on);
    void sendText();
    void blockSelected();
    void openMessage(const QString &id);

private slots:
    void refreshPresence();
    void onFailed(const QString &path, int status);

private:
    QString mine(const QString &what) const;

    ApiClient m_api;
    QTimer m_timer;
    QSettings m_settings;
    QStringListModel m_messages;
    QLineEdit *m_number;
    QLineEdit *m_text;
    QLabel *m_state;
    QPushButton *m_send;
    QString m_extension = QStringLiteral("~");
};
