// From clang's syntax tree to the small program of ir/unit.h.
//
// Several files share this class: decls.cpp (which functions, classes and globals), names.cpp (what they are called), places.cpp (where
// they stand), stmts.cpp, and exprs.cpp with calls.cpp, unresolved.cpp, dependent.cpp, lambdas.cpp, coroutines.cpp and objc.cpp.
//
// To lower another kind of expression: one case in exprs.cpp, and a section in tests/spec that needs it.
#pragma once

#include <array>
#include <deque>
#include <optional>
#include <functional>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include <clang/AST/ASTContext.h>
#include <clang/AST/DeclCXX.h>
#include <clang/AST/DeclFriend.h>
#include <clang/AST/DeclObjC.h>
#include <clang/AST/DeclTemplate.h>
#include <clang/AST/ExprCXX.h>
#include <clang/AST/ExprObjC.h>
#include <clang/AST/StmtCXX.h>
#include <clang/AST/StmtObjC.h>
#include <clang/Basic/SourceManager.h>
#include <clang/Sema/Sema.h>

#include "ir/unit.h"

namespace grantlint::cpp {

// Says of a file whether it belongs to the project.
using InProject = std::function<bool(clang::FileID)>;

class Lowering {
public:
    Lowering(clang::Sema& sema, const InProject& in_project, ir::Unit& unit);

    // Lowers everything that the project defines in this translation unit, and what it instantiates.
    void run();

    // Whether a generic lambda that makes calls was handed to a constexpr function of the standard library of which the model has no
    // body, so that clang has not instantiated it: the real headers would have told what the lambda's parameters are.
    [[nodiscard]] bool lacks_instantiations() const { return lacks_instantiations_; }

private:
    struct Frame;  // what is being lowered now; lambdas stack up

    // decls.cpp
    void visit_all(const clang::DeclContext* context);
    void visit(clang::Decl* decl);
    void need(clang::FunctionDecl* function);
    void instantiate(const clang::FunctionDecl* function);
    void lower_function(clang::FunctionDecl* function);
    static bool makes_array(const clang::Expr* initial);
    void lower_initialisers(const clang::CXXConstructorDecl* constructor, std::vector<ir::Stmt>& body);
    void lower_class(const clang::RecordDecl* record);
    ir::CalleeId callee(const clang::FunctionDecl* function, bool overridable = false);
    ir::CalleeId added(ir::Callee callee);
    void global(const clang::VarDecl* variable);
    static bool outlives_its_function(const clang::VarDecl& variable);
    ir::TypeId type(clang::QualType type);
    std::uint32_t local(const clang::ValueDecl* variable);

    // names.cpp
    std::string identity(const clang::Decl* decl);
    std::string numbered(std::string name, const clang::Decl* decl);
    std::string constants_of(llvm::ArrayRef<clang::TemplateArgument> arguments) const;
    std::string qualified_name(const clang::NamedDecl* decl) const;
    std::vector<std::string> argument_names(llvm::ArrayRef<clang::TemplateArgument> arguments) const;

    // places.cpp
    bool in_project(clang::SourceLocation location) const;
    bool needs_body(const clang::FunctionDecl& function) const;
    bool needs_body(const clang::ObjCMethodDecl& method) const;
    bool is_named_here(clang::SourceLocation location) const;
    ir::At at(clang::SourceRange range);
    void note_macros(const ir::At& at, clang::SourceLocation location);
    ir::At at(clang::SourceLocation location) { return at(clang::SourceRange(location)); }

    // dependent.cpp: the body of a generic lambda that nobody has instantiated
    ir::Expr dependent_call(const clang::CallExpr* expr);
    ir::Expr dependent_construct(const clang::CXXUnresolvedConstructExpr* expr);
    ir::Expr dependent_list(const clang::ParenListExpr* expr);
    std::optional<ir::Expr> dependent_operator(const clang::BinaryOperator* expr);
    std::optional<ir::Expr> dependent_operator(const clang::Expr* expr, clang::OverloadedOperatorKind kind, const clang::Expr* left,
                                               const clang::Expr* right);

    // stmts.cpp
    std::vector<ir::Stmt> block(const clang::Stmt* stmt);
    void lower_stmt(const clang::Stmt* stmt, std::vector<ir::Stmt>& out);
    void lower_declarations(const clang::DeclStmt* stmt, std::vector<ir::Stmt>& out);
    void lower_variable(const clang::VarDecl* variable, std::vector<ir::Stmt>& out);
    void lower_switch(const clang::SwitchStmt* stmt, std::vector<ir::Stmt>& out);
    bool has_own_iterators(const clang::CXXForRangeStmt& loop) const;
    void lower_iteration(const clang::CXXForRangeStmt* loop, std::vector<ir::Stmt>& out);
    void lower_condition_variable(const clang::VarDecl* variable, std::vector<ir::Stmt>& out);

    // calls.cpp
    ir::Expr call(const clang::CallExpr* expr);
    ir::Expr construct(const clang::CXXConstructExpr* expr);
    void arguments(ir::Expr& call, llvm::ArrayRef<const clang::Expr*> arguments);

    // unresolved.cpp
    ir::Expr operation(const clang::CallExpr* expr, clang::OverloadedOperatorKind kind);
    ir::Expr operation(const clang::Expr* whole, clang::OverloadedOperatorKind kind, const clang::Expr* left, const clang::Expr* right, bool joins);
    ir::Expr unresolved_call(const clang::CallExpr* expr);
    ir::Expr unresolved_call(const clang::Expr* expr, const clang::Expr* callee, llvm::ArrayRef<const clang::Expr*> given);
    ir::Expr recovery(const clang::Expr* expr);
    static bool is_stream(const clang::Expr* expr);
    std::optional<ir::Expr> broken_operation(const clang::RecoveryExpr& broken);

