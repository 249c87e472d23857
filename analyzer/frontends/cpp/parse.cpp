#include "frontends/cpp/parse.h"

#include <filesystem>
#include <optional>
#include <set>

#include <algorithm>
#include <clang/Basic/Diagnostic.h>
#include <clang/Basic/DiagnosticLex.h>
#include <clang/Basic/FileManager.h>
#include <clang/Basic/Version.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendAction.h>
#include <clang/Lex/PreprocessorOptions.h>
#include <clang/Sema/SemaConsumer.h>
#include <clang/Tooling/Tooling.h>
#include <llvm/Support/VirtualFileSystem.h>

#include "base/embedded.h"
#include "base/files.h"
#include "frontends/cpp/lowering.h"
#include "frontends/cpp/model_headers.h"
#include "frontends/cpp/prelude.h"
#include "frontends/cpp/reading.h"
#include "frontends/cpp/recorder.h"

namespace grantlint::cpp {
namespace {

constexpr std::string_view kResources = "/grantlint-builtin";  // where clang's own headers stand, in memory
constexpr std::string_view kPrelude = kPreludeFile;
constexpr std::string_view kMoved = "/grantlint-moved";  // in memory, too: the project's headers under the names by which they are included
constexpr std::size_t kMostErrors = 20;
constexpr int kMostReadings = 5;  // of a source with errors, each with what the one before found to be missing

// Which files are the project's: those below a root that no -isystem or system folder covers.
class ProjectFiles {
public:
    ProjectFiles(const clang::SourceManager& sources, const std::vector<std::string>& roots, const std::string& source) : sources_(sources), roots_(roots), source_(source) {}

    bool operator()(clang::FileID file) {
        const auto [entry, fresh] = known_.try_emplace(file.getHashValue(), false);
        if (fresh) entry->second = find_out(file);
        return entry->second;
    }

private:
    bool find_out(clang::FileID file) const {
        if (const auto entry = sources_.getFileEntryRefForID(file); entry && entry->getName() == source_) return true;
        if (clang::SrcMgr::isSystem(sources_.getFileCharacteristic(sources_.getLocForStartOfFile(file)))) return false;
        const auto entry = sources_.getFileEntryRefForID(file);
        if (!entry) return false;
        std::string path = entry->getFileEntry().tryGetRealPathName().str();
        if (path.empty()) path = entry->getName().str();
        if (path == kPrelude || path == kPredefinedFile) return false;
        for (const std::string& root : roots_) {
            if (path.starts_with(root) && (root.ends_with('/') || path.size() == root.size() || path[root.size()] == '/')) return true;
        }
        return false;
    }

    const clang::SourceManager& sources_;
    const std::vector<std::string>& roots_;
    const std::string& source_;
    std::map<unsigned, bool> known_;
};

std::uint32_t file_number(ir::Unit& unit, const std::string& name) {
    auto found = std::find(unit.files.begin(), unit.files.end(), name);
    if (found == unit.files.end()) found = unit.files.insert(unit.files.end(), name);
    return static_cast<std::uint32_t>(found - unit.files.begin());
}

ir::At place(const clang::SourceManager& sources, clang::SourceLocation location, ir::Unit& unit) {
    const clang::PresumedLoc presumed = sources.getPresumedLoc(sources.getExpansionLoc(location), false);
    if (presumed.isInvalid()) return {};
    return {.file = file_number(unit, presumed.getFilename()), .line = presumed.getLine(), .column = presumed.getColumn(),
            .end_line = presumed.getLine(), .end_column = presumed.getColumn()};
}

// Where a name was looked for, in the words of an error; nothing for a class.
std::optional<std::string> scope_of(const clang::Diagnostic& diagnostic) {
    for (unsigned i = 0; i < diagnostic.getNumArgs(); ++i) {
        const clang::DeclContext* context = nullptr;
        if (diagnostic.getArgKind(i) == clang::DiagnosticsEngine::ak_declcontext) {
            context = reinterpret_cast<const clang::DeclContext*>(diagnostic.getRawArg(i));
        } else if (diagnostic.getArgKind(i) == clang::DiagnosticsEngine::ak_nameddecl) {
            context = llvm::dyn_cast_or_null<clang::DeclContext>(reinterpret_cast<const clang::NamedDecl*>(diagnostic.getRawArg(i)));
        }
        if (context == nullptr || context->isTranslationUnit()) continue;
        const auto* space = llvm::dyn_cast<clang::NamespaceDecl>(context);
        if (space == nullptr) return std::nullopt;
        return space->getQualifiedNameAsString();
    }
    return std::string();
}

// Keeps what the parser could not find or understand; nothing is printed.
class ProblemCollector : public clang::DiagnosticConsumer {
public:
    ProblemCollector(const ReadRequest& request, Reading& reading) : request_(request), reading_(reading), unit_(reading.unit) {}

