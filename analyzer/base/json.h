// JSON with the position of every value, for files that people write: manifests, rule packs, compilation databases.
//
//   auto document = json::parse(text, "grantlint.json", json::Dialect::jsonc);
//   const json::Value* grants = document->root.find("permissions");
//   document->range(grants->items[0])      grantlint.json:1:38
//
// nlohmann's parser keeps no positions, and a message without one is of little use to whoever has to mend the file.
// A duplicate key is an error: of two "permissions" one would silently lose.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/lines.h"

namespace grantlint::json {

enum class Kind { null, boolean, number, string, array, object };
enum class Dialect { json, jsonc };  // jsonc: also comments, // and /* */, and a comma behind the last value (https://jsonc.org)

struct Member;

struct Value {
    Kind kind = Kind::null;
    bool truth = false;          // of a boolean
    std::string text;            // of a string: its content; of a number: its spelling
    std::vector<Value> items;    // of an array
    std::vector<Member> members; // of an object, in the file's order
    std::size_t begin = 0;       // bytes [begin, end) of the file
    std::size_t end = 0;

    [[nodiscard]] const Value* find(std::string_view name) const;
};

struct Member {
    std::string name;
    std::size_t begin = 0;  // the name, quotes included
    std::size_t end = 0;
    Value value;
};

struct Document {
    std::string file;
    LineIndex lines;
    Value root;

    [[nodiscard]] Range range(const Value& value) const { return lines.range(file, value.begin, value.end); }
    [[nodiscard]] Range range(const Member& member) const { return lines.range(file, member.begin, member.end); }
};

Result<Document> parse(std::string_view text, std::string file, Dialect dialect = Dialect::json);

// The first member whose name an earlier one has; null when there is none. In n log n: objects of thousands of members are met.
const Member* find_repeated(const Value& object);

// "a list", "a string": how a person names a kind.
std::string_view to_words(Kind kind);

}  // namespace grantlint::json
