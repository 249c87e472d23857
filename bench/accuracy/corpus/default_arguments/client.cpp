#include "client.h"

httplib::Result LogClient::list(const std::string& scope, Page page) {
    return http_.Get(prefix_ + scope + "?page=" + std::to_string(page.number) + "&perPage=" + std::to_string(page.size));
}

httplib::Result LogClient::remove(const std::string& scope) { return http_.Delete(prefix_ + scope); }

httplib::Result LogClient::recording(const std::string& id, bool content, const std::string& account) {
    const std::string path = prefix_ + "/account/" + account + "/recording/" + id;
    return http_.Get(content ? path + "/content" : path);
}
