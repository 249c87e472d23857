// Runs one function with values that stand for what may be, and writes down every HTTP call that it makes.
//
// A root function starts with unknown parameters. Calls into bodies of the project are followed with the arguments at hand, so
// that conditions, tables, builders and handles come out as the program would have them; a branch whose condition is not known is
// followed both ways, and the ways are kept apart while there are few (kMostStates), so that a method and its own route stay
// together. Each call found carries the chain of call sites from the root down to the send.
//
// Why not substitute into summaries: a symbolic summary needs an algebra for conditions, loops and object state to be exact,
// where running the body again needs none; what bounds the work is that a call is followed only if something below it depends on
// what the caller knows (Knowledge::open), with a budget a root.
#pragma once

#include <functional>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <tuple>
#include <unordered_map>
#include <vector>

#include "flow/client_models.h"
#include "flow/http_call.h"
#include "flow/program.h"
#include "flow/state.h"

namespace grantlint::flow {

struct CallSite {
    std::uint32_t function = kNoBody;  // where it stands
    Range at;
    auto operator<=>(const CallSite&) const = default;
};

// A send as one way through one root reaches it.
struct Instance {
    std::vector<CallSite> chain;        // from the root to the send, which is last
    std::optional<std::string> method;
    bool method_open = false;           // the caller of the root may know the method
    std::string method_reason;
    Range method_from;                  // where its text is written; not known: the sink's own, or found otherwise
    strings::Text url;
    bool parked = false;                // put somewhere, from where another function sends it
    bool made = false;                  // a lambda that was made on the way, run as if someone called it
    bool later = false;                 // in a later round of a loop alone: the next page
    bool chosen = false;                // one of several, and what the caller hands in says which
    Evidence evidence = Evidence::client;
    std::string sink;
    std::set<std::string> guards;
    std::map<std::string, std::string> picks;
    bool bodied = false;     // its body counts (BodyRequest::wanted)
    strings::Carried body;   // what of it counts
};

struct Constructed {
    Value object;  // exported
    Range at;
    std::uint32_t function = kNoBody;
    std::vector<CallSite> makers;  // from the root down to the function that makes it, which is not among them
};

// What is known of the whole program while its functions are run one after the other.
struct Knowledge {
    const Program& program;
    const ClientModels& models;
    BodyRequest bodies;
    std::unordered_map<std::string, std::vector<Value>> fields;   // "class identity.field" -> what is stored there, anywhere
    std::unordered_map<std::string, std::vector<Value>> made;     // the same, by the constructors of that class, in fields of its bases too; not in `fields`
    std::unordered_map<std::string, std::vector<Value>> globals;  // identity -> the same
    std::unordered_map<std::string, std::vector<Value>> found_fields, found_made, found_globals;  // the same, while they are collected
    std::unordered_map<std::string, std::set<Range>> origins, found_origins;  // where a function that is handed nothing stores it in its own object; not known: any other way
    std::unordered_map<std::string, Value> initials;              // of globals, once evaluated
    std::unordered_map<std::string, std::vector<Constructed>> objects;  // class identity -> objects made with arguments
    std::set<std::string> constructed;  // classes that have a constructor with a body
    std::set<std::string> filled_in;    // classes of which objects are made by listing what their fields hold
    std::map<std::string, std::set<std::uint32_t>> writers;  // "class identity.field" or global -> functions that store there
    std::vector<bool> sends;    // by function: a send may be reached from here
    std::vector<bool> writes;   // by function: it may change what outlives it
    std::vector<bool> raises;   // by function: it may not come back
    std::map<std::uint32_t, std::map<CallSite, std::set<std::string>>> callers;  // by function: where it is called, and what was tested there
    std::set<std::string> emptied;  // containers from which only code that is called back takes the first (Reach)
    std::vector<bool> closed;   // by function: run as a root, and no call in it depends on its callers
    std::map<std::string, std::set<std::uint32_t>> drains;  // "class identity.field" or global -> functions that send what they find there
    std::function<bool(const std::string&)> guards;  // whether a text matters that is tested for
    bool collecting = false;    // first pass: stores are written down, sends are not
    std::set<std::uint32_t> endless;  // functions below which nothing is sent, and that used up what a call may run
    std::set<std::pair<std::uint32_t, std::string>> bounds;  // functions that were not followed to their end, and why
};

constexpr std::size_t kMostStates = 12;
constexpr int kDeepestCall = 14;
constexpr int kMostHops = 64;  // from pointer to pointer; a structure of the program may lead back to itself
constexpr std::size_t kBudget = 40000;  // statements a root may run
constexpr std::size_t kAside = 4000;    // of these, a call below which nothing is sent: a digest, a parser; behind that its result is not known

class Interpreter {
public:
    explicit Interpreter(Knowledge& knowledge) : knowledge_(knowledge), program_(knowledge.program), models_(knowledge.models) {}

