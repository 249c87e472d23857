#!/usr/bin/env python3
"""A project as teams have them, for measuring: generate.py SOURCES FOLDER

SOURCES translation units in modules of eight, a tenth of them with API calls behind wrappers in other files; the rest is what fills
projects: containers and algorithms, JSON, Qt objects, asynchronous sessions. Every file is different, every one compiles, and the same
arguments make the same bytes. All include app/build_info.h. Writes compile_commands.json and grantlint.json; prints how many calls there are to find.
"""
import json
import os
import random
import sys

FLAGS = ["-std=c++20", "-fPIC", "-DQT_NO_KEYWORDS", "-Iinclude"] + [
    f"-isystem/usr/include/x86_64-linux-gnu/qt6{sub}" for sub in ("", "/QtCore", "/QtNetwork", "/QtGui")]
MODULE = 8

API_HEADER = """#pragma once
#include <string>
#include <string_view>
#include <vector>
#include <httplib.h>

namespace net {{
inline constexpr const char* kHost = "https://platform.ringcentral.com";
inline constexpr std::string_view kRoot = "/restapi/v1.0";

class Gateway {{
public:
    explicit Gateway(std::string token);
    int fetch(const std::string& path);
    int remove(const std::string& path);
    int submit(const std::string& path, const std::string& body);

private:
    httplib::Headers headers_;
    httplib::Client client_{{kHost}};
}};

std::string account_path(std::string_view account, std::string_view rest);
std::string extension_path(std::string_view account, std::string_view extension, std::string_view rest);
}}  // namespace net
"""

API_SOURCE = """#include "net/gateway.h"

#include <utility>

namespace net {
Gateway::Gateway(std::string token) : headers_{{"Authorization", "Bearer " + std::move(token)}} {}
int Gateway::fetch(const std::string& path) {
    const auto answer = client_.Get(std::string(kRoot) + path, headers_);
    return answer ? answer->status : 0;
}
int Gateway::remove(const std::string& path) {
    const auto answer = client_.Delete(std::string(kRoot) + path, headers_);
    return answer ? answer->status : 0;
}
int Gateway::submit(const std::string& path, const std::string& body) {
    const auto answer = client_.Post(std::string(kRoot) + path, headers_, body, "application/json");
    return answer ? answer->status : 0;
}
std::string account_path(std::string_view account, std::string_view rest) { return "/account/" + std::string(account) + std::string(rest); }
std::string extension_path(std::string_view account, std::string_view extension, std::string_view rest) {
    return account_path(account, "/extension/" + std::string(extension) + std::string(rest));
}
}  // namespace net
"""

CALLS = ['gateway_.fetch(net::account_path(account_, "/call-log?page=" + std::to_string({n})))',
         'gateway_.fetch(net::extension_path(account_, "~", "/call-log"))',
         'gateway_.fetch(net::extension_path(account_, std::to_string(part{n}), "/active-calls"))',
         'gateway_.fetch(net::account_path(account_, "/recording/" + std::to_string(part{n}) + "/content"))',
         'gateway_.submit(net::extension_path(account_, "~", "/sms"), R"({{"text": "{n}"}})")',
         'gateway_.remove(net::extension_path(account_, "~", "/call-log"))']


WORDS = ("batch", "cache", "cursor", "device", "entry", "event", "folder", "frame", "grid", "index", "item", "job", "label",
         "layer", "ledger", "metric", "order", "parcel", "policy", "queue", "record", "region", "route", "rule", "sample",
         "score", "segment", "shelf", "signal", "span", "stage", "table", "ticket", "token", "track", "value", "view", "zone")


def identifier(rng):
    return rng.choice(WORDS)


def two_identifiers(rng):
    return rng.sample(WORDS, 2)


def algorithms(rng, name, count):
    out = []
    for n in range(count):
        a, b = two_identifiers(rng)
        out.append(f"""
struct {name}{n} {{
    std::string {a}_name;
    std::map<std::string, std::vector<int>> {b}_values;
    std::optional<double> weight;
}};

std::vector<std::string> sorted_{a}_{n}(const std::vector<{name}{n}>& all, std::size_t most) {{
    std::vector<std::pair<double, std::string>> ranked;
    for (const auto& one : all) {{
        double sum = one.weight.value_or({rng.randint(1, 99)}.5);
        for (const auto& [key, values] : one.{b}_values) sum += std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size() + key.size());
        ranked.emplace_back(sum, one.{a}_name);
    }}
    std::sort(ranked.begin(), ranked.end(), [](const auto& x, const auto& y) {{ return x.first > y.first || (x.first == y.first && x.second < y.second); }});
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i) names.push_back(ranked[i].second);
    return names;
}}

std::string describe_{b}_{n}(const {name}{n}& one) {{
    std::ostringstream out;
    out << one.{a}_name << ": ";
    for (auto it = one.{b}_values.rbegin(); it != one.{b}_values.rend(); ++it) {{
        if (it->second.empty()) continue;
        out << it->first << '=' << *std::max_element(it->second.begin(), it->second.end()) << (std::next(it) == one.{b}_values.rend() ? "" : ", ");
    }}
    return out.str();
}}
""")
    return "".join(out)


