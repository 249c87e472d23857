// std::locale; <locale> has its facets.
#pragma once
#include <string>

namespace std {
class locale {
public:
    class facet {
    protected:
        explicit facet(size_t = 0) noexcept;
        virtual ~facet();
    };
    class id {};
    typedef int category;
    static const category none = 0, ctype = 1, numeric = 2, collate = 4, time = 8, monetary = 16, messages = 32, all = 63;
    locale() noexcept;
    locale(const locale&) noexcept;
    explicit locale(const char*);
    explicit locale(const string&);
    locale(const locale&, const char*, category);
    locale(const locale&, const locale&, category);
    template <class F> locale(const locale&, F*);
    ~locale() noexcept;
    const locale& operator=(const locale&) noexcept;
    template <class F> locale combine(const locale&) const;
    string name() const;
    bool operator==(const locale&) const noexcept;
    bool operator!=(const locale&) const noexcept;
    static locale global(const locale&);
    static const locale& classic();
};
template <class F> const F& use_facet(const locale&);
template <class F> bool has_facet(const locale&) noexcept;
template <class C> bool isspace(C, const locale&);
template <class C> bool isdigit(C, const locale&);
template <class C> bool isalpha(C, const locale&);
template <class C> bool isalnum(C, const locale&);
template <class C> bool isupper(C, const locale&);
template <class C> bool islower(C, const locale&);
template <class C> bool ispunct(C, const locale&);
template <class C> C toupper(C, const locale&);
template <class C> C tolower(C, const locale&);
struct ctype_base {
    typedef unsigned short mask;
    static const mask upper = 1 << 8, lower = 1 << 9, alpha = 1 << 10, digit = 1 << 11, xdigit = 1 << 12, space = 1 << 13, print = 1 << 14, graph = (1 << 10) | (1 << 11) | 4, cntrl = 2, punct = 4, alnum = (1 << 10) | (1 << 11);
};
template <class C> class ctype : public locale::facet, public ctype_base {
public:
    typedef C char_type;
    explicit ctype(size_t = 0);
    bool is(mask, C) const;
    C toupper(C) const;
    const C* toupper(C*, const C*) const;
    C tolower(C) const;
    const C* tolower(C*, const C*) const;
    C widen(char) const;
    char narrow(C, char) const;
    static locale::id id;
};
}  // namespace std