    // `self`: the receiver, exported; unset for an unknown one.
    std::vector<Instance> run(std::uint32_t function, const Value& self = {});
    // `object`: exported; the receiver, or what the parameter refers to.
    std::vector<Instance> run_with(std::uint32_t function, const Value& object, std::optional<std::size_t> parameter);
    [[nodiscard]] bool waits() const { return waits_; }  // of the last run: a caller may make a call of something that is none so far

    // The same for what is done before main: the initialiser of a global, and the lambdas in it.
    std::vector<Instance> run_initial(const GlobalInfo& global);

    // Writes down what the members of a class begin with.
    void collect_fields(const std::string& class_identity);

    // The value that a global has wherever it is read; exported.

    // --- for the operations: what the words of the model language need ---
    struct Operands {
        State& state;
        const ir::Expr& site;
        const Value& receiver;
        const std::vector<Value>& arguments;
    };
    std::vector<strings::Text> texts(const Value& value, State& state);
    Value load(const Value& value, State& state);              // what a reference or pointer leads to, else the value
    Value slot(const Value& value, const std::string& name, State& state);
    Value element(const Value& value, const Value& key, State& state);
    Value allocate(Value value, State& state);                 // a pointer to a new cell
    Value fresh(const std::string& type, Operands& operands);  // a new object of a modelled type
    Value apply(const Value& function, std::vector<Value> arguments, State& state, const ir::Expr& site);
    static std::vector<Value> handed_over(const Function& held, const std::vector<Value>& arguments);  // through what is bound
    void run_bound(const Function& bound, State state, const ir::Expr& site);  // as if whoever it is handed to called it
    Value construct_by_name(const std::string& class_name, const std::vector<Value>& arguments, State& state, const ir::Expr& site);
    // The result of the function whose name ends so; it is handed `argument`. Unset when there is none.
    Value result_of(const std::string& end_of_name, const Value& argument, State& state, const ir::Expr& site);
    std::string global_name(const ir::Expr& expr) const;  // of a global that is named there; else empty
    Value member_result(const Value& receiver, const std::string& name, State& state, const ir::Expr& site);
    enum class Direction { forward, backward };
    // The place in a buffer so far behind the pointer; nullopt where the argument is a text and no buffer.
    std::optional<Value> behind(const Value& argument, const strings::Extent& extent, State& state);
    void store(const Value& place, Value value, State& state);  // place: a pointer
    [[nodiscard]] const ir::Unit& unit() const { return *frame_->body->unit; }
    Unknown unknown_anew(std::string reason, const ir::Expr& site);  // one of its own, each time
    Unknown unknown_here(std::string reason, const ir::Expr& site) const;
    Value variadic(const ir::Expr& site) const;  // the arguments behind the last parameter
    Value peek(const Pointer& place, State& state) { return read(place, state); }
    Value comparison(const std::string& op, const Value& left, const Value& right, const ir::Expr& site, State& state) {
        return compared(op, left, right, site, state);
    }
    Value global_value(const std::string& identity);
    std::optional<bool> truth(const Value& value, State& state);
    std::optional<bool> equals(const Value& left, const Value& right, State& state);
    strings::Carried carried_by(std::span<const Value> values, State& state);  // what of interest is in them, however deep

private:
    struct Outcome {
        State state;
        Value value;
    };
    using Outcomes = std::vector<Outcome>;
    using States = std::vector<State>;
    struct Loop {
        States broken, continued;
        bool select = false;  // a switch: break leaves it, continue does not concern it
    };
    struct Filled {  // an object that lies where another function finds it gets one of its fields
        const ir::Expr* field = nullptr;
        const ir::Expr* store = nullptr;
    };
    struct Frame {
        const Body* body = nullptr;
        std::uint32_t index = kNoBody;
        CellId base = 0;
        Value self;
        int depth = 0;
        Outcomes returned;
        std::vector<Loop*> loops;
        std::map<std::string, States> jumps;
        std::vector<Value> variadic;  // the arguments behind the last parameter
        std::vector<Filled> filled;
        const ir::Expr* unused = nullptr;  // the statement's expression: what it gives is not used
        bool parked = false;          // a whole object was put where others find it
        std::set<std::pair<std::uint32_t, CellId>> drained;  // which, by what was run with it
        bool through_null = false;    // a way ended where it would have gone through a null pointer
    };

