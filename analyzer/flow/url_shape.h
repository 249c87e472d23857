// What the shape of a URL says of who knows its route: the function that builds it, or whoever hands it a part.
//
//   https://x.example/items/{}          the function names "items": whatever comes in is an identifier
//   https://x.example/api/v2/{}         only a base: what comes in is the route
//   https://x.example/items/{}/{}       names "items"; where several callers each hand in a word of their own, those are of the route
//
// No rule is asked here: this is for APIs that no pack describes, and for what their callers may know.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "strings/text.h"

namespace grantlint::flow {

// With scheme, host and a path that says something: http://…, or an unknown scheme.
bool is_whole_url(const strings::Text& text);

// A path of two segments or more, behind a base that may be unknown.
bool is_route(const strings::Text& text);

// The URL without its query, as a person reads it.
std::string path_of(const strings::Text& url);

// Whether callers may know more of the path: what they know of the query changes no route, nor what they know of the server.
bool is_path_open(const strings::Text& url);

// Whether the route can be read off although some holes are the caller's: each of them is a whole segment, or stands in the query.
bool readable(const strings::Text& url);

// Whether the one is the other with some of its identifiers known; scheme, host and query aside.
bool fits_route(const strings::Text& url, const strings::Text& route);

bool same_route(const strings::Text& left, const strings::Text& right);  // they differ in scheme, host and query alone

// It has no path that a caller may know: it came with an answer, or was read somewhere.
bool told_by_answer(const strings::Text& url);

bool says_nothing(const strings::Text& url);  // its path is nothing but holes, or not even those

// Whether a segment of the path names something: behind the host, a version and the words that bases are made of, which the client
// models list.
bool names_something(const strings::Text& url, const std::vector<std::string>& base_words);

// Whether what callers make of a URL adds to its route: more segments, or words in the place of holes, where they differ from one
// another or where the URL itself names nothing.
bool adds_route(const std::vector<strings::Text>& inner, const std::vector<strings::Text>& outer, const std::vector<std::string>& base_words);

// Whether the one says what the other leaves open of the same route: its base, or what the program is run with.
//
//   https://x.example/v2/items/{}       says what {}/items/{} leaves open
bool spells_out(const strings::Text& known, const strings::Text& vague);

// The other one with the first one's scheme, host and beginning of the path in the place of the hole that it begins with. nullopt: the
// first knows no host, or has another route.
//
//   https://x.example/v2/items/7        makes https://x.example/v2/items/{} of {}/items/{}
std::optional<strings::Text> with_base_of(const strings::Text& known, const strings::Text& vague);

std::string host_of(const strings::Text& url);  // without its port; empty: there is none, or it is not known

// Whether the one has an identifier where the other has an empty segment.
//
//   https://x.example/items/{}/tags     has what https://x.example/items//tags lacks
bool completes(const strings::Text& whole, const strings::Text& lacking);
// Whether the one has words or identifiers where the other has identifiers or nothing; scheme, host and query aside.
bool says_more(const strings::Text& known, const strings::Text& vague);
// Whether the one is the other with something in place of its holes, whatever follows.
bool has_all_of(const strings::Text& known, const strings::Text& vague);
bool completes_route(const strings::Text& whole, const strings::Text& lacking);  // the same, scheme, host and query aside

}  // namespace grantlint::flow
