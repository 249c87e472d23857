#include "ir/codec.h"

#include "base/archive.h"
#include "ir/validate.h"

namespace grantlint::ir {

constexpr std::string_view kMagic = "grantlint-unit-5\n";

template <class Archive> void describe(Archive& a, At& v) { a(v.file, v.line, v.column, v.end_line, v.end_column); }
template <class Archive> void describe(Archive& a, Type& v) { a(v.kind, v.pointer, v.name, v.identity, v.arguments); }
template <class Archive> void describe(Archive& a, Capture& v) { a(v.outer, v.inner, v.by_reference); }
template <class Archive> void describe(Archive& a, Expr& v) {
    a(v.kind, v.at, v.type, v.callee, v.integer, v.text, v.kids, v.names, v.captures);
}
template <class Archive> void describe(Archive& a, Case& v);
template <class Archive> void describe(Archive& a, Stmt& v) {
    a(v.kind, v.at, v.local, v.value, v.text, v.prologue, v.body, v.other, v.epilogue, v.cases, v.test_first, v.complete);
}
template <class Archive> void describe(Archive& a, Case& v) { a(v.labels, v.body); }
template <class Archive> void describe(Archive& a, Local& v) { a(v.name, v.type, v.reference, v.lasting); }
template <class Archive> void describe(Archive& a, Callee& v) {
    a(v.identity, v.name, v.owner, v.parameters, v.result, v.arguments, v.member, v.constructor, v.conversion, v.overridable, v.variadic,
      v.in_project, v.declared);
}
template <class Archive> void describe(Archive& a, Function& v) {
    a(v.callee, v.at, v.display, v.overrides, v.locals, v.parameters, v.defaults, v.body, v.lambda, v.entry);
}
template <class Archive> void describe(Archive& a, Field& v) { a(v.name, v.type, v.has_initial, v.initial); }
template <class Archive> void describe(Archive& a, Class& v) { a(v.identity, v.name, v.bases, v.base_names, v.fields); }
template <class Archive> void describe(Archive& a, Global& v) {
    a(v.identity, v.name, v.type, v.at, v.constant, v.has_initial, v.initial);
}
template <class Archive> void describe(Archive& a, Problem& v) { a(v.at, v.message); }
template <class Archive> void describe(Archive& a, MacroUse& v) { a(v.at, v.defined); }
template <class Archive> void describe(Archive& a, Unit& v) {
    a(v.source, v.files, v.types, v.callees, v.functions, v.classes, v.globals, v.macros, v.missing, v.errors, v.inputs);
}

std::string encode(const Unit& unit) {
    ArchiveWriter writer;
    writer.bytes = kMagic;
    describe(writer, const_cast<Unit&>(unit));  // a writer reads only
    return std::move(writer.bytes);
}

Result<Unit> decode(std::string_view bytes) {
    const Error damaged{.message = "the unit is damaged"};
    if (!bytes.starts_with(kMagic)) return std::unexpected(damaged);
    ArchiveReader reader(bytes.substr(kMagic.size()));
    Unit unit;
    describe(reader, unit);
    if (!reader.complete() || !is_sound(unit)) return std::unexpected(damaged);
    return unit;
}

}  // namespace grantlint::ir
