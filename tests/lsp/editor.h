// An editor as the server sees it: a process at the other end of two pipes, messages, and nothing else.
//
//   Editor editor(folder);                        initialize and initialized
//   editor.open("client.c");                      didOpen with what is on the disk
//   editor.diagnostics("client.c")                the next that the server sends
//   editor.ask("textDocument/hover", …)           the result; the test fails on an error
#pragma once

#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>
#include <sys/types.h>

#include "workers.h"

namespace grantlint::tests {

using Json = nlohmann::json;

// What pushes get, with everything that diagnostics may hold; and the same for a client that pulls.
Json pushing();
Json pulling();

class Editor {
public:
    // The server runs with the folder as its workspace. `begin`: whether initialize and initialized are sent.
    explicit Editor(const std::string& folder, const Json& capabilities = pushing(), const Json& options = nullptr, bool begin = true, const std::string& arguments = "");
    ~Editor();
    Editor(const Editor&) = delete;
    Editor& operator=(const Editor&) = delete;

    void send(const std::string& bytes);  // as they are
    void at_once(const std::function<void()>& messages);  // those that are sent in there go out in one piece, none before the others
    void write(const Json& message);
    void notify(const std::string& method, const Json& params);
    int start(const std::string& method, const Json& params);  // the request's number
    Json answer(int id);                                       // the whole response
    Json ask(const std::string& method, const Json& params);   // the result

    // The next message that the server sends of its own accord and that the condition takes.
    Json next(const std::function<bool(const Json&)>& condition);
    Json next(const std::string& method);
    Json read();  // the next message whatever it is; null at the end

    void open(const std::string& name);
    void open(const std::string& name, const std::string& text);
    void replace(const std::string& name, const std::string& old, const std::string& fresh);  // an incremental change of what was opened
    void close(const std::string& name);
    void save(const std::string& name);  // writes it to the disk, too

    // Of the newest version of an open file, or of another file: what is sent next.
    Json diagnostics(const std::string& name);
    Json pull(const std::string& name);  // the items

    [[nodiscard]] std::string uri(const std::string& name) const { return "file://" + folder_ + "/" + name; }
    [[nodiscard]] const std::string& text(const std::string& name) const { return texts_.at(name); }
    [[nodiscard]] Json document(const std::string& name) const { return {{"uri", uri(name)}}; }
    // Where a text begins in an open file, `behind` bytes further; ASCII only.
    [[nodiscard]] Json position(const std::string& name, const std::string& text, std::size_t behind = 0) const;
    [[nodiscard]] Json at(const std::string& name, const std::string& text, std::size_t behind = 0) const { return {{"textDocument", document(name)}, {"position", position(name, text, behind)}}; }

    int leave();  // shutdown, exit; the process's exit status
    int wait();   // its exit status, once it has ended by itself; 128 + the signal
    void hang_up();  // closes the server's input
    void stop_listening();  // closes its output

    [[nodiscard]] const Json& initialized() const { return initialized_; }
    [[nodiscard]] Workers workers() const { return {folder_, process_}; }

private:
    bool fill();
    void keep(Json message);

    std::string folder_;
    pid_t process_ = -1;
    int in_ = -1, out_ = -1;
    std::string buffer_;
    std::optional<std::string> together_;  // what is kept back to be sent at once
    std::deque<Json> unsolicited_;
    std::map<int, Json> answers_;
    std::map<std::string, std::string> texts_;
    std::map<std::string, int> versions_;
    int last_ = 0;
    Json initialized_;
};

// The findings' rules, sorted: "missing-grant".
std::vector<std::string> codes(const Json& diagnostics);

// The text with a workspace edit's changes of one file made; UTF-16 columns of ASCII.
std::string edited(std::string text, const Json& workspace_edit, const std::string& uri);

}  // namespace grantlint::tests
