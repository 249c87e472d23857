#include "lsp/editor.h"

#include <algorithm>
#include <csignal>
#include <stdexcept>
#include <utility>

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include "process.h"

namespace grantlint::tests {

namespace {

constexpr int kPatience = 120'000;  // milliseconds: then the server is taken to hang, and the test fails

std::size_t offset_of(const std::string& text, const Json& position) {
    std::size_t at = 0;
    for (int line = position.at("line"); line > 0; --line) at = text.find('\n', at) + 1;
    return at + position.at("character").get<std::size_t>();
}

}  // namespace

Json pushing() {
    return {{"textDocument",
             {{"publishDiagnostics", {{"relatedInformation", true}, {"codeDescriptionSupport", true}, {"tagSupport", {{"valueSet", {1, 2}}}}, {"dataSupport", true}, {"versionSupport", true}}},
              {"codeAction", {{"codeActionLiteralSupport", {{"codeActionKind", {{"valueSet", {"quickfix"}}}}}}}},
              {"hover", {{"contentFormat", {"markdown", "plaintext"}}}}}},
            {"workspace", {{"workspaceEdit", {{"documentChanges", true}}}}}};
}

Json pulling() {
    Json can = pushing();
    can["textDocument"]["diagnostic"] = {{"dynamicRegistration", false}};
    can["workspace"]["diagnostics"] = {{"refreshSupport", true}};
    return can;
}

Editor::Editor(const std::string& folder, const Json& capabilities, const Json& options, bool begin, const std::string& arguments) : folder_(folder) {
    std::signal(SIGPIPE, SIG_IGN);
    int input[2], output[2];
    if (pipe(input) != 0 || pipe(output) != 0) throw std::runtime_error("no pipe");
    process_ = fork();
    if (process_ == 0) {
        dup2(input[0], 0);
        dup2(output[1], 1);
        for (const int end : {input[0], input[1], output[0], output[1]}) ::close(end);
        const std::string command = "cd " + quoted(folder) + " && XDG_CACHE_HOME=" + quoted(folder + "/.cache") + " exec " + binary() + " lsp " + arguments;
        execl("/bin/sh", "sh", "-c", command.c_str(), nullptr);
        _exit(127);
    }
    ::close(input[0]);
    ::close(output[1]);
    in_ = input[1];
    out_ = output[0];
    if (!begin) return;
    initialized_ = ask("initialize", {{"processId", getpid()}, {"rootUri", "file://" + folder}, {"capabilities", capabilities}, {"initializationOptions", options}});
    notify("initialized", Json::object());
}

Editor::~Editor() {
    hang_up();
    if (process_ > 0) (void)wait();
    stop_listening();
}

void Editor::send(const std::string& bytes) {
    if (together_) {
        *together_ += bytes;
        return;
    }
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t count = ::write(in_, bytes.data() + done, bytes.size() - done);
        if (count <= 0) return;
        done += static_cast<std::size_t>(count);
    }
}

void Editor::at_once(const std::function<void()>& messages) {
    together_.emplace();
    messages();
    send(*std::exchange(together_, std::nullopt));
}

