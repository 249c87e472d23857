// What a process that reads foreign code may do: read files, and answer through the descriptors that it has.
#pragma once

namespace grantlint::cpp {

// From here on the kernel refuses this process and its children (EPERM) to start programs, to open a file for writing, to make, remove,
// rename or change one, to make sockets, and to touch other processes. Whether it does so: not on every kernel (errno is ENOSYS).
// Reading stays free: headers may be anywhere.
bool confine();

}  // namespace grantlint::cpp
