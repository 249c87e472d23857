// Iterators, and what all containers share.
#pragma once
#include <concepts>
#include <utility>

namespace std {
struct input_iterator_tag {};
struct output_iterator_tag {};
struct forward_iterator_tag : input_iterator_tag {};
struct bidirectional_iterator_tag : forward_iterator_tag {};
struct random_access_iterator_tag : bidirectional_iterator_tag {};
#if _M_20
struct contiguous_iterator_tag : random_access_iterator_tag {};
#endif
template <class _Cp, class _Tp, class _Dp = ptrdiff_t, class _Pp = _Tp*, class _Rp = _Tp&> struct iterator {
    typedef _Cp iterator_category;
    typedef _Tp value_type;
    typedef _Dp difference_type;
    typedef _Pp pointer;
    typedef _Rp reference;
};

template <class _Ip, class = void> struct __iterator_traits {};
template <class _Ip>
struct __iterator_traits<_Ip, __void_t<typename _Ip::iterator_category, typename _Ip::value_type, typename _Ip::difference_type, typename _Ip::pointer, typename _Ip::reference>> {
    typedef typename _Ip::iterator_category iterator_category;
    typedef typename _Ip::value_type value_type;
    typedef typename _Ip::difference_type difference_type;
    typedef typename _Ip::pointer pointer;
    typedef typename _Ip::reference reference;
};
template <class _Ip> struct iterator_traits : __iterator_traits<_Ip> {};
template <class _Tp> struct iterator_traits<_Tp*> {
    typedef random_access_iterator_tag iterator_category;
#if _M_20
    typedef contiguous_iterator_tag iterator_concept;
#endif
    typedef typename remove_cv<_Tp>::type value_type;
    typedef ptrdiff_t difference_type;
    typedef _Tp* pointer;
    typedef _Tp& reference;
};
template <class _Ip> using _RequireInputIter = typename enable_if<is_convertible<typename iterator_traits<_Ip>::iterator_category, input_iterator_tag>::value>::type;

template <class _Ip> class reverse_iterator {
    _Ip current;

public:
    typedef _Ip iterator_type;
    typedef typename iterator_traits<_Ip>::iterator_category iterator_category;
    typedef typename iterator_traits<_Ip>::value_type value_type;
    typedef typename iterator_traits<_Ip>::difference_type difference_type;
    typedef typename iterator_traits<_Ip>::pointer pointer;
    typedef typename iterator_traits<_Ip>::reference reference;
    _M_CX17 reverse_iterator();
    explicit _M_CX17 reverse_iterator(_Ip);
    reverse_iterator(const reverse_iterator&) = default;
    reverse_iterator& operator=(const reverse_iterator&) = default;
    template <class _Jp, class = typename enable_if<!is_same<_Jp, _Ip>::value && is_convertible<const _Jp&, _Ip>::value>::type> _M_CX17 reverse_iterator(const reverse_iterator<_Jp>&);
    _M_CX17 _Ip base() const;
    _M_CX17 reference operator*() const;
    _M_CX17 pointer operator->() const;
    _M_CX17 reverse_iterator& operator++();
    _M_CX17 reverse_iterator operator++(int);
    _M_CX17 reverse_iterator& operator--();
    _M_CX17 reverse_iterator operator--(int);
    _M_CX17 reverse_iterator operator+(difference_type) const;
    _M_CX17 reverse_iterator& operator+=(difference_type);
    _M_CX17 reverse_iterator operator-(difference_type) const;
    _M_CX17 reverse_iterator& operator-=(difference_type);
    _M_CX17 reference operator[](difference_type) const;
};
template <class _Ip, class _Jp> _M_CX17 bool operator==(const reverse_iterator<_Ip>&, const reverse_iterator<_Jp>&);
template <class _Ip, class _Jp> _M_CX17 bool operator!=(const reverse_iterator<_Ip>&, const reverse_iterator<_Jp>&);
template <class _Ip, class _Jp> _M_CX17 bool operator<(const reverse_iterator<_Ip>&, const reverse_iterator<_Jp>&);
template <class _Ip, class _Jp> _M_CX17 bool operator>(const reverse_iterator<_Ip>&, const reverse_iterator<_Jp>&);
template <class _Ip, class _Jp> _M_CX17 bool operator<=(const reverse_iterator<_Ip>&, const reverse_iterator<_Jp>&);
template <class _Ip, class _Jp> _M_CX17 bool operator>=(const reverse_iterator<_Ip>&, const reverse_iterator<_Jp>&);
template <class _Ip, class _Jp> _M_CX17 auto operator-(const reverse_iterator<_Ip>& x, const reverse_iterator<_Jp>& y) -> decltype(y.base() - x.base());
template <class _Ip> _M_CX17 reverse_iterator<_Ip> operator+(typename reverse_iterator<_Ip>::difference_type, const reverse_iterator<_Ip>&);
template <class _Ip> _M_CX17 reverse_iterator<_Ip> make_reverse_iterator(_Ip);

template <class _Ip> class move_iterator {
public:
    typedef _Ip iterator_type;
    typedef typename iterator_traits<_Ip>::iterator_category iterator_category;
    typedef typename iterator_traits<_Ip>::value_type value_type;
    typedef typename iterator_traits<_Ip>::difference_type difference_type;
    typedef _Ip pointer;
    typedef typename remove_reference<typename iterator_traits<_Ip>::reference>::type&& reference;
    _M_CX17 move_iterator();
    explicit _M_CX17 move_iterator(_Ip);
    template <class _Jp> _M_CX17 move_iterator(const move_iterator<_Jp>&);
    _M_CX17 _Ip base() const;
    _M_CX17 reference operator*() const;
    _M_CX17 pointer operator->() const;
    _M_CX17 move_iterator& operator++();
    _M_CX17 move_iterator operator++(int);
    _M_CX17 move_iterator& operator--();
    _M_CX17 move_iterator operator--(int);
    _M_CX17 move_iterator operator+(difference_type) const;
    _M_CX17 move_iterator& operator+=(difference_type);
    _M_CX17 move_iterator operator-(difference_type) const;
    _M_CX17 move_iterator& operator-=(difference_type);
    _M_CX17 reference operator[](difference_type) const;
};
template <class _Ip, class _Jp> _M_CX17 bool operator==(const move_iterator<_Ip>&, const move_iterator<_Jp>&);
template <class _Ip, class _Jp> _M_CX17 bool operator!=(const move_iterator<_Ip>&, const move_iterator<_Jp>&);
template <class _Ip, class _Jp> _M_CX17 bool operator<(const move_iterator<_Ip>&, const move_iterator<_Jp>&);
template <class _Ip, class _Jp> _M_CX17 auto operator-(const move_iterator<_Ip>& x, const move_iterator<_Jp>& y) -> decltype(x.base() - y.base());
template <class _Ip> _M_CX17 move_iterator<_Ip> make_move_iterator(_Ip);

template <class _Cp> class back_insert_iterator {
protected:
    _Cp* container;

public:
    typedef output_iterator_tag iterator_category;
    typedef void value_type;
#if _M_20
    typedef ptrdiff_t difference_type;
#else
    typedef void difference_type;
#endif
    typedef void pointer;
    typedef void reference;
    typedef _Cp container_type;
    explicit _M_CX20 back_insert_iterator(_Cp&);
    _M_CX20 back_insert_iterator& operator=(const typename _Cp::value_type&);
    _M_CX20 back_insert_iterator& operator=(typename _Cp::value_type&&);
    _M_CX20 back_insert_iterator& operator*();
    _M_CX20 back_insert_iterator& operator++();
    _M_CX20 back_insert_iterator operator++(int);
};
template <class _Cp> _M_CX20 back_insert_iterator<_Cp> back_inserter(_Cp&);
template <class _Cp> class front_insert_iterator {
protected:
    _Cp* container;

public:
    typedef output_iterator_tag iterator_category;
    typedef void value_type;
    typedef ptrdiff_t difference_type;
    typedef void pointer;
    typedef void reference;
    typedef _Cp container_type;
    explicit _M_CX20 front_insert_iterator(_Cp&);
    _M_CX20 front_insert_iterator& operator=(const typename _Cp::value_type&);
    _M_CX20 front_insert_iterator& operator=(typename _Cp::value_type&&);
    _M_CX20 front_insert_iterator& operator*();
    _M_CX20 front_insert_iterator& operator++();
    _M_CX20 front_insert_iterator operator++(int);
};
template <class _Cp> _M_CX20 front_insert_iterator<_Cp> front_inserter(_Cp&);
template <class _Cp> class insert_iterator {
protected:
    _Cp* container;

public:
    typedef output_iterator_tag iterator_category;
    typedef void value_type;
    typedef ptrdiff_t difference_type;
    typedef void pointer;
    typedef void reference;
    typedef _Cp container_type;
    _M_CX20 insert_iterator(_Cp&, typename _Cp::iterator);
    _M_CX20 insert_iterator& operator=(const typename _Cp::value_type&);
    _M_CX20 insert_iterator& operator=(typename _Cp::value_type&&);
    _M_CX20 insert_iterator& operator*();
    _M_CX20 insert_iterator& operator++();
    _M_CX20 insert_iterator& operator++(int);
};
template <class _Cp> _M_CX20 insert_iterator<_Cp> inserter(_Cp&, typename _Cp::iterator);

template <class _Ip, class _Np> _M_CX17 void advance(_Ip&, _Np);
template <class _Ip> _M_CX17 typename iterator_traits<_Ip>::difference_type distance(_Ip, _Ip);
template <class _Ip, class = _RequireInputIter<_Ip>> _M_CX17 _Ip next(_Ip, typename iterator_traits<_Ip>::difference_type = 1);
template <class _Ip> _M_CX17 _Ip prev(_Ip, typename iterator_traits<_Ip>::difference_type = 1);

template <class _Cp> _M_CX17 auto begin(_Cp& c) -> decltype(c.begin()) { return c.begin(); }
template <class _Cp> _M_CX17 auto begin(const _Cp& c) -> decltype(c.begin()) { return c.begin(); }
template <class _Cp> _M_CX17 auto end(_Cp& c) -> decltype(c.end()) { return c.end(); }
template <class _Cp> _M_CX17 auto end(const _Cp& c) -> decltype(c.end()) { return c.end(); }
template <class _Tp, size_t n> _M_CX14 _Tp* begin(_Tp (&a)[n]) noexcept { return a; }
template <class _Tp, size_t n> _M_CX14 _Tp* end(_Tp (&a)[n]) noexcept { return a + n; }
#if _M_14
template <class _Cp> constexpr auto cbegin(const _Cp& c) -> decltype(std::begin(c)) { return std::begin(c); }
template <class _Cp> constexpr auto cend(const _Cp& c) -> decltype(std::end(c)) { return std::end(c); }
template <class _Cp> _M_CX17 auto rbegin(_Cp& c) -> decltype(c.rbegin());
template <class _Cp> _M_CX17 auto rbegin(const _Cp& c) -> decltype(c.rbegin());
template <class _Cp> _M_CX17 auto rend(_Cp& c) -> decltype(c.rend());
template <class _Cp> _M_CX17 auto rend(const _Cp& c) -> decltype(c.rend());
template <class _Tp, size_t n> _M_CX17 reverse_iterator<_Tp*> rbegin(_Tp (&)[n]) noexcept;
template <class _Tp, size_t n> _M_CX17 reverse_iterator<_Tp*> rend(_Tp (&)[n]) noexcept;
template <class _Tp> _M_CX17 reverse_iterator<const _Tp*> rbegin(initializer_list<_Tp>) noexcept;
template <class _Tp> _M_CX17 reverse_iterator<const _Tp*> rend(initializer_list<_Tp>) noexcept;
template <class _Cp> _M_CX17 auto crbegin(const _Cp& c) -> decltype(std::rbegin(c));
template <class _Cp> _M_CX17 auto crend(const _Cp& c) -> decltype(std::rend(c));
#endif
#if _M_17
template <class _Cp> constexpr auto size(const _Cp& c) noexcept(noexcept(c.size())) -> decltype(c.size()) { return c.size(); }
template <class _Tp, size_t n> constexpr size_t size(const _Tp (&)[n]) noexcept { return n; }
template <class _Cp> [[nodiscard]] constexpr auto empty(const _Cp& c) noexcept(noexcept(c.empty())) -> decltype(c.empty()) { return c.empty(); }
template <class _Tp, size_t n> [[nodiscard]] constexpr bool empty(const _Tp (&)[n]) noexcept { return false; }
template <class _Tp> [[nodiscard]] constexpr bool empty(initializer_list<_Tp> l) noexcept { return l.size() == 0; }
template <class _Cp> constexpr auto data(_Cp& c) noexcept(noexcept(c.data())) -> decltype(c.data()) { return c.data(); }
template <class _Cp> constexpr auto data(const _Cp& c) noexcept(noexcept(c.data())) -> decltype(c.data()) { return c.data(); }
template <class _Tp, size_t n> constexpr _Tp* data(_Tp (&a)[n]) noexcept { return a; }
template <class _Tp> constexpr const _Tp* data(initializer_list<_Tp> l) noexcept { return l.begin(); }
#endif
#if _M_20
template <class _Cp> constexpr auto ssize(const _Cp& c) -> common_type_t<ptrdiff_t, make_signed_t<decltype(c.size())>> { return static_cast<ptrdiff_t>(c.size()); }
template <class _Tp, ptrdiff_t n> constexpr ptrdiff_t ssize(const _Tp (&)[n]) noexcept { return n; }

template <class _Ip> struct incrementable_traits {};
template <class _Tp> requires is_object_v<_Tp> struct incrementable_traits<_Tp*> { using difference_type = ptrdiff_t; };
template <class _Tp> struct incrementable_traits<const _Tp> : incrementable_traits<_Tp> {};
template <class _Tp> requires requires { typename _Tp::difference_type; } struct incrementable_traits<_Tp> { using difference_type = typename _Tp::difference_type; };
template <class _Tp> requires(!requires { typename _Tp::difference_type; } && is_integral_v<_Tp>) struct incrementable_traits<_Tp> { using difference_type = make_signed_t<_Tp>; };
template <class _Ip> using iter_difference_t = typename incrementable_traits<remove_cvref_t<_Ip>>::difference_type;
template <class _Ip> struct indirectly_readable_traits {};
template <class _Tp> struct indirectly_readable_traits<_Tp*> { using value_type = remove_cv_t<_Tp>; };
template <class _Tp> requires is_array_v<_Tp> struct indirectly_readable_traits<_Tp> { using value_type = remove_cv_t<remove_extent_t<_Tp>>; };
template <class _Tp> struct indirectly_readable_traits<const _Tp> : indirectly_readable_traits<_Tp> {};
template <class _Tp> requires requires { typename _Tp::value_type; } struct indirectly_readable_traits<_Tp> { using value_type = remove_cv_t<typename _Tp::value_type>; };
template <class _Ip> using iter_value_t = typename indirectly_readable_traits<remove_cvref_t<_Ip>>::value_type;
template <class _Ip> using iter_reference_t = decltype(*declval<_Ip&>());
template <class _Ip> using iter_rvalue_reference_t = conditional_t<is_lvalue_reference_v<iter_reference_t<_Ip>>, remove_reference_t<iter_reference_t<_Ip>>&&, iter_reference_t<_Ip>>;
template <class _Ip> using iter_common_reference_t = common_reference_t<iter_reference_t<_Ip>, iter_value_t<_Ip>&>;

template <class _Ip> concept indirectly_readable = requires { typename iter_value_t<_Ip>; typename iter_reference_t<_Ip>; };
template <class _Ip, class _Tp> concept indirectly_writable = requires(_Ip&& o, _Tp&& t) { *o = static_cast<_Tp&&>(t); };
template <class _Ip> concept weakly_incrementable = movable<_Ip> && requires(_Ip i) { typename iter_difference_t<_Ip>; { ++i } -> same_as<_Ip&>; i++; };
template <class _Ip> concept incrementable = regular<_Ip> && weakly_incrementable<_Ip> && requires(_Ip i) { { i++ } -> same_as<_Ip>; };
template <class _Ip> concept input_or_output_iterator = weakly_incrementable<_Ip> && requires(_Ip i) { *i; };
template <class _Sp, class _Ip> concept sentinel_for = semiregular<_Sp> && input_or_output_iterator<_Ip> && __equality<_Sp, _Ip>;
template <class _Sp, class _Ip> concept sized_sentinel_for = sentinel_for<_Sp, _Ip> && requires(const _Ip& i, const _Sp& s) { { s - i } -> same_as<iter_difference_t<_Ip>>; { i - s } -> same_as<iter_difference_t<_Ip>>; };
template <class _Ip> struct __iterator_concept { using type = random_access_iterator_tag; };
template <class _Ip> requires requires { typename _Ip::iterator_concept; } struct __iterator_concept<_Ip> { using type = typename _Ip::iterator_concept; };
template <class _Ip> requires(!requires { typename _Ip::iterator_concept; } && requires { typename iterator_traits<_Ip>::iterator_category; }) struct __iterator_concept<_Ip> { using type = typename iterator_traits<_Ip>::iterator_category; };
template <class _Tp> struct __iterator_concept<_Tp*> { using type = contiguous_iterator_tag; };
template <class _Ip> using __iterator_concept_t = typename __iterator_concept<_Ip>::type;
template <class _Ip> concept input_iterator = input_or_output_iterator<_Ip> && indirectly_readable<_Ip> && is_base_of_v<input_iterator_tag, __iterator_concept_t<_Ip>>;
template <class _Ip, class _Tp> concept output_iterator = input_or_output_iterator<_Ip> && indirectly_writable<_Ip, _Tp>;
template <class _Ip> concept forward_iterator = input_iterator<_Ip> && is_base_of_v<forward_iterator_tag, __iterator_concept_t<_Ip>> && incrementable<_Ip> && sentinel_for<_Ip, _Ip>;
template <class _Ip> concept bidirectional_iterator = forward_iterator<_Ip> && is_base_of_v<bidirectional_iterator_tag, __iterator_concept_t<_Ip>> && requires(_Ip i) { { --i } -> same_as<_Ip&>; };
template <class _Ip> concept random_access_iterator = bidirectional_iterator<_Ip> && is_base_of_v<random_access_iterator_tag, __iterator_concept_t<_Ip>> && totally_ordered<_Ip>;
template <class _Ip> concept contiguous_iterator = random_access_iterator<_Ip> && is_base_of_v<contiguous_iterator_tag, __iterator_concept_t<_Ip>>;
template <class _Fp, class _Ip> concept indirectly_unary_invocable = invocable<_Fp&, iter_reference_t<_Ip>>;
template <class _Fp, class _Ip> concept indirect_unary_predicate = predicate<_Fp&, iter_reference_t<_Ip>>;
struct unreachable_sentinel_t {
    template <weakly_incrementable _Ip> friend constexpr bool operator==(unreachable_sentinel_t, const _Ip&) noexcept { return false; }
};
inline constexpr unreachable_sentinel_t unreachable_sentinel{};
struct default_sentinel_t {};
inline constexpr default_sentinel_t default_sentinel{};
#endif

// The parts of a container's public face that never differ.
#define _M_CONTAINER(_Tp)                 \
    typedef _Tp value_type;               \
    typedef _Tp& reference;               \
    typedef const _Tp& const_reference;   \
    typedef _Tp* pointer;                 \
    typedef const _Tp* const_pointer;     \
    typedef size_t size_type;           \
    typedef ptrdiff_t difference_type;
#define _M_BEGIN_END(cx)                                     \
    cx iterator begin() noexcept;                            \
    cx const_iterator begin() const noexcept;                \
    cx iterator end() noexcept;                              \
    cx const_iterator end() const noexcept;                  \
    cx const_iterator cbegin() const noexcept;               \
    cx const_iterator cend() const noexcept;
#define _M_REVERSE(cx)                                              \
    typedef std::reverse_iterator<iterator> reverse_iterator;               \
    typedef std::reverse_iterator<const_iterator> const_reverse_iterator;   \
    cx reverse_iterator rbegin() noexcept;                          \
    cx const_reverse_iterator rbegin() const noexcept;              \
    cx reverse_iterator rend() noexcept;                            \
    cx const_reverse_iterator rend() const noexcept;                \
    cx const_reverse_iterator crbegin() const noexcept;             \
    cx const_reverse_iterator crend() const noexcept;
#if _M_20
#define _M_COMPARED(container)                                                                                  \
    template <class _Tp, class _Ap> _M_CX20 bool operator==(const container<_Tp, _Ap>&, const container<_Tp, _Ap>&);         \
    template <class _Tp, class _Ap> _M_CX20 __ordering_t<_Tp> operator<=>(const container<_Tp, _Ap>&, const container<_Tp, _Ap>&);
#else
#define _M_COMPARED(container)                                                                          \
    template <class _Tp, class _Ap> bool operator==(const container<_Tp, _Ap>&, const container<_Tp, _Ap>&);        \
    template <class _Tp, class _Ap> bool operator!=(const container<_Tp, _Ap>&, const container<_Tp, _Ap>&);        \
    template <class _Tp, class _Ap> bool operator<(const container<_Tp, _Ap>&, const container<_Tp, _Ap>&);         \
    template <class _Tp, class _Ap> bool operator>(const container<_Tp, _Ap>&, const container<_Tp, _Ap>&);         \
    template <class _Tp, class _Ap> bool operator<=(const container<_Tp, _Ap>&, const container<_Tp, _Ap>&);        \
    template <class _Tp, class _Ap> bool operator>=(const container<_Tp, _Ap>&, const container<_Tp, _Ap>&);
#endif
// Iterators that are no pointers: of lists, trees and tables.
#define _M_NODE_ITERATOR(name, _Tp, category)             \
    typedef category iterator_category;                 \
    typedef _Tp value_type;                               \
    typedef ptrdiff_t difference_type;                  \
    name() noexcept;                                    \
    name& operator++() noexcept;                        \
    name operator++(int) noexcept;
}  // namespace std

