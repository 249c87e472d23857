#include "base/build_id.h"

#include <elf.h>
#include <link.h>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <utility>

#include "base/digest.h"

namespace grantlint {
namespace {

std::size_t aligned(std::size_t size) { return (size + 3) & ~std::size_t{3}; }

// A segment of notes: header, name, content, each on a border of four bytes, and the next.
std::string find_build_id(std::string_view notes) {
    while (notes.size() >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) note;
        std::memcpy(&note, notes.data(), sizeof note);
        const std::size_t content = sizeof note + aligned(note.n_namesz);
        if (content + note.n_descsz > notes.size()) break;
        if (note.n_type == NT_GNU_BUILD_ID && notes.substr(sizeof note, note.n_namesz) == std::string_view("GNU", 4)) return digest_of(notes.substr(content, note.n_descsz));
        notes.remove_prefix(std::min(content + aligned(note.n_descsz), notes.size()));
    }
    return {};
}

// The program itself comes first; the libraries behind it are of no interest.
int visit(dl_phdr_info* program, std::size_t, void* out) {
    for (int i = 0; i < program->dlpi_phnum; ++i) {
        const ElfW(Phdr)& segment = program->dlpi_phdr[i];
        if (segment.p_type != PT_NOTE) continue;
        const auto* begin = reinterpret_cast<const char*>(program->dlpi_addr + segment.p_vaddr);
        std::string id = find_build_id({begin, segment.p_memsz});
        if (!id.empty()) *static_cast<std::string*>(out) = std::move(id);
    }
    return 1;
}

}  // namespace

std::string build_id() {
    std::string id;
    dl_iterate_phdr(visit, &id);
    return id;
}

}  // namespace grantlint