    // memory.cpp
    Value read(const Pointer& place, State& state);
    Value settled(const Pointer& place, const ir::Expr& expr, State& state);  // read; what was not there yet stays
    void write(const Pointer& place, Value value, State& state);
    Pointer moved(Pointer from, const strings::Extent& by, Direction direction, State& state);
    Value written(const Value& whole, std::span<const std::string> path, Value value, State& state, Pointer& here);
    Pointer settle(Pointer place, State& state);  // through pointers, to where an object lies
    static Unknown deeper(const Unknown& base, const std::string& name);
    Value missing_slot(const Object& object, const std::string& name, State& state);
    Value missing_part(const Object& object, const std::string& name, State& state);
    Value unfinished(const Value& value, const Unknown& base) const;
    Value decay(const Value& value, State& state);
    Value imported(const Value& value, State& state, const std::string& name = {});  // boxes.cpp
    Value exported(const Value& value, State& state, int depth = 0);  // boxes.cpp
    Value symbolic(const ir::Unit& unit, ir::TypeId type, Unknown base, State& state);
    struct Located {
        std::optional<Pointer> place;
        Value whole, key;  // of a field or an element: what it is a part of
    };
    Located locate(const ir::Expr& expr, State& state);
    Value found_at(const ir::Expr& expr, const Located& at, State& state);
    void name_memory(const Value& value, ir::TypeId type, State& state);
    bool is_zeroed(const ir::Expr& expr, const Located& at, State& state);
    std::optional<Pointer> simple_place(const ir::Expr& expr, State& state);
    std::optional<Pointer> place_of(const ir::Expr& expr, State& state);
    bool is_left(const Value& value) const;
    static bool is_own(const ir::Expr& field) { return !field.kids.empty() && field.kids[0].kind == ir::ExprKind::self; }
    void log_inherited(const Body& body, const Value& self, Outcomes& ways);   // the same
    void log_configured(const Body& body, const Value& self, Outcomes& ways);  // configured.cpp

    // globals.cpp
    CellId global_cell(const std::string& identity, State& state);
    Value begun(const Value& initial, const GlobalInfo& info) const;
    // `own`: where a function stores it in its own object; null: in any object.
    void log_store(const std::string& key, const Value& value, State& state, const ir::Expr* own = nullptr);
    void log_store(const ir::Expr& place, const Value& value, State& state, const ir::Expr& site);

    // pointers.cpp
    struct Element {
        Pointer array;
        std::int64_t index = 0;
    };
    std::optional<Element> element_at(const Pointer& pointer, State& state);
    Pointer pointed_to(Pointer pointer, const ir::Expr& expr, State& state);
    std::optional<Pointer> stepped(const Pointer& from, std::int64_t by, State& state);
    Value pointers_compared(const std::string& op, const Value& first, const Value& second, State& state);

