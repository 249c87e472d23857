// idiom: request objects, C++98 service class
// library: libcurl
// needs: curl
// flags: -std=c++98
#include "HttpConnection.h"

#include <cstdlib>
#include <iostream>
#include <memory>
#include <sstream>
#include <vector>

namespace directorysync
{

const char* const ACCOUNT_RESOURCE = "/account/~";

class Person
{
public:
    Person() : m_id(0) {}
    long        m_id;
    std::string m_name;
    std::string m_eMail;

    std::string toJson() const
    {
        return "{\"contact\":{\"firstName\":\"" + m_name + "\",\"email\":\"" + m_eMail + "\"}}";
    }
};

class DirectoryService
{
public:
    explicit DirectoryService(HttpConnection* connection) : m_connection(connection) {}

    std::string listPeople(int page)
    {
        HttpRequest request;
        request.setResource(std::string(ACCOUNT_RESOURCE) + "/extension");
        request.addParameter("type", "User");
        request.addParameter("page", page);
        return m_connection->execute(request); // call: GET /restapi/v1.0/account/{accountId}/extension
    }

    std::string createPerson(const Person& person)
    {
        HttpRequest request(HttpRequest::Post);
        request.setResource(std::string(ACCOUNT_RESOURCE) + "/extension");
        request.setBody(person.toJson());
        return m_connection->execute(request); // call: POST /restapi/v1.0/account/{accountId}/extension
    }

    void savePerson(const Person& person)
    {
        if (person.m_id == 0)
        {
            createPerson(person);
            return;
        }
        HttpRequest request;
        request.setMethod(HttpRequest::Put);
        request.setResource(personResource(person.m_id));
        request.setBody(person.toJson());
        m_connection->execute(request); // call: PUT /restapi/v1.0/account/{accountId}/extension/{extensionId}
    }

    void removePerson(long id)
    {
        HttpRequest request(HttpRequest::Delete);
        request.setResource(personResource(id));
        std::clog << "DELETE /restapi/v1.0/account/~/extension/" << id << std::endl; // silent
        m_connection->execute(request); // call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}
    }

    std::string contacts(long id, const std::string& startsWith)
    {
        std::ostringstream resource;
        resource << personResource(id) << "/address-book" << '/' << "contact";
        HttpRequest request;
        request.setResource(resource.str());
        request.addParameter("startsWith", startsWith);
        return m_connection->execute(request); // call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/address-book/contact
    }

    std::string entry(long id)
    {
        HttpRequest request;
        request.setResource(directoryResource(id));
        return m_connection->execute(request); // call: GET /restapi/v1.0/account/{accountId}/directory/entries/{entryId}
    }

    std::string entries()
    {
        HttpRequest request;
        request.setResource(directoryResource());
        return m_connection->execute(request); // call: GET /restapi/v1.0/account/{accountId}/directory/entries
    }

private:
    static std::string personResource(long id)
    {
        std::ostringstream resource;
        resource << ACCOUNT_RESOURCE << "/extension/" << id;
        return resource.str();
    }

    static std::string directoryResource(long id = 0)
    {
        std::string resource(ACCOUNT_RESOURCE);
        resource.append("/directory").append("/entries");
        if (id != 0)
        {
            std::ostringstream number;
            number << "/" << id;
            resource += number.str();
        }
        return resource;
    }

    HttpConnection* m_connection;
};

}

int main()
{
    using namespace directorysync;
    std::auto_ptr<HttpConnection> connection(new HttpConnection("https://platform.ringcentral.com", std::getenv("RC_TOKEN")));
    DirectoryService service(connection.get());
    std::vector<Person> people(1);
    std::cout << service.listPeople(1) << service.entries() << service.entry(5) << service.contacts(7, "A");
    for (std::vector<Person>::const_iterator it = people.begin(); it != people.end(); ++it)
        service.savePerson(*it);
    service.removePerson(12);
    return 0;
}
