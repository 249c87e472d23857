#include "rules/openapi/servers.h"

#include <algorithm>
#include <cctype>

#include "rules/openapi/paths.h"

namespace grantlint::rules::openapi {

using json::Kind;
using json::Value;

namespace {

constexpr std::size_t kMostUrls = 64;      // of one server, by the values of its variables
constexpr std::size_t kMostPrefixes = 16;  // of one list of servers
constexpr std::string_view kServerNotes = "servers";
constexpr std::string_view kAnyLabel = "*";

std::string lower(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

template <class T>
void add_once(std::vector<T>& list, T value) {
    if (std::ranges::find(list, value) == list.end()) list.push_back(std::move(value));
}

// "user@Host:443" -> "host"
std::string host_of(std::string_view authority) {
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) authority.remove_prefix(at + 1);
    authority = authority.substr(0, authority.find(':'));
    if (authority.ends_with('.')) authority.remove_suffix(1);
    return lower(std::string(authority));
}

// "*." stands for every host below at least a domain and its top: "*.example.com".
bool is_host(std::string_view host) {
    if (host.starts_with("*.")) {
        host.remove_prefix(2);
        if (host.find('.') == std::string_view::npos) return false;
    }
    return !host.empty() && std::ranges::all_of(host, [](unsigned char c) { return std::isalnum(c) != 0 || c == '.' || c == '-'; });
}

// "{tenant}.example.com": any value may stand there.
bool begins_host(const std::string& url, std::size_t open, std::size_t close) {
    return open >= 3 && url.compare(open - 3, 3, "://") == 0 && close + 1 < url.size() && url[close + 1] == '.';
}

}  // namespace

const std::string& Servers::prefix() const {
    static const std::string none;
    const auto found = std::ranges::find_if(prefixes, [](const std::string& prefix) { return !prefix.empty(); });
    return found == prefixes.end() ? none : *found;
}

const Servers& ServerReader::read(const Value& owner, const Servers& outer) {
    const Value* list = find_kind(owner, "servers", Kind::array);
    if (list == nullptr || list->items.empty()) return outer;
    const auto [known, is_new] = known_.try_emplace(list);
    if (is_new) {
        for (const Value& server : list->items) add_server(known->second, server);
    }
    return known->second;
}

void ServerReader::add_server(Servers& servers, const Value& server) {
    const Value* url = find_kind(server, "url", Kind::string);
    if (url == nullptr) return notes_.add(kServerNotes, document_.range(server), "a server without 'url' was left out", "write {\"url\": \"https://api.example.com/v1\"}");
    for (const std::string& one : expand(server, url->text)) add_url(servers, server, one);
}

// Every way to fill in the variables.
std::vector<std::string> ServerReader::expand(const Value& server, const std::string& url) {
    std::vector<std::string> urls = {""};
    std::size_t done = 0;
    while (done < url.size()) {
        const std::size_t open = std::min(url.find('{', done), url.size());
        const std::size_t close = open == url.size() ? open : url.find('}', open);
        for (std::string& one : urls) one += url.substr(done, open - done);
        if (close == std::string::npos || open == url.size()) break;
        std::vector<std::string> values = values_of(server, url.substr(open + 1, close - open - 1), begins_host(url, open, close));
        if (values.size() * urls.size() > kMostUrls) {
            notes_.add(kServerNotes, document_.range(server), "the variables of the server '" + url + "' have too many values; only the first of '" + url.substr(open, close - open + 1) + "' counts",
                       "add the other hosts to \"hosts\" in the pack");
            values.resize(1);
        }
        std::vector<std::string> longer;
        for (const std::string& one : urls) {
            for (const std::string& value : values) longer.push_back(one + value);
        }
        urls = std::move(longer);
        done = close + 1;
    }
    return urls;
}

// The default goes first; never empty.
std::vector<std::string> ServerReader::values_of(const Value& server, const std::string& name, bool begins_host) {
    const Value* variables = find_kind(server, "variables", Kind::object);
    const Value* variable = variables == nullptr ? nullptr : find_kind(*variables, name, Kind::object);
    std::vector<std::string> values;
    if (variable != nullptr && variable->find("default") != nullptr) values.push_back(text_of(*variable, "default"));
    const Value* list = variable == nullptr ? nullptr : find_kind(*variable, "enum", Kind::array);
    if (list != nullptr && !list->items.empty()) {
        for (const Value& item : list->items) {
            if (item.kind == Kind::string || item.kind == Kind::number) add_once(values, item.text);
        }
        if (!values.empty()) return values;
    }
    if (begins_host) return {std::string(kAnyLabel)};
    if (variable == nullptr) notes_.add("server variables", document_.range(server), "the server variable '" + name + "' is not declared", "declare it under \"variables\" with a default");
    if (values.empty()) values.push_back("{" + name + "}");
    return values;
}

void ServerReader::add_url(Servers& servers, const Value& server, const std::string& url) {
    std::string_view rest = std::string_view(url).substr(0, url.find_first_of("?#"));
    const std::size_t scheme = rest.find("://");
    const bool has_host = scheme != std::string_view::npos || rest.starts_with("//");
    if (has_host) {
        rest.remove_prefix(scheme == std::string_view::npos ? 2 : scheme + 3);
        const std::size_t slash = std::min(rest.find('/'), rest.size());
        add_host(servers, server, std::string(rest.substr(0, slash)));
        rest.remove_prefix(slash);
    } else if (rest.starts_with("./")) {
        rest.remove_prefix(1);
    }
    if (rest.find("..") != std::string_view::npos) {
        return notes_.add(kServerNotes, document_.range(server), "the server '" + url + "' depends on where the document is, and was left out", "name the server in full");
    }
    add_prefix(servers, server, rest.empty() || rest.starts_with('/') ? std::string(rest) : "/" + std::string(rest));
}

void ServerReader::add_host(Servers& servers, const Value& server, std::string authority) {
    const std::string host = host_of(authority);
    if (is_host(host)) return add_once(servers.hosts, host);
    notes_.add("hosts that a pack cannot hold", document_.range(server), "the host '" + authority + "' was left out: a pack cannot hold it",
               "give each variable a default, or add the host to \"hosts\" in the pack");
}

void ServerReader::add_prefix(Servers& servers, const Value& server, const std::string& path) {
    const PackPath prefix = path.empty() || path == "/" ? PackPath{} : to_pack_path(path);
    if (!prefix.problem.empty()) return notes_.add(kServerNotes, document_.range(server), "the path of a server was left out: " + prefix.problem);
    if (servers.prefixes.size() < kMostPrefixes) return add_once(servers.prefixes, prefix.path == "/" ? std::string() : prefix.path);
    notes_.add(kServerNotes, document_.range(server), "the path of a server was left out: more than " + std::to_string(kMostPrefixes) + " in one list say nothing");
}

}  // namespace grantlint::rules::openapi
