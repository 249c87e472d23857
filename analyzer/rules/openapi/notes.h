// What an import could not carry over, or only in another form: said to the user, each kind shown a few times and then counted.
//
//   api.yaml:40:5: note: the path '/users/{id}.json' was carried over as '/users/{id}'
//   api.yaml: note: 17 more paths in another form
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace grantlint::rules::openapi {

class Notes {
public:
    explicit Notes(std::string file) : file_(std::move(file)) {}

    // `plural` names the kind: "paths in another form". Help is shown with the first of a kind only.
    void add(std::string_view plural, Range at, std::string message, std::string help = {});

    [[nodiscard]] std::vector<Error> list() const;

private:
    struct Kind {
        std::string plural;
        std::vector<Error> shown;
        std::size_t more = 0;
    };

    std::string file_;
    std::vector<Kind> kinds_;  // in the order in which they were met
    std::map<std::string, std::size_t, std::less<>> index_;
};

}  // namespace grantlint::rules::openapi
