#include "rules/target.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "base/percent.h"

namespace grantlint::rules {

using strings::May;
using strings::Piece;
using strings::Text;

namespace {

bool is_ascii_alnum(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

Text join_literals(const Text& text) {
    Text joined;
    for (const Piece& piece : text) {
        if (!piece.hole && piece.text.empty()) continue;
        if (!piece.hole && !joined.empty() && !joined.back().hole) joined.back().text += piece.text;
        else joined.push_back(piece);
    }
    return joined;
}

// The part in front of the first of these characters; holes are kept. `rest` receives what follows, that character included.
Text take_until(const Text& text, std::string_view stops, Text* rest) {
    Text front;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t stop = text[i].hole ? std::string::npos : text[i].text.find_first_of(stops);
        if (stop == std::string::npos) {
            front.push_back(text[i]);
            continue;
        }
        if (stop > 0) front.push_back(Piece::literal(text[i].text.substr(0, stop), text[i].from));
        if (rest != nullptr) {
            rest->assign(text.begin() + static_cast<std::ptrdiff_t>(i), text.end());
            rest->front().text.erase(0, stop);
        }
        return front;
    }
    if (rest != nullptr) rest->clear();
    return front;
}

bool starts_with(const Text& text, std::string_view prefix) { return !text.empty() && !text[0].hole && text[0].text.starts_with(prefix); }

void drop_front(Text& text, std::size_t count) {
    text[0].text.erase(0, count);
    if (text[0].text.empty()) text.erase(text.begin());
}

// Removes "https://" (or a hole and "://"); false when no scheme stands there.
bool take_scheme(Text& url) {
    if (url.size() > 1 && url[0].hole && !url[1].hole && url[1].text.starts_with("://")) {
        url.erase(url.begin());
        drop_front(url, 3);
        return true;
    }
    if (url.empty() || url[0].hole) return false;
    const std::size_t colon = url[0].text.find("://");
    if (colon == std::string::npos || colon == 0) return false;
    const std::string_view scheme = std::string_view(url[0].text).substr(0, colon);
    const bool valid = std::ranges::all_of(scheme, [](char c) { return is_ascii_alnum(c) || c == '+' || c == '-' || c == '.'; });
    if (valid) drop_front(url, colon + 3);
    return valid;
}

// "user@Host:443" -> "host"
std::string bare_host(std::string_view authority) {
    if (const std::size_t at = authority.rfind('@'); at != std::string_view::npos) authority.remove_prefix(at + 1);
    if (const std::size_t colon = authority.find(':'); colon != std::string_view::npos) authority = authority.substr(0, colon);
    if (authority.ends_with('.')) authority.remove_suffix(1);
    std::string host(authority);
    std::ranges::transform(host, host.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return host;
}

// "*.example.com" stands for every host below example.com.
bool is_one_of(const std::string& host, std::span<const std::string> hosts) {
    return std::ranges::any_of(hosts, [&](std::string_view known) {
        return known.starts_with("*.") ? host.size() > known.size() - 1 && host.ends_with(known.substr(1)) : host == known;
    });
}

struct Authority {
    Host host = Host::unknown;
    bool open = false;
};

// What the text between "//" and the path says about the host.
Authority judge_authority(const Text& authority, std::span<const std::string> hosts) {
    if (authority.empty()) return {Host::unknown, false};
    if (is_literal(authority)) return {is_one_of(bare_host(authority[0].text), hosts) ? Host::ours : Host::other, false};
    const bool open = authority.back().hole && authority.back().may == May::anything;
    if (is_hole_only(authority)) return {Host::unknown, open};
    if (!authority[0].hole && is_one_of(bare_host(authority[0].text), hosts)) return {Host::ours, open && !authority[0].text.ends_with(':')};
    const bool only_port = std::ranges::all_of(authority, [](const Piece& piece) {
        return piece.hole || (piece.text.starts_with(':') && std::ranges::all_of(piece.text.substr(1), [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; }));
    });
    if (only_port) return {Host::unknown, true};
    const bool may_fit = std::ranges::any_of(hosts, [&](const std::string& host) { return fits(authority, host); });
    return {may_fit ? Host::unknown : Host::other, open};
}

std::vector<Segment> split(Text path) {
    std::vector<Segment> segments;
    while (!path.empty()) {
        Text rest;
        Segment segment = take_until(path, "/", &rest);
        if (!rest.empty()) drop_front(rest, 1);
        for (Piece& piece : segment) piece.text = percent_decoded(piece.text);
        if (!segment.empty()) segments.push_back(std::move(segment));
        path = std::move(rest);
    }
    return segments;
}

// A URL without a scheme that begins with a hole: "{}/account/…", "{}.ringcentral.com/…", "{}:443/…", "{}account/…".
void read_open_path(Target& target, Text url, std::span<const std::string> hosts) {
    while (!url.empty() && url[0].hole) {  // a host alone (May::segment) hides no part of the path
        target.open = target.open || url[0].may == May::anything;
        url.erase(url.begin());
    }
    Text rest;
    const Text glued = take_until(url, "/", &rest);
    target.rooted = glued.empty();
    if (!glued.empty() && !glued[0].hole && (glued[0].text.starts_with('.') || glued[0].text.starts_with(':'))) {
        Text authority = glued;
        authority.insert(authority.begin(), Piece{.hole = true});
        target.host = judge_authority(authority, hosts).host;
        target.rooted = true;
        target.open = authority.back().hole;
        url = std::move(rest);
    }
    target.path = split(std::move(url));
}

// "platform.ringcentral.com/restapi/…", "localhost:8080/…": a host without a scheme, as some clients take it.
bool looks_like_host(const Text& first, std::span<const std::string> hosts) {
    if (first.empty() || first[0].hole) return false;
    const std::string& text = first[0].text;
    if (is_one_of(bare_host(text), hosts)) return true;
    const std::size_t dot = text.rfind('.');
    const bool ends_in_name = dot != std::string::npos && dot + 1 < text.size() && std::isalpha(static_cast<unsigned char>(text[dot + 1])) != 0;
    return is_literal(first) && (ends_in_name || text.find(':') != std::string::npos);
}

void read_authority(Target& target, Text url, std::span<const std::string> hosts) {
    Text rest;
    const Authority authority = judge_authority(take_until(url, "/", &rest), hosts);
    target.host = authority.host;
    target.open = authority.open;
    target.path = split(std::move(rest));
}

}  // namespace

bool is_hole_only(const Segment& segment) {
    return std::ranges::all_of(segment, [](const Piece& piece) { return piece.hole; });
}

bool is_literal(const Segment& segment) { return segment.size() == 1 && !segment[0].hole; }

// Piece by piece: the places in the text that the pieces so far may end at. Many holes cost no more than few.
bool fits(const Segment& segment, std::string_view text) {
    const auto is_digit = [&](std::size_t at) { return std::isdigit(static_cast<unsigned char>(text[at])) != 0; };
    std::vector<bool> ends(text.size() + 1);
    ends[0] = true;
    for (const Piece& piece : segment) {
        std::vector<bool> next(text.size() + 1);
        bool running = false;  // a hole that began before
        for (std::size_t at = 0; at <= text.size(); ++at) {
            if (!piece.hole) {
                if (ends[at] && text.substr(at).starts_with(piece.text)) next[at + piece.text.size()] = true;
            } else if (piece.may == May::segment) {  // digits, at least one
                running = at > 0 && (running || ends[at - 1]) && is_digit(at - 1);
                next[at] = running;
            } else {
                running = running || ends[at];
                next[at] = running;
            }
        }
        ends = std::move(next);
    }
    return ends[text.size()];
}

Target to_target(const strings::Text& whole, std::span<const std::string> hosts) {
    Target target;
    Text query;
    Text url = take_until(join_literals(whole), "?#", &query);
    target.queried = !query.empty();
    if (take_scheme(url)) {
        read_authority(target, std::move(url), hosts);
    } else if (!url.empty() && url[0].hole) {
        read_open_path(target, std::move(url), hosts);
    } else if (starts_with(url, "//") && looks_like_host(take_until(Text{Piece::literal(url[0].text.substr(2))}, "/", nullptr), hosts)) {
        drop_front(url, 2);
        read_authority(target, std::move(url), hosts);
    } else if (!url.empty() && looks_like_host(take_until(url, "/", nullptr), hosts)) {
        read_authority(target, std::move(url), hosts);
    } else {
        target.rooted = url.empty() || starts_with(url, "/");
        target.path = split(std::move(url));
    }
    return target;
}

}  // namespace grantlint::rules
