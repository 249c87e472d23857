// Who wrote the texts of a route: the functions on the way to the send, and the classes that these belong to, in their constructors
// and in what their members begin with.
//
//   struct Queue : Node { Queue(Node& parent) : Node(parent.path + "/call-queues") {}
//                         Reply members() { return get("/members"); } };              Queue wrote both, whoever calls members()
#pragma once

#include <map>
#include <string>
#include <vector>

#include "flow/interpreter.h"

namespace grantlint::flow {

class Authors {
public:
    Authors(const Program& program, const std::vector<std::string>& base_words);

    // Where the texts of the path stand that name something, in their order.
    [[nodiscard]] std::vector<Range> named_in(const strings::Text& url) const;
    [[nodiscard]] strings::Text end_of(const strings::Text& url) const;  // the last of them

    [[nodiscard]] bool wrote(std::uint32_t function, const Range& text) const;           // in its body
    [[nodiscard]] bool wrote_for_class(std::uint32_t function, const Range& text) const;  // in its body, or its class did
    [[nodiscard]] bool wrote_for_any_class(const Range& text) const;                      // some class did
    [[nodiscard]] const Range& body_of(std::uint32_t function) const { return bodies_[function]; }  // the lines

private:
    const Program& program_;
    const std::vector<std::string>& base_words_;
    std::vector<Range> bodies_;
    std::map<std::string, std::vector<Range>> classes_;  // by name: where they say what their objects begin with
};

bool is_inside(const Range& part, const Range& whole);  // by lines

}  // namespace grantlint::flow