    void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) override {
        if (level < clang::DiagnosticsEngine::Error) return;
        if (request_.after_error) request_.after_error();
        if (diagnostic.hasSourceManager() && diagnostic.getLocation().isValid()) note_prefix(diagnostic.getSourceManager(), diagnostic.getLocation());
        const bool missing = diagnostic.getID() == clang::diag::err_pp_file_not_found;
        if (!missing) note_names(diagnostic);
        if (unit_.errors.size() >= kMostErrors) return;
        llvm::SmallString<128> words;
        diagnostic.FormatDiagnostic(words);
        ir::Problem problem{.message = words.str().str()};
        if (diagnostic.hasSourceManager() && diagnostic.getLocation().isValid()) {
            problem.at = place(diagnostic.getSourceManager(), diagnostic.getLocation(), unit_);
        }
        (missing ? unit_.missing : unit_.errors).push_back(std::move(problem));
    }

private:
    void note_prefix(const clang::SourceManager& sources, clang::SourceLocation location) {
        for (location = sources.getExpansionLoc(location); location.isValid(); location = sources.getIncludeLoc(sources.getFileID(location))) {
            const clang::PresumedLoc presumed = sources.getPresumedLoc(location, false);
            if (presumed.isValid() && llvm::StringRef(presumed.getFilename()).starts_with(kPrefixFolder)) {
                reading_.prefix_errors.insert({presumed.getFilename(), presumed.getLine()});
            }
        }
    }

    void note_names(const clang::Diagnostic& diagnostic) {
        const bool placed = diagnostic.hasSourceManager() && diagnostic.getLocation().isValid();
        if (placed && diagnostic.getSourceManager().isInSystemHeader(diagnostic.getLocation())) return;
        ++reading_.errors;
        const std::optional<std::string> scope = scope_of(diagnostic);
        if (!scope) return;
        for (unsigned i = 0; i < diagnostic.getNumArgs(); ++i) {
            std::string name;
            if (diagnostic.getArgKind(i) == clang::DiagnosticsEngine::ak_identifierinfo) {
                if (const clang::IdentifierInfo* info = diagnostic.getArgIdentifier(i)) name = info->getName().str();
            } else if (diagnostic.getArgKind(i) == clang::DiagnosticsEngine::ak_declarationname) {
                const auto one = clang::DeclarationName::getFromOpaqueInteger(diagnostic.getRawArg(i));
                if (one.isIdentifier() && one.getAsIdentifierInfo() != nullptr) name = one.getAsIdentifierInfo()->getName().str();
            }
            if (!name.empty()) reading_.names.insert({*scope, name});
        }
    }

    const ReadRequest& request_;
    Reading& reading_;
    ir::Unit& unit_;
};

class UnitConsumer : public clang::SemaConsumer {
public:
    UnitConsumer(clang::CompilerInstance& compiler, const ReadRequest& request, Reading& reading)
        : compiler_(compiler), request_(request), files_(compiler.getSourceManager(), request.request.project_roots, reading.unit.source), reading_(reading) {}

    void InitializeSema(clang::Sema& sema) override { sema_ = &sema; }
    void ForgetSema() override { sema_ = nullptr; }

