#pragma once

#include <windows.h>

// The interfaces of the agent follow the rules of COM without being registered.
struct IRefCounted
{
    virtual ULONG AddRef() = 0;
    virtual ULONG Release() = 0;

protected:
    ~IRefCounted() = default;
};

template <class Interface>
class RefCounted : public Interface
{
public:
    ULONG AddRef() override { return InterlockedIncrement(&m_refs); }
    ULONG Release() override
    {
        const ULONG left = InterlockedDecrement(&m_refs);
        if (left == 0)
            delete this;
        return left;
    }

protected:
    virtual ~RefCounted() = default;

private:
    LONG m_refs = 1;
};

template <class T>
class Ref
{
public:
    Ref() = default;
    Ref(const Ref& o) : m_p(o.m_p)
    {
        if (m_p)
            m_p->AddRef();
    }
    ~Ref()
    {
        if (m_p)
            m_p->Release();
    }
    Ref& operator=(Ref o)
    {
        T* p = m_p;
        m_p = o.m_p;
        o.m_p = p;
        return *this;
    }
    T* operator->() const { return m_p; }
    T* Get() const { return m_p; }
    T** Put() { return &m_p; }
    explicit operator bool() const { return m_p != nullptr; }

private:
    T* m_p = nullptr;
};
