#include <algorithm>
#include <iostream>
#include <optional>

#include <fmt/format.h>

#include "base/files.h"
#include "base/path.h"
#include "base/printable.h"
#include "cli/commands.h"
#include "cli/configured.h"
#include "cli/terminal.h"
#include "engine/diagnosis.h"

namespace grantlint::cli {

using engine::Complaint;
using engine::Declaration;
using manifest::Manifest;
using rules::Whose;

namespace {

std::string place(const Range& at) {
    const std::string file = display_path(at.file, working_directory());
    return printable(at.known() ? fmt::format("{}:{}:{}", file, at.line, at.column) : file);
}

// The project that the errors came from: its manifests, and its calls, or why they could not be looked at.
struct Code {
    std::optional<engine::Inspection> inspection;
    std::optional<check::Report> report;
    std::string problem;
};

Code look_at(const Options& options, const engine::Configuration& configuration, const std::optional<Manifest>& named) {
    engine::InspectionRequest request = request_of(options, configuration);
    request.manifest = named;
    Result<engine::Inspection> inspection = engine::inspect(std::move(request));
    if (!inspection) return {.problem = inspection.error().message};
    Code code{.inspection = std::move(*inspection)};
    code.report = engine::check(*code.inspection, code.inspection->manifests);
    return code;
}

class Printer {
public:
    Printer(const std::vector<rules::Pack>& packs, std::vector<Manifest> manifests, const Code& code) : names_(packs), manifests_(std::move(manifests)), code_(code) {}

    void print(const Complaint& complaint) const {
        if (complaint.permission.empty() && complaint.whose != Whose::user && !engine::is_of_app(complaint)) print_other(complaint, "this is no grant of the app");
        else if (complaint.whose == Whose::user) print_user(complaint);
        else print_app(complaint);
        std::cout << '\n';
    }

private:
    static void say(const Complaint& complaint, std::string_view severity, const std::string& what) {
        std::string more = complaint.code.empty() ? "" : " (" + complaint.code + ")";
        if (complaint.count > 1) more += fmt::format(", {} times", complaint.count);
        std::cout << place(complaint.first) << ": " << severity << ": " << printable(what + more) << '\n';
        for (const std::string& filter : complaint.filters) std::cout << "  refused event filter: " << printable(filter) << '\n';
    }

    static void help(const std::string& text) { std::cout << "help: " << printable(text) << '\n'; }

    static void print_other(const Complaint& complaint, const std::string& what) {
        say(complaint, "note", (complaint.shape->meaning.empty() ? "the call was refused" : complaint.shape->meaning) + ": " + what);
        if (!complaint.shape->advice.empty()) help(complaint.shape->advice);
    }

    static void print_user(const Complaint& complaint) {
        if (complaint.permission.empty()) print_other(complaint, "this is no grant of the app");
        else say(complaint, "note", "the signed-in user lacks '" + complaint.permission + "': this is no grant of the app");
        help("an administrator gives it to the user's role; adding grants to the app does not help");
    }

    void print_app(const Complaint& complaint) const {
        if (complaint.permission.empty()) {
            say(complaint, "error", complaint.filters.empty() ? "a permission is missing, and the error does not say which" : "an event filter was refused, and nothing says why");
            return help(complaint.filters.empty() ? "look for 'permissionName' or the message in the whole body" : "grantlint explain FILTER tells what it needs");
        }
        const std::string who = complaint.whose == Whose::application ? "the app lacks '" + complaint.permission + "'"
                                                                     : "'" + complaint.permission + "' is missing, to the app or to the signed-in user";
        say(complaint, "error", who);
        if (!complaint.is_known) {
            const std::string near = names_.suggest(complaint.permission);
            std::cout << "  no rule pack knows this permission" << printable(near.empty() ? "" : ": " + near) << '\n';
        }
        print_calls(complaint);
        print_declarations(complaint);
    }

    void print_calls(const Complaint& complaint) const {
        if (!code_.report) {
            std::cout << "  which calls need it was not looked for: " << printable(code_.problem) << '\n';
            return;
        }
        const std::vector<const check::Call*> calls = engine::calls_needing(*code_.report, complaint.permission);
        for (const check::Call* call : calls) {
            std::cout << "  needed at " << place(call->at) << ": " << printable(call->rule->method + " " + call->rule->route) << '\n';
        }
        if (!calls.empty()) return;
        std::cout << fmt::format("  no call that needs it was found in {} file{}", code_.report->analysed, code_.report->analysed == 1 ? "" : "s");
        if (!code_.report->skipped.empty()) std::cout << fmt::format("; {} could not be analysed", code_.report->skipped.size());
        std::cout << '\n';
    }

