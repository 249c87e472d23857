// What an editor sends: bytes become frames, frames become messages, and what they say of texts is carried out.
#include <string>

#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"
#include "lsp/documents.h"
#include "lsp/message.h"
#include "lsp/transport.h"

using namespace grantlint;

namespace {

// A file in memory with these bytes, read from its beginning.
int file_with(std::string_view bytes) {
    static const int file = memfd_create("fuzz", 0);
    fuzz::must(ftruncate(file, 0) == 0 && pwrite(file, bytes.data(), bytes.size(), 0) == static_cast<ssize_t>(bytes.size()) && lseek(file, 0, SEEK_SET) == 0, "no file in memory");
    return file;
}

void edit(lsp::Documents& documents, const lsp::Message& message) try {
    if (message.method == "textDocument/didOpen") documents.open(message.params);
    if (message.method == "textDocument/didChange") documents.change(message.params);
    if (message.method == "textDocument/didClose") documents.close(message.params);
} catch (const lsp::Json::exception&) {  // the server answers it
}

void carry_out(lsp::Documents& documents, std::string_view body) {
    const auto message = lsp::parse_message(body);
    if (!message) {
        (void)lsp::error_response(message.error().id, message.error().problem);
        return;
    }
    if (!message->is_response()) {
        const auto again = lsp::parse_message(lsp::notification(message->method, message->params));
        fuzz::must(again.has_value(), "a message that was written cannot be read");
    }
    edit(documents, *message);
}

void look_at(const lsp::Document& document) {
    const std::string& text = document.text.text();
    for (const lsp::Encoding encoding : {lsp::Encoding::utf16, lsp::Encoding::utf8}) {
        for (const int line : {0, 1, 1000}) {
            const lsp::Json position = {{"line", line}, {"character", line + 2}};
            fuzz::must(document.text.offset(position, encoding) <= text.size(), "a position lies outside of its text");
        }
    }
}

}  // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    lsp::FrameReader reader(file_with(fuzz::text_of(data, size)), {});
    lsp::Documents documents;
    for (lsp::Frame frame = reader.next(); frame.kind != lsp::Frame::Kind::end && frame.kind != lsp::Frame::Kind::broken; frame = reader.next()) carry_out(documents, frame.body);
    carry_out(documents, fuzz::text_of(data, size));  // without a header, too
    for (const auto& [path, document] : documents.all()) look_at(document);
    return 0;
}
