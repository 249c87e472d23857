#include "frontends/cpp/prefix.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstring>
#include <optional>

#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/archive.h"
#include "frontends/cpp/headroom.h"
#include "frontends/cpp/heap.h"
#include "frontends/cpp/reading.h"
#include "ir/codec.h"

namespace grantlint::cpp {
namespace {

std::string name_of(std::size_t depth, const std::string& ending) { return kPrefixFolder + std::to_string(depth) + ending; }

// The process that this one is a copy of has nothing more to do with the child: the scheduler waits for it.
pid_t fork_beside() { return static_cast<pid_t>(syscall(SYS_clone, CLONE_PARENT | SIGCHLD, nullptr, nullptr, nullptr, nullptr)); }

struct Order {
    std::uint32_t branch = kQuit;
    int descriptor = -1;
};

Order receive(int control) {
    Order order;
    iovec data{.iov_base = &order.branch, .iov_len = sizeof order.branch};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> space{};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    message.msg_control = space.data();
    message.msg_controllen = space.size();
    ssize_t size = 0;
    do size = recvmsg(control, &message, MSG_CMSG_CLOEXEC);
    while (size < 0 && errno == EINTR);
    if (size != sizeof order.branch) return {};
    const cmsghdr* header = CMSG_FIRSTHDR(&message);
    if (header != nullptr && header->cmsg_type == SCM_RIGHTS) std::memcpy(&order.descriptor, CMSG_DATA(header), sizeof order.descriptor);
    return order;
}

class Server {
public:
    explicit Server(const PrefixWork& work) : work_(work), node_(&work.node), control_(work.control) {}

    [[noreturn]] void run() {
        const ParseRequest& any = work_.requests[node_->all_sources().front()];
        ending_ = any.command.file.substr(any.command.file.rfind('.'));
        const ReadRequest request{.request = any,
                                  .recorder = recorder_,
                                  .main_file = name_of(0, ending_),
                                  .prelude = {},
                                  .with_models = work_.plan.with_models,
                                  .files = [this](Files real) { return llvm::makeIntrusiveRefCnt<PrefixFiles>(*this, std::move(real)); },
                                  .before_reading = [this](clang::CompilerInstance& compiler) { compiler_ = &compiler; },
                                  .after_error = [this] { if (result_ && !work_.held) parse_alone(); },
                                  .after_reading = [this] { answer(); }};  // nothing is taken down that a process leaves behind
        read(request, reading_);
        answer();
    }

private:
    // What clang reads, with our files among them.
    class PrefixFiles : public llvm::vfs::ProxyFileSystem {
    public:
        PrefixFiles(Server& server, Files real) : ProxyFileSystem(std::move(real)), server_(server) {
            ours_.addFile(kPrefixFolder + std::string("empty"), 0, llvm::MemoryBuffer::getMemBuffer(""));  // clang looks for the folder first
        }

        llvm::ErrorOr<llvm::vfs::Status> status(const llvm::Twine& path) override {
            llvm::vfs::FileSystem* memory = memory_with(path);
            return memory != nullptr ? memory->status(path) : ProxyFileSystem::status(path);
        }
        bool exists(const llvm::Twine& path) override { return memory_with(path) != nullptr || ProxyFileSystem::exists(path); }
        llvm::ErrorOr<std::unique_ptr<llvm::vfs::File>> openFileForRead(const llvm::Twine& path) override {
            llvm::vfs::FileSystem* memory = memory_with(path);
            return memory != nullptr ? memory->openFileForRead(path) : ProxyFileSystem::openFileForRead(path);
        }

    private:
        // Null: the file is below.
        llvm::vfs::FileSystem* memory_with(const llvm::Twine& path) {
            if (is_ours(path)) return &ours_;
            return server_.unsaved_ != nullptr && server_.unsaved_->exists(path) ? server_.unsaved_.get() : nullptr;
        }

        bool is_ours(const llvm::Twine& path) {
            const std::string name = path.str();
            if (name + "/" == kPrefixFolder) return true;
            if (!name.starts_with(kPrefixFolder)) return false;
            if (!ours_.exists(name)) ours_.addFile(name, 0, llvm::MemoryBuffer::getMemBufferCopy(server_.next_file(), name));
            return true;
        }

        Server& server_;
        llvm::vfs::InMemoryFileSystem ours_;
    };

    std::string next_file() {
        if (asked_++ > 0) serve();
        return source_ != nullptr ? "#include \"" + *source_ + "\"\n" : includes();
    }

    [[nodiscard]] std::string includes() const {
        std::string text;
        for (const std::string& header : node_->headers) text += "#include <" + header + ">\n";
        return text + "#include \"" + name_of(asked_, ending_) + "\"\n";
    }

    // Returns in children only.
    void serve() {
        if (!reading_.is_clean()) refuse();
        make_headroom(compiler_->getASTContext(), node_ == &work_.node ? kRoomForLibraries : kRoomForSources);
        release_heap();
        if (send(control_, &kReady, 1, MSG_NOSIGNAL) != 1) _exit(1);
        while (true) {
            const Order order = receive(control_);
            if (order.branch == kQuit || order.descriptor < 0) _exit(0);
            const pid_t child = fork_beside();
            if (child == 0) return become(order);
            close(order.descriptor);
            if (send(control_, &child, sizeof child, MSG_NOSIGNAL) != sizeof child) _exit(1);
        }
    }

