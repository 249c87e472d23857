#include "frontends/cpp/parse.h"

#include <filesystem>

#include <algorithm>
#include <clang/Basic/Diagnostic.h>
#include <clang/Basic/DiagnosticLex.h>
#include <clang/Basic/FileManager.h>
#include <clang/Frontend/CompilerInstance.h>
#include <clang/Frontend/FrontendAction.h>
#include <clang/Lex/PreprocessorOptions.h>
#include <clang/Sema/SemaConsumer.h>
#include <clang/Tooling/Tooling.h>
#include <llvm/Support/VirtualFileSystem.h>

#include "base/embedded.h"
#include "frontends/cpp/lowering.h"

namespace grantlint::cpp {
namespace {

constexpr std::string_view kResources = "/grantlint-builtin";  // where clang's own headers stand, in memory
constexpr std::size_t kMostErrors = 20;

// Which files are the project's: those below a root that no -isystem or system folder covers.
class ProjectFiles {
public:
    ProjectFiles(const clang::SourceManager& sources, const std::vector<std::string>& roots) : sources_(sources), roots_(roots) {}

    bool operator()(clang::FileID file) {
        const auto [entry, fresh] = known_.try_emplace(file.getHashValue(), false);
        if (fresh) entry->second = find_out(file);
        return entry->second;
    }

private:
    bool find_out(clang::FileID file) const {
        if (file == sources_.getMainFileID()) return true;
        if (clang::SrcMgr::isSystem(sources_.getFileCharacteristic(sources_.getLocForStartOfFile(file)))) return false;
        const auto entry = sources_.getFileEntryRefForID(file);
        if (!entry) return false;
        std::string path = entry->getFileEntry().tryGetRealPathName().str();
        if (path.empty()) path = entry->getName().str();
        for (const std::string& root : roots_) {
            if (path.starts_with(root) && (root.ends_with('/') || path.size() == root.size() || path[root.size()] == '/')) return true;
        }
        return false;
    }

    const clang::SourceManager& sources_;
    const std::vector<std::string>& roots_;
    std::map<unsigned, bool> known_;
};

ir::At place(const clang::SourceManager& sources, clang::SourceLocation location, ir::Unit& unit) {
    const clang::PresumedLoc presumed = sources.getPresumedLoc(sources.getExpansionLoc(location), false);
    if (presumed.isInvalid()) return {};
    const std::string name = presumed.getFilename();
    auto found = std::find(unit.files.begin(), unit.files.end(), name);
    if (found == unit.files.end()) found = unit.files.insert(unit.files.end(), name);
    return {.file = static_cast<std::uint32_t>(found - unit.files.begin()), .line = presumed.getLine(), .column = presumed.getColumn(),
            .end_line = presumed.getLine(), .end_column = presumed.getColumn()};
}

// Keeps what the parser could not find or understand; nothing is printed.
class ProblemCollector : public clang::DiagnosticConsumer {
public:
    explicit ProblemCollector(ir::Unit& unit) : unit_(unit) {}

    void HandleDiagnostic(clang::DiagnosticsEngine::Level level, const clang::Diagnostic& diagnostic) override {
        if (level < clang::DiagnosticsEngine::Error || unit_.errors.size() >= kMostErrors) return;
        llvm::SmallString<128> words;
        diagnostic.FormatDiagnostic(words);
        ir::Problem problem{.message = words.str().str()};
        if (diagnostic.hasSourceManager() && diagnostic.getLocation().isValid()) {
            problem.at = place(diagnostic.getSourceManager(), diagnostic.getLocation(), unit_);
        }
        const bool missing = diagnostic.getID() == clang::diag::err_pp_file_not_found;
        (missing ? unit_.missing : unit_.errors).push_back(std::move(problem));
    }

private:
    ir::Unit& unit_;
};

class UnitConsumer : public clang::SemaConsumer {
public:
    UnitConsumer(clang::CompilerInstance& compiler, const ParseRequest& request, ir::Unit& unit, bool& reached)
        : compiler_(compiler), files_(compiler.getSourceManager(), request.project_roots), unit_(unit), reached_(reached) {}

