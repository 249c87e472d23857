#include "frontends/cpp/confine.h"

#include <cerrno>
#include <cstddef>
#include <vector>

#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace grantlint::cpp {
namespace {

#if defined(__x86_64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned kArchitecture = AUDIT_ARCH_AARCH64;
#else
constexpr unsigned kArchitecture = 0;
#endif

constexpr unsigned kForeignNumbers = 0x40000000;  // x32's, on x86-64
constexpr unsigned kWrites = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND;

// Those that an architecture has; io_uring and openat2 would be ways around the others.
constexpr unsigned kRefused[] = {
    SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_socket, SYS_connect, SYS_bind, SYS_listen,
    SYS_unlinkat, SYS_renameat2, SYS_mkdirat, SYS_mknodat, SYS_linkat, SYS_symlinkat, SYS_truncate, SYS_fchmod, SYS_fchmodat, SYS_fchown, SYS_fchownat,
    SYS_utimensat, SYS_setxattr, SYS_lsetxattr, SYS_fsetxattr, SYS_removexattr, SYS_lremovexattr, SYS_fremovexattr, SYS_kill, SYS_mount, SYS_umount2, SYS_chroot, SYS_bpf, SYS_perf_event_open, SYS_add_key, SYS_keyctl,
    SYS_openat2, SYS_io_uring_setup,
#if defined(SYS_renameat)
    SYS_renameat,
#endif
#if defined(SYS_fchmodat2)
    SYS_fchmodat2,
#endif
#if defined(SYS_pidfd_send_signal)
    SYS_pidfd_send_signal,
#endif
#if defined(__x86_64__)
    SYS_creat, SYS_unlink, SYS_rename, SYS_mkdir, SYS_rmdir, SYS_mknod, SYS_link, SYS_symlink, SYS_chmod, SYS_chown, SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat,
#endif
};

constexpr unsigned kAllow = SECCOMP_RET_ALLOW, kRefuse = SECCOMP_RET_ERRNO | EPERM;

sock_filter load(std::size_t offset) { return BPF_STMT(BPF_LD | BPF_W | BPF_ABS, static_cast<unsigned>(offset)); }

// The lower half of an argument (both architectures are little-endian): flags are there.
std::size_t argument(std::size_t n) { return offsetof(seccomp_data, args) + n * sizeof(__u64); }

std::vector<sock_filter> make_filter() {
    std::vector<sock_filter> out = {
        load(offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kArchitecture, 1, 0),
        BPF_STMT(BPF_RET | BPF_K, kRefuse),
        load(offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, kForeignNumbers, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, kRefuse),
    };
    for (const unsigned number : kRefused) {
        out.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1));
        out.push_back(BPF_STMT(BPF_RET | BPF_K, kRefuse));
    }
    const auto refuse_writes = [&](unsigned number, std::size_t flags) {
        out.insert(out.end(), {BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 4), load(argument(flags)), BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, kWrites, 0, 1),
                               BPF_STMT(BPF_RET | BPF_K, kRefuse), BPF_STMT(BPF_RET | BPF_K, kAllow)});
    };
#if defined(__x86_64__)
    refuse_writes(SYS_open, 1);
#endif
    refuse_writes(SYS_openat, 2);
    out.push_back(BPF_STMT(BPF_RET | BPF_K, kAllow));
    return out;
}

}  // namespace

bool confine() {
    errno = ENOSYS;
    if (kArchitecture == 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return false;
    std::vector<sock_filter> filter = make_filter();
    const sock_fprog program{.len = static_cast<unsigned short>(filter.size()), .filter = filter.data()};
    // Without SPEC_ALLOW kernels before 5.16 would make the process slower.
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_SPEC_ALLOW, &program) == 0;
}

}  // namespace grantlint::cpp
