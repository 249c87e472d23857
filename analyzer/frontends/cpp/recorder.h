// Writes down what clang reads from the disk, and what it looks for there in vain: a cache asks later whether all of it is still so.
//
//   Recorder recorder;
//   overlay(recorder.watch(llvm::vfs::createPhysicalFileSystem()))     any number of readings
//   unit.inputs = recorder.inputs();
//
// A file's content is digested as clang gets it, so that no change in between goes unseen. Of what lies over the disk in memory only
// what an editor has not saved yet comes here: as a file of no time, with the digest of its content.
#pragma once

#include <map>
#include <set>
#include <string>

#include <llvm/ADT/IntrusiveRefCntPtr.h>
#include <llvm/Support/VirtualFileSystem.h>

#include "ir/unit.h"

namespace grantlint::cpp {

class Recorder {
public:
    // The same files; the recorder must outlive them.
    llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> watch(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> disk);

    // The same of files that stand in for those on the disk; what is not among them, the disk is asked for.
    llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> watch_unsaved(llvm::IntrusiveRefCntPtr<llvm::vfs::FileSystem> unsaved);

    [[nodiscard]] ir::Inputs inputs() const;

    void note_present(const std::string& path, const llvm::vfs::Status& status);
    void note_content(const std::string& path, const llvm::vfs::Status& status, llvm::StringRef content);
    void note_listed(const std::string& path, const llvm::vfs::Status& status);
    void note_absent(const std::string& path);

private:
    std::map<std::string, ir::ReadFile> read_;
    std::set<std::string> absent_;
};

}  // namespace grantlint::cpp
