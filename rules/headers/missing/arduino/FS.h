#pragma once
#include <Arduino.h>
#include <memory>
#define FILE_READ "r"
#define FILE_WRITE "w"
#define FILE_APPEND "a"
namespace fs {
enum SeekMode { SeekSet = 0, SeekCur = 1, SeekEnd = 2 };
struct FSInfo { size_t totalBytes, usedBytes, blockSize, pageSize, maxOpenFiles, maxPathLength; };
class File : public Stream {
public:
    File();
    using Print::write;
    size_t write(uint8_t) override;
    size_t write(const uint8_t* buf, size_t size) override;
    int available() override;
    int read() override;
    int peek() override;
    void flush() override;
    size_t read(uint8_t* buf, size_t size);
    bool seek(uint32_t pos, SeekMode mode);
    bool seek(uint32_t pos);
    size_t position() const;
    size_t size() const;
    bool setBufferSize(size_t size);
    void close();
    operator bool() const;
    time_t getLastWrite();
    const char* path() const;
    const char* name() const;
    const char* fullName() const;
    bool isDirectory();
    bool isFile() const;
    bool truncate(uint32_t size);
    bool seekDir(long position);
    File openNextFile(const char* mode = FILE_READ);
    void rewindDirectory();
};
class Dir {
public:
    File openFile(const char* mode);
    String fileName();
    size_t fileSize();
    bool isFile() const;
    bool isDirectory() const;
    bool next();
    bool rewind();
};
class FS {
public:
    File open(const char* path, const char* mode = FILE_READ, const bool create = false);
    File open(const String& path, const char* mode = FILE_READ, const bool create = false);
    bool exists(const char* path);
    bool exists(const String& path);
    bool remove(const char* path);
    bool remove(const String& path);
    bool rename(const char* pathFrom, const char* pathTo);
    bool rename(const String& pathFrom, const String& pathTo);
    bool mkdir(const char* path);
    bool mkdir(const String& path);
    bool rmdir(const char* path);
    bool rmdir(const String& path);
    const char* mountpoint();
    Dir openDir(const char* path);
    Dir openDir(const String& path);
    bool info(FSInfo& info);
};
}  // namespace fs
using fs::Dir;
using fs::File;
using fs::FS;
using fs::FSInfo;
using fs::SeekCur;
using fs::SeekEnd;
using fs::SeekMode;
using fs::SeekSet;
