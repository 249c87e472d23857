// The memory of the program on one way through it: cells that hold values, and what was found true on the way.
//
// Copying a State is cheap (cells live in shared chunks), as every branch makes a copy.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

#include "flow/value.h"

namespace grantlint::flow {

// The key of the fact that an object is of some classes, which a virtual call found: "class of KEY: A|B".
constexpr const char* kClassFact = "class of ";

class State {
public:
    CellId allocate(Value value);
    // The cell of what has this name, one on every way; it holds nothing on a way on which nobody has looked there yet.
    CellId named(const std::string& name);
    [[nodiscard]] const Value& get(CellId cell) const;
    void set(CellId cell, Value value);
    // Cells allocated later, on whatever way, have numbers from here on.
    [[nodiscard]] CellId mark() const { return *next_; }

    std::map<std::string, bool> facts;        // key of an unknown -> what this way assumed of it
    std::set<std::string> guards;             // texts whose presence was tested and found
    std::map<std::string, std::string> picks; // key of an open unknown -> the constant that this way assumed it to be
    bool gone = false;                        // a function was called that never comes back: nothing follows
    std::map<std::string, CellId> globals;    // identity -> cell, once it was read

    // Whether the two differ in nothing that was there when there were `before` cells.
    [[nodiscard]] bool same_memory(const State& other, CellId before) const;
    // Whether anything that is known was something else before, and known too, as a loop's counter after a round.
    [[nodiscard]] bool moved_on_from(const State& other, CellId before) const;
    // Makes this state stand for both.
    void merge(const State& other);

private:
    static constexpr CellId kChunk = 16;
    struct Chunk {
        std::array<Value, kChunk> cells;
        Digest digest = 0;  // the sum of theirs
    };
    std::vector<std::shared_ptr<Chunk>> chunks_;
    std::shared_ptr<CellId> next_ = std::make_shared<CellId>(0);  // one for all copies: a number names one cell on every way
    std::shared_ptr<std::map<std::string, CellId>> names_ = std::make_shared<std::map<std::string, CellId>>();
};

}  // namespace grantlint::flow