    void become(const Order& order) {
        become_child(work_.scheduler);
        close(control_);
        const std::size_t sources = node_->sources.size();
        if (order.branch >= sources) {
            node_ = &node_->nodes.at(order.branch - sources);
            control_ = order.descriptor;
            expect_heap(kHeadersNeed / 4, HeapUse::shared);
            return;
        }
        result_ = order.descriptor;
        if (work_.held) hold_unsaved(read_all(*result_));
        expect_heap(kSourceNeeds, HeapUse::own);
        own_tables(compiler_->getASTContext());
        const std::size_t request = node_->sources[order.branch];
        source_ = &work_.requests[request].command.file;
        reading_.unit.source = *source_;
        for (const std::string& macro : work_.plan.macros[request]) {
            const auto& known = compiler_->getPreprocessor().getIdentifierTable();
            if (known.find(macro) != known.end()) parse_alone();  // the headers may mean something else behind its definition
        }
        if (is_too_large(*source_) || is_binary(*source_, work_.held ? overlay_ : work_.requests[request].overlay)) parse_alone();
    }

    void hold_unsaved(std::string_view bytes) {
        std::optional<HeldOrder> order = decode_order(bytes);
        if (!order) _exit(1);
        auto files = llvm::makeIntrusiveRefCnt<llvm::vfs::InMemoryFileSystem>();
        files->setCurrentWorkingDirectory(work_.requests[node_->sources.front()].command.directory);
        for (const auto& [name, text] : order->overlay) files->addFile(name, 0, llvm::MemoryBuffer::getMemBufferCopy(text, name));
        overlay_ = std::move(order->overlay);
        unsaved_ = recorder_.watch_unsaved(std::move(files));
        if (order->first_line != 0) reading_.fresh = FreshLines{order->first_line, order->last_line};
    }

    [[noreturn]] void parse_alone() const {
        write_all(*result_, std::string_view(&kParseAlone, 1));
        _exit(0);
    }

    [[noreturn]] void answer() {
        if (!result_) refuse();  // clang did not get to the end of the headers
        const bool is_clean = reading_.is_clean();
        if (!reading_.reached || (!is_clean && !work_.held)) parse_alone();
        reading_.unit.inputs = recorder_.inputs();
        write_all(*result_, (is_clean ? kUnit : kUnclean) + ir::encode(reading_.unit));
        _exit(0);
    }

    [[noreturn]] void refuse() const {
        std::string packet(1, kRefused);
        for (const auto& [file, line] : reading_.prefix_errors) {
            if (line <= node_->headers.size() && file == name_of(asked_ < 2 ? 0 : asked_ - 2, ending_)) packet += node_->headers[line - 1] + "\n";
        }
        send(control_, packet.data(), packet.size(), MSG_NOSIGNAL);
        _exit(1);
    }

    const PrefixWork& work_;
    const PrefixNode* node_;
    int control_;
    std::string ending_;
    std::size_t asked_ = 0;  // files of ours that clang has asked for
    const std::string* source_ = nullptr;
    std::optional<int> result_;
    clang::CompilerInstance* compiler_ = nullptr;
    Recorder recorder_;
    Reading reading_;
    Overlay overlay_;  // of a child of held headers
    Files unsaved_;    // the same, for clang
};

}  // namespace

void serve_prefix(const PrefixWork& work) {
    expect_heap(kHeadersNeed, HeapUse::shared);
    Server(work).run();
}

void write_all(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t count = write(descriptor, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

std::set<std::string> refused_in(std::string_view packet) {
    std::set<std::string> headers;
    if (!packet.starts_with(kRefused)) return headers;
    packet.remove_prefix(1);
    for (std::size_t end = packet.find('\n'); end != std::string_view::npos; end = packet.find('\n')) {
        headers.emplace(packet.substr(0, end));
        packet.remove_prefix(end + 1);
    }
    return headers;
}

std::string read_all(int descriptor) {
    std::string bytes;
    char buffer[65536];
    while (true) {
        const ssize_t count = ::read(descriptor, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR) continue;
        if (count <= 0) return bytes;
        bytes.append(buffer, static_cast<std::size_t>(count));
    }
}

std::string encode(const HeldOrder& order) {
    std::vector<std::string> names_and_texts;
    for (const auto& [name, text] : order.overlay) names_and_texts.insert(names_and_texts.end(), {name, text});
    std::uint32_t first = order.first_line, last = order.last_line;
    ArchiveWriter writer;
    writer(names_and_texts, first, last);
    return std::move(writer.bytes);
}

std::optional<HeldOrder> decode_order(std::string_view bytes) {
    std::vector<std::string> names_and_texts;
    HeldOrder order;
    ArchiveReader reader(bytes);
    reader(names_and_texts, order.first_line, order.last_line);
    if (!reader.complete()) return std::nullopt;
    for (std::size_t i = 0; i + 1 < names_and_texts.size(); i += 2) order.overlay.emplace(std::move(names_and_texts[i]), std::move(names_and_texts[i + 1]));
    return order;
}

pid_t fork_branch(int control, std::uint32_t branch, int descriptor) {
    iovec data{.iov_base = &branch, .iov_len = sizeof branch};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> space{};
    msghdr message{};
    message.msg_iov = &data;
    message.msg_iovlen = 1;
    if (descriptor >= 0) {
        message.msg_control = space.data();
        message.msg_controllen = space.size();
        cmsghdr* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(sizeof(int));
        std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
    }
    if (sendmsg(control, &message, MSG_NOSIGNAL) != sizeof branch || branch == kQuit) return -1;
    pid_t child = -1;
    ssize_t size = 0;
    do size = recv(control, &child, sizeof child, 0);
    while (size < 0 && errno == EINTR);
    return size == sizeof child ? child : -1;
}

void become_child(pid_t scheduler) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);  // no worker outlives the run
    if (getppid() != scheduler) _exit(1);
}

}  // namespace grantlint::cpp
