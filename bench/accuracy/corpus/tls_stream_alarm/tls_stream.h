#pragma once

#include <openssl/ssl.h>

#include <istream>
#include <memory>
#include <ostream>
#include <sstream>
#include <stdexcept>
#include <streambuf>
#include <string>

#include <netdb.h>
#include <sys/socket.h>
#include <unistd.h>

// An iostream over TLS.
class tls_buf : public std::streambuf {
public:
    tls_buf(const std::string& host, const std::string& port) : ctx_(SSL_CTX_new(TLS_client_method())), ssl_(SSL_new(ctx_)) {
        addrinfo hints{}, *list = nullptr;
        hints.ai_socktype = SOCK_STREAM;
        if (getaddrinfo(host.c_str(), port.c_str(), &hints, &list) != 0) throw std::runtime_error("no such host: " + host);
        fd_ = socket(list->ai_family, list->ai_socktype, list->ai_protocol);
        const bool connected = ::connect(fd_, list->ai_addr, list->ai_addrlen) == 0;
        freeaddrinfo(list);
        SSL_set_fd(ssl_, fd_);
        SSL_set_tlsext_host_name(ssl_, host.c_str());
        if (!connected || SSL_connect(ssl_) != 1) throw std::runtime_error("cannot connect to " + host);
    }

    tls_buf(const tls_buf&) = delete;
    tls_buf& operator=(const tls_buf&) = delete;

    ~tls_buf() override {
        sync();
        SSL_free(ssl_);
        SSL_CTX_free(ctx_);
        ::close(fd_);
    }

protected:
    int_type overflow(int_type c) override {
        if (c != traits_type::eof()) out_.push_back(traits_type::to_char_type(c));
        return c;
    }

    std::streamsize xsputn(const char* data, std::streamsize n) override {
        out_.append(data, static_cast<std::size_t>(n));
        return n;
    }

    int sync() override {
        const int n = out_.empty() ? 0 : SSL_write(ssl_, out_.data(), static_cast<int>(out_.size()));
        out_.clear();
        return n < 0 ? -1 : 0;
    }

    int_type underflow() override {
        const int n = SSL_read(ssl_, in_, sizeof in_);
        if (n <= 0) return traits_type::eof();
        setg(in_, in_, in_ + n);
        return traits_type::to_int_type(in_[0]);
    }

private:
    SSL_CTX* ctx_;
    SSL* ssl_;
    int fd_ = -1;
    std::string out_;
    char in_[4096];
};

class tls_stream : public std::iostream {
public:
    explicit tls_stream(const std::string& host, const std::string& port = "443") : std::iostream(nullptr), buf_(host, port) { rdbuf(&buf_); }

private:
    tls_buf buf_;
};
