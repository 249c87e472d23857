#pragma once

#include <initializer_list>
#include <memory>
#include <nlohmann/json.hpp>
#include <numeric>
#include <string>
#include <vector>

namespace e911 {

using json = nlohmann::json;

// The port of the repositories to the outside; tests inject a fake.
class IGateway {
public:
    virtual ~IGateway() = default;
    virtual json get(const std::string& path) = 0;
    virtual json post(const std::string& path, const json& body) = 0;
    virtual json put(const std::string& path, const json& body) = 0;
    virtual void remove(const std::string& path) = 0;
};

std::unique_ptr<IGateway> make_curl_gateway(const std::string& server, const std::string& token);

// {"a", "b"} -> "/a/b"
inline std::string join_path(std::initializer_list<std::string> parts)
{
    return std::accumulate(parts.begin(), parts.end(), std::string(),
                           [](std::string acc, const std::string& part) { return std::move(acc) + '/' + part; });
}

// Walks the pages of a list resource; fetches a page when the one before is used up.
class Pages {
public:
    Pages(IGateway& gateway, std::string path) : gateway_(&gateway), path_(std::move(path)) {}

    class iterator {
    public:
        iterator() = default;
        explicit iterator(const Pages* owner) : owner_(owner) { load(); }

        const json& operator*() const { return records_[at_]; }
        const json* operator->() const { return &records_[at_]; }
        iterator& operator++()
        {
            if (++at_ >= records_.size())
                load();
            return *this;
        }
        bool operator!=(const iterator& o) const { return owner_ != o.owner_; }

    private:
        void load()
        {
            at_ = 0;
            records_ = page_ < total_
                ? owner_->fetch(++page_, total_) : json::array();
            if (records_.empty())
                owner_ = nullptr;
        }

        const Pages* owner_ = nullptr;
        json records_ = json::array();
        std::size_t at_ = 0;
        int page_ = 0;
        int total_ = 1;
    };

    iterator begin() const { return iterator(this); }
    iterator end() const { return iterator(); }

private:
    json fetch(int page, int& total) const
    {
        const json doc = gateway_->get(path_ + "?perPage=100&page=" + std::to_string(page));
        total = doc.at("paging").value("totalPages", 1);
        return doc.at("records");
    }

    IGateway* gateway_;
    std::string path_;
};

} // namespace e911
