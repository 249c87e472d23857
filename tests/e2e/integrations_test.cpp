// Where teams meet it: git, pre-commit, CI, CMake. Each as its users have it, with a repository of its own.
#include <cstdlib>
#include <nlohmann/json.hpp>

#include "app.h"
#include "catch.h"

using namespace grantlint::tests;

namespace {

constexpr const char* kClean = "#include <curl/curl.h>\nvoid run(CURL *curl)\n{\n}\n";
constexpr const char* kCalls = R"(#include <curl/curl.h>
void run(CURL *curl)
{
    curl_easy_setopt(curl, CURLOPT_URL, "https://platform.ringcentral.com/restapi/v1.0/account/~/call-log");
    curl_easy_perform(curl);
}
)";

// ctest takes the words for a test that was skipped: see tests/CMakeLists.txt.
bool is_missing(const std::string& program) {
    if (run("command -v " + program + " > /dev/null").status == 0) return false;
    WARN("skipped: " << program << " is not installed");
    return true;
}

// A git repository with one commit. `git` runs without the machine's and the user's settings, and without network.
struct Repository {
    TemporaryFolder folder;

    explicit Repository(const std::string& source) {
        folder.write("curl/curl.h", kCurl);
        folder.write("client.c", source);
        folder.write("grantlint.json", "{\"permissions\": []}\n");
        folder.write("compile_commands.json", "[{\"directory\": \"" + folder.path() + "\", \"file\": \"client.c\", \"command\": \"cc -I. -c client.c\"}]\n");
        const Ran made = shell("git init -q -b main && git add -A && git commit -q -m first");
        INFO(made.err);
        REQUIRE(made.status == 0);
    }

    [[nodiscard]] Ran shell(const std::string& commands) const {
        return run("export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.org GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.org "
                   "GRANTLINT_BINARY=" + binary() + " PRE_COMMIT_HOME=" + quoted(folder.path() + "/.git/pre-commit-home") + " && cd " + quoted(folder.path()) + " && " + commands);
    }

    [[nodiscard]] Ran check(const std::string& arguments) const { return shell(binary() + " check " + arguments); }
};

// The README's block of that language, to be copied and pasted.
std::string readme_block(const std::string& language) {
    const std::string readme = read_file(source_folder() + "/README.md"), fence = "\n```" + language + "\n";
    const std::size_t begin = readme.find(fence, readme.find("## Where teams meet it"));
    REQUIRE(begin != std::string::npos);
    return readme.substr(begin + fence.size(), readme.find("\n```\n", begin + fence.size()) + 1 - begin - fence.size());
}

std::string with(std::string text, const std::string& old, const std::string& replacement) {
    const std::size_t at = text.find(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), replacement);
}

// The hooks as pre-commit takes them: a repository with .pre-commit-hooks.yaml and scripts/grantlint.
std::string hooks_repository(const TemporaryFolder& folder) {
    const Ran made = run("cd " + quoted(folder.path()) + " && mkdir scripts && cp " + quoted(source_folder() + "/.pre-commit-hooks.yaml") + " . && cp " + quoted(source_folder() + "/scripts/grantlint") +
                         " scripts/ && export GIT_CONFIG_GLOBAL=/dev/null && git init -q -b main && git add -A && git -c user.name=a -c user.email=a@example.org commit -q -m hooks && git rev-parse HEAD");
    REQUIRE(made.status == 0);
    return made.out.substr(0, made.out.find('\n'));
}

void install_hook(const Repository& repository, const TemporaryFolder& hooks, const std::string& id, const std::string& arguments = "[]") {
    const std::string revision = hooks_repository(hooks);
    const std::string configuration = with(with(readme_block("yaml"), "https://github.com/OWNER/grantlint", hooks.path()), "v0.1.0", revision);
    repository.folder.write(".pre-commit-config.yaml", with(configuration, "id: grantlint", "id: " + id + "\n        args: " + arguments));
    const Ran installed = repository.shell("pre-commit install && git add -A && git commit -q -m hooks --no-verify");
    INFO(installed.out + installed.err);
    REQUIRE(installed.status == 0);
}

}  // namespace