    // expressions.cpp
    Value eval(const ir::Expr& expr, State& state);
    Value argument(const ir::Expr& expr, State& state);
    std::vector<strings::Text> texts_in(const Value& value, State& state);
    strings::Text hole_for(const Value& value, std::string reason, bool open, State& state);
    Outcomes eval_ways(const ir::Expr& expr, State state);
    bool put_byte(const ir::Expr& target, const Value& value, State& state);
    bool put_byte_through(const ir::Expr& target, const Value& value, State& state);
    void put_byte_at(const Pointer& place, const std::optional<strings::Extent>& index, const Value& value, State& state);
    Pointer settled_into(const Pointer& pointer, State& state);
    std::pair<Pointer, std::optional<strings::Extent>> place_in_buffer(Pointer place, State& state);
    Value eval_assign(const ir::Expr& expr, State& state, Value value);
    Value eval_choice(const ir::Expr& expr, State& state);
    Value eval_aggregate(const ir::Expr& expr, State& state);
    Value eval_lambda(const ir::Expr& expr, State& state);
    std::shared_ptr<const std::map<std::string, Instantiation>> instantiations_of(const ir::Expr& lambda) const;

    // operators.cpp
    Value compared(const std::string& op, const Value& left, const Value& right, const ir::Expr& expr, State& state);
    Value computed(const std::string& op, const Value& first, const Value& second, ir::TypeId type, State& state);
    Value eval_binary(const ir::Expr& expr, State& state);
    Value binary_value(const ir::Expr& expr, const Value& first, const Value& second, State& state);
    Value eval_unary(const ir::Expr& expr, State& state);

    // conditions.cpp
    struct Split {
        States yes, no;
    };
    struct Narrowing {
        CellId cell = 0;
        Value yes, no;  // what it holds where a condition is true, and where it is not
    };
    void leave_innermost(std::vector<Target>& targets, const std::string& identity) const;
    std::string in_doubt(const Pointer& pointer, State& state);
    std::vector<Narrowing> narrowed(const ir::Expr& condition, const State& state);
    Split split(const ir::Expr& expr, State state);  // evaluated once: what it does is done on both sides
    std::optional<State> assume_value(const Value& value, bool wanted, State state);

    // bodies.cpp
    struct Gathered {
        std::vector<strings::Text> texts;
        std::size_t visited = 0;
    };
    void gather(const Value& value, State& state, Gathered& out, int depth = 0);
    void gather_text(const strings::Text& text, std::vector<strings::Text>& out) const;
    [[nodiscard]] static Value added_to(const strings::Text& text, const strings::Carried& more);
    void put_into(const Value& target, const strings::Carried& more, State& state, int depth = 0);
    void put_into_part(const Value& part, const Value& value, State& state);
    [[nodiscard]] Value made_around(const Value& inner, const Value& place, const std::string& type) const;
    void stream_to_last(Unknown& result, State& state);
    void adopt(const ir::Callee& callee, const Value& parent, std::span<const Value> children, State& state);
    void carry(const ir::Callee& callee, const Value& receiver, const std::vector<Value>& arguments, Unknown& result, State& state);
    strings::Carried body_of(const ModelSend& send, Operands& operands, const strings::Text& url);
    strings::Carried body_among(std::span<const Value> values, const strings::Text& url, State& state);

    // guards.cpp
    std::optional<Outcomes> condition_ways(const ir::Expr& expr, const State& state);
    Outcome condition(Outcomes ways, const ir::Expr& expr) const;
    std::optional<Unknown> condition_of(const Outcomes& ways) const;
    std::set<std::string> that_matter(const std::set<std::string>& texts) const;
    Outcomes apart(Outcomes ways) const;
    Outcomes argument_ways(const ir::Expr& expr, State state);
    Value negation(const Value& value, const ir::Expr& expr, State& state);
    Value with_guards(const Value& value, ir::TypeId type, const State& state) const;
    std::set<std::string> asked(const Value& receiver, const std::vector<Value>& arguments, State& state);
    static bool never_returns(const std::vector<ir::Stmt>& body);
    bool returns_void(const ir::Callee& callee) const;
    std::set<std::string> told_by_guard(const FunctionModel& model, Operands& operands);
    bool asks(const Body& body, std::uint32_t index, const std::vector<Value>& arguments, State& state);

