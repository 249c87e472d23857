#include "engine/include_folders.h"

#include "catch.h"
#include "process.h"

using grantlint::engine::IncludeFolders;
using grantlint::tests::TemporaryFolder;

namespace {

using Flags = std::vector<std::string>;

}  // namespace

TEST_CASE("a library's folder is found by what is included") {
    const TemporaryFolder folder;
    folder.write("system/qt5/QtNetwork/QNetworkReply", "");
    folder.write("system/qt6/QtNetwork/QNetworkReply", "");
    folder.write("system/qt6/QtCore/QString", "");
    const std::string source = folder.write("app/main.cpp", "#include \"reply.h\"\n# include <QString> // text\n");
    folder.write("app/reply.h", "  #  include <QNetworkReply>\n");
    const std::string system = folder.path() + "/system";
    IncludeFolders folders({system});
    CHECK(folders.flags_for(source, folder.path() + "/app") ==
          Flags{"-idirafter", system + "/qt6/QtNetwork", "-idirafter", system + "/qt6", "-idirafter", system + "/qt6/QtCore"});
}

TEST_CASE("what the system's folder has needs no flag") {
    const TemporaryFolder folder;
    folder.write("system/curl/curl.h", "");
    const std::string source = folder.write("app/main.c", "#include <curl/curl.h>\n#include <nowhere.h>\n");
    IncludeFolders folders({folder.path() + "/system"});
    CHECK(folders.flags_for(source, folder.path() + "/app").empty());
}

TEST_CASE("a name that several libraries have is left alone") {
    const TemporaryFolder folder;
    folder.write("system/one/config.h", "");
    folder.write("system/other/config.h", "");
    const std::string source = folder.write("app/main.c", "#include <config.h>\n");
    IncludeFolders folders({folder.path() + "/system"});
    CHECK(folders.flags_for(source, folder.path() + "/app").empty());
}

TEST_CASE("the project's own folders come first, and their headers are followed") {
    const TemporaryFolder folder;
    folder.write("system/lib/lib_client.h", "");
    folder.write("app/include/api/client.h", "#include <api/base.h>\n#include <lib_client.h>\n");
    folder.write("app/include/api/base.h", "#include \"client.h\"\n");
    const std::string source = folder.write("app/src/deep/main.cpp", "#include \"api/client.h\"\n");
    IncludeFolders folders({folder.path() + "/system"});
    CHECK(folders.flags_for(source, folder.path() + "/app") == Flags{"-I" + folder.path() + "/app/include", "-idirafter", folder.path() + "/system/lib"});
}

TEST_CASE("a header that the compiler or the C library brings is never taken from elsewhere") {
    const TemporaryFolder folder;
    folder.write("system/linux/stddef.h", "");  // clang's own stddef.h is in no folder
    folder.write("system/linux/stdatomic.h", "");
    folder.write("system/linux/string.h", "");
    folder.write("system/string.h", "");
    folder.write("system/other/vector", "");
    folder.write("system/c++/12/vector", "");
    folder.write("app/include/stdarg.h", "");
    const std::string source = folder.write("app/src/main.cpp", "#include <stddef.h>\n#include <stdatomic.h>\n#include <string.h>\n#include <vector>\n#include <stdarg.h>\n");
    IncludeFolders folders({folder.path() + "/system"});
    CHECK(folders.flags_for(source, folder.path() + "/app").empty());
}

TEST_CASE("a project's folder with a string.h of its own serves quoted names only") {
    const TemporaryFolder folder;
    folder.write("system/string.h", "");
    folder.write("app/include/string.h", "");
    folder.write("app/include/client.h", "");
    const std::string quoting = folder.write("app/src/quoting.c", "#include <string.h>\n#include \"client.h\"\n");
    const std::string angled = folder.write("app/src/angled.c", "#include <client.h>\n");
    IncludeFolders folders({folder.path() + "/system"});
    CHECK(folders.flags_for(quoting, folder.path() + "/app") == Flags{"-iquote", folder.path() + "/app/include"});
    CHECK(folders.flags_for(angled, folder.path() + "/app") == Flags{"-I" + folder.path() + "/app/include"});
}

TEST_CASE("no other version of a library whose folder is given") {
    const TemporaryFolder folder;
    folder.write("system/qt5/QtCore/QString", "");
    folder.write("system/qt6/QtCore/QString", "");
    folder.write("system/qt6/QtCore/QStringView", "");
    const std::string source = folder.write("app/main.cpp", "#include <QString>\n#include <QStringView>\n");
    IncludeFolders folders({folder.path() + "/system"});
    CHECK(folders.flags_for(source, folder.path() + "/app", {folder.path() + "/system/qt5/QtCore"}).empty());
}

TEST_CASE("a source that cannot be read needs no folder") {
    IncludeFolders folders({"/nowhere"});
    CHECK(folders.flags_for("/nowhere/main.c", "/nowhere").empty());
}

TEST_CASE("headers that were made for the machine belong to their library") {
    const TemporaryFolder folder;
    folder.write("usr/include/lib-2.0/lib.h", "");
    folder.write("usr/lib/x86_64-linux-gnu/lib-2.0/include/libconfig.h", "");
    const std::string source = folder.write("app/main.c", "#include <lib.h>\n");
    IncludeFolders folders({folder.path() + "/usr/include"});
    CHECK(folders.flags_for(source, folder.path() + "/app") ==
          Flags{"-idirafter", folder.path() + "/usr/include/lib-2.0", "-idirafter", folder.path() + "/usr/lib/x86_64-linux-gnu/lib-2.0/include"});
}

TEST_CASE("a header is found by the end of its path when the project has it under another") {
    const TemporaryFolder folder;
    const std::string app = folder.path() + "/app";
    const std::string client = folder.write("app/net/client.h", "#include <core/deep/text.h>\n#include <nowhere/config.h>\n#include \"x/config.h\"\n");
    const std::string text = folder.write("app/lib/core/deep/text.h", "");
    folder.write("app/one/config.h", "");
    folder.write("app/other/config.h", "");
    const std::string source = folder.write("app/ui/main.cpp", "#include \"acme/net/client.h\"\n#include <client.h>\n");
    IncludeFolders folders({folder.path() + "/system"});
    CHECK(folders.flags_for(source, app).empty());
    CHECK(folders.moved().empty());  // nobody said where to look
    folders.look_below(app);
    CHECK(folders.flags_for(source, app).empty());
    CHECK(folders.moved() == std::map<std::string, std::string>{{"acme/net/client.h", client}, {"core/deep/text.h", text}});
}