TEST_CASE("only what changed against a revision is reported", "[integrations]") {
    const Repository repository(kCalls);
    CHECK(repository.check("").status == 1);
    const Ran same = repository.check("--diff HEAD");
    CHECK(same.status == 0);
    CHECK(has(same.out, "; 1 finding not about what changed"));
    repository.folder.write("client.c", std::string(kCalls) + "void more(CURL *curl)\n{\n    curl_easy_setopt(curl, CURLOPT_URL, \"https://platform.ringcentral.com/restapi/v1.0/account/~/sms\");\n}\n");
    CHECK(repository.check("--diff HEAD").status == 0);  // lines were added, the call is where it was
    repository.folder.write("client.c", std::string(kCalls).replace(std::string(kCalls).find("call-log"), 8, "call-log?view=Simple"));
    CHECK(repository.check("--diff HEAD").status == 1);
    CHECK(repository.shell("git checkout -q client.c && cp client.c 'n\u00fc \n.c' && " + binary() + " check . --diff HEAD").status == 1);  // a file that git does not track yet
    CHECK(repository.shell("rm n* && sed -i 's/call-log/call-log?a=b/' client.c && git update-ref refs/remotes/origin/main HEAD; PATH=\"$(dirname " + binary() + "):$PATH\"; " + readme_block("sh")).status == 1);
    CHECK(repository.shell("git checkout -q client.c && echo '{\"permissions\": [\"SMS\"]}' > grantlint.json && " + binary() + " check --diff HEAD").status == 1);  // it may have been granted before
}

TEST_CASE("a revision that is not there, and a folder without git, are errors", "[integrations]") {
    const Repository repository(kCalls);
    const Ran unknown = repository.check("--diff nowhere");
    CHECK(unknown.status == 2);
    CHECK(has(unknown.err, "since 'nowhere'"));
    CHECK(repository.check("--diff=--output=x").status == 2);
    CHECK(repository.shell("test ! -e x").status == 0);
    CHECK(repository.shell("rm -rf .git && " + binary() + " check --diff HEAD").status == 2);
}

TEST_CASE("git runs nothing that a repository's configuration names", "[integrations]") {
    const Repository repository(kCalls);
    const std::string evil = "touch " + repository.folder.path() + "/ran";
    const Ran checked = repository.shell("git config core.fsmonitor '" + evil + "' && git config diff.external '" + evil + "' && git config diff.evil.textconv '" + evil + "' && git config core.pager '" + evil +
                                         "' && git config filter.evil.clean '" + evil + "' && git config filter.Evil.process '" + evil + "' && git config filter.Evil.required true" +
                                         " && printf '*.c diff=evil filter=evil\\n*.json filter=Evil\\n' > .gitattributes && echo '// more' >> client.c && touch grantlint.json && " + binary() + " check --diff HEAD; test $? -ne 2 -a ! -e ran");
    INFO(checked.out << checked.err);
    CHECK(checked.status == 0);
}

TEST_CASE("only findings in the named files", "[integrations]") {
    const Repository repository(kCalls);
    repository.folder.write("other.c", "int other;\n");
    CHECK(repository.check("--only-in client.c").status == 1);
    CHECK(repository.check("--only-in other.c").status == 0);
    CHECK(repository.check("--only-in other.c grantlint.json").status == 1);
    CHECK(repository.check("--only-in client.c --diff HEAD").status == 2);
    CHECK(has(repository.check("--only-in . ").err, "'.' is a folder, and --only-in takes files"));
    CHECK(has(repository.check("--only-in --quiet").err, "--only-in names no file"));
}

TEST_CASE("options behind --only-in stay options", "[integrations]") {
    const Repository repository(kCalls);
    repository.folder.write("other.c", "int other;\n");
    const Ran github = repository.check("--only-in --format github --fail-on warning client.c other.c");
    CHECK(github.status == 1);
    CHECK(has(github.out, "::error file=client.c"));
    CHECK(has(repository.check("--only-in client.c --format github").out, "::error file=client.c"));
    CHECK(repository.check("--only-in --manifest nowhere.json client.c").status == 2);
    CHECK(repository.check("--only-in --fail-on never client.c").status == 0);
    CHECK(repository.check("--only-in -x.c").status == 2);
}

TEST_CASE("what is to be reported on is looked at, also where the database does not name it", "[integrations]") {
    const Repository repository(kClean);
    repository.folder.write("new.c", kCalls);
    CHECK(repository.check("").status == 0);
    CHECK(repository.check("--only-in new.c").status == 1);
    CHECK(repository.check("--diff HEAD").status == 1);
    CHECK(repository.check("client.c --diff HEAD").status == 0);  // who names sources means these
    const Ran gone = repository.check("--only-in client.c gone.c");
    CHECK(gone.status == 2);
    CHECK(has(gone.out, "gone.c: skipped: not analysed: there is no such file"));
    repository.folder.write(".grantlint.json", "{\"exclude\": [\"new.c\"]}\n");
    CHECK(repository.check("--only-in new.c client.c").status == 0);
    CHECK(repository.shell("rm .grantlint.json && mkdir build && mv new.c build/ && " + binary() + " check --diff HEAD").status == 0);  // nobody looks there
}

