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
    template <class _Fp> locale(const locale&, _Fp*);
    ~locale() noexcept;
    const locale& operator=(const locale&) noexcept;
    template <class _Fp> locale combine(const locale&) const;
    string name() const;
    bool operator==(const locale&) const noexcept;
    bool operator!=(const locale&) const noexcept;
    static locale global(const locale&);
    static const locale& classic();
};
template <class _Fp> const _Fp& use_facet(const locale&);
template <class _Fp> bool has_facet(const locale&) noexcept;
template <class _Cp> bool isspace(_Cp, const locale&);
template <class _Cp> bool isdigit(_Cp, const locale&);
template <class _Cp> bool isalpha(_Cp, const locale&);
template <class _Cp> bool isalnum(_Cp, const locale&);
template <class _Cp> bool isupper(_Cp, const locale&);
template <class _Cp> bool islower(_Cp, const locale&);
template <class _Cp> bool ispunct(_Cp, const locale&);
template <class _Cp> _Cp toupper(_Cp, const locale&);
template <class _Cp> _Cp tolower(_Cp, const locale&);
struct ctype_base {
    typedef unsigned short mask;
    static const mask upper = 1 << 8, lower = 1 << 9, alpha = 1 << 10, digit = 1 << 11, xdigit = 1 << 12, space = 1 << 13, print = 1 << 14, graph = (1 << 10) | (1 << 11) | 4, cntrl = 2, punct = 4, alnum = (1 << 10) | (1 << 11);
};
template <class _Cp> class ctype : public locale::facet, public ctype_base {
public:
    typedef _Cp char_type;
    explicit ctype(size_t = 0);
    bool is(mask, _Cp) const;
    _Cp toupper(_Cp) const;
    const _Cp* toupper(_Cp*, const _Cp*) const;
    _Cp tolower(_Cp) const;
    const _Cp* tolower(_Cp*, const _Cp*) const;
    _Cp widen(char) const;
    char narrow(_Cp, char) const;
    static locale::id id;
};
}  // namespace std
