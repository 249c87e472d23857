// What an expression may be worth: a text, a number, an object with named slots, a list, a pointer, a function, one of several
// of these, or unknown with a reason.
//
//   cond ? "/a" : "/b" + id      is      one of [ "/a", "/b{}" ]
//
// Values never change: what a program assigns to is a cell of a State (state.h), and a pointer names one.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/source.h"
#include "strings/text.h"

namespace grantlint::flow {

using CellId = std::uint32_t;

struct Value;

struct Null {
    bool apart = false;  // one of several values, each of which is followed on a way of its own
};

struct Enumerator {
    std::string name;  // qualified
    std::int64_t number = 0;
};

// A place inside a cell: fields and elements ("[0]", "[key]") from the cell's value downward.
struct Pointer {
    CellId cell = 0;
    std::vector<std::string> path;
    bool reference = false;  // stands for the place itself: decays to its content when it is copied
};

struct Unknown {
    std::string reason;                            // "parameter 'id'"
    Range from;
    strings::May may = strings::May::anything;
    bool open = false;    // a caller of the function may know it
    std::string key;      // two unknowns with one key are the same value; empty: not comparable
    std::set<std::string> tests;  // the texts whose presence this result tells, all of them: has("ReadCallLog")
    bool negated = false; // true when the truth of this value is the opposite of its key's or its test's
    bool listed = false;  // one of the elements of a collection that is not known: what it equals is among them
    bool setting = false; // what the program is run with: an environment variable
    std::string type;     // class name, when it is an object
    std::string identity; // class identity
    std::shared_ptr<const strings::Extent> extent;  // a number that is the length of some text
    bool untouched = false;                  // a slot that nothing on this way has set
    std::shared_ptr<const Value> presumed;   // what it is if nobody else set it either: the default of an option
    strings::Carried carried;                // texts that went into it; see bodies.cpp
    std::shared_ptr<const Pointer> within;   // the object that it is a part of: what goes into this one goes into that one
};

// Equal values have equal digests, and so have values that differ only in which cell they point to; most others differ.
using Digest = std::size_t;

struct Object {
    std::string type;      // qualified class name: "httplib::Client"
    std::string identity;  // class identity, for classes of the project
    std::map<std::string, Value> slots;
    std::vector<std::string> order;        // slots in the order in which they were given, for positions
    std::shared_ptr<const Unknown> rest;   // what a slot is that is not in the map; null: nothing
    bool exact = false;                    // symbolic, but of this very class on this way
    std::shared_ptr<const std::vector<std::string>> among;  // the classes it may be of on this way, sorted; null: its own and those below
    strings::Carried carried;              // texts that went into it in ways that nobody describes; see bodies.cpp
    std::shared_ptr<const Pointer> within; // what it was made to write to: a writer's buffer
    Digest digest = 0;                     // as object() found it
};

struct List {
    std::vector<Value> items;
    bool complete = true;  // false: there may be more
    Digest digest = 0;     // as list() found it
};

// Memory that was asked for, as malloc gives it; of the class that the first pointer to it points to, once there is one.
inline bool is_memory(const Object& object) { return object.type == "memory"; }

// Another instantiation of a generic lambda: its function, and which of its locals a local of the first one is.
struct Instantiation {
    std::uint32_t body = ~0U;
    std::map<std::uint32_t, std::uint32_t> locals;
};

struct Function {
    std::uint32_t body = ~0U;  // index into Program::functions; none when only the name is known
    std::string name;          // qualified
    std::shared_ptr<const Value> self;             // a bound receiver
    std::vector<Value> bound;                      // arguments given ahead (std::bind), or placeholders for those of the call
    bool passes_rest = true;                       // arguments of the call that no placeholder names come behind (std::bind_front)
    std::map<std::uint32_t, Value> captures;       // inner local -> value, or reference
    std::shared_ptr<const std::map<std::string, Instantiation>> instantiations;  // the others, by the identity of the function; they follow from the body
    bool virtual_call = false;
    bool member = false;  // has a receiver: the first argument, where none is bound
};

// A pointer to something that is carried between states: what it points to, by value.
struct Boxed {
    std::shared_ptr<const Value> inner;
    bool reference = false;
};

struct Choice {
    std::vector<Value> options;  // two or more, none a Choice
    bool open = false;           // which one it is depends on what the caller hands in
    Digest digest = 0;           // as one_of() found it
};

using AnyOf = std::variant<std::monostate, Null, bool, std::int64_t, std::shared_ptr<const Enumerator>, std::shared_ptr<const strings::Text>,
                           std::shared_ptr<const Unknown>, Pointer, std::shared_ptr<const Object>, std::shared_ptr<const List>,
                           std::shared_ptr<const Function>, Boxed, std::shared_ptr<const Choice>>;

struct Value : AnyOf {
    using AnyOf::AnyOf;

    [[nodiscard]] bool set() const { return index() != 0; }
    template <class T> const T* as() const&& = delete;  // it would point into a value that is gone
    template <class T> [[nodiscard]] const T* as() const& {
        constexpr bool direct = std::is_same_v<T, Null> || std::is_same_v<T, bool> || std::is_same_v<T, std::int64_t> ||
                                std::is_same_v<T, Pointer> || std::is_same_v<T, Boxed>;
        if constexpr (direct) {
            return std::get_if<T>(this);
        } else {
            const auto* held = std::get_if<std::shared_ptr<const T>>(this);
            return held != nullptr ? held->get() : nullptr;
        }
    }
};

Value text(strings::Text text);
Value text(std::string literal, Range from = {});
Value unknown(Unknown unknown);
Value object(Object object);
Value list(List list);
Value function(Function function);
Value placeholder(std::size_t number);                        // the n-th argument of the call, from 1
std::optional<std::size_t> placeholder_in(const Value& value);

constexpr std::size_t kMostOptions = 64;  // of a Choice; more are widened

// One of these; duplicates fall away, and a set past the bound becomes its common beginning and a hole.
Value one_of(std::vector<Value> options, bool open = false);
// One of several values, on a way of its own.
Value parted(const Value& option);
Value join(const Value& left, const Value& right);

// Whether the step of a path names an element: a number or a key, "[12]" or "[name]".
bool is_element(std::string_view step);

// The number in the step of a path that names an element, "[12]"; nullopt for a field or a key.
std::optional<std::size_t> element_index(std::string_view step);

// The code of a character, or of a text of one byte; 0 for an empty text.
std::optional<std::int64_t> code_of(const Value& value);

// Whether it is what a field begins with before it is given a value: null, 0, false, "", or unset.
bool is_nothing(const Value& value);
bool begins_with_nothing(const Value& value);  // that, or a container in which nothing is yet

// The values it may be: the options of a Choice, else the value alone.
std::vector<Value> options_of(const Value& value);

Digest digest_of(const Value& value);
bool equal(const Value& left, const Value& right);  // by content; pointers by place; whatever they carry

// The texts that went into an object or an unknown value, and the value with more of them. Nothing where it is neither.
strings::Carried carried_in(const Value& value);
Value carrying(const Value& value, const strings::Carried& more);
bool carry_alike(const Value& left, const Value& right);

}  // namespace grantlint::flow