TEST_CASE("link says which of the files it was to report on were not read", "[integrations]") {
    const Repository repository(kClean);
    CHECK(repository.check("--shard 1/1 --emit-units units").status == 0);
    repository.folder.write("new.c", kCalls);
    const Ran linked = repository.shell(binary() + " link units --only-in new.c");
    CHECK(linked.status == 2);
    CHECK(has(linked.out, "new.c: skipped: not analysed: it was not among the sources that were read"));
}

TEST_CASE("what others changed since is not told of", "[integrations]") {
    const Repository repository(kCalls);
    const Ran ran = repository.shell("git checkout -q -b mine && git checkout -q main && sed -i 's/call-log/sms/' client.c && git commit -q -a -m theirs && git checkout -q mine && " + binary() + " check --diff main");
    INFO(ran.out + ran.err);
    CHECK(ran.status == 0);
    CHECK(repository.shell("git checkout -q --orphan other && git commit -q -m other && " + binary() + " check --diff main").status == 2);  // nothing in common
}

TEST_CASE("pre-commit refuses a commit that adds an ungranted call", "[integrations]") {
    if (is_missing("pre-commit")) return;
    const Repository repository(kClean);
    const TemporaryFolder hooks;
    install_hook(repository, hooks, "grantlint");
    repository.folder.write("client.c", kCalls);
    const Ran refused = repository.shell("git commit -q -a -m calls");
    CHECK(refused.status != 0);
    CHECK(has(refused.out + refused.err, "client.c:5:5: error: call needs 'ReadCallLog', which grantlint.json does not grant"));
    repository.folder.write("grantlint.json", "{\"permissions\": [\"ReadCallLog\"]}\n");
    const Ran passed = repository.shell("git commit -q -a -m calls");
    INFO(passed.out + passed.err);
    CHECK(passed.status == 0);
}

TEST_CASE("pre-commit looks at what is staged", "[integrations]") {
    if (is_missing("pre-commit")) return;
    const Repository repository(kClean);
    const TemporaryFolder hooks;
    install_hook(repository, hooks, "grantlint-changed");
    repository.folder.write("other.c", "int other;\n");
    repository.folder.write("client.c", kCalls);
    const Ran passed = repository.shell("git add other.c && git commit -q -m other");  // the call is not staged
    INFO(passed.out + passed.err);
    CHECK(passed.status == 0);
    CHECK(has(repository.shell("cat client.c").out, "call-log"));  // and is still there
    CHECK(repository.shell("git commit -q -a -m calls").status != 0);
}

TEST_CASE("a hook's own arguments are options", "[integrations]") {
    if (is_missing("pre-commit")) return;
    struct Case {
        std::string arguments;
        bool passes;
        std::string says;
    };
    for (const Case& one : {Case{"[--format, github, --fail-on, warning]", false, "::error file=client.c"}, Case{"[--manifest, x.json]", false, "x.json"}, Case{"[--fail-on, never]", true, ""}}) {
        const Repository repository(kClean);
        const TemporaryFolder hooks;
        install_hook(repository, hooks, "grantlint-changed", one.arguments);
        repository.folder.write("client.c", kCalls);
        const Ran ran = repository.shell("git commit -q -a -m calls");
        INFO(one.arguments + ran.out + ran.err);
        CHECK((ran.status == 0) == one.passes);
        CHECK(has(ran.out + ran.err, one.says));
    }
}

TEST_CASE("what the GitHub action runs", "[integrations]") {
    const Repository repository(kCalls);
    const Ran checked = repository.shell("RUNNER_TEMP=$PWD GITHUB_OUTPUT=$PWD/outputs GRANTLINT_FAIL_ON=error " + quoted(source_folder() + "/integrations/github/check.sh"));
    CHECK(checked.status == 0);
    CHECK(has(checked.out, "::error file=client.c,line=5,endLine=5,col=5,endColumn=28,title=grantlint-missing-grant::call needs 'ReadCallLog'"));
    CHECK(read_file(repository.folder.path() + "/outputs") == "status=1\nreport=" + repository.folder.path() + "/grantlint.sarif\n");
    const auto log = nlohmann::json::parse(read_file(repository.folder.path() + "/grantlint.sarif"));
    CHECK(log["runs"][0]["results"].size() == 1);
    CHECK(has(checked.out, "\ngrantlint: 1 file analysed, "));
}

