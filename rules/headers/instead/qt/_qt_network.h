// Of QtNetwork what fewer clients use, QtWebSockets and QtNetworkAuth.
#pragma once
#include <_qt_models.h>
#if __cplusplus >= 201703L
#include <optional>
#endif

class QHostInfo;
class QSslCertificate {
public:
    enum SubjectInfo { Organization, CommonName, LocalityName, OrganizationalUnitName, CountryName, StateOrProvinceName };
    explicit QSslCertificate(QIODevice*, QSsl::EncodingFormat = QSsl::Pem);
    explicit QSslCertificate(const QByteArray& = QByteArray(), QSsl::EncodingFormat = QSsl::Pem);
    QSslCertificate(const QSslCertificate&);
    ~QSslCertificate();
    QSslCertificate& operator=(const QSslCertificate&);
    bool isNull() const;
    bool isSelfSigned() const;
    QByteArray version() const;
    QByteArray serialNumber() const;
    QByteArray digest(int algorithm = 1) const;
    QStringList issuerInfo(SubjectInfo) const;
    QStringList subjectInfo(SubjectInfo) const;
    QDateTime effectiveDate() const;
    QDateTime expiryDate() const;
    QByteArray toPem() const;
    QByteArray toDer() const;
    QString toText() const;
    static QList<QSslCertificate> fromPath(const QString&, QSsl::EncodingFormat = QSsl::Pem);
    static QList<QSslCertificate> fromData(const QByteArray&, QSsl::EncodingFormat = QSsl::Pem);
    static QList<QSslCertificate> fromDevice(QIODevice*, QSsl::EncodingFormat = QSsl::Pem);
    bool operator==(const QSslCertificate&) const;
    bool operator!=(const QSslCertificate&) const;
};
class QSslKey {
public:
    QSslKey();
    QSslKey(const QByteArray&, QSsl::KeyAlgorithm, QSsl::EncodingFormat = QSsl::Pem, QSsl::KeyType = QSsl::PrivateKey, const QByteArray& passPhrase = QByteArray());
    QSslKey(QIODevice*, QSsl::KeyAlgorithm, QSsl::EncodingFormat = QSsl::Pem, QSsl::KeyType = QSsl::PrivateKey, const QByteArray& passPhrase = QByteArray());
    bool isNull() const;
};
class QSslCipher {
public:
    QSslCipher();
    explicit QSslCipher(const QString&);
    QString name() const;
    QString protocolString() const;
};
class QSslError {
public:
    enum SslError { NoError, UnableToGetIssuerCertificate, UnableToDecryptCertificateSignature, UnableToDecodeIssuerPublicKey, CertificateSignatureFailed, CertificateNotYetValid, CertificateExpired, InvalidNotBeforeField, InvalidNotAfterField, SelfSignedCertificate, SelfSignedCertificateInChain, UnableToGetLocalIssuerCertificate, UnableToVerifyFirstCertificate, CertificateRevoked, InvalidCaCertificate, PathLengthExceeded, InvalidPurpose, CertificateUntrusted, CertificateRejected, SubjectIssuerMismatch, AuthorityIssuerSerialNumberMismatch, NoPeerCertificate, HostNameMismatch, NoSslSupport, CertificateBlacklisted, UnspecifiedError = -1 };
    QSslError();
    explicit QSslError(SslError);
    QSslError(SslError, const QSslCertificate&);
    QSslError(const QSslError&);
    ~QSslError();
    QSslError& operator=(const QSslError&);
    SslError error() const;
    QString errorString() const;
    QSslCertificate certificate() const;
    bool operator==(const QSslError&) const;
    bool operator!=(const QSslError&) const;
};
class QHostAddress {
public:
    enum SpecialAddress { Null, Broadcast, LocalHost, LocalHostIPv6, Any, AnyIPv6, AnyIPv4 };
    QHostAddress();
    QHostAddress(SpecialAddress);
    explicit QHostAddress(quint32);
    explicit QHostAddress(const QString&);
    QHostAddress(const QHostAddress&);
    ~QHostAddress();
    QHostAddress& operator=(const QHostAddress&);
    QHostAddress& operator=(SpecialAddress);
    bool setAddress(const QString&);
    QString toString() const;
    quint32 toIPv4Address(bool* ok = nullptr) const;
    int protocol() const;
    bool isNull() const;
    bool isLoopback() const;
    void clear();
    bool operator==(const QHostAddress&) const;
    bool operator!=(const QHostAddress&) const;
};
class QHostInfo {
public:
    QString hostName() const;
    QList<QHostAddress> addresses() const;
    int error() const;
    QString errorString() const;
    template <typename... A> static int lookupHost(const QString&, A&&...);
    static QHostInfo fromName(const QString&);
    static QString localHostName();
    static QString localDomainName();
};
class QNetworkInterface {
public:
    bool isValid() const;
    QString name() const;
    QString humanReadableName() const;
    QString hardwareAddress() const;
    static QList<QNetworkInterface> allInterfaces();
    static QList<QHostAddress> allAddresses();
};
class QAuthenticator {
public:
    QAuthenticator();
    QAuthenticator(const QAuthenticator&);
    ~QAuthenticator();
    QAuthenticator& operator=(const QAuthenticator&);
    QString user() const;
    void setUser(const QString&);
    QString password() const;
    void setPassword(const QString&);
    QString realm() const;
    void setRealm(const QString&);
    QVariant option(const QString&) const;
    void setOption(const QString&, const QVariant&);
    bool isNull() const;
};
class QNetworkProxy {
public:
    enum ProxyType { DefaultProxy, Socks5Proxy, NoProxy, HttpProxy, HttpCachingProxy, FtpCachingProxy };
    QNetworkProxy();
    QNetworkProxy(ProxyType, const QString& host = QString(), quint16 port = 0, const QString& user = QString(), const QString& password = QString());
    QNetworkProxy(const QNetworkProxy&);
    ~QNetworkProxy();
    QNetworkProxy& operator=(const QNetworkProxy&);
    void setType(ProxyType);
    ProxyType type() const;
    void setUser(const QString&);
    QString user() const;
    void setPassword(const QString&);
    QString password() const;
    void setHostName(const QString&);
    QString hostName() const;
    void setPort(quint16);
    quint16 port() const;
    static void setApplicationProxy(const QNetworkProxy&);
    static QNetworkProxy applicationProxy();
    bool operator==(const QNetworkProxy&) const;
    bool operator!=(const QNetworkProxy&) const;
};
class QNetworkProxyQuery {
public:
    QNetworkProxyQuery();
    explicit QNetworkProxyQuery(const QUrl&);
    QUrl url() const;
    QString peerHostName() const;
};
class QNetworkProxyFactory {
public:
    QNetworkProxyFactory();
    virtual ~QNetworkProxyFactory();
    virtual QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& = QNetworkProxyQuery()) = 0;
    static bool usesSystemConfiguration();
    static void setUseSystemConfiguration(bool);
    static void setApplicationProxyFactory(QNetworkProxyFactory*);
    static QList<QNetworkProxy> systemProxyForQuery(const QNetworkProxyQuery& = QNetworkProxyQuery());
};
class QNetworkCookie {
public:
    enum RawForm { NameAndValueOnly, Full };
    explicit QNetworkCookie(const QByteArray& name = QByteArray(), const QByteArray& value = QByteArray());
    QNetworkCookie(const QNetworkCookie&);
    ~QNetworkCookie();
    QNetworkCookie& operator=(const QNetworkCookie&);
    bool isSecure() const;
    void setSecure(bool);
    bool isHttpOnly() const;
    void setHttpOnly(bool);
    bool isSessionCookie() const;
    QDateTime expirationDate() const;
    void setExpirationDate(const QDateTime&);
    QString domain() const;
    void setDomain(const QString&);
    QString path() const;
    void setPath(const QString&);
    QByteArray name() const;
    void setName(const QByteArray&);
    QByteArray value() const;
    void setValue(const QByteArray&);
    QByteArray toRawForm(RawForm = Full) const;
    static QList<QNetworkCookie> parseCookies(const QByteArray&);
    bool operator==(const QNetworkCookie&) const;
    bool operator!=(const QNetworkCookie&) const;
};
class QNetworkCookieJar : public QObject {
    Q_OBJECT
public:
    explicit QNetworkCookieJar(QObject* parent = nullptr);
    virtual ~QNetworkCookieJar();
    virtual QList<QNetworkCookie> cookiesForUrl(const QUrl&) const;
    virtual bool setCookiesFromUrl(const QList<QNetworkCookie>&, const QUrl&);
    virtual bool insertCookie(const QNetworkCookie&);
    virtual bool updateCookie(const QNetworkCookie&);
    virtual bool deleteCookie(const QNetworkCookie&);

protected:
    QList<QNetworkCookie> allCookies() const;
    void setAllCookies(const QList<QNetworkCookie>&);
    virtual bool validateCookie(const QNetworkCookie&, const QUrl&) const;
};
class QNetworkCacheMetaData {
public:
    QNetworkCacheMetaData();
    bool isValid() const;
    QUrl url() const;
    void setUrl(const QUrl&);
    QDateTime lastModified() const;
    QDateTime expirationDate() const;
    void setExpirationDate(const QDateTime&);
    bool saveToDisk() const;
    void setSaveToDisk(bool);
};
class QAbstractNetworkCache : public QObject {
    Q_OBJECT
public:
    virtual ~QAbstractNetworkCache();
    virtual QNetworkCacheMetaData metaData(const QUrl&) = 0;
    virtual void updateMetaData(const QNetworkCacheMetaData&) = 0;
    virtual QIODevice* data(const QUrl&) = 0;
    virtual bool remove(const QUrl&) = 0;
    virtual qint64 cacheSize() const = 0;
    virtual QIODevice* prepare(const QNetworkCacheMetaData&) = 0;
    virtual void insert(QIODevice*) = 0;
    virtual void clear() = 0;

protected:
    explicit QAbstractNetworkCache(QObject* parent = nullptr);
};
class QNetworkDiskCache : public QAbstractNetworkCache {
    Q_OBJECT
public:
    explicit QNetworkDiskCache(QObject* parent = nullptr);
    ~QNetworkDiskCache();
    QString cacheDirectory() const;
    void setCacheDirectory(const QString&);
    qint64 maximumCacheSize() const;
    void setMaximumCacheSize(qint64);
    qint64 cacheSize() const override;
    QNetworkCacheMetaData metaData(const QUrl&) override;
    void updateMetaData(const QNetworkCacheMetaData&) override;
    QIODevice* data(const QUrl&) override;
    bool remove(const QUrl&) override;
    QIODevice* prepare(const QNetworkCacheMetaData&) override;
    void insert(QIODevice*) override;
    void clear() override;
};
class QNetworkInformation : public QObject {
    Q_OBJECT
public:
    enum class Reachability { Unknown, Disconnected, Local, Site, Online };
    enum class TransportMedium { Unknown, Ethernet, Cellular, WiFi, Bluetooth };
    enum class Feature { Reachability = 1, CaptivePortal = 2, TransportMedium = 4, Metered = 8 };
    typedef QFlags<Feature> Features;
    Reachability reachability() const;
    TransportMedium transportMedium() const;
    bool isBehindCaptivePortal() const;
    bool isMetered() const;
    QString backendName() const;
    bool supports(Features) const;
    static bool load(const QString&);
    static bool load(Features);
    static bool loadDefaultBackend();
    static bool loadBackendByFeatures(Features);
    static bool loadBackendByName(const QString&);
    static QStringList availableBackends();
    static QNetworkInformation* instance();

Q_SIGNALS:
    void reachabilityChanged(QNetworkInformation::Reachability);
    void isBehindCaptivePortalChanged(bool);
    void transportMediumChanged(QNetworkInformation::TransportMedium);
    void isMeteredChanged(bool);
};
class QNetworkConfigurationManager : public QObject {
    Q_OBJECT
public:
    explicit QNetworkConfigurationManager(QObject* parent = nullptr);
    bool isOnline() const;

Q_SIGNALS:
    void onlineStateChanged(bool);
};
class QAbstractSocket : public QIODevice {
    Q_OBJECT
public:
    enum SocketType { TcpSocket, UdpSocket, SctpSocket, UnknownSocketType = -1 };
    enum NetworkLayerProtocol { IPv4Protocol, IPv6Protocol, AnyIPProtocol, UnknownNetworkLayerProtocol = -1 };
    enum SocketError { ConnectionRefusedError, RemoteHostClosedError, HostNotFoundError, SocketAccessError, SocketResourceError, SocketTimeoutError, DatagramTooLargeError, NetworkError, AddressInUseError, SocketAddressNotAvailableError, UnsupportedSocketOperationError, UnfinishedSocketOperationError, ProxyAuthenticationRequiredError, SslHandshakeFailedError, UnknownSocketError = -1 };
    enum SocketState { UnconnectedState, HostLookupState, ConnectingState, ConnectedState, BoundState, ListeningState, ClosingState };
    enum SocketOption { LowDelayOption, KeepAliveOption, MulticastTtlOption, MulticastLoopbackOption, TypeOfServiceOption, SendBufferSizeSocketOption, ReceiveBufferSizeSocketOption };
    QAbstractSocket(SocketType, QObject* parent);
    virtual ~QAbstractSocket();
    virtual void connectToHost(const QString& host, quint16 port, OpenMode = ReadWrite, NetworkLayerProtocol = AnyIPProtocol);
    void connectToHost(const QHostAddress&, quint16 port, OpenMode = ReadWrite);
    virtual void disconnectFromHost();
    bool isValid() const;
    void abort();
    SocketType socketType() const;
    SocketState state() const;
    SocketError error() const;
    quint16 localPort() const;
    quint16 peerPort() const;
    QHostAddress localAddress() const;
    QHostAddress peerAddress() const;
    QString peerName() const;
    bool flush();
    virtual void setSocketOption(SocketOption, const QVariant&);
    void setProxy(const QNetworkProxy&);
    virtual qintptr socketDescriptor() const;
    virtual bool setSocketDescriptor(qintptr, SocketState = ConnectedState, OpenMode = ReadWrite);
    virtual bool waitForConnected(int ms = 30000);
    bool waitForReadyRead(int ms = 30000) override;
    bool waitForBytesWritten(int ms = 30000) override;
    virtual bool waitForDisconnected(int ms = 30000);
    void close() override;

Q_SIGNALS:
    void hostFound();
    void connected();
    void disconnected();
    void stateChanged(QAbstractSocket::SocketState);
    void errorOccurred(QAbstractSocket::SocketError);
    void error(QAbstractSocket::SocketError);
    void proxyAuthenticationRequired(const QNetworkProxy&, QAuthenticator*);
};
class QTcpSocket : public QAbstractSocket {
    Q_OBJECT
public:
    explicit QTcpSocket(QObject* parent = nullptr);
    ~QTcpSocket();
};
class QUdpSocket : public QAbstractSocket {
    Q_OBJECT
public:
    explicit QUdpSocket(QObject* parent = nullptr);
    ~QUdpSocket();
    bool bind(quint16 port = 0);
    bool bind(const QHostAddress&, quint16 port = 0);
    bool hasPendingDatagrams() const;
    qint64 pendingDatagramSize() const;
    qint64 readDatagram(char*, qint64, QHostAddress* = nullptr, quint16* = nullptr);
    qint64 writeDatagram(const char*, qint64, const QHostAddress&, quint16);
    qint64 writeDatagram(const QByteArray&, const QHostAddress&, quint16);
};
class QSslSocket : public QTcpSocket {
    Q_OBJECT
public:
    enum SslMode { UnencryptedMode, SslClientMode, SslServerMode };
    enum PeerVerifyMode { VerifyNone, QueryPeer, VerifyPeer, AutoVerifyPeer };
    explicit QSslSocket(QObject* parent = nullptr);
    ~QSslSocket();
    void connectToHostEncrypted(const QString& host, quint16 port, OpenMode = ReadWrite, NetworkLayerProtocol = AnyIPProtocol);
    void connectToHostEncrypted(const QString& host, quint16 port, const QString& peerName, OpenMode = ReadWrite, NetworkLayerProtocol = AnyIPProtocol);
    SslMode mode() const;
    bool isEncrypted() const;
    QSsl::SslProtocol protocol() const;
    void setProtocol(QSsl::SslProtocol);
    PeerVerifyMode peerVerifyMode() const;
    void setPeerVerifyMode(PeerVerifyMode);
    void setPeerVerifyName(const QString&);
    QSslConfiguration sslConfiguration() const;
    void setSslConfiguration(const QSslConfiguration&);
    void setLocalCertificate(const QSslCertificate&);
    QSslCertificate peerCertificate() const;
    void setPrivateKey(const QSslKey&);
    bool waitForEncrypted(int ms = 30000);
    QList<QSslError> sslErrors() const;
    QList<QSslError> sslHandshakeErrors() const;
    static bool supportsSsl();
    static QString sslLibraryVersionString();
    static QString sslLibraryBuildVersionString();
    void startClientEncryption();
    void startServerEncryption();
    void ignoreSslErrors();
    void ignoreSslErrors(const QList<QSslError>&);

Q_SIGNALS:
    void encrypted();
    void peerVerifyError(const QSslError&);
    void sslErrors(const QList<QSslError>&);
    void modeChanged(QSslSocket::SslMode);
};
class QTcpServer : public QObject {
    Q_OBJECT
public:
    explicit QTcpServer(QObject* parent = nullptr);
    virtual ~QTcpServer();
    bool listen(const QHostAddress& = QHostAddress::Any, quint16 port = 0);
    void close();
    bool isListening() const;
    quint16 serverPort() const;
    QHostAddress serverAddress() const;
    bool waitForNewConnection(int ms = 0, bool* timedOut = nullptr);
    virtual bool hasPendingConnections() const;
    virtual QTcpSocket* nextPendingConnection();
    QAbstractSocket::SocketError serverError() const;
    QString errorString() const;

Q_SIGNALS:
    void newConnection();
    void acceptError(QAbstractSocket::SocketError);

protected:
    virtual void incomingConnection(qintptr);
    void addPendingConnection(QTcpSocket*);
};
class QLocalSocket : public QIODevice {
    Q_OBJECT
public:
    explicit QLocalSocket(QObject* parent = nullptr);
    void connectToServer(const QString&, OpenMode = ReadWrite);
    void disconnectFromServer();
    bool waitForConnected(int ms = 30000);
    bool waitForDisconnected(int ms = 30000);
    bool flush();
    void abort();

Q_SIGNALS:
    void connected();
    void disconnected();
};
class QLocalServer : public QObject {
    Q_OBJECT
public:
    explicit QLocalServer(QObject* parent = nullptr);
    bool listen(const QString&);
    void close();
    QLocalSocket* nextPendingConnection();
    QString errorString() const;
    static bool removeServer(const QString&);

Q_SIGNALS:
    void newConnection();
};
class QHttp2Configuration {
public:
    QHttp2Configuration();
    void setServerPushEnabled(bool);
};
class QHttpHeaders {
public:
    enum class WellKnownHeader { Accept = 4, AcceptEncoding = 6, AcceptLanguage = 7, Authorization = 22, CacheControl = 23, Connection = 29, ContentDisposition = 30, ContentEncoding = 31, ContentLength = 34, ContentType = 39, Cookie = 40, Date = 45, ETag = 54, Host = 60, IfMatch = 61, IfModifiedSince = 62, IfNoneMatch = 63, LastModified = 69, Link = 70, Location = 71, Origin = 77, Range = 86, Referer = 87, RetryAfter = 91, Server = 104, SetCookie = 105, TransferEncoding = 119, UserAgent = 123, WWWAuthenticate = 130 };
    QHttpHeaders() noexcept;
    QHttpHeaders(const QHttpHeaders&);
    ~QHttpHeaders();
    QHttpHeaders& operator=(const QHttpHeaders&);
    bool append(QAnyStringView name, QAnyStringView value);
    bool append(WellKnownHeader, QAnyStringView value);
    bool insert(qsizetype, QAnyStringView name, QAnyStringView value);
    bool insert(qsizetype, WellKnownHeader, QAnyStringView value);
    bool replace(qsizetype, QAnyStringView name, QAnyStringView value);
    bool replaceOrAppend(QAnyStringView name, QAnyStringView value);
    bool replaceOrAppend(WellKnownHeader, QAnyStringView value);
    bool contains(QAnyStringView) const;
    bool contains(WellKnownHeader) const;
    void removeAll(QAnyStringView);
    void removeAll(WellKnownHeader);
    void removeAt(qsizetype);
    QByteArrayView value(QAnyStringView name, QByteArrayView defaultValue = {}) const noexcept;
    QByteArrayView value(WellKnownHeader, QByteArrayView defaultValue = {}) const noexcept;
    QList<QByteArray> values(QAnyStringView) const;
    QList<QByteArray> values(WellKnownHeader) const;
    QByteArrayView valueAt(qsizetype) const noexcept;
    QLatin1String nameAt(qsizetype) const noexcept;
    QByteArray combinedValue(QAnyStringView) const;
    QByteArray combinedValue(WellKnownHeader) const;
    qsizetype size() const noexcept;
    bool isEmpty() const noexcept;
    void reserve(qsizetype);
    void clear();
    static QByteArrayView wellKnownHeaderName(WellKnownHeader) noexcept;
    static QHttpHeaders fromListOfPairs(const QList<std::pair<QByteArray, QByteArray>>&);
    static QHttpHeaders fromMultiMap(const QMultiMap<QByteArray, QByteArray>&);
    QList<std::pair<QByteArray, QByteArray>> toListOfPairs() const;
    QMultiHash<QByteArray, QByteArray> toMultiHash() const;
};
class QNetworkRequestFactory {
public:
    QNetworkRequestFactory();
    explicit QNetworkRequestFactory(const QUrl& baseUrl);
    QNetworkRequestFactory(const QNetworkRequestFactory&);
    ~QNetworkRequestFactory();
    QNetworkRequestFactory& operator=(const QNetworkRequestFactory&);
    QUrl baseUrl() const;
    void setBaseUrl(const QUrl&);
    QSslConfiguration sslConfiguration() const;
    void setSslConfiguration(const QSslConfiguration&);
    QNetworkRequest createRequest() const;
    QNetworkRequest createRequest(const QUrlQuery&) const;
    QNetworkRequest createRequest(const QString& path) const;
    QNetworkRequest createRequest(const QString& path, const QUrlQuery&) const;
    void setCommonHeaders(const QHttpHeaders&);
    QHttpHeaders commonHeaders() const;
    void clearCommonHeaders();
    QByteArray bearerToken() const;
    void setBearerToken(const QByteArray&);
    void clearBearerToken();
    QString userName() const;
    void setUserName(const QString&);
    QString password() const;
    void setPassword(const QString&);
    void setTransferTimeout(std::chrono::milliseconds);
    std::chrono::milliseconds transferTimeout() const;
    QUrlQuery queryParameters() const;
    void setQueryParameters(const QUrlQuery&);
    void clearQueryParameters();
    void setPriority(QNetworkRequest::Priority);
    QVariant attribute(QNetworkRequest::Attribute) const;
    void setAttribute(QNetworkRequest::Attribute, const QVariant&);
};
class QRestReply {
public:
    explicit QRestReply(QNetworkReply*);
    ~QRestReply();
    QRestReply(QRestReply&&) noexcept;
    QRestReply& operator=(QRestReply&&) noexcept;
    QNetworkReply* networkReply() const;
#if __cplusplus >= 201703L
    std::optional<QJsonDocument> readJson(QJsonParseError* = nullptr);
#endif
    QByteArray readBody();
    QString readText();
    bool isSuccess() const;
    int httpStatus() const;
    bool isHttpStatusSuccess() const;
    bool hasError() const;
    QNetworkReply::NetworkError error() const;
    QString errorString() const;
};
class QRestAccessManager : public QObject {
    Q_OBJECT
public:
    explicit QRestAccessManager(QNetworkAccessManager*, QObject* parent = nullptr);
    ~QRestAccessManager();
    QNetworkAccessManager* networkAccessManager() const;
    QNetworkReply* deleteResource(const QNetworkRequest& request);
    QNetworkReply* head(const QNetworkRequest& request);
    QNetworkReply* get(const QNetworkRequest& request);
    QNetworkReply* get(const QNetworkRequest& request, const QByteArray& data);
    QNetworkReply* get(const QNetworkRequest& request, const QJsonDocument& data);
    QNetworkReply* get(const QNetworkRequest& request, QIODevice* data);
    template <typename F> QNetworkReply* deleteResource(const QNetworkRequest& request, const QObject* context, F&& callback);
    template <typename F> QNetworkReply* head(const QNetworkRequest& request, const QObject* context, F&& callback);
    template <typename F> QNetworkReply* get(const QNetworkRequest& request, const QObject* context, F&& callback);
    template <typename F> QNetworkReply* get(const QNetworkRequest& request, const QByteArray& data, const QObject* context, F&& callback);
    template <typename F> QNetworkReply* get(const QNetworkRequest& request, const QJsonDocument& data, const QObject* context, F&& callback);
#define _QT_REST(name)                                                                                                                                                \
    QNetworkReply* name(const QNetworkRequest& request, const QJsonDocument& data);                                                                                   \
    QNetworkReply* name(const QNetworkRequest& request, const QVariantMap& data);                                                                                     \
    QNetworkReply* name(const QNetworkRequest& request, const QByteArray& data);                                                                                      \
    QNetworkReply* name(const QNetworkRequest& request, QIODevice* data);                                                                                             \
    template <typename F> QNetworkReply* name(const QNetworkRequest& request, const QJsonDocument& data, const QObject* context, F&& callback);                       \
    template <typename F> QNetworkReply* name(const QNetworkRequest& request, const QVariantMap& data, const QObject* context, F&& callback);                         \
    template <typename F> QNetworkReply* name(const QNetworkRequest& request, const QByteArray& data, const QObject* context, F&& callback);                          \
    template <typename F> QNetworkReply* name(const QNetworkRequest& request, QIODevice* data, const QObject* context, F&& callback);
    _QT_REST(post)
    _QT_REST(put)
    _QT_REST(patch)
#undef _QT_REST
    QNetworkReply* post(const QNetworkRequest& request, QHttpMultiPart* data);
    QNetworkReply* put(const QNetworkRequest& request, QHttpMultiPart* data);
    template <typename F> QNetworkReply* post(const QNetworkRequest& request, QHttpMultiPart* data, const QObject* context, F&& callback);
    template <typename F> QNetworkReply* put(const QNetworkRequest& request, QHttpMultiPart* data, const QObject* context, F&& callback);
    QNetworkReply* sendCustomRequest(const QNetworkRequest& request, const QByteArray& method, const QByteArray& data);
    QNetworkReply* sendCustomRequest(const QNetworkRequest& request, const QByteArray& method, QIODevice* data);
    QNetworkReply* sendCustomRequest(const QNetworkRequest& request, const QByteArray& method, QHttpMultiPart* data);
    template <typename F> QNetworkReply* sendCustomRequest(const QNetworkRequest& request, const QByteArray& method, const QByteArray& data, const QObject* context, F&& callback);
};

