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
#include <vector>

namespace grantlint::engine {

class IncludeFolders {
public:
    explicit IncludeFolders(std::vector<std::string> system_folders = {}) : system_folders_(std::move(system_folders)) {}

    // Flags that find what the source includes, and what the project's headers behind it do; `root` is the project's folder.
    // What is in one of the `given` folders, absolute, needs no flag, and of a library that they name no other version is taken.
    std::vector<std::string> flags_for(const std::string& source, const std::string& root, const std::vector<std::string>& given = {});

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
    void find_system(const std::string& name, Found& found);
    const std::vector<std::string>& folders_with(const std::string& name);
    void list_library_folders();
    bool is_default(const std::string& name);
    bool hides_default(const std::string& folder);

    std::vector<std::string> system_folders_;    // empty: the usual ones
    std::vector<std::string> default_folders_;   // and those of the C++ library below them
    std::map<std::string, bool> default_names_;
    std::vector<std::string> library_folders_;   // below them, two deep, sorted
    std::map<std::string, std::vector<std::string>> with_;
    bool listed_ = false;
};

}  // namespace grantlint::engine
