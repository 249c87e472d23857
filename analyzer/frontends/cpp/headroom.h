// Room in clang's tables of types, made before a process forks.
//
// Clang keeps equal types once, in hash tables whose links run through the types themselves. A table that grows writes to each of
// them: in a forked process that copies most of what it shares. Tables that have room are not going to grow for one more source, nor
// for the headers of a library, whose templates alone may double what the standard headers brought.
#pragma once

#include <clang/AST/ASTContext.h>

namespace grantlint::cpp {

constexpr double kRoomForLibraries = 4;  // times what there is
constexpr double kRoomForSources = 2;

void make_headroom(clang::ASTContext& context, double times);

// In a process that was forked, and is about to add types: the tables, not the types, are copied at once into memory that is at hand.
void own_tables(clang::ASTContext& context);

}  // namespace grantlint::cpp