TEST_CASE("the GitHub action's inputs, and its summary", "[integrations]") {
    const Repository repository(kCalls);
    repository.folder.write("other.c", "int other;\n");
    const auto action = [&](const std::string& inputs) {
        return repository.shell("RUNNER_TEMP=$PWD GITHUB_OUTPUT=$PWD/outputs GITHUB_STEP_SUMMARY=$PWD/summary " + inputs + " " + quoted(source_folder() + "/integrations/github/check.sh") + " && tail -n 2 outputs | head -n 1 && cat summary && rm summary");
    };
    const Ran lines = action("GRANTLINT_PATHS='other.c\nclient.c' GRANTLINT_CATEGORY=mine GRANTLINT_ARGUMENTS='--verbose\n--grant SMS\n-- -I. -DNDEBUG'");
    INFO(lines.out + lines.err);
    CHECK(has(lines.out, "status=1\n### grantlint\n\n2 files analysed, "));
    CHECK(has(lines.out, "\n    client.c:5:5: error: call needs 'ReadCallLog'"));
    CHECK(nlohmann::json::parse(read_file(repository.folder.path() + "/grantlint.sarif"))["runs"][0]["automationDetails"]["id"] == "mine/");
    const Ran clean = action("GRANTLINT_PATHS=other.c");
    CHECK(has(clean.out, "grantlint: 1 file analysed"));
    CHECK(has(clean.out, "status=0\n### grantlint\n\n1 file analysed"));
    CHECK(has(action("GRANTLINT_ARGUMENTS=--nonsense").out, "status=2\n### grantlint\n\nno report: the log says why\n"));
}

TEST_CASE("the commands of the GitLab template and of the Jenkinsfile", "[integrations]") {
    const Repository repository(kCalls);
    for (const std::string file : {"gitlab/grantlint.gitlab-ci.yml", "jenkins/Jenkinsfile"}) {
        const bool gitlab = file.starts_with("gitlab");
        const std::string pattern = gitlab ? "s/^    - \\(\\$GRANTLINT.*\\)/\\1/p" : "s/^ *sh '\\(.*\\)'$/\\1/p";
        const Ran ran = repository.shell("GRANTLINT=grantlint; GRANTLINT_ARGUMENTS=; grantlint() { " + binary() + " \"$@\"; }; eval \"$(sed -n " + quoted(pattern) + " " + quoted(source_folder() + "/integrations/" + file) + ")\"");
        INFO(file + ran.out + ran.err);
        CHECK(ran.status == 1);
    }
    CHECK(nlohmann::json::parse(read_file(repository.folder.path() + "/gl-code-quality-report.json")).size() == 1);
    CHECK(has(read_file(repository.folder.path() + "/grantlint-junit.xml"), "failures=\"1\""));
    CHECK(nlohmann::json::parse(read_file(repository.folder.path() + "/grantlint.sarif"))["version"] == "2.1.0");
}

TEST_CASE("the commands of the sharded workflow", "[integrations]") {
    const Repository repository(kCalls);
    const Ran ran = repository.shell("grantlint() { " + binary() + " \"$@\"; }; for shard in 1 2 3 4; do eval \"$(sed -n 's/^      - run: \\(grantlint check.*\\)/\\1/p' " + quoted(source_folder() + "/integrations/github/sharded.yml") +
                                     " | sed \"s/[$]{{ matrix.shard }}/$shard/\")\"; done; eval \"$(sed -n 's/^      - run: \\(grantlint link.*\\)/\\1/p' " + quoted(source_folder() + "/integrations/github/sharded.yml") + ")\"");
    INFO(ran.out + ran.err);
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "::error file=client.c"));
}

TEST_CASE("shards by GNU parallel", "[integrations]") {
    if (is_missing("parallel")) return;
    const Repository repository(kCalls);
    const Ran whole = repository.check("");
    const Ran ran = repository.shell("export PATH=\"$(dirname " + binary() + "):$PATH\" PARALLEL_HOME=" + quoted(repository.folder.path() + "/.git/parallel") + "\n" + readme_block("bash"));
    INFO(ran.err);
    CHECK(ran.status == whole.status);
    CHECK(ran.out.ends_with("\n" + whole.out));
}

