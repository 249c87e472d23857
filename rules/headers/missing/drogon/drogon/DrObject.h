#pragma once
#include <memory>
#include <string>
#include <type_traits>
namespace drogon {
class DrObjectBase {
public:
    virtual const std::string& className() const;
    virtual bool isClass(const std::string& className_) const;
    virtual ~DrObjectBase();
};
template <typename T> class DrObject : public virtual DrObjectBase {
public:
    const std::string& className() const override;
    static const std::string& classTypeName();
    bool isClass(const std::string& className_) const override;

protected:
    DrObject() = default;
    ~DrObject() override = default;
};
template <typename T> class DrTemplate : public DrObject<T> {};
}  // namespace drogon
