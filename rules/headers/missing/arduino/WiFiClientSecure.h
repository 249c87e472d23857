// TLS: what ESP32 has (setCACert), and what ESP8266 has (setFingerprint, setTrustAnchors).
#pragma once
#include <Arduino.h>
#include <WiFiClient.h>
namespace BearSSL {
class PublicKey {
public:
    PublicKey(const char* pemKey);
    PublicKey(const uint8_t* derKey, size_t derLen);
};
class PrivateKey {
public:
    PrivateKey(const char* pemKey);
    PrivateKey(const uint8_t* derKey, size_t derLen);
};
class X509List {
public:
    X509List();
    X509List(const char* pemCert);
    X509List(const uint8_t* derCert, size_t derLen);
    bool append(const char* pemCert);
    bool append(const uint8_t* derCert, size_t derLen);
    size_t getCount() const;
};
class Session {
public:
    Session();
};
class CertStoreBase {};
}  // namespace BearSSL
class WiFiClientSecure : public WiFiClient {
public:
    WiFiClientSecure();
    WiFiClientSecure(int socket);
    ~WiFiClientSecure();
    int connect(IPAddress ip, uint16_t port) override;
    int connect(IPAddress ip, uint16_t port, int32_t timeout_ms);
    int connect(const char* host, uint16_t port) override;
    int connect(const char* host, uint16_t port, int32_t timeout_ms);
    int connect(const String& host, uint16_t port);
    int connect(IPAddress ip, uint16_t port, const char* rootCABuff, const char* cli_cert, const char* cli_key);
    int connect(const char* host, uint16_t port, const char* rootCABuff, const char* cli_cert, const char* cli_key);
    int available() override;
    int read() override;
    int read(uint8_t* buf, size_t size) override;
    int peek() override;
    using Print::write;
    size_t write(uint8_t data) override;
    size_t write(const uint8_t* buf, size_t size) override;
    void flush() override;
    void stop() override;
    uint8_t connected() override;
    int lastError(char* buf, const size_t size);
    void setInsecure();
    void setPreSharedKey(const char* pskIdent, const char* psKey);
    void setCACert(const char* rootCA);
    void setCACertBundle(const uint8_t* bundle);
    void setCACertBundle(const uint8_t* bundle, size_t size);
    void setCertificate(const char* client_ca);
    void setPrivateKey(const char* private_key);
    bool loadCACert(Stream& stream, size_t size);
    bool loadCertificate(Stream& stream, size_t size);
    bool loadPrivateKey(Stream& stream, size_t size);
    bool verify(const char* fingerprint, const char* domain_name);
    void setHandshakeTimeout(unsigned long handshake_timeout);
    void setAlpnProtocols(const char** alpn_protos);
    void setPlainStart();
    bool startTLS();

    bool setFingerprint(const char* fpStr);
    bool setFingerprint(const uint8_t fingerprint[20]);
    void allowSelfSignedCerts();
    void setKnownKey(const BearSSL::PublicKey* pk);
    void setTrustAnchors(const BearSSL::X509List* ta);
    void setX509Time(time_t now);
    void setClientRSACert(const BearSSL::X509List* cert, const BearSSL::PrivateKey* sk);
    void setCertStore(BearSSL::CertStoreBase* certStore);
    void setSession(BearSSL::Session* session);
    void setBufferSizes(int recv, int xmit);
    bool setCiphersLessSecure();
    int getLastSSLError(char* dest = NULL, size_t len = 0);
    static bool probeMaxFragmentLength(const char* hostname, uint16_t port, uint16_t len);
    static bool probeMaxFragmentLength(const String& hostname, uint16_t port, uint16_t len);
};
namespace BearSSL {
using ::WiFiClientSecure;
}
using BearSSL::PrivateKey;
using BearSSL::PublicKey;
using BearSSL::X509List;