    // statements.cpp
    void run_block(const std::vector<ir::Stmt>& block, States& states);
    void run_statement(const ir::Stmt& stmt, States& states);
    void run_local(const ir::Stmt& stmt, States& states);
    void run_branch(const ir::Stmt& stmt, States& states);
    void run_select(const ir::Stmt& stmt, States& states);
    using Sent = std::set<std::tuple<Range, std::string, std::string>>;  // where, method and path
    bool sent_again(std::size_t sends, std::size_t since, Sent& before) const;
    void run_scope(const std::vector<ir::Stmt>& block, States& states);
    void leave_scope(const std::vector<ir::Stmt>& block, States& states) const;
    void run_loop(const ir::Stmt& stmt, States& states);
    Outcomes ranges(const ir::Expr& range, States states);
    void run_each(const ir::Stmt& stmt, States& states);
    void run_attempt(const ir::Stmt& stmt, States& states);
    void give(const ir::Stmt& stmt, States& states);
    static void reduce(States& states, CellId before = ~CellId{0}, std::size_t most = kMostStates);
    void bind(std::uint32_t local, const Value& value, State& state);
    States bound_apart(std::uint32_t local, const Value& item, States states);
    [[nodiscard]] bool spent();
    void hit(std::string bound);  // in the function that runs

    // text_loops.cpp
    void widen_texts(State before, States& ways);
    std::vector<Pointer> written_in_loops(State& state);
    Value byte_at(const Value& text, State& state);
    [[nodiscard]] bool goes_on(const Value& byte) const;

    // calls.cpp
    Outcomes call(const ir::Expr& expr, State state);
    struct Given {
        State state;
        std::vector<Value> values;
    };
    std::vector<Given> arguments_of(const ir::Expr& expr, State state);
    std::vector<Value> parts_of(const Value& value, State& state);
    Outcomes dispatch(const ir::Expr& expr, const ir::Callee& callee, const Value& receiver, std::vector<Value> arguments, State state);
    Outcomes dispatch_virtually(const ir::Expr& expr, const ir::Callee& callee, const Value& receiver, const std::vector<Value>& arguments, State& state);
    std::vector<std::string> classes_of(const Object& object) const;
    Value as_object(const Value& value, const ClassInfo& declared);
    Outcomes run_body(std::uint32_t index, const Value& self, const std::vector<Value>& arguments, State state, const ir::Expr& site,
                      const Function* closure = nullptr);
    Outcomes call_value(const Value& function, const Value& receiver, std::vector<Value> arguments, State state, const ir::Expr& site);
    std::optional<Value> formatted(const ir::Expr& site, const ir::Callee& callee, const std::vector<Value>& arguments, const Value& result,
                                   State& state);
    void note_caller(std::uint32_t index, const State& state, const ir::Expr& site);
    Value overload(const Object& whole, const std::vector<Value>& arguments, State& state);
    Outcomes one(State state, Value value) const;
    Outcome merged(Outcomes outcomes) const;
    void limit(Outcomes& outcomes) const;
    bool skippable(const Body& body, std::uint32_t index, const Value& self) const;
    [[nodiscard]] bool is_aside(std::uint32_t index) const;
    [[nodiscard]] bool takes_anything(const ir::Expr& site, std::size_t argument) const;
    [[nodiscard]] bool is_address_of_pointer(const ir::Expr& expr) const;

    // model_calls.cpp
    std::optional<Outcomes> by_model(const ir::Expr& site, const ir::Callee& callee, const Value& receiver,
                                     const std::vector<Value>& arguments, State& state);
    bool fits(const FunctionModel& model, const ir::Expr& site, const ir::Callee& callee, const Value& receiver, const std::vector<Value>& arguments, State& state);
    bool meets(const ModelCondition& condition, const std::string& expected, const ir::Expr& site, const ir::Callee& callee, const Value& receiver, const std::vector<Value>& arguments, State& state);
    bool is_of(const Value& value, const std::string& class_name, State& state);
    Value model_value(const ModelExpr& expr, Operands& operands);
    void model_assign(const ModelAssignment& assignment, Operands& operands);

    // construction.cpp
    Outcomes construct(const ir::Expr& expr, State state);
    Outcomes construct_with(const ir::Expr& expr, std::vector<Value>& arguments, State state);
    void initialise_fields(const std::string& class_identity, const Pointer& self, State& state, int depth = 0);
    void initialise_own_fields(const ClassInfo& info, const Pointer& self, State& state);
    void log_object(const std::string& class_identity, const Value& object, State& state, const ir::Expr& site);
    void send_as_derived(const std::string& class_identity, const Value& self, const std::vector<Value>& arguments, State& state,
                         const ir::Expr& site);