namespace QWebSocketProtocol {
enum Version { VersionUnknown = -1, Version13 = 13, VersionLatest = Version13 };
enum CloseCode { CloseCodeNormal = 1000, CloseCodeGoingAway, CloseCodeProtocolError, CloseCodeDatatypeNotSupported, CloseCodeAbnormalDisconnection = 1006, CloseCodePolicyViolated = 1008 };
}  // namespace QWebSocketProtocol
class QWebSocketHandshakeOptions {
public:
    QWebSocketHandshakeOptions();
    void setSubprotocols(const QStringList&);
};
class QWebSocket : public QObject {
    Q_OBJECT
public:
    explicit QWebSocket(const QString& origin = QString(), QWebSocketProtocol::Version = QWebSocketProtocol::VersionLatest, QObject* parent = nullptr);
    virtual ~QWebSocket();
    void abort();
    QAbstractSocket::SocketError error() const;
    QString errorString() const;
    bool flush();
    bool isValid() const;
    QAbstractSocket::SocketState state() const;
    QUrl requestUrl() const;
    QNetworkRequest request() const;
    QString origin() const;
    QHostAddress peerAddress() const;
    QWebSocketProtocol::CloseCode closeCode() const;
    QString closeReason() const;
    qint64 sendTextMessage(const QString&);
    qint64 sendBinaryMessage(const QByteArray&);
    void ignoreSslErrors();
    void ignoreSslErrors(const QList<QSslError>&);
    void setSslConfiguration(const QSslConfiguration&);
    void setProxy(const QNetworkProxy&);
    void close(QWebSocketProtocol::CloseCode = QWebSocketProtocol::CloseCodeNormal, const QString& reason = QString());
    void open(const QUrl&);
    void open(const QNetworkRequest&);
    void open(const QUrl&, const QWebSocketHandshakeOptions&);
    void open(const QNetworkRequest&, const QWebSocketHandshakeOptions&);
    void ping(const QByteArray& = QByteArray());

Q_SIGNALS:
    void aboutToClose();
    void connected();
    void disconnected();
    void stateChanged(QAbstractSocket::SocketState);
    void textFrameReceived(const QString&, bool last);
    void binaryFrameReceived(const QByteArray&, bool last);
    void textMessageReceived(const QString&);
    void binaryMessageReceived(const QByteArray&);
    void error(QAbstractSocket::SocketError);
    void errorOccurred(QAbstractSocket::SocketError);
    void pong(quint64 elapsed, const QByteArray& payload);
    void bytesWritten(qint64);
    void sslErrors(const QList<QSslError>&);
};

