#pragma once
#include <drogon/HttpRequest.h>
#include <map>
namespace drogon {
class HttpFile {
public:
    const std::string& getFileName() const noexcept;
    const std::string& getItemName() const noexcept;
    std::string_view fileContent() const noexcept;
    std::string_view getFileExtension() const noexcept;
    FileType getFileType() const noexcept;
    const char* fileData() const noexcept;
    size_t fileLength() const noexcept;
    int save() const noexcept;
    int save(const std::string& path) const noexcept;
    int saveAs(const std::string& fileName) const noexcept;
    std::string getMd5() const noexcept;
};
class MultiPartParser {
public:
    MultiPartParser();
    ~MultiPartParser();
    const std::vector<HttpFile>& getFiles() const;
    std::unordered_map<std::string, HttpFile> getFilesMap() const;
    const SafeStringMap<std::string>& getParameters() const;
    template <typename T> std::optional<T> getOptionalParameter(const std::string& key);
    const std::string& getParameter(const std::string& key) const;
    int parse(const HttpRequestPtr& req);
};
}  // namespace drogon