STD = "#include <algorithm>\n#include <map>\n#include <numeric>\n#include <optional>\n#include <sstream>\n#include <string>\n#include <vector>\n"


def std_file(rng, name):
    more = rng.sample(["<chrono>", "<deque>", "<functional>", "<memory>", "<mutex>", "<set>", "<thread>", "<unordered_map>", "<variant>", "<iostream>"], 4)
    return STD + "".join(f"#include {one}\n" for one in sorted(more)), algorithms(rng, name, 3)


def json_file(rng, name):
    a, b = two_identifiers(rng)
    return "#include <nlohmann/json.hpp>\n" + STD, algorithms(rng, name, 1) + f"""
class {name}Document {{
public:
    static {name}Document parse(const std::string& text) {{
        {name}Document out;
        const auto json = nlohmann::json::parse(text);
        for (const auto& one : json.at("{a}")) out.{a}s_.push_back(one.at("{b}").get<std::string>());
        out.limit_ = json.value("limit", {rng.randint(1, 500)});
        return out;
    }}
    [[nodiscard]] nlohmann::json to_json() const {{
        nlohmann::json out = {{{{"limit", limit_}}, {{"{a}", nlohmann::json::array()}}}};
        for (const std::string& one : {a}s_) out["{a}"].push_back({{{{"{b}", one}}}});
        return out;
    }}

private:
    std::vector<std::string> {a}s_;
    int limit_ = 0;
}};

std::string round_trip(const std::string& text) {{ return {name}Document::parse(text).to_json().dump(2); }}
"""


def qt_file(rng, name):
    a, b = two_identifiers(rng)
    headers = ["QtCore/QHash", "QtCore/QObject", "QtCore/QString", "QtCore/QStringList", "QtCore/QTimer", "QtCore/QJsonDocument", "QtCore/QJsonObject"]
    headers += rng.sample(["QtCore/QDir", "QtCore/QFile", "QtCore/QSettings", "QtCore/QUrl", "QtGui/QColor", "QtGui/QImage", "QtNetwork/QNetworkAccessManager", "QtNetwork/QNetworkReply"], 3)
    return "".join(f"#include <{one}>\n" for one in sorted(headers)), f"""
class {name}Model : public QObject {{
public:
    explicit {name}Model(QObject* parent = nullptr) : QObject(parent) {{
        connect(&timer_, &QTimer::timeout, this, [this] {{ refresh(); }});
        timer_.start({rng.randint(100, 9000)});
    }}
    void add(const QString& {a}, int {b}) {{ {b}s_[{a}] += {b}; }}
    QStringList lines() const {{
        QStringList out;
        for (auto it = {b}s_.constBegin(); it != {b}s_.constEnd(); ++it) out << QStringLiteral("%1: %2").arg(it.key()).arg(it.value());
        out.sort();
        return out;
    }}
    QByteArray save() const {{
        QJsonObject object;
        for (auto it = {b}s_.constBegin(); it != {b}s_.constEnd(); ++it) object.insert(it.key(), it.value());
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }}

private:
    void refresh() {{
        for (auto& value : {b}s_) value = qMax(0, value - {rng.randint(1, 9)});
    }}
    QTimer timer_;
    QHash<QString, int> {b}s_;
}};

QObject* make_{a}_model(QObject* parent) {{
    auto* model = new {name}Model(parent);
    for (const char* one : {{"{a}", "{b}", "{identifier(rng)}"}}) model->add(QString::fromLatin1(one), {rng.randint(1, 100)});
    return model;
}}
"""


