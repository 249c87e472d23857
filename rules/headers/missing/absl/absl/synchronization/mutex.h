#pragma once
#include "absl/base/thread_annotations.h"
#include "absl/time/time.h"
namespace absl {
class Condition {
public:
    Condition(bool (*func)(void*), void* arg);
    template <typename T> Condition(bool (*func)(T*), T* arg);
    template <typename T> Condition(T* object, bool (T::*method)());
    template <typename T> Condition(const T* object, bool (T::*method)() const);
    explicit Condition(const bool* cond);
    template <typename T, typename E = decltype(static_cast<bool (T::*)() const>(&T::operator()))> explicit Condition(const T* obj);
    bool Eval() const;
};
class Mutex {
public:
    Mutex();
    explicit constexpr Mutex(int);
    ~Mutex();
    void Lock();
    void Unlock();
    bool TryLock();
    void AssertHeld() const;
    void ReaderLock();
    void ReaderUnlock();
    bool ReaderTryLock();
    void AssertReaderHeld() const;
    void WriterLock();
    void WriterUnlock();
    void lock();
    void unlock();
    bool try_lock();
    void Await(const Condition& cond);
    bool AwaitWithTimeout(const Condition& cond, Duration timeout);
    bool AwaitWithDeadline(const Condition& cond, Time deadline);
    void LockWhen(const Condition& cond);
    bool LockWhenWithTimeout(const Condition& cond, Duration timeout);
    void ReaderLockWhen(const Condition& cond);
    Mutex(const Mutex&) = delete;
    Mutex& operator=(const Mutex&) = delete;
};
class MutexLock {
public:
    explicit MutexLock(Mutex* mu);
    explicit MutexLock(Mutex& mu);
    explicit MutexLock(Mutex* mu, const Condition& cond);
    MutexLock(const MutexLock&) = delete;
    ~MutexLock();
};
class ReaderMutexLock {
public:
    explicit ReaderMutexLock(Mutex* mu);
    explicit ReaderMutexLock(Mutex* mu, const Condition& cond);
    ReaderMutexLock(const ReaderMutexLock&) = delete;
    ~ReaderMutexLock();
};
class WriterMutexLock {
public:
    explicit WriterMutexLock(Mutex* mu);
    explicit WriterMutexLock(Mutex* mu, const Condition& cond);
    WriterMutexLock(const WriterMutexLock&) = delete;
    ~WriterMutexLock();
};
class ReleasableMutexLock {
public:
    explicit ReleasableMutexLock(Mutex* mu);
    ~ReleasableMutexLock();
    void Release();
};
class CondVar {
public:
    CondVar();
    void Wait(Mutex* mu);
    bool WaitWithTimeout(Mutex* mu, Duration timeout);
    bool WaitWithDeadline(Mutex* mu, Time deadline);
    void Signal();
    void SignalAll();
};
}  // namespace absl
