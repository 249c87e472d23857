// All units of a run as one program: functions, classes and globals found by identity, wherever they were defined.
//
// A definition that several units bring (an inline function of a header) counts once: that of the first unit by file name. Where
// several programs are analysed together, each with a main() of its own, every definition is a function, and the first is the
// one that is found by identity.
#pragma once

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/source.h"
#include "ir/unit.h"

namespace grantlint::flow {

constexpr std::uint32_t kNoBody = ~0U;

struct Body {
    const ir::Unit* unit = nullptr;
    const ir::Function* function = nullptr;
    const ir::Callee* callee = nullptr;
};

struct ClassInfo {
    const ir::Unit* unit = nullptr;
    const ir::Class* type = nullptr;
    std::uint32_t default_constructor = kNoBody;
};

struct GlobalInfo {
    const ir::Unit* unit = nullptr;
    const ir::Global* global = nullptr;
};

// One of the bodies that a virtual call may reach, and the classes whose objects it is reached on, sorted.
struct Target {
    std::uint32_t body = kNoBody;
    std::vector<std::string> classes;
};

class Program {
public:
    // The units must outlive the program and be sorted by source; indices in them are checked here, damaged units are left out.
    explicit Program(const std::vector<ir::Unit>& units);

    [[nodiscard]] const std::vector<Body>& functions() const { return functions_; }
    [[nodiscard]] const std::unordered_map<std::string, ClassInfo>& classes() const { return classes_; }   // by identity
    [[nodiscard]] const std::unordered_map<std::string, GlobalInfo>& globals() const { return globals_; }  // the same
    [[nodiscard]] std::uint32_t find_function(const std::string& identity) const;  // kNoBody when there is none
    [[nodiscard]] const ClassInfo* find_class(const std::string& identity) const;
    [[nodiscard]] const ClassInfo* find_class_by_name(const std::string& qualified_name) const;
    [[nodiscard]] const GlobalInfo* find_global(const std::string& identity) const;
    // The functions that override `identity`, at any distance, that have a body.
    [[nodiscard]] std::vector<std::uint32_t> overriders(const std::string& identity) const;
    // The bodies that a virtual call of `identity` may reach on an object of one of these classes; where none of them is known to
    // have one, those of every class, each with none.
    [[nodiscard]] std::vector<Target> targets(const std::string& identity, const std::vector<std::string>& classes) const;
    // Whether the function calls `identity` itself, as a decorator does that hands on what it was asked.
    [[nodiscard]] bool hands_on(std::uint32_t function, const std::string& identity) const { return virtual_calls_[function].contains(identity); }
    // The body that a virtual call of `identity` reaches on an object of this class; kNoBody when that is not known.
    [[nodiscard]] std::uint32_t dispatch(const std::string& identity, const std::string& class_identity) const;
    // The classes below this one, at any distance, sorted by identity.
    [[nodiscard]] const std::vector<std::string>& derived_from(const std::string& base_identity) const;
    [[nodiscard]] bool derives(const std::string& class_identity, const std::string& base_identity) const;
    // The qualified names of all classes above this one, nearest first, those of libraries too.
    [[nodiscard]] std::vector<std::string> names_of_bases(const std::string& class_identity) const;
    [[nodiscard]] bool derives_from(const std::string& class_identity, const std::string& base_name) const;  // by name: it may be a library's
    // Whether an object of this class points to another one of it: a node of a list.
    [[nodiscard]] bool is_linked(const std::string& class_identity) const;
    // The bodies of constructors of the classes of this qualified name.
    [[nodiscard]] const std::vector<std::uint32_t>& constructors_of(const std::string& class_name) const;
    // The member function of this name that an object of this class has, its own or inherited; kNoBody when none has a body.
    [[nodiscard]] std::uint32_t find_member(const std::string& class_identity, const std::string& name) const;

private:
    void link_by_name(const std::vector<ir::Unit>& units);
    // Which of some bodies a callee of their name and number of parameters may mean; kNoBody where that is not clear.
    [[nodiscard]] std::uint32_t alike(const ir::Unit& unit, const ir::Callee& callee, const std::vector<std::uint32_t>& bodies) const;
    void find_derived();
    [[nodiscard]] bool points_to(const ClassInfo& holder, const std::string& identity, int depth) const;
    // Of these bodies of one function, that of the class or of the nearest above it; kNoBody when none is.
    [[nodiscard]] std::uint32_t reached_by(const std::vector<std::uint32_t>& bodies, const std::string& class_identity) const;
    [[nodiscard]] std::vector<std::string> with_bases(const std::string& class_identity) const;  // itself, then those above it, nearest first

    std::vector<Body> functions_;
    std::vector<std::set<std::string>> virtual_calls_;  // by function: the identities that it calls as virtual ones
    std::unordered_map<std::string, std::uint32_t> by_identity_;
    std::unordered_map<std::string, ClassInfo> classes_;
    std::unordered_map<std::string, std::string> class_names_;  // qualified name -> identity
    std::unordered_map<std::string, std::vector<std::uint32_t>> constructors_;  // by the class's qualified name
    std::unordered_map<std::string, GlobalInfo> globals_;
    std::unordered_map<std::string, std::vector<std::uint32_t>> overriders_;
    std::unordered_map<std::string, std::vector<std::string>> derived_;
};

Range range_of(const ir::Unit& unit, const ir::At& at);

// The name under which what is stored in a field or a global is remembered: "class identity.field", a global's identity; empty for
// any other place.
std::string stored_key(const ir::Expr& place);

// What an argument names: a place, or one whose address is taken.
const ir::Expr& named_by(const ir::Expr& argument);

}  // namespace grantlint::flow