class QAbstractOAuthReplyHandler : public QObject {
    Q_OBJECT
public:
    explicit QAbstractOAuthReplyHandler(QObject* parent = nullptr);
    virtual ~QAbstractOAuthReplyHandler();
    virtual QString callback() const = 0;

Q_SIGNALS:
    void callbackReceived(const QVariantMap&);
    void tokensReceived(const QVariantMap&);
};
class QOAuthOobReplyHandler : public QAbstractOAuthReplyHandler {
    Q_OBJECT
public:
    explicit QOAuthOobReplyHandler(QObject* parent = nullptr);
    QString callback() const override;
};
class QOAuthHttpServerReplyHandler : public QOAuthOobReplyHandler {
    Q_OBJECT
public:
    explicit QOAuthHttpServerReplyHandler(QObject* parent = nullptr);
    explicit QOAuthHttpServerReplyHandler(quint16 port, QObject* parent = nullptr);
    QOAuthHttpServerReplyHandler(const QHostAddress&, quint16 port, QObject* parent = nullptr);
    ~QOAuthHttpServerReplyHandler();
    QString callback() const override;
    QString callbackPath() const;
    void setCallbackPath(const QString&);
    QString callbackText() const;
    void setCallbackText(const QString&);
    quint16 port() const;
    bool listen(const QHostAddress& = QHostAddress::Any, quint16 port = 0);
    void close();
    bool isListening() const;
};
class QAbstractOAuth : public QObject {
    Q_OBJECT
public:
    enum class Status { NotAuthenticated, TemporaryCredentialsReceived, Granted, RefreshingToken };
    enum class Stage { RequestingTemporaryCredentials, RequestingAuthorization, RequestingAccessToken, RefreshingAccessToken };
    enum class Error { NoError, NetworkError, ServerError, OAuthTokenNotFoundError, OAuthTokenSecretNotFoundError, OAuthCallbackNotVerified };
    enum class ContentType { WwwFormUrlEncoded, Json };
    typedef std::function<void(Stage, QMultiMap<QString, QVariant>*)> ModifyParametersFunction;
    QString clientIdentifier() const;
    void setClientIdentifier(const QString&);
    QString token() const;
    void setToken(const QString&);
    Status status() const;
    QUrl authorizationUrl() const;
    void setAuthorizationUrl(const QUrl&);
    QVariantMap extraTokens() const;
    QNetworkAccessManager* networkAccessManager() const;
    void setNetworkAccessManager(QNetworkAccessManager*);
    QAbstractOAuthReplyHandler* replyHandler() const;
    void setReplyHandler(QAbstractOAuthReplyHandler*);
    void setModifyParametersFunction(const ModifyParametersFunction&);
    void setContentType(ContentType);
    virtual void prepareRequest(QNetworkRequest*, const QByteArray& verb, const QByteArray& body = QByteArray()) = 0;
    virtual QNetworkReply* head(const QUrl&, const QVariantMap& = QVariantMap()) = 0;
    virtual QNetworkReply* get(const QUrl&, const QVariantMap& = QVariantMap()) = 0;
    virtual QNetworkReply* post(const QUrl&, const QVariantMap& = QVariantMap()) = 0;
    virtual QNetworkReply* put(const QUrl&, const QVariantMap& = QVariantMap()) = 0;
    virtual QNetworkReply* deleteResource(const QUrl&, const QVariantMap& = QVariantMap()) = 0;
    virtual void grant() = 0;

Q_SIGNALS:
    void tokenChanged(const QString&);
    void statusChanged(QAbstractOAuth::Status);
    void authorizationUrlChanged(const QUrl&);
    void authorizeWithBrowser(const QUrl&);
    void granted();
    void requestFailed(QAbstractOAuth::Error);
    void finished(QNetworkReply*);
    void replyDataReceived(const QByteArray&);
};
class QAbstractOAuth2 : public QAbstractOAuth {
    Q_OBJECT
public:
    explicit QAbstractOAuth2(QObject* parent = nullptr);
    explicit QAbstractOAuth2(QNetworkAccessManager*, QObject* parent = nullptr);
    ~QAbstractOAuth2();
    virtual QUrl createAuthenticatedUrl(const QUrl&, const QVariantMap& = QVariantMap());
    QNetworkReply* head(const QUrl&, const QVariantMap& = QVariantMap()) override;
    QNetworkReply* get(const QUrl&, const QVariantMap& = QVariantMap()) override;
    QNetworkReply* post(const QUrl&, const QVariantMap& = QVariantMap()) override;
    virtual QNetworkReply* post(const QUrl&, const QByteArray&);
    virtual QNetworkReply* post(const QUrl&, QHttpMultiPart*);
    QNetworkReply* put(const QUrl&, const QVariantMap& = QVariantMap()) override;
    virtual QNetworkReply* put(const QUrl&, const QByteArray&);
    virtual QNetworkReply* put(const QUrl&, QHttpMultiPart*);
    QNetworkReply* deleteResource(const QUrl&, const QVariantMap& = QVariantMap()) override;
    void prepareRequest(QNetworkRequest*, const QByteArray& verb, const QByteArray& body = QByteArray()) override;
    QString scope() const;
    void setScope(const QString&);
    QString userAgent() const;
    void setUserAgent(const QString&);
    QString clientIdentifierSharedKey() const;
    void setClientIdentifierSharedKey(const QString&);
    QString state() const;
    void setState(const QString&);
    QDateTime expirationAt() const;
    QString refreshToken() const;
    void setRefreshToken(const QString&);

Q_SIGNALS:
    void error(const QString& error, const QString& description, const QUrl& uri);
    void authorizationCallbackReceived(const QVariantMap&);
    void expirationAtChanged(const QDateTime&);
    void refreshTokenChanged(const QString&);
    void scopeChanged(const QString&);
};
class QOAuth2AuthorizationCodeFlow : public QAbstractOAuth2 {
    Q_OBJECT
public:
    enum class PkceMethod : quint8 { S256, Plain, None = 255 };
    explicit QOAuth2AuthorizationCodeFlow(QObject* parent = nullptr);
    explicit QOAuth2AuthorizationCodeFlow(QNetworkAccessManager*, QObject* parent = nullptr);
    QOAuth2AuthorizationCodeFlow(const QString& clientIdentifier, QNetworkAccessManager*, QObject* parent = nullptr);
    QOAuth2AuthorizationCodeFlow(const QUrl& authorization, const QUrl& token, QNetworkAccessManager*, QObject* parent = nullptr);
    QOAuth2AuthorizationCodeFlow(const QString& clientIdentifier, const QUrl& authorization, const QUrl& token, QNetworkAccessManager*, QObject* parent = nullptr);
    ~QOAuth2AuthorizationCodeFlow();
    QUrl accessTokenUrl() const;
    void setAccessTokenUrl(const QUrl&);
    QUrl tokenUrl() const;
    void setTokenUrl(const QUrl&);
    void setPkceMethod(PkceMethod, quint8 length = 43);
    void grant() override;
    void refreshAccessToken();
    void refreshTokens();

Q_SIGNALS:
    void accessTokenUrlChanged(const QUrl&);
};