    // callbacks.cpp
    void escape(const std::vector<Value>& arguments, State& state, const ir::Expr& site);
    void call_back(const std::vector<Value>& arguments, State& state, const ir::Expr& site);
    std::vector<Value> open_arguments(const Function& held, State& state);

    // sends.cpp
    bool is_slot_of_null(const ModelExpr& expr, Operands& operands);
    void send(const ModelSend& send, Operands& operands, const ir::Callee& callee);
    void send_one(const ModelSend& send, Operands& operands, const ir::Callee& callee);
    std::vector<std::optional<std::string>> methods(const Value& value, State& state, bool& open, std::string& reason);
    [[nodiscard]] std::vector<std::string> receivers(const Body& body) const;
    void run_on(std::uint32_t function, const std::string& identity, const std::vector<Value>& arguments, State state);
    void note(Instance found);
    CallSite site_of(const ir::Expr& expr) const;
    void run_apart(const Function& closure, State state);

    // evidence.cpp
    void suspect(const ir::Expr& site, const ir::Callee& callee, const std::vector<Value>& arguments, State& state);

    // parking.cpp
    [[nodiscard]] bool gives_nothing_back(const ir::Callee& callee, const ir::Expr& site) const;
    [[nodiscard]] bool gives_itself_back(const ir::Callee& callee) const;
    void hand_over(std::vector<Value>& arguments, State& state, const ir::Expr& site, bool texts = true);
    static Value handed(const Value& value, const std::shared_ptr<const Range>& here);
    std::string parked_class(const ir::Expr& target, const Value& value, State& state);
    bool lies_here(const ir::Expr& target, State& state);
    bool puts_back(const ir::Expr& target, const Value& after, const Value& before) const;
    std::set<std::uint32_t> drains_of(const ir::Expr& target) const;
    void note_filled(const ir::Expr& target, const ir::Expr& site);
    void park_filled();
    void park(const ir::Expr& target, const Value& value, State& state, const ir::Expr& site);
    std::vector<Pointer> owners_of(const ir::Expr& target, State& state);
    void leave_open(const Value& value, const std::string& parked, State& state);
    void leave_alone(const ir::Expr& target, const Value& value, const std::string& parked, State& state);
    void run_drain(std::uint32_t drain, const std::vector<Pointer>& owners, State state, const ir::Expr& site);

    Knowledge& knowledge_;
    const Program& program_;
    const ClientModels& models_;
    Frame* frame_ = nullptr;
    std::vector<CallSite> chain_;
    std::vector<std::uint32_t> stack_;
    std::size_t waiting_ = 0;  // of stack_: functions that wait while code that nobody knows calls one back
    std::vector<Instance> instances_;
    std::unordered_map<std::string, std::vector<std::size_t>> noted_;  // by method and URL: which of them
    std::vector<std::size_t> last_sent_;                            // of instances_: what the last send wrote down
    std::unordered_map<CellId, std::vector<std::size_t>> streams_;  // a cell that stands for what is written to these
    std::size_t steps_ = 0;
    std::size_t most_steps_ = kBudget;  // what steps_ may come to in the call that runs
    std::size_t fresh_ = 0;   // numbers unknowns
    std::size_t sends_ = 0;   // that were come to, written down or not
    std::size_t walked_ = 0;             // unknown parts of texts that loops went over
    const Frame* walking_ = nullptr;     // whose loop asks whether it goes on
    int reading_ = 0, writing_ = 0, texting_ = 0;  // how deep in pointers that lead through pointers
    std::map<std::string, std::vector<Value>> logged_;  // what this root stored in fields so far
    int later_rounds_ = 0;    // loops around that are in a later round than their first
    bool silent_ = false;     // sends are not written down
    bool parking_ = false;    // a function is run that drains what was just put somewhere
    mutable bool waits_ = false;  // whether it is a call at all, a caller of the root may decide
    bool making_ = false;     // a lambda is run that was made in a function called from the root
};

}  // namespace grantlint::flow