    void InitializeSema(clang::Sema& sema) override { sema_ = &sema; }
    void ForgetSema() override { sema_ = nullptr; }

    bool shouldSkipFunctionBody(clang::Decl* decl) override {
        const clang::SourceManager& sources = compiler_.getSourceManager();
        return !files_(sources.getFileID(sources.getExpansionLoc(decl->getLocation())));
    }

    void HandleTranslationUnit(clang::ASTContext&) override {
        if (sema_ == nullptr) return;
        const InProject in_project = [this](clang::FileID file) { return files_(file); };
        Lowering(*sema_, in_project, unit_).run();
        reached_ = true;
    }

private:
    clang::CompilerInstance& compiler_;
    ProjectFiles files_;
    ir::Unit& unit_;
    bool& reached_;  // the end of the file was seen
    clang::Sema* sema_ = nullptr;
};

class UnitAction : public clang::ASTFrontendAction {
public:
    UnitAction(const ParseRequest& request, ir::Unit& unit, bool& reached) : request_(request), unit_(unit), reached_(reached) {}

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
        return true;
    }

    std::unique_ptr<clang::ASTConsumer> CreateASTConsumer(clang::CompilerInstance& compiler, llvm::StringRef) override {
        return std::make_unique<UnitConsumer>(compiler, request_, unit_, reached_);
    }

private:
    const ParseRequest& request_;
    ir::Unit& unit_;
    bool& reached_;
};

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> file_system(const ParseRequest& request) {
    auto memory = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
    for (const EmbeddedFile& header : embedded_builtin_headers()) {
        memory->addFile(std::string(kResources) + "/include/" + std::string(header.name), 0,
                        llvm::MemoryBuffer::getMemBuffer(llvm::StringRef(header.content.data(), header.content.size()), header.name));
    }
    for (const auto& [path, content] : request.overlay) {
        memory->addFile(path, 0, llvm::MemoryBuffer::getMemBufferCopy(content, path));
    }
    // Each request sees its own working directory: the process has only one.
    auto overlay = llvm::makeIntrusiveRefCnt<llvm::vfs::OverlayFileSystem>(llvm::vfs::createPhysicalFileSystem().release());
    overlay->pushOverlay(memory);
    memory->setCurrentWorkingDirectory(request.command.directory);
    overlay->setCurrentWorkingDirectory(request.command.directory);
    return overlay;
}

std::vector<std::string> arguments(const ParseRequest& request) {
    std::vector<std::string> out = {"clang", "-fsyntax-only", "-resource-dir", std::string(kResources), "-w", "-fno-spell-checking",
                                    "-ferror-limit=0"};
    out.insert(out.end(), request.command.flags.begin(), request.command.flags.end());
    out.push_back(request.command.file);
    return out;
}

}  // namespace

Result<ir::Unit> parse(const ParseRequest& request) {
    ir::Unit unit;
    unit.source = request.command.file;
    unit.types.emplace_back();
    const auto system = file_system(request);
    auto files = llvm::makeIntrusiveRefCnt<clang::FileManager>(clang::FileSystemOptions{.WorkingDir = request.command.directory}, system);
    ProblemCollector problems(unit);
    bool reached = false;
    clang::tooling::ToolInvocation invocation(arguments(request), std::make_unique<UnitAction>(request, unit, reached), files.get());
    invocation.setDiagnosticConsumer(&problems);
    invocation.run();
    if (!reached) {
        const std::string why = unit.errors.empty() ? "clang could not read it" : unit.errors.front().message;
        return std::unexpected(failure(why, "", {.file = request.command.file}));
    }
    return unit;
}

}  // namespace grantlint::cpp
