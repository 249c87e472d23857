#include "frontends/cpp/recorder.h"

#include <chrono>
#include <memory>
#include <system_error>
#include <utility>

#include <llvm/Support/MemoryBuffer.h>

#include "base/digest.h"

namespace grantlint::cpp {
namespace {

using llvm::ErrorOr;
using llvm::Twine;
using llvm::vfs::Status;

ir::ReadFile as_read(const std::string& path, const Status& status) {
    const auto modified = std::chrono::duration_cast<std::chrono::nanoseconds>(status.getLastModificationTime().time_since_epoch());
    return {.path = path, .size = status.getSize(), .modified = modified.count()};
}

class WatchedFile : public llvm::vfs::File {
public:
    WatchedFile(std::unique_ptr<File> file, std::string path, Recorder& recorder) : file_(std::move(file)), path_(std::move(path)), recorder_(recorder) {}

    ErrorOr<Status> status() override {
        ErrorOr<Status> status = file_->status();
        if (status) recorder_.note_present(path_, *status);
        return status;
    }
    ErrorOr<std::string> getName() override { return file_->getName(); }
    ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBuffer(const Twine& name, std::int64_t size, bool terminated, bool is_volatile) override {
        const ErrorOr<Status> before = file_->status();  // a later change has a later time, and is seen by that
        auto buffer = file_->getBuffer(name, size, terminated, is_volatile);
        if (before && buffer) recorder_.note_content(path_, *before, (*buffer)->getBuffer());
        return buffer;
    }
    std::error_code close() override { return file_->close(); }

private:
    std::unique_ptr<File> file_;
    std::string path_;
    Recorder& recorder_;
};

// A pipe or a device may never end: for clang there is none.
bool may_be_read(const Status& status) { return status.isRegularFile() || status.isDirectory(); }

class WatchedFileSystem : public llvm::vfs::ProxyFileSystem {
public:
    WatchedFileSystem(llvm::IntrusiveRefCntPtr<FileSystem> disk, Recorder& recorder) : ProxyFileSystem(std::move(disk)), recorder_(recorder) {}

    ErrorOr<Status> status(const Twine& path) override {
        ErrorOr<Status> status = ProxyFileSystem::status(path);
        if (status && !may_be_read(*status)) status = std::make_error_code(std::errc::no_such_file_or_directory);
        if (!status) recorder_.note_absent(absolute(path));
        else if (status->isRegularFile()) recorder_.note_present(absolute(path), *status);
        return status;
    }
    bool exists(const Twine& path) override { return static_cast<bool>(status(path)); }
    ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const Twine& path) override {
        if (const ErrorOr<Status> found = status(path); !found) return found.getError();
        ErrorOr<std::unique_ptr<llvm::vfs::File>> file = ProxyFileSystem::openFileForRead(path);
        if (!file) {
            recorder_.note_absent(absolute(path));
            return file;
        }
        return std::make_unique<WatchedFile>(std::move(*file), absolute(path), recorder_);
    }
    llvm::vfs::directory_iterator dir_begin(const Twine& path, std::error_code& code) override {
        if (const ErrorOr<Status> status = ProxyFileSystem::status(path)) recorder_.note_listed(absolute(path), *status);
        else recorder_.note_absent(absolute(path));
        return ProxyFileSystem::dir_begin(path, code);
    }

private:
    std::string absolute(const Twine& path) const {
        llvm::SmallString<256> out;
        path.toVector(out);
        makeAbsolute(out);
        return out.str().str();
    }

    Recorder& recorder_;
};

// Whether a header is there is asked more often than what is in it: that it is there, the content says too.
class UnsavedFileSystem : public llvm::vfs::ProxyFileSystem {
public:
    UnsavedFileSystem(llvm::IntrusiveRefCntPtr<FileSystem> unsaved, Recorder& recorder) : ProxyFileSystem(std::move(unsaved)), recorder_(recorder) {}

    ErrorOr<Status> status(const Twine& path) override {
        ErrorOr<Status> status = ProxyFileSystem::status(path);
        if (status && status->isRegularFile()) note(path, *status);
        return status;
    }
    bool exists(const Twine& path) override { return static_cast<bool>(status(path)); }
    ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const Twine& path) override {
        ErrorOr<std::unique_ptr<llvm::vfs::File>> file = ProxyFileSystem::openFileForRead(path);
        if (file) {
            if (const ErrorOr<Status> status = (*file)->status()) note(path, *status);
        }
        return file;
    }

private:
    void note(const Twine& path, const Status& status) {
        llvm::SmallString<256> absolute;
        path.toVector(absolute);
        makeAbsolute(absolute);
        if (const auto buffer = getBufferForFile(absolute)) recorder_.note_content(absolute.str().str(), status, (*buffer)->getBuffer());
    }

    llvm::ErrorOr<std::unique_ptr<llvm::MemoryBuffer>> getBufferForFile(const Twine& path) {
        auto file = ProxyFileSystem::openFileForRead(path);
        if (!file) return file.getError();
        return (*file)->getBuffer(path);
    }

    Recorder& recorder_;
};

}  // namespace

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Recorder::watch(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> disk) {
    return llvm::makeIntrusiveRefCnt<WatchedFileSystem>(std::move(disk), *this);
}

llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> Recorder::watch_unsaved(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> unsaved) {
    return llvm::makeIntrusiveRefCnt<UnsavedFileSystem>(std::move(unsaved), *this);
}

void Recorder::note_present(const std::string& path, const Status& status) { read_.try_emplace(path, as_read(path, status)); }

void Recorder::note_content(const std::string& path, const Status& status, llvm::StringRef content) {
    ir::ReadFile& file = read_[path];
    if (!file.digest.empty()) return;  // what was read first counts: a change since then makes the entry of no use
    file = as_read(path, status);
    file.digest = digest_of({content.data(), content.size()});
}

void Recorder::note_listed(const std::string& path, const Status& status) {
    ir::ReadFile& folder = read_[path];
    if (!folder.digest.empty()) return;
    folder = as_read(path, status);
    folder.digest = ir::kListed;
}

void Recorder::note_absent(const std::string& path) { absent_.insert(path); }

ir::Inputs Recorder::inputs() const {
    ir::Inputs out;
    for (const auto& [path, file] : read_) out.read.push_back(file);
    out.absent.assign(absent_.begin(), absent_.end());
    return out;
}

}  // namespace grantlint::cpp