    bool shouldSkipFunctionBody(clang::Decl* decl) override {
        if (!is_own(decl->getLocation())) return true;
        return reading_.fresh && !decl->isTemplated() && !is_fresh(decl->getLocation());
    }

    void HandleTranslationUnit(clang::ASTContext&) override {
        if (sema_ == nullptr) return;
        if (reading_.errors > 0) {
            reading_.prelude = make_prelude(reading_.prelude, reading_.names, own_files(), !reading_.unit.missing.empty(), compiler_.getPreprocessor(), compiler_.getASTContext());
        }
        const InProject in_project = [this](clang::FileID file) { return files_(file); };
        Lowering lowering(*sema_, in_project, reading_.unit);
        lowering.run();
        reading_.lacks_instantiations = request_.with_models && lowering.lacks_instantiations();
        reading_.reached = true;
        if (request_.after_reading) request_.after_reading();
    }

private:
    bool is_own(clang::SourceLocation location) {
        const clang::SourceManager& sources = compiler_.getSourceManager();
        return files_(sources.getFileID(sources.getExpansionLoc(location)));
    }

    bool is_fresh(clang::SourceLocation location) {
        const clang::SourceManager& sources = compiler_.getSourceManager();
        location = sources.getExpansionLoc(location);
        const auto entry = sources.getFileEntryRefForID(sources.getFileID(location));
        const unsigned line = sources.getSpellingLineNumber(location);
        return entry && entry->getName() == reading_.unit.source && line >= reading_.fresh->first && line <= reading_.fresh->last;
    }

    std::vector<clang::FileID> own_files() {
        const clang::SourceManager& sources = compiler_.getSourceManager();
        std::vector<clang::FileID> out;
        std::set<const clang::FileEntry*> seen;
        for (unsigned i = 0; i < sources.local_sloc_entry_size(); ++i) {
            const clang::SrcMgr::SLocEntry& entry = sources.getLocalSLocEntry(i);
            if (!entry.isFile()) continue;
            const clang::FileID file = sources.getFileID(clang::SourceLocation::getFromRawEncoding(entry.getOffset()));
            const clang::FileEntry* known = sources.getFileEntryForID(file);
            if (known != nullptr && seen.insert(known).second && files_(file)) out.push_back(file);
        }
        return out;
    }

    clang::CompilerInstance& compiler_;
    const ReadRequest& request_;
    ProjectFiles files_;
    Reading& reading_;
    clang::Sema* sema_ = nullptr;
};

class UnitAction : public clang::ASTFrontendAction {
public:
    UnitAction(const ReadRequest& request, Reading& reading) : request_(request), reading_(reading) {}

    // Templates are instantiated when the lowering asks for them, not all of them at the end of the file.
    clang::TranslationUnitKind getTranslationUnitKind() override { return clang::TU_Prefix; }

protected:
    bool BeginInvocation(clang::CompilerInstance& compiler) override {
        compiler.getFrontendOpts().SkipFunctionBodies = true;  // decided body by body in shouldSkipFunctionBody
        compiler.getFrontendOpts().DisableFree = true;
        compiler.getDiagnostics().setFatalsAsError(true);      // a missing header does not end the file
        compiler.getDiagnostics().setErrorLimit(0);
        compiler.getDiagnostics().setIgnoreAllWarnings(true);
        compiler.getLangOpts().SpellChecking = false;
        compiler.getLangOpts().RecoveryAST = true;
        compiler.getLangOpts().RecoveryASTType = true;
        compiler.getLangOpts().CommentOpts.ParseAllComments = false;
        compiler.getPreprocessorOpts().UsePredefines = true;
        use_own_headers(compiler.getHeaderSearchOpts());
        if (request_.with_models) search_model_headers(compiler.getHeaderSearchOpts(), request_.request.command, request_.request.project_roots);
        if (!request_.request.command.moved.empty()) compiler.getHeaderSearchOpts().AddPath(kMoved, clang::frontend::Angled, false, true);
        return true;
    }

    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
        if (request_.before_reading) request_.before_reading(compiler);
        return std::make_unique<UnitConsumer>(compiler, request_, reading_);
    }

private:
    // Debian's driver looks for the resource folder on the disk alone, and takes the one of its own package where it finds none.
    static void use_own_headers(clang::HeaderSearchOptions& options) {
        const std::string own = options.ResourceDir + "/include";
        for (clang::HeaderSearchOptions::Entry& entry : options.UserEntries) {
            if (llvm::StringRef(entry.Path).rtrim('/').ends_with("/clang/" CLANG_VERSION_STRING "/include")) entry.Path = own;
        }
    }

