// The small program that every language lowers to: functions with structured bodies over a handful of expressions.
//
//   std::string log(std::string id) { return base + "/" + id; }
//
//   function log(id) at client.cpp:3
//     return call std::operator+(call std::operator+(global base, "/"), local 0 id)
//
// There is no clang type in it. Functions, classes and globals carry identities that hold across files (clang's USR), so that
// units can be built alone, cached, and linked in any order. print.h shows a unit to people, codec.h puts it into bytes.
//
// To lower another language: emit these types from another folder under frontends/, nothing else changes.
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "ir/inputs.h"

namespace grantlint::ir {

// A place in a source file: lines and columns from 1, columns in bytes, the end exclusive. `file` indexes Unit::files.
struct At {
    std::uint32_t file = 0, line = 0, column = 0, end_line = 0, end_column = 0;
    bool operator==(const At&) const = default;
};

enum class TypeKind : std::uint8_t { other, integer, boolean, floating, enumeration, object };

// What the analysis needs of a type: pointers and references are seen through.
struct Type {
    TypeKind kind = TypeKind::other;
    bool pointer = false;
    std::string name;                    // qualified, without inline namespaces and arguments: "std::basic_string"
    std::string identity;                // of the class, when it is one
    std::vector<std::string> arguments;  // template arguments in words: "std::basic_string", "CURLOPT_URL"
    bool operator==(const Type&) const = default;
};

using TypeId = std::uint32_t;      // into Unit::types; 0 is "not known"
using CalleeId = std::uint32_t;    // into Unit::callees
constexpr std::uint32_t kNone = ~0U;

// An enumerator that a source uses and nobody declares has some value, and not that of another: below this one.
constexpr std::int64_t kGuessedValues = std::numeric_limits<std::int64_t>::min() + 1'000'000;

enum class ExprKind : std::uint8_t {
    unknown,     // text: why
    text,        // text: the bytes, UTF-8
    integer,     // integer
    boolean,     // integer
    null,
    enumerator,  // text: qualified name; integer: value
    local,       // integer: index into Function::locals
    global,      // text: identity
    self,
    field,       // kids: object; text: name; names: the identity of the class that declares it
    index,       // kids: object, key
    call,        // callee set: kids are [receiver if the callee is a member] + arguments; else kids[0] is what is called, and text
                 // may say which instantiation of a generic lambda that is: the beginning of its identity
    construct,   // callee: constructor or kNone; type: what is made; kids: arguments
    allocate,    // kids: the construct or value behind the new pointer
    assign,      // kids: place, value; text: "", or the operator of a compound assignment: "+"
    binary,      // kids: left, right; text: operator
    unary,       // kids: operand; text: "!", "-", "*", "&", "++", "--"
    choice,      // kids: condition, then, else
    aggregate,   // kids: values; names: one for each value when they are fields
    function,    // callee
    lambda,      // callee; captures; kids: the values of captures that have one, then other instantiations of a generic lambda
    sequence,    // kids: evaluated in order, the last is the value
};

struct Capture {
    std::uint32_t outer = kNone;  // local of the enclosing function
    std::uint32_t inner = kNone;  // local of the lambda's function
    bool by_reference = false;
};

struct Expr {
    ExprKind kind = ExprKind::unknown;
    At at;
    TypeId type = 0;
    CalleeId callee = kNone;
    std::int64_t integer = 0;
    std::string text;
    std::vector<Expr> kids;
    std::vector<std::string> names;
    std::vector<Capture> captures;
};

enum class StmtKind : std::uint8_t {
    expression,  // value
    local,       // local; value: initialiser, or unknown kind with empty text when there is none
    branch,      // value: condition; body; other
    select,      // value; cases
    loop,        // prologue: initialiser; value: condition; epilogue: step; body
    each,        // local; value: range; body
    give,        // value: what is returned (kind null and no type for a plain return)
    leave,       // break
    next,        // continue
    jump,        // text: label
    label,       // text
    raise,       // throw
    attempt,     // body; cases: one for each handler
    block,       // body
};

struct Case;

struct Stmt {
    StmtKind kind = StmtKind::block;
    At at;
    std::uint32_t local = kNone;
    Expr value;
    std::string text;
    std::vector<Stmt> prologue, body, other, epilogue;
    std::vector<Case> cases;
    bool test_first = true;  // loop: false for do … while
    bool complete = false;   // select: every value of the enumeration has a label
};

struct Case {
    std::vector<Expr> labels;  // empty: default, or a handler
    std::vector<Stmt> body;    // falls through to the next case unless it ends otherwise
};

struct Local {
    std::string name;
    TypeId type = 0;
    bool reference = false;
    bool lasting = false;  // static: initialised once, keeps its value
};

// A function that is mentioned: declared, perhaps defined elsewhere.
struct Callee {
    std::string identity;
    std::string name;  // qualified: "httplib::Client::Get"
    std::string owner;  // class identity of a member
    std::vector<TypeId> parameters;
    TypeId result = 0;
    std::vector<std::string> arguments;  // template arguments in words
    bool member = false;       // has a receiver
    bool constructor = false;
    bool conversion = false;   // operator T
    bool overridable = false;  // virtual and called as such
    bool variadic = false;
    bool in_project = false;
    At declared;  // where, if its body has to stand somewhere in the project; else no line: a library's, pure, deleted, the compiler's own
};

struct Function {
    CalleeId callee = kNone;
    At at;
    std::string display;                 // how people call it: "ApiClient::get"
    std::vector<std::string> overrides;  // identities of the base functions
    std::vector<Local> locals;           // the parameters first
    std::uint32_t parameters = 0;
    std::vector<Expr> defaults;          // of the last parameters: for those who call it with fewer and are not seen, as make_unique
    std::vector<Stmt> body;
    bool lambda = false;
    bool entry = false;     // main and the like
};

struct Field {
    std::string name;
    TypeId type = 0;
    bool has_initial = false;
    Expr initial;
};

struct Class {
    std::string identity, name;
    std::vector<std::string> bases;       // identities
    std::vector<std::string> base_names;  // qualified, in the same order: a base may be a library's
    std::vector<Field> fields;
};

struct Global {
    std::string identity, name;
    TypeId type = 0;
    At at;
    bool constant = false;
    bool has_initial = false;
    Expr initial;
};

struct Problem {
    At at;
    std::string message;
};

// Code that comes out of a macro of the project: where it counts, and where the macro's definition writes it.
struct MacroUse {
    At at;
    At defined;
};

struct Unit {
    std::string source;                // absolute path of the main file
    std::vector<std::string> files;    // absolute; what At::file indexes
    std::vector<Type> types;           // [0] is the type that is not known
    std::vector<Callee> callees;
    std::vector<Function> functions;   // those with a body in the project
    std::vector<Class> classes;
    std::vector<Global> globals;
    std::vector<MacroUse> macros;      // nested ones have several entries
    std::vector<Problem> missing;      // headers that were not found
    std::vector<Problem> errors;       // the first few errors of the parser
    Inputs inputs;                     // on the disk, or what an editor holds in its place
};

}  // namespace grantlint::ir
