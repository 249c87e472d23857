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
template <class C, class T, class D = ptrdiff_t, class P = T*, class R = T&> struct iterator {
    typedef C iterator_category;
    typedef T value_type;
    typedef D difference_type;
    typedef P pointer;
    typedef R reference;
};

template <class I, class = void> struct __iterator_traits {};
template <class I>
struct __iterator_traits<I, __void_t<typename I::iterator_category, typename I::value_type, typename I::difference_type, typename I::pointer, typename I::reference>> {
    typedef typename I::iterator_category iterator_category;
    typedef typename I::value_type value_type;
    typedef typename I::difference_type difference_type;
    typedef typename I::pointer pointer;
    typedef typename I::reference reference;
};
template <class I> struct iterator_traits : __iterator_traits<I> {};
template <class T> struct iterator_traits<T*> {
    typedef random_access_iterator_tag iterator_category;
#if _M_20
    typedef contiguous_iterator_tag iterator_concept;
#endif
    typedef typename remove_cv<T>::type value_type;
    typedef ptrdiff_t difference_type;
    typedef T* pointer;
    typedef T& reference;
};
template <class I> using _RequireInputIter = typename enable_if<is_convertible<typename iterator_traits<I>::iterator_category, input_iterator_tag>::value>::type;

template <class I> class reverse_iterator {
    I current;

public:
    typedef I iterator_type;
    typedef typename iterator_traits<I>::iterator_category iterator_category;
    typedef typename iterator_traits<I>::value_type value_type;
    typedef typename iterator_traits<I>::difference_type difference_type;
    typedef typename iterator_traits<I>::pointer pointer;
    typedef typename iterator_traits<I>::reference reference;
    _M_CX17 reverse_iterator();
    explicit _M_CX17 reverse_iterator(I);
    reverse_iterator(const reverse_iterator&) = default;
    reverse_iterator& operator=(const reverse_iterator&) = default;
    template <class J, class = typename enable_if<!is_same<J, I>::value && is_convertible<const J&, I>::value>::type> _M_CX17 reverse_iterator(const reverse_iterator<J>&);
    _M_CX17 I base() const;
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
template <class I, class J> _M_CX17 bool operator==(const reverse_iterator<I>&, const reverse_iterator<J>&);
template <class I, class J> _M_CX17 bool operator!=(const reverse_iterator<I>&, const reverse_iterator<J>&);
template <class I, class J> _M_CX17 bool operator<(const reverse_iterator<I>&, const reverse_iterator<J>&);
template <class I, class J> _M_CX17 bool operator>(const reverse_iterator<I>&, const reverse_iterator<J>&);
template <class I, class J> _M_CX17 bool operator<=(const reverse_iterator<I>&, const reverse_iterator<J>&);
template <class I, class J> _M_CX17 bool operator>=(const reverse_iterator<I>&, const reverse_iterator<J>&);
template <class I, class J> _M_CX17 auto operator-(const reverse_iterator<I>& x, const reverse_iterator<J>& y) -> decltype(y.base() - x.base());
template <class I> _M_CX17 reverse_iterator<I> operator+(typename reverse_iterator<I>::difference_type, const reverse_iterator<I>&);
template <class I> _M_CX17 reverse_iterator<I> make_reverse_iterator(I);

template <class I> class move_iterator {
public:
    typedef I iterator_type;
    typedef typename iterator_traits<I>::iterator_category iterator_category;
    typedef typename iterator_traits<I>::value_type value_type;
    typedef typename iterator_traits<I>::difference_type difference_type;
    typedef I pointer;
    typedef typename remove_reference<typename iterator_traits<I>::reference>::type&& reference;
    _M_CX17 move_iterator();
    explicit _M_CX17 move_iterator(I);
    template <class J> _M_CX17 move_iterator(const move_iterator<J>&);
    _M_CX17 I base() const;
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
template <class I, class J> _M_CX17 bool operator==(const move_iterator<I>&, const move_iterator<J>&);
template <class I, class J> _M_CX17 bool operator!=(const move_iterator<I>&, const move_iterator<J>&);
template <class I, class J> _M_CX17 bool operator<(const move_iterator<I>&, const move_iterator<J>&);
template <class I, class J> _M_CX17 auto operator-(const move_iterator<I>& x, const move_iterator<J>& y) -> decltype(x.base() - y.base());
template <class I> _M_CX17 move_iterator<I> make_move_iterator(I);

template <class C> class back_insert_iterator {
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
    typedef C container_type;
    explicit _M_CX20 back_insert_iterator(C&);
    _M_CX20 back_insert_iterator& operator=(const typename C::value_type&);
    _M_CX20 back_insert_iterator& operator=(typename C::value_type&&);
    _M_CX20 back_insert_iterator& operator*();
    _M_CX20 back_insert_iterator& operator++();
    _M_CX20 back_insert_iterator operator++(int);
};
template <class C> _M_CX20 back_insert_iterator<C> back_inserter(C&);
template <class C> class front_insert_iterator {
public:
    typedef output_iterator_tag iterator_category;
    typedef void value_type;
    typedef ptrdiff_t difference_type;
    typedef void pointer;
    typedef void reference;
    typedef C container_type;
    explicit _M_CX20 front_insert_iterator(C&);
    _M_CX20 front_insert_iterator& operator=(const typename C::value_type&);
    _M_CX20 front_insert_iterator& operator=(typename C::value_type&&);
    _M_CX20 front_insert_iterator& operator*();
    _M_CX20 front_insert_iterator& operator++();
    _M_CX20 front_insert_iterator operator++(int);
};
template <class C> _M_CX20 front_insert_iterator<C> front_inserter(C&);
template <class C> class insert_iterator {
public:
    typedef output_iterator_tag iterator_category;
    typedef void value_type;
    typedef ptrdiff_t difference_type;
    typedef void pointer;
    typedef void reference;
    typedef C container_type;
    _M_CX20 insert_iterator(C&, typename C::iterator);
    _M_CX20 insert_iterator& operator=(const typename C::value_type&);
    _M_CX20 insert_iterator& operator=(typename C::value_type&&);
    _M_CX20 insert_iterator& operator*();
    _M_CX20 insert_iterator& operator++();
    _M_CX20 insert_iterator& operator++(int);
};
template <class C> _M_CX20 insert_iterator<C> inserter(C&, typename C::iterator);

template <class I, class N> _M_CX17 void advance(I&, N);
template <class I> _M_CX17 typename iterator_traits<I>::difference_type distance(I, I);
template <class I, class = _RequireInputIter<I>> _M_CX17 I next(I, typename iterator_traits<I>::difference_type = 1);
template <class I> _M_CX17 I prev(I, typename iterator_traits<I>::difference_type = 1);

template <class C> _M_CX17 auto begin(C& c) -> decltype(c.begin()) { return c.begin(); }
template <class C> _M_CX17 auto begin(const C& c) -> decltype(c.begin()) { return c.begin(); }
template <class C> _M_CX17 auto end(C& c) -> decltype(c.end()) { return c.end(); }
template <class C> _M_CX17 auto end(const C& c) -> decltype(c.end()) { return c.end(); }
template <class T, size_t n> _M_CX14 T* begin(T (&a)[n]) noexcept { return a; }
template <class T, size_t n> _M_CX14 T* end(T (&a)[n]) noexcept { return a + n; }
#if _M_14
template <class C> constexpr auto cbegin(const C& c) -> decltype(std::begin(c)) { return std::begin(c); }
template <class C> constexpr auto cend(const C& c) -> decltype(std::end(c)) { return std::end(c); }
template <class C> _M_CX17 auto rbegin(C& c) -> decltype(c.rbegin());
template <class C> _M_CX17 auto rbegin(const C& c) -> decltype(c.rbegin());
template <class C> _M_CX17 auto rend(C& c) -> decltype(c.rend());
template <class C> _M_CX17 auto rend(const C& c) -> decltype(c.rend());
template <class T, size_t n> _M_CX17 reverse_iterator<T*> rbegin(T (&)[n]) noexcept;
template <class T, size_t n> _M_CX17 reverse_iterator<T*> rend(T (&)[n]) noexcept;
template <class T> _M_CX17 reverse_iterator<const T*> rbegin(initializer_list<T>) noexcept;
template <class T> _M_CX17 reverse_iterator<const T*> rend(initializer_list<T>) noexcept;
template <class C> _M_CX17 auto crbegin(const C& c) -> decltype(std::rbegin(c));
template <class C> _M_CX17 auto crend(const C& c) -> decltype(std::rend(c));
#endif
#if _M_17
template <class C> constexpr auto size(const C& c) noexcept(noexcept(c.size())) -> decltype(c.size()) { return c.size(); }
template <class T, size_t n> constexpr size_t size(const T (&)[n]) noexcept { return n; }
template <class C> [[nodiscard]] constexpr auto empty(const C& c) noexcept(noexcept(c.empty())) -> decltype(c.empty()) { return c.empty(); }
template <class T, size_t n> [[nodiscard]] constexpr bool empty(const T (&)[n]) noexcept { return false; }
template <class T> [[nodiscard]] constexpr bool empty(initializer_list<T> l) noexcept { return l.size() == 0; }
template <class C> constexpr auto data(C& c) noexcept(noexcept(c.data())) -> decltype(c.data()) { return c.data(); }
template <class C> constexpr auto data(const C& c) noexcept(noexcept(c.data())) -> decltype(c.data()) { return c.data(); }
template <class T, size_t n> constexpr T* data(T (&a)[n]) noexcept { return a; }
template <class T> constexpr const T* data(initializer_list<T> l) noexcept { return l.begin(); }
#endif
#if _M_20
template <class C> constexpr auto ssize(const C& c) -> common_type_t<ptrdiff_t, make_signed_t<decltype(c.size())>> { return static_cast<ptrdiff_t>(c.size()); }
template <class T, ptrdiff_t n> constexpr ptrdiff_t ssize(const T (&)[n]) noexcept { return n; }

template <class I> struct incrementable_traits {};
template <class T> requires is_object_v<T> struct incrementable_traits<T*> { using difference_type = ptrdiff_t; };
template <class T> struct incrementable_traits<const T> : incrementable_traits<T> {};
template <class T> requires requires { typename T::difference_type; } struct incrementable_traits<T> { using difference_type = typename T::difference_type; };
template <class T> requires(!requires { typename T::difference_type; } && is_integral_v<T>) struct incrementable_traits<T> { using difference_type = make_signed_t<T>; };
template <class I> using iter_difference_t = typename incrementable_traits<remove_cvref_t<I>>::difference_type;
template <class I> struct indirectly_readable_traits {};
template <class T> struct indirectly_readable_traits<T*> { using value_type = remove_cv_t<T>; };
template <class T> requires is_array_v<T> struct indirectly_readable_traits<T> { using value_type = remove_cv_t<remove_extent_t<T>>; };
template <class T> struct indirectly_readable_traits<const T> : indirectly_readable_traits<T> {};
template <class T> requires requires { typename T::value_type; } struct indirectly_readable_traits<T> { using value_type = remove_cv_t<typename T::value_type>; };
template <class I> using iter_value_t = typename indirectly_readable_traits<remove_cvref_t<I>>::value_type;
template <class I> using iter_reference_t = decltype(*declval<I&>());
template <class I> using iter_rvalue_reference_t = conditional_t<is_lvalue_reference_v<iter_reference_t<I>>, remove_reference_t<iter_reference_t<I>>&&, iter_reference_t<I>>;
template <class I> using iter_common_reference_t = common_reference_t<iter_reference_t<I>, iter_value_t<I>&>;

template <class I> concept indirectly_readable = requires { typename iter_value_t<I>; typename iter_reference_t<I>; };
template <class I, class T> concept indirectly_writable = requires(I&& o, T&& t) { *o = static_cast<T&&>(t); };
template <class I> concept weakly_incrementable = movable<I> && requires(I i) { typename iter_difference_t<I>; { ++i } -> same_as<I&>; i++; };
template <class I> concept incrementable = regular<I> && weakly_incrementable<I> && requires(I i) { { i++ } -> same_as<I>; };
template <class I> concept input_or_output_iterator = weakly_incrementable<I> && requires(I i) { *i; };
template <class S, class I> concept sentinel_for = semiregular<S> && input_or_output_iterator<I> && __equality<S, I>;
template <class S, class I> concept sized_sentinel_for = sentinel_for<S, I> && requires(const I& i, const S& s) { { s - i } -> same_as<iter_difference_t<I>>; { i - s } -> same_as<iter_difference_t<I>>; };
template <class I> struct __iterator_concept { using type = random_access_iterator_tag; };
template <class I> requires requires { typename I::iterator_concept; } struct __iterator_concept<I> { using type = typename I::iterator_concept; };
template <class I> requires(!requires { typename I::iterator_concept; } && requires { typename iterator_traits<I>::iterator_category; }) struct __iterator_concept<I> { using type = typename iterator_traits<I>::iterator_category; };
template <class T> struct __iterator_concept<T*> { using type = contiguous_iterator_tag; };
template <class I> using __iterator_concept_t = typename __iterator_concept<I>::type;
template <class I> concept input_iterator = input_or_output_iterator<I> && indirectly_readable<I> && is_base_of_v<input_iterator_tag, __iterator_concept_t<I>>;
template <class I, class T> concept output_iterator = input_or_output_iterator<I> && indirectly_writable<I, T>;
template <class I> concept forward_iterator = input_iterator<I> && is_base_of_v<forward_iterator_tag, __iterator_concept_t<I>> && incrementable<I> && sentinel_for<I, I>;
template <class I> concept bidirectional_iterator = forward_iterator<I> && is_base_of_v<bidirectional_iterator_tag, __iterator_concept_t<I>> && requires(I i) { { --i } -> same_as<I&>; };
template <class I> concept random_access_iterator = bidirectional_iterator<I> && is_base_of_v<random_access_iterator_tag, __iterator_concept_t<I>> && totally_ordered<I>;
template <class I> concept contiguous_iterator = random_access_iterator<I> && is_base_of_v<contiguous_iterator_tag, __iterator_concept_t<I>>;
template <class F, class I> concept indirectly_unary_invocable = invocable<F&, iter_reference_t<I>>;
template <class F, class I> concept indirect_unary_predicate = predicate<F&, iter_reference_t<I>>;
struct unreachable_sentinel_t {
    template <weakly_incrementable I> friend constexpr bool operator==(unreachable_sentinel_t, const I&) noexcept { return false; }
};
inline constexpr unreachable_sentinel_t unreachable_sentinel{};
struct default_sentinel_t {};
inline constexpr default_sentinel_t default_sentinel{};
#endif

// The parts of a container's public face that never differ.
#define _M_CONTAINER(T)                 \
    typedef T value_type;               \
    typedef T& reference;               \
    typedef const T& const_reference;   \
    typedef T* pointer;                 \
    typedef const T* const_pointer;     \
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
    template <class T, class A> _M_CX20 bool operator==(const container<T, A>&, const container<T, A>&);         \
    template <class T, class A> _M_CX20 __ordering_t<T> operator<=>(const container<T, A>&, const container<T, A>&);
#else
#define _M_COMPARED(container)                                                                          \
    template <class T, class A> bool operator==(const container<T, A>&, const container<T, A>&);        \
    template <class T, class A> bool operator!=(const container<T, A>&, const container<T, A>&);        \
    template <class T, class A> bool operator<(const container<T, A>&, const container<T, A>&);         \
    template <class T, class A> bool operator>(const container<T, A>&, const container<T, A>&);         \
    template <class T, class A> bool operator<=(const container<T, A>&, const container<T, A>&);        \
    template <class T, class A> bool operator>=(const container<T, A>&, const container<T, A>&);
#endif
// Iterators that are no pointers: of lists, trees and tables.
#define _M_NODE_ITERATOR(name, T, category)             \
    typedef category iterator_category;                 \
    typedef T value_type;                               \
    typedef ptrdiff_t difference_type;                  \
    name() noexcept;                                    \
    name& operator++() noexcept;                        \
    name operator++(int) noexcept;
}  // namespace std

namespace __gnu_cxx {
template <class I, class C> class __normal_iterator {
public:
    typedef I iterator_type;
    typedef std::random_access_iterator_tag iterator_category;
#if _M_20
    typedef std::contiguous_iterator_tag iterator_concept;
#endif
    typedef typename std::remove_cv<typename std::remove_pointer<I>::type>::type value_type;
    typedef std::ptrdiff_t difference_type;
    typedef typename std::remove_pointer<I>::type& reference;
    typedef I pointer;
    _M_CX14 __normal_iterator() noexcept;
    explicit _M_CX20 __normal_iterator(const I&) noexcept;
    template <class J, class = typename std::enable_if<std::is_convertible<J, I>::value && !std::is_same<J, I>::value>::type> _M_CX20 __normal_iterator(const __normal_iterator<J, C>&) noexcept;
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
    _M_CX20 const I& base() const noexcept;
};
#define _M_ITERATOR_RELATION(op)                                                                                                     \
    template <class I, class J, class C> _M_CX20 bool operator op(const __normal_iterator<I, C>&, const __normal_iterator<J, C>&) noexcept;  \
    template <class I, class C> _M_CX20 bool operator op(const __normal_iterator<I, C>&, const __normal_iterator<I, C>&) noexcept;
_M_ITERATOR_RELATION(==)
#if _M_20
template <class I, class J, class C> constexpr std::strong_ordering operator<=>(const __normal_iterator<I, C>&, const __normal_iterator<J, C>&) noexcept;
#else
_M_ITERATOR_RELATION(!=)
_M_ITERATOR_RELATION(<)
_M_ITERATOR_RELATION(>)
_M_ITERATOR_RELATION(<=)
_M_ITERATOR_RELATION(>=)
#endif
template <class I, class J, class C> _M_CX20 std::ptrdiff_t operator-(const __normal_iterator<I, C>&, const __normal_iterator<J, C>&) noexcept;
template <class I, class C> _M_CX20 std::ptrdiff_t operator-(const __normal_iterator<I, C>&, const __normal_iterator<I, C>&) noexcept;
template <class I, class C> _M_CX20 __normal_iterator<I, C> operator+(std::ptrdiff_t, const __normal_iterator<I, C>&) noexcept;
}  // namespace __gnu_cxx
