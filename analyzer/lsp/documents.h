// The texts that the client holds open: they count, whatever is on the disk.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "base/files.h"
#include "lsp/message.h"
#include "lsp/positions.h"

namespace grantlint::lsp {

struct Document {
    std::string uri;           // as the client writes it
    std::int64_t version = 0;  // the client's
    Text text;
    std::uint64_t edited = 0;  // the revision of the documents that last changed it
    std::optional<bool> saved; // whether the disk has the same; nothing: that is to be looked at
};

// Files by path. Notifications that make no sense (a change of what is not open) change nothing; malformed ones throw Json::exception.
class Documents {
public:
    void set_encoding(Encoding encoding) { encoding_ = encoding; }

    // Each returns the file's path, empty when nothing changed. `params` are the notification's.
    std::string open(const Json& params);
    std::string change(const Json& params);
    std::string close(const Json& params);

    [[nodiscard]] const Document* find(const std::string& path) const;
    [[nodiscard]] const std::map<std::string, Document>& all() const { return documents_; }
    [[nodiscard]] std::uint64_t revision() const { return revision_; }  // grows with every change of any text, and of the disk

    // What differs from the disk. A file is read again only when its text has changed, or when it was said that the disk has.
    Overlay unsaved();
    void forget_disk();

private:
    std::map<std::string, Document> documents_;
    std::uint64_t revision_ = 0;
    Encoding encoding_ = Encoding::utf16;
};

}  // namespace grantlint::lsp
