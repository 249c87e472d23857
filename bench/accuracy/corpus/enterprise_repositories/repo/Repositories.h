#pragma once

#include "../net/IRestClient.h"

#include <vector>

namespace acme::repo {

struct ICallQueueRepository {
    virtual ~ICallQueueRepository() = default;
    virtual std::string findAll(int page) = 0;
    virtual std::string findById(const std::string& id) = 0;
    virtual bool assign(const std::string& id, const std::vector<std::string>& added) = 0;
    virtual bool rename(const std::string& id, const std::string& name) = 0;
};

struct IAnsweringRuleRepository {
    virtual ~IAnsweringRuleRepository() = default;
    virtual std::string findAll(const std::string& extension) = 0;
    virtual bool create(const std::string& extension, const std::string& rule) = 0;
    virtual bool update(const std::string& extension, const std::string& id, const std::string& rule) = 0;
    virtual bool erase(const std::string& extension, const std::string& id) = 0;
};

/// What every repository of the account has in common.
class RepositoryBase {
protected:
    RepositoryBase(net::RestClientPtr client, std::string resource) : m_client(std::move(client)), m_resource(std::move(resource)) {}

    std::string itemResource(const std::string& id) const { return m_resource + "/" + id; }

    net::RestClientPtr m_client;
    const std::string m_resource;
};

class CallQueueRepository : public ICallQueueRepository, private RepositoryBase {
public:
    explicit CallQueueRepository(net::RestClientPtr client) : RepositoryBase(std::move(client), "/call-queues") {}

    std::string findAll(int page) override;
    std::string findById(const std::string& id) override;
    bool assign(const std::string& id, const std::vector<std::string>& added) override;
    bool rename(const std::string& id, const std::string& name) override;
};

class AnsweringRuleRepository : public IAnsweringRuleRepository {
public:
    explicit AnsweringRuleRepository(net::RestClientPtr client) : m_client(std::move(client)) {}

    std::string findAll(const std::string& extension) override;
    bool create(const std::string& extension, const std::string& rule) override;
    bool update(const std::string& extension, const std::string& id, const std::string& rule) override;
    bool erase(const std::string& extension, const std::string& id) override;

private:
    net::RestClientPtr m_client;
};

class RepositoryFactory {
public:
    explicit RepositoryFactory(net::RestClientPtr client) : m_client(std::move(client)) {}

    std::unique_ptr<ICallQueueRepository> callQueues() const { return std::make_unique<CallQueueRepository>(m_client); }
    std::unique_ptr<IAnsweringRuleRepository> answeringRules() const { return std::make_unique<AnsweringRuleRepository>(m_client); }

private:
    net::RestClientPtr m_client;
};

} // namespace acme::repo