def beast_file(rng, name):
    a = identifier(rng)
    return "#include <boost/asio/connect.hpp>\n#include <boost/asio/ip/tcp.hpp>\n#include <boost/beast/core.hpp>\n#include <boost/beast/http.hpp>\n" + STD.replace("#include <numeric>\n", "#include <memory>\n#include <numeric>\n"), algorithms(rng, name, 1) + f"""
namespace http = boost::beast::http;
using boost::asio::ip::tcp;

class {name}Session : public std::enable_shared_from_this<{name}Session> {{
public:
    explicit {name}Session(tcp::socket socket) : stream_(std::move(socket)) {{}}
    void start() {{
        http::async_read(stream_, buffer_, request_, [self = shared_from_this()](boost::beast::error_code error, std::size_t) {{
            if (!error) self->answer();
        }});
    }}

private:
    void answer() {{
        response_.version(request_.version());
        response_.set(http::field::content_type, "text/plain");
        response_.result(request_.target() == "/{a}" ? http::status::ok : http::status::not_found);
        response_.body() = "{a} {rng.randint(1, 1000)}";
        response_.prepare_payload();
        http::async_write(stream_, response_, [self = shared_from_this()](boost::beast::error_code, std::size_t) {{ self->stream_.socket().close(); }});
    }}
    boost::beast::tcp_stream stream_;
    boost::beast::flat_buffer buffer_;
    http::request<http::string_body> request_;
    http::response<http::string_body> response_;
}};

void serve_{a}(tcp::socket socket) {{ std::make_shared<{name}Session>(std::move(socket))->start(); }}
"""


def api_file(rng, name):
    methods, calls = [], 0
    for n in range(4):
        call = rng.choice(CALLS).format(n=n)
        methods.append(f"    int step{n}(int part{n}) {{\n        last_ += part{n};\n        return {call};\n    }}\n")
        calls += 1
    return '#include "net/gateway.h"\n' + STD, algorithms(rng, name, 1) + f"""
class {name}Client {{
public:
    {name}Client(net::Gateway& gateway, std::string account) : gateway_(gateway), account_(std::move(account)) {{}}
{"".join(methods)}
private:
    net::Gateway& gateway_;
    std::string account_;
    int last_ = 0;
}};

int run_{name.lower()}(net::Gateway& gateway) {{
    {name}Client client(gateway, "~");
    return client.step0(1) + client.step1(2) + client.step2(3) + client.step3(4);
}}
""", calls


def write(folder, name, text):
    path = os.path.join(folder, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as out:
        out.write(text)


def main():
    count, folder = int(sys.argv[1]), os.path.abspath(sys.argv[2])
    rng = random.Random(19)
    kinds = [std_file, json_file, qt_file, beast_file, std_file, qt_file]
    sources, calls = ["src/net/gateway.cpp"], 0
    write(folder, "include/net/gateway.h", API_HEADER.format())
    write(folder, "include/app/build_info.h", "#pragma once\n\nnamespace app {\ninline constexpr int kBuild = 19;\n}\n")
    write(folder, sources[0], '#include "app/build_info.h"\n' + API_SOURCE)
    for i in range(1, count):
        module, name = f"part{i // MODULE:02}", f"{identifier(rng).capitalize()}{i}"
        if i % MODULE == 1 or i == 1:
            write(folder, f"include/{module}/common.h", f"#pragma once\n#include <memory>\n#include <string>\n#include <vector>\n\nnamespace {module} {{\n"
                  f"struct Settings {{\n    std::string name = \"{module}\";\n    std::vector<std::string> tags;\n    int limit = {rng.randint(1, 999)};\n}};\n"
                  f"inline std::unique_ptr<Settings> make_settings(int limit) {{\n    auto out = std::make_unique<Settings>();\n    out->limit = limit;\n    return out;\n}}\n}}  // namespace {module}\n")
        if i % 10 == 5:
            includes, body, here = api_file(rng, name)
            calls += here
        else:
            includes, body = kinds[i % len(kinds)](rng, name)
        common = f'#include "{module}/common.h"\n' if os.path.exists(os.path.join(folder, f"include/{module}/common.h")) else ""
        sources.append(f"src/{module}/file{i:03}.cpp")
        write(folder, sources[-1], f'{includes}{common}#include "app/build_info.h"\n' + f"\nnamespace {module}::unit{i} {{\n{body}}}  // namespace {module}::unit{i}\n")
    commands = [{"directory": folder, "file": source, "arguments": ["c++", *FLAGS, "-c", source]} for source in sources]
    write(folder, "compile_commands.json", json.dumps(commands, indent=1) + "\n")
    write(folder, "grantlint.json", json.dumps({"permissions": ["ReadCallLog"]}) + "\n")
    print(f"{len(sources)} sources, {calls} calls")


main()