TEST_CASE("several reports of one run", "[integrations]") {
    const Repository repository(kCalls);
    const Ran ran = repository.check("--color always --report json=a.json --report text=a.txt");
    CHECK(ran.status == 1);
    CHECK(has(ran.out, "\x1b["));
    CHECK_FALSE(has(repository.shell("cat a.txt").out, "\x1b["));
    CHECK(nlohmann::json::parse(read_file(repository.folder.path() + "/a.json"))["findings"].size() == 1);
    CHECK(has(repository.check("--report sarif").err, "--report: 'sarif' names no file"));
    CHECK(has(repository.check("--report sarf=x").err, "'sarf' is no format of this version"));
    CHECK(repository.shell(binary() + " routes --report sarif=x").status == 2);
    CHECK(repository.check("--report json=nowhere/x.json").status == 2);
}

TEST_CASE("a CMake project fails its build on a missing grant", "[integrations]") {
    const TemporaryFolder project;
    project.write("curl/curl.h", kCurl);
    project.write("client.c", std::string(kCalls) + "int main(void) { return 0; }\nCURL *curl_easy_init(void) { return 0; }\nint curl_easy_setopt(CURL *c, CURLoption o, ...) { return 0; }\nint curl_easy_perform(CURL *c) { return 0; }\n");
    project.write("grantlint.json", "{\"permissions\": []}\n");
    project.write("CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\nproject(outside C)\ninclude_directories(.)\n" + readme_block("cmake"));
    const std::string build = "cd " + quoted(project.path()) + " && cmake -G Ninja -B build -DGrantlint_DIR=" + quoted(source_folder() + "/integrations/cmake") + " -DGRANTLINT_EXECUTABLE=" + binary() + " > log 2>&1 && cmake --build build";
    const Ran refused = run(build);
    CHECK(refused.status != 0);
    CHECK(has(refused.out, "client.c:5:5: error: call needs 'ReadCallLog', which grantlint.json does not grant"));
    project.write("grantlint.json", "{\"permissions\": [\"ReadCallLog\"]}\n");
    const Ran passed = run(build);
    INFO(passed.out + passed.err + read_file(project.path() + "/log"));
    CHECK(passed.status == 0);
    CHECK(has(run(build).out, "no work to do"));
}

TEST_CASE("a CMake project's libraries are checked with what links them", "[integrations]") {
    const TemporaryFolder project;
    project.write("curl/curl.h", kCurl);
    project.write("app/client.c", "#include <curl/curl.h>\nvoid run(CURL *curl);\nint main(void) { run(0); return 0; }\n");
    project.write("lib/calls.c", std::string(kCalls) + "CURL *curl_easy_init(void) { return 0; }\nint curl_easy_setopt(CURL *c, CURLoption o, ...) { return 0; }\nint curl_easy_perform(CURL *c) { return 0; }\n");
    project.write("lib/other.c", std::string(kCalls).replace(0, 0, "#define run other\n"));  // another program's
    project.write("app/grantlint.json", "{\"permissions\": []}\n");
    project.write("CMakeLists.txt", "cmake_minimum_required(VERSION 3.25)\nproject(outside C)\nset(CMAKE_EXPORT_COMPILE_COMMANDS ON)\ninclude_directories(.)\nadd_subdirectory(app)\n"
                                    "add_library(calls STATIC lib/calls.c)\nadd_library(outside::calls ALIAS calls)\nadd_library(between INTERFACE)\ntarget_link_libraries(between INTERFACE outside::calls)\nadd_library(other OBJECT lib/other.c)\n");
    project.write("app/CMakeLists.txt", "find_package(Grantlint REQUIRED)\nadd_executable(client client.c)\nadd_library(headers INTERFACE)\ngrantlint_check(headers)\ngrantlint_check(client MANIFEST grantlint.json)\ntarget_link_libraries(client PRIVATE between)\n");
    const std::string build = "cd " + quoted(project.path()) + " && cmake -G Ninja -B build -DGrantlint_DIR=" + quoted(source_folder() + "/integrations/cmake") + " -DGRANTLINT_EXECUTABLE=" + binary() + " > log 2>&1 && cmake --build build";
    const Ran refused = run(build);
    INFO(refused.out + refused.err + read_file(project.path() + "/log"));
    CHECK(refused.status != 0);
    CHECK(has(refused.out, "lib/calls.c:5:5: error: call needs 'ReadCallLog', which app/grantlint.json does not grant"));
    CHECK_FALSE(has(refused.out, "lib/other.c:6:5"));
    CHECK(has(read_file(project.path() + "/log"), "grantlint_check(headers): neither it nor what it links has a source"));
    project.write("app/grantlint.json", "{\"permissions\": [\"ReadCallLog\"]}\n");
    CHECK(run(build).status == 0);
    CHECK(has(run(build).out, "no work to do"));
}