    void print_declarations(const Complaint& complaint) const {
        if (!complaint.is_known) return print_unknown(complaint);
        if (manifests_.empty()) {
            std::cout << "  no manifest was found\n";
            return help("add \"" + complaint.permission + "\" to the app's registration, then get a new token; grantlint init writes a manifest");
        }
        for (const Manifest& manifest : manifests_) {
            const std::string name = manifest.file.empty() ? "--grant" : display_path(manifest.file, working_directory());
            const auto declaration = engine::find_declaration(manifest, complaint.permission, names_);
            if (!declaration) print_undeclared(complaint, name);
            else print_declared(complaint, *declaration, name);
        }
    }

    // A manifest that named it would be told that it names nothing.
    static void print_unknown(const Complaint& complaint) {
        help("see whether the app's registration offers \"" + complaint.permission + "\": if so, the rules are older than the API; grant it there, get a new token, and add the name to a rule pack");
    }

    static void print_undeclared(const Complaint& complaint, const std::string& name) {
        std::cout << "  " << printable(name) << " does not declare it\n";
        help("add \"" + complaint.permission + "\" to " + name + " and to the app's registration, then get a new token");
    }

    static void print_declared(const Complaint& complaint, const Declaration& declaration, const std::string& name) {
        const std::string where = declaration.grant.at.known() ? place(declaration.grant.at) : printable(name);
        const std::string as = declaration.by_inclusion ? ", by '" + declaration.grant.name + "', which includes it" : "";
        std::cout << "  " << where << " declares it" << (declaration.is_optional ? " as optional" : "") << printable(as) << '\n';
        if (declaration.is_optional) return help("this installation does not grant it: check for it before the call, or have it granted and get a new token");
        if (declaration.manifest->form == manifest::Form::token) return help("that token has it: the call was made with another one");
        help("the token is older than the grant, or belongs to another app: sign in again for a new token, and compare its client ID with the app's registration" +
             std::string(declaration.by_inclusion ? "; if it stays so, grant \"" + complaint.permission + "\" by its own name" : ""));
    }

    rules::PermissionNames names_;
    std::vector<Manifest> manifests_;
    const Code& code_;
};

Result<std::vector<Manifest>> find_manifests(const std::optional<Manifest>& named, const Code& code, const std::vector<Complaint>& complaints) {
    if (named) return std::vector{*named};
    std::vector<Manifest> found;
    if (const std::string file = manifest::find_manifest(working_directory()); !file.empty()) {
        Result<Manifest> loaded = manifest::load_manifest(file);
        if (!loaded) return std::unexpected(loaded.error());
        found.push_back(std::move(*loaded));
    }
    if (!code.report) return found;
    for (const Complaint& complaint : complaints) {
        for (const check::Call* call : engine::calls_needing(*code.report, complaint.permission)) {
            const Manifest* manifest = code.inspection->manifests.find_for(call->at.file);
            const bool is_new = manifest != nullptr && std::ranges::find(found, manifest->file, &Manifest::file) == found.end();
            if (is_new) found.push_back(*manifest);
        }
    }
    // Code that apps share, and a permission that no call needs: each app may be the one.
    if (found.empty()) found = code.inspection->manifests.all();
    return found;
}

Result<std::string> load_log(const std::string& file) {
    Result<std::string> text = load_file(file, kMostFileBytes, FileKind::any);
    if (text && (text->starts_with("\xFF\xFE") || text->starts_with("\xFE\xFF"))) return failure("the file is in UTF-16", "save it as UTF-8", {file, 1, 1, 1, 1});
    return text;
}

}  // namespace

Result<int> run_diagnose(const Options& typed) {
    const Result<engine::Configuration> configuration = find_configuration(typed);
    if (!configuration) return std::unexpected(configuration.error());
    const Options options = with(*configuration, typed);
    const Result<std::vector<rules::Pack>> packs = rules::load_packs(options.rules);
    if (!packs) return std::unexpected(packs.error());
    const Result<rules::ErrorShapes> shapes = rules::load_error_shapes();
    if (!shapes) return std::unexpected(shapes.error());
    const Result<std::optional<Manifest>> named = load_named_manifest(options);
    if (!named) return std::unexpected(named.error());
    const bool from_input = options.what.empty() || options.what == "-";
    const std::string file = from_input ? "/dev/stdin" : absolute_path(options.what, working_directory());
    const Result<std::string> text = load_log(file);
    if (!text) return std::unexpected(text.error());
    const std::vector<Complaint> complaints = engine::find_complaints(*shapes, *text, from_input ? "-" : file, *packs);
    if (complaints.empty()) {
        return failure("no error of a known API is in here, so there is nothing to diagnose", "give it an error body with 'errorCode' and 'message', or a log that holds some", {.file = from_input ? "-" : file});
    }
    const bool app_lacks = std::ranges::any_of(complaints, engine::is_of_app);
    const Code code = app_lacks ? look_at(options, *configuration, *named) : Code{};
    const Result<std::vector<Manifest>> manifests = find_manifests(*named, code, complaints);
    if (!manifests) return std::unexpected(manifests.error());
    const Printer printer(*packs, *manifests, code);
    for (const Complaint& complaint : complaints) printer.print(complaint);
    std::cout.flush();
    return app_lacks ? 1 : 0;
}

}  // namespace grantlint::cli