    const ReadRequest& request_;
    Reading& reading_;
};

Files file_system(const ReadRequest& what) {
    const ParseRequest& request = what.request;
    auto memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
    for (const EmbeddedFile& header : embedded_builtin_headers()) {
        memory->addFile(std::string(kResources) + "/include/" + std::string(header.name), 0,
                        llvm::MemoryBuffer::getMemBuffer(llvm::StringRef(header.content.data(), header.content.size()), header.name));
    }
    add_model_headers(*memory, what.with_models);
    auto unsaved = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
    for (const auto& [path, content] : request.overlay) {
        unsaved->addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(content, path));
    }
    for (const auto& [name, path] : request.command.moved) {
        memory->addFile(std::string(kMoved) + "/" + name, 0, llvm::MemoryBuffer::getMemBufferCopy("#include \"" + path + "\"\n", name));
    }
    if (!what.prelude.empty()) memory->addFile(std::string(kPrelude), 0, llvm::MemoryBuffer::getMemBufferCopy(what.prelude, std::string(kPrelude)));
    // Each request sees its own working directory: the process has only one.
    auto overlay = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(what.recorder.watch(llvm::vfs::createPhysicalFileSystem()));
    overlay->pushOverlay(what.recorder.watch_unsaved(unsaved));
    overlay->pushOverlay(memory);
    memory->setCurrentWorkingDirectory(request.command.directory);
    unsaved->setCurrentWorkingDirectory(request.command.directory);
    overlay->setCurrentWorkingDirectory(request.command.directory);
    return overlay;
}

bool is_objective_c(const CompileCommand& command) {
    const bool named = command.file.ends_with(".m") || command.file.ends_with(".mm");
    return named || std::ranges::any_of(command.flags, [](const std::string& flag) { return flag.find("objective-c") != std::string::npos; });
}

std::vector<std::string> arguments(const ReadRequest& what) {
    const CompileCommand& command = what.request.command;
    std::vector<std::string> out = {"clang", "-fsyntax-only", "-resource-dir", std::string(kResources), "-w", "-fno-spell-checking",
                                    "-ferror-limit=0"};
    if (is_objective_c(command)) {  // what Apple's compiler and GNUstep's both do: instance variables are found when it runs
        out.insert(out.end(), {"-fobjc-runtime=gnustep-2.0", "-fblocks"});
    }
    out.insert(out.end(), command.flags.begin(), command.flags.end());
    if (what.with_models) out.emplace_back("-nostdinc++");
    out.insert(out.end(), {"-include", kPredefinedFile});
    if (!what.prelude.empty()) out.insert(out.end(), {"-include", std::string(kPrelude)});
    out.push_back(what.main_file);
    return out;
}

Reading read(const ParseRequest& request, const Prelude& prelude, bool with_models, Recorder& recorder) {
    Reading reading;
    reading.prelude = prelude;
    reading.unit.source = request.command.file;
    read({.request = request, .recorder = recorder, .main_file = request.command.file, .prelude = prelude.text, .with_models = with_models}, reading);
    return reading;
}

// Problems of one unit as those of another, which numbers its files in its own way.
std::vector<ir::Problem> taken_over(std::vector<ir::Problem> problems, const ir::Unit& from, ir::Unit& to) {
    for (ir::Problem& problem : problems) {
        if (problem.at.line != 0) problem.at.file = file_number(to, from.files[problem.at.file]);
    }
    return problems;
}

