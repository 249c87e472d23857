// Where the headers are that a source includes, when no compilation database says so.
//
//   #include <QNetworkReply>     only /usr/include/x86_64-linux-gnu/qt6/QtNetwork has it: that folder, and the one above it,
//                                from where Qt's own headers include each other
//   #include "api/client.h"      the project has include/api/client.h: include/
//
// What is guessed comes last, and a name that the compiler or the system's folders have is never looked for: /usr/include/linux
// has a stddef.h too.
//
// A name that folders of several libraries have (config.h) is left alone: no header is better than a wrong one.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "engine/moved_headers.h"

namespace grantlint::engine {

class IncludeFolders {
public:
    explicit IncludeFolders(std::vector<std::string> system_folders = {}) : system_folders_(std::move(system_folders)) {}

    // Flags that find what the source includes, and what the project's headers behind it do; `root` is the project's folder.
    // What is in one of the `given` folders, absolute, needs no flag, and of a library that they name no other version is taken.
    std::vector<std::string> flags_for(const std::string& source, const std::string& root, const std::vector<std::string>& given = {});
    // What no folder has under its name, and the headers below `part`, a folder of the project, that are meant: of all sources so far
    // whose flags were asked for. Empty: none are looked for.
    void look_below(const std::string& part) { part_ = part; }
    [[nodiscard]] const std::map<std::string, std::string>& moved() const { return moved_; }

private:
    struct Found {
        std::vector<std::string> given;
        std::set<std::string> read;
        std::vector<std::string> own;     // in the order in which they were needed
        std::vector<std::string> system;
        std::set<std::string> angled;     // those of `own` that <name> needs
    };

    void follow(const std::string& file, const std::string& root, Found& found);
    std::string find_own(const std::string& name, const std::string& from, const std::string& root, Found& found);
    [[nodiscard]] std::vector<std::string> generated_for(std::string_view library) const;
    bool find_system(const std::string& name, Found& found);
    const std::vector<std::string>& folders_with(const std::string& name);
    void list_library_folders();
    bool is_default(const std::string& name);
    bool hides_default(const std::string& folder);

    void find_moved(const std::string& name, bool quoted, const std::string& root, Found& found);

    MovedHeaders moved_headers_;
    std::string part_;
    std::map<std::string, std::string> moved_;
    std::vector<std::string> system_folders_;    // empty: the usual ones
    std::vector<std::string> default_folders_;   // and those of the C++ library below them
    std::map<std::string, bool> default_names_;
    std::vector<std::string> library_folders_;   // below them, two deep, sorted
    std::map<std::string, std::vector<std::string>> with_;
    bool listed_ = false;
};

}  // namespace grantlint::engine