    // lambdas.cpp
    ir::Expr lambda(const clang::LambdaExpr* expr);
    ir::Expr lambda(const clang::LambdaExpr* expr, const clang::CXXMethodDecl* method);  // with one of its bodies
    ir::Expr block_literal(const clang::BlockExpr* expr);
    void lower_nested(Frame& frame, llvm::ArrayRef<clang::ParmVarDecl*> parameters, const clang::Stmt* body);

    // coroutines.cpp
    void lower_coroutine(const clang::CoroutineBodyStmt* coroutine, std::vector<ir::Stmt>& out);
    ir::Expr awaited(const clang::CoawaitExpr* expr);
    ir::Expr yielded(const clang::CoyieldExpr* expr);
    std::uint32_t add_local(std::string name, ir::TypeId type);
    ir::Expr made_local(std::uint32_t local, const ir::At& where);
    ir::Expr co_returned(const clang::CoreturnStmt* stmt);
    std::optional<ir::Expr> held_awaiter(const clang::Expr* original);

    // objc.cpp
    void lower_method(const clang::ObjCMethodDecl* method);
    void lower_method(const clang::ObjCMethodDecl& method, clang::SourceLocation where, const std::function<std::vector<ir::Stmt>()>& body);
    std::vector<ir::Stmt> accessor_body(const clang::ObjCMethodDecl& method, const clang::ObjCIvarDecl& ivar, const ir::At& where);
    void lower_interface(const clang::ObjCInterfaceDecl* interface);
    void lower_accessors(const clang::ObjCImplDecl* implementation);
    ir::CalleeId callee(const clang::ObjCMethodDecl* method, const clang::ObjCInterfaceDecl* receiver = nullptr, bool overridable = false);
    ir::Expr message(const clang::ObjCMessageExpr* expr);
    std::optional<ir::Expr> made_object(const clang::ObjCMessageExpr* expr);

    // exprs.cpp
    ir::Expr expr(const clang::Expr* expr);
    ir::Expr make(ir::ExprKind kind, const clang::Expr* expr);
    ir::Expr unknown(const clang::Expr* expr, std::string why);
    ir::Expr text(const clang::Expr* expr, std::string bytes);
    ir::Expr placed(const clang::CXXNewExpr* allocation, ir::Expr made);
    ir::Expr constant(const clang::EnumConstantDecl* enumerator, const clang::Expr* expr);
    ir::Expr reference(const clang::DeclRefExpr* expr);
    ir::Expr constant(const clang::APValue& value, clang::QualType type, const clang::Expr* expr);
    std::optional<ir::Expr> enumerator_of_parameter(const clang::Expr* original);
    ir::Expr variable(const clang::VarDecl* variable, const clang::Expr* expr);
    ir::Expr member(const clang::MemberExpr* expr);
    ir::Expr binary(const clang::BinaryOperator* expr);
    ir::Expr unary(const clang::UnaryOperator* expr);
    ir::Expr aggregate(const clang::InitListExpr* expr);

    struct Frame {
        ir::Function function;
        std::unordered_map<const clang::ValueDecl*, std::uint32_t> locals;
        Frame* parent = nullptr;                                 // a lambda's enclosing function
        std::vector<ir::Capture> captures;                       // found by use while the body is lowered
        std::unordered_set<const clang::ValueDecl*> copied;      // captured by copy
        std::unordered_map<const clang::OpaqueValueExpr*, std::uint32_t> awaiters;  // which local holds what is awaited
        std::uint32_t yielded = ir::kNone;                       // the local that holds what co_yield gave
    };

    clang::Sema& sema_;
    clang::ASTContext& context_;
    const clang::SourceManager& sources_;
    const InProject& in_project_;
    ir::Unit& unit_;
    Frame* frame_ = nullptr;
    std::deque<clang::FunctionDecl*> needed_;
    std::unordered_set<const clang::Decl*> seen_;
    std::unordered_map<const clang::Decl*, ir::CalleeId> callees_;
    std::unordered_map<const void*, ir::TypeId> types_;
    std::unordered_map<unsigned, std::uint32_t> files_;
    std::set<std::array<std::uint32_t, 5>> macros_;  // what unit_.macros has: file, line, column; the definition's file and line
    std::unordered_map<std::string, std::vector<const clang::Decl*>> same_name_;  // in functions; in the order in which they came
    int depth_ = 0;
    std::size_t dependent_calls_ = 0;
    bool lacks_instantiations_ = false;
};

constexpr int kDeepest = 400;  // nesting of statements and expressions; what is deeper becomes unknown
constexpr std::size_t kLongestText = std::size_t{1} << 16;  // bytes of a literal; no request has a longer route, and the analysis copies it many times

// Without what says nothing of a value: parentheses, casts, temporaries, default arguments.
const clang::Expr* strip(const clang::Expr* expr);

// Whether a class declares this member itself.
bool has_member(clang::QualType type, const char* name);

// The bytes of a constant that clang can evaluate to text: a string view, a char array, a fixed string of the project's own.
std::optional<std::string> constant_text(const clang::APValue& value, clang::QualType type, const clang::ASTContext& context);
std::string utf8(const clang::StringLiteral& literal);
std::string utf8(std::uint32_t code);

}  // namespace grantlint::cpp