std::size_t statements_in(const std::vector<ir::Stmt>& block) {
    std::size_t out = block.size();
    for (const ir::Stmt& stmt : block) {
        for (const auto* inner : {&stmt.prologue, &stmt.body, &stmt.other, &stmt.epilogue}) out += statements_in(*inner);
        for (const ir::Case& one : stmt.cases) out += statements_in(one.body);
    }
    return out;
}

std::size_t statements_in(const ir::Unit& unit) {
    std::size_t out = 0;
    for (const ir::Function& function : unit.functions) out += statements_in(function.body);
    return out;
}

// Which of two readings of a source tells more of it. What hides errors, a class or a statement that could not be read, hides the
// functions and statements in it too.
bool tells_more(const Reading& one, const Reading& other) {
    const auto told = [](const Reading& reading, const Reading& against) { return std::tuple(reading.unit.functions.size(), statements_in(reading.unit), against.errors); };
    return told(one, other) > told(other, one);
}

// Again and again, with what the reading before found to be missing.
Reading mended(Reading first, const ParseRequest& request, bool with_models, Recorder& recorder) {
    Reading best = std::move(first);
    Prelude prelude = best.prelude;
    std::string tried;
    std::size_t errors = best.reached ? best.errors : 0;
    for (int readings = 1; readings < kMostReadings && errors > 0 && !prelude.text.empty() && prelude.text != tried; ++readings) {
        tried = prelude.text;
        Reading next = read(request, prelude, with_models, recorder);
        if (!next.reached) break;
        errors = next.errors;
        prelude = next.prelude;
        if (tells_more(best, next)) continue;
        next.unit.missing = taken_over(best.unit.missing, best.unit, next.unit);  // what is wrong is said of the source as it is
        next.unit.errors = taken_over(best.unit.errors, best.unit, next.unit);
        best = std::move(next);
    }
    return best;
}

// With the models when all is well, else with the real headers; where these are not installed, whatever lacks less.
Reading best_reading(const ParseRequest& request, Recorder& recorder) {
    std::optional<Reading> modelled;
    if (request.headers != Headers::real && may_use_models(request.command)) {
        modelled = read(request, {}, true, recorder);
        if (request.headers == Headers::models || (modelled->reached && modelled->is_clean())) return std::move(*modelled);
    }
    Reading real = read(request, {}, false, recorder);
    if (modelled && modelled->reached && modelled->unit.missing.size() < real.unit.missing.size()) return mended(std::move(*modelled), request, true, recorder);
    return mended(std::move(real), request, false, recorder);
}

}  // namespace

void read(const ReadRequest& request, Reading& reading) {
    reading.unit.types.emplace_back();
    Files system = file_system(request);
    if (request.files) system = request.files(system);
    auto files = llvm::makeIntrusiveRefCnt<clang::FileManager>(clang::FileSystemOptions{.WorkingDir = request.request.command.directory}, system);
    ProblemCollector problems(request, reading);
    clang::tooling::ToolInvocation invocation(arguments(request), std::make_unique<UnitAction>(request, reading), files.get());
    invocation.setDiagnosticConsumer(&problems);
    invocation.run();
}

bool is_binary(const std::string& file, const Overlay& overlay) {
    const Result<std::string> text = load_file(file, overlay);
    return text && text->find('\0') != std::string::npos;
}

bool is_too_large(const std::string& file) {
    std::error_code code;
    const std::uintmax_t size = std::filesystem::file_size(file, code);
    return !code && size > kMostFileBytes;
}

Result<ir::Unit> parse(const ParseRequest& request) {
    if (is_too_large(request.command.file)) return failure("it has more than 1 GB", "", {.file = request.command.file});
    if (is_binary(request.command.file, request.overlay)) return failure("it holds NUL bytes: no text, or one in UTF-16", "save it as UTF-8", {.file = request.command.file});
    Recorder recorder;
    Reading best = best_reading(request, recorder);
    if (!best.reached) {
        const std::string why = best.unit.errors.empty() ? "clang could not read it" : best.unit.errors.front().message;
        return std::unexpected(failure(why, "", {.file = request.command.file}));
    }
    best.unit.inputs = recorder.inputs();
    return std::move(best.unit);
}

}  // namespace grantlint::cpp