void Editor::write(const Json& message) {
    const std::string body = message.dump();
    send("Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
}

void Editor::notify(const std::string& method, const Json& params) { write({{"jsonrpc", "2.0"}, {"method", method}, {"params", params}}); }

int Editor::start(const std::string& method, const Json& params) {
    write({{"jsonrpc", "2.0"}, {"id", ++last_}, {"method", method}, {"params", params}});
    return last_;
}

bool Editor::fill() {
    pollfd one{.fd = out_, .events = POLLIN, .revents = 0};
    if (poll(&one, 1, kPatience) <= 0) throw std::runtime_error("the server said nothing for a long time");
    char bytes[65536];
    const ssize_t count = ::read(out_, bytes, sizeof bytes);
    if (count <= 0) return false;
    buffer_.append(bytes, static_cast<std::size_t>(count));
    return true;
}

Json Editor::read() {
    std::size_t end = 0;
    while ((end = buffer_.find("\r\n\r\n")) == std::string::npos) {
        if (!fill()) return nullptr;
    }
    const std::size_t length = std::stoul(buffer_.substr(std::string("Content-Length: ").size()));
    while (buffer_.size() < end + 4 + length) {
        if (!fill()) return nullptr;
    }
    Json message = Json::parse(buffer_.substr(end + 4, length));
    buffer_.erase(0, end + 4 + length);
    if (message.contains("method") && message.contains("id")) write({{"jsonrpc", "2.0"}, {"id", message["id"]}, {"result", nullptr}});
    return message;
}

void Editor::keep(Json message) {
    const Json id = message.value("id", Json());
    if (!message.contains("method") && id.is_number()) answers_.insert_or_assign(id.get<int>(), std::move(message));
    else unsolicited_.push_back(std::move(message));
}

Json Editor::answer(int id) {
    while (!answers_.contains(id)) {
        Json message = read();
        if (message.is_null()) throw std::runtime_error("the server is gone");
        keep(std::move(message));
    }
    return answers_.at(id);
}

Json Editor::ask(const std::string& method, const Json& params) {
    const Json response = answer(start(method, params));
    if (!response.contains("result")) throw std::runtime_error(method + ": " + response.dump());
    return response.at("result");
}

Json Editor::next(const std::function<bool(const Json&)>& condition) {
    while (true) {
        while (!unsolicited_.empty()) {
            Json message = std::move(unsolicited_.front());
            unsolicited_.pop_front();
            if (condition(message)) return message;
        }
        Json message = read();
        if (message.is_null()) throw std::runtime_error("the server is gone");
        keep(std::move(message));
    }
}

Json Editor::next(const std::string& method) {
    return next([&](const Json& message) { return message.value("method", "") == method; });
}

void Editor::open(const std::string& name) { open(name, read_file(folder_ + "/" + name)); }

void Editor::open(const std::string& name, const std::string& text) {
    texts_[name] = text;
    versions_[name] = 1;
    notify("textDocument/didOpen", {{"textDocument", {{"uri", uri(name)}, {"languageId", "c"}, {"version", 1}, {"text", text}}}});
}

void Editor::replace(const std::string& name, const std::string& old, const std::string& fresh) {
    const Json begin = position(name, old), end = position(name, old, old.size());
    std::string& text = texts_.at(name);
    text.replace(text.find(old), old.size(), fresh);
    const Json change = {{"range", {{"start", begin}, {"end", end}}}, {"text", fresh}};
    notify("textDocument/didChange", {{"textDocument", {{"uri", uri(name)}, {"version", ++versions_.at(name)}}}, {"contentChanges", Json::array({change})}});
}

void Editor::close(const std::string& name) { notify("textDocument/didClose", {{"textDocument", document(name)}}); }

void Editor::save(const std::string& name) {
    std::FILE* file = std::fopen((folder_ + "/" + name).c_str(), "wb");
    const std::string& text = texts_.at(name);
    std::fwrite(text.data(), 1, text.size(), file);
    std::fclose(file);
    notify("textDocument/didSave", {{"textDocument", document(name)}});
}

Json Editor::diagnostics(const std::string& name) {
    const auto version = versions_.find(name);
    return next([&](const Json& message) {
        if (message.value("method", "") != "textDocument/publishDiagnostics" || message.at("params").at("uri") != uri(name)) return false;
        return version == versions_.end() || message.at("params").value("version", version->second) == version->second;
    }).at("params").at("diagnostics");
}

Json Editor::pull(const std::string& name) { return ask("textDocument/diagnostic", {{"textDocument", document(name)}}).at("items"); }

Json Editor::position(const std::string& name, const std::string& text, std::size_t behind) const {
    const std::string& whole = texts_.at(name);
    const std::size_t found = whole.find(text);
    if (found == std::string::npos) throw std::runtime_error("no such text: " + text);
    const std::size_t at = found + behind;
    const auto line = std::count(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    const std::size_t newline = at == 0 ? std::string::npos : whole.rfind('\n', at - 1);
    return {{"line", line}, {"character", newline == std::string::npos ? at : at - newline - 1}};
}

int Editor::leave() {
    (void)ask("shutdown", nullptr);
    notify("exit", nullptr);
    return wait();
}

int Editor::wait() {
    int status = 0;
    while (out_ >= 0) {
        Json message = read();
        if (message.is_null()) break;
        keep(std::move(message));
    }
    waitpid(process_, &status, 0);
    process_ = -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void Editor::hang_up() {
    if (in_ >= 0) ::close(in_);
    in_ = -1;
}

void Editor::stop_listening() {
    if (out_ >= 0) ::close(out_);
    out_ = -1;
}

std::vector<std::string> codes(const Json& diagnostics) {
    std::vector<std::string> out;
    for (const Json& one : diagnostics) out.push_back(one.value("code", ""));
    std::ranges::sort(out);
    return out;
}

std::string edited(std::string text, const Json& workspace_edit, const std::string& uri) {
    for (const Json& change : workspace_edit.at("documentChanges")) {
        if (change.at("textDocument").at("uri") != uri) continue;
        for (const Json& edit : change.at("edits")) {
            const std::size_t begin = offset_of(text, edit.at("range").at("start")), end = offset_of(text, edit.at("range").at("end"));
            text.replace(begin, end - begin, edit.at("newText").get<std::string>());
        }
    }
    return text;
}

}  // namespace grantlint::tests