namespace __gnu_cxx {
template <class _Ip, class _Cp> class __normal_iterator {
public:
    typedef _Ip iterator_type;
    typedef std::random_access_iterator_tag iterator_category;
#if _M_20
    typedef std::contiguous_iterator_tag iterator_concept;
#endif
    typedef typename std::remove_cv<typename std::remove_pointer<_Ip>::type>::type value_type;
    typedef std::ptrdiff_t difference_type;
    typedef typename std::remove_pointer<_Ip>::type& reference;
    typedef _Ip pointer;
    _M_CX14 __normal_iterator() noexcept;
    explicit _M_CX20 __normal_iterator(const _Ip&) noexcept;
    template <class _Jp, class = typename std::enable_if<std::is_convertible<_Jp, _Ip>::value && !std::is_same<_Jp, _Ip>::value>::type> _M_CX20 __normal_iterator(const __normal_iterator<_Jp, _Cp>&) noexcept;
    _M_CX20 reference operator*() const noexcept;
    _M_CX20 pointer operator->() const noexcept;
    _M_CX20 __normal_iterator& operator++() noexcept;
    _M_CX20 __normal_iterator operator++(int) noexcept;
    _M_CX20 __normal_iterator& operator--() noexcept;
    _M_CX20 __normal_iterator operator--(int) noexcept;
    _M_CX20 reference operator[](difference_type) const noexcept;
    _M_CX20 __normal_iterator& operator+=(difference_type) noexcept;
    _M_CX20 __normal_iterator operator+(difference_type) const noexcept;
    _M_CX20 __normal_iterator& operator-=(difference_type) noexcept;
    _M_CX20 __normal_iterator operator-(difference_type) const noexcept;
    _M_CX20 const _Ip& base() const noexcept;
};
#define _M_ITERATOR_RELATION(op)                                                                                                     \
    template <class _Ip, class _Jp, class _Cp> _M_CX20 bool operator op(const __normal_iterator<_Ip, _Cp>&, const __normal_iterator<_Jp, _Cp>&) noexcept;  \
    template <class _Ip, class _Cp> _M_CX20 bool operator op(const __normal_iterator<_Ip, _Cp>&, const __normal_iterator<_Ip, _Cp>&) noexcept;
_M_ITERATOR_RELATION(==)
#if _M_20
template <class _Ip, class _Jp, class _Cp> constexpr std::strong_ordering operator<=>(const __normal_iterator<_Ip, _Cp>&, const __normal_iterator<_Jp, _Cp>&) noexcept;
#else
_M_ITERATOR_RELATION(!=)
_M_ITERATOR_RELATION(<)
_M_ITERATOR_RELATION(>)
_M_ITERATOR_RELATION(<=)
_M_ITERATOR_RELATION(>=)
#endif
template <class _Ip, class _Jp, class _Cp> _M_CX20 std::ptrdiff_t operator-(const __normal_iterator<_Ip, _Cp>&, const __normal_iterator<_Jp, _Cp>&) noexcept;
template <class _Ip, class _Cp> _M_CX20 std::ptrdiff_t operator-(const __normal_iterator<_Ip, _Cp>&, const __normal_iterator<_Ip, _Cp>&) noexcept;
template <class _Ip, class _Cp> _M_CX20 __normal_iterator<_Ip, _Cp> operator+(std::ptrdiff_t, const __normal_iterator<_Ip, _Cp>&) noexcept;
}  // namespace __gnu_cxx
