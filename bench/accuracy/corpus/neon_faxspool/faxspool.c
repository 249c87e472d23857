/* idiom: spool directory, one session, request objects */
/* library: neon */
/* flags: -std=gnu99 -isystem/usr/include/neon */
#include <dirent.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <ne_request.h>
#include <ne_session.h>
#include <ne_string.h>
#include <ne_uri.h>
#include <ne_utils.h>

static ne_session *session;
static char *bearer;
static const char *extension = "~";

static const char *const OUTBOX = "message-store?messageType=Fax&direction=Outbound";

/* "/restapi/v1.0/account/~/extension/EXT" + tail; the caller frees it. */
static char *ext_path(const char *tail)
{
    ne_buffer *b = ne_buffer_create();
    char *escaped = ne_path_escape(extension);
    ne_buffer_concat(b, "/restapi/v1.0/account/~/extension/", escaped, NULL);
    if (*tail != '\0') {
        ne_buffer_zappend(b, "/");
        ne_buffer_zappend(b, tail);
    }
    ne_free(escaped);
    return ne_buffer_finish(b);
}

static ne_request *prepare(const char *method, const char *path)
{
    ne_request *req = ne_request_create(session, method, path);
    ne_add_request_header(req, "Authorization", bearer);
    ne_add_request_header(req, "Accept", "application/json");
    return req;
}

static int finish(ne_request *req)
{
    int rc = ne_request_dispatch(req);
    int status = ne_get_status(req)->code;
    ne_request_destroy(req);
    if (rc != NE_OK)
        fprintf(stderr, "faxspool: %s\n", ne_get_error(session));
    return rc == NE_OK ? status : -1;
}

static int send_fax(const char *file, const char *number)
{
    int fd = open(file, O_RDONLY), status = -1;
    struct stat st;
    char *path;

    if (fd < 0 || fstat(fd, &st) != 0)
        return -1;
    path = ext_path("fax");
    ne_request *req = ne_request_create(session, "POST", path);
    ne_add_request_header(req, "Authorization", bearer);
    ne_print_request_header(req, "X-Fax-To", "%s", number);
    ne_set_request_body_fd(req, fd, 0, st.st_size);
    if (ne_request_dispatch(req) == NE_OK) /* call: POST /restapi/v1.0/account/{accountId}/extension/{extensionId}/fax */
        status = ne_get_status(req)->code;
    ne_request_destroy(req);
    free(path);
    close(fd);
    return status;
}

static int list_sent(void)
{
    char *path = ext_path(OUTBOX);
    int status = finish(prepare("GET", path)); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store */
    free(path);
    return status;
}

static int cover_pages(void)
{
    ne_request *req = prepare("GET", "/restapi/v1.0/dictionary/fax-cover-page");
    ne_add_request_header(req, "Accept-Language", "en-US");
    return finish(req); /* call: GET /restapi/v1.0/dictionary/fax-cover-page */
}

static int forget(const char *id)
{
    char tail[NAME_MAX];
    ne_snprintf(tail, sizeof tail, "message-store/%s", id);
    char *path = ext_path(tail);
    int status = finish(prepare("DELETE", path)); /* call: DELETE /restapi/v1.0/account/{accountId}/extension/{extensionId}/message-store/{messageId} */
    ne_free(path);
    return status;
}

static int whoami(void)
{
    char *path = ext_path("");
    int status = finish(prepare("GET", path)); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId} */
    ne_free(path);
    return status;
}

static int numbers(void)
{
    char *path = ne_concat("/restapi/v1.0/account/~/extension/", extension, "/phone-number?usageType=DirectNumber", NULL);
    int status = finish(prepare("GET", path)); /* call: GET /restapi/v1.0/account/{accountId}/extension/{extensionId}/phone-number */
    ne_free(path);
    return status;
}

static void spool(const char *dir)
{
    DIR *d = opendir(dir);
    struct dirent *e;

    if (d == NULL)
        return;
    while ((e = readdir(d)) != NULL) {
        char *dash = strchr(e->d_name, '-');
        if (dash == NULL)
            continue;
        char *file = ne_concat(dir, "/", e->d_name, NULL);
        char *number = strndup(e->d_name, (size_t)(dash - e->d_name));
        int status = send_fax(file, number);
        printf("POST /restapi/v1.0/account/~/extension/%s/fax %s: %d\n", extension, file, status); /* silent */
        if (status / 100 == 2)
            unlink(file);
        free(number);
        ne_free(file);
    }
    closedir(d);
}

int main(int argc, char **argv)
{
    int opt;

    while ((opt = getopt(argc, argv, "e:")) != -1)
        if (opt == 'e')
            extension = optarg;

    ne_sock_init();
    session = ne_session_create("https", "platform.ringcentral.com", 443);
    bearer = ne_concat("Bearer ", getenv("RC_TOKEN"), NULL);
    ne_set_useragent(session, "faxspool/0.3");

    if (whoami() != 200)
        return EXIT_FAILURE;
    if (optind < argc && strcmp(argv[optind], "rm") == 0)
        return forget(argv[optind + 1]) == 204 ? EXIT_SUCCESS : EXIT_FAILURE;
    cover_pages();
    numbers();
    spool(optind < argc ? argv[optind] : "/var/spool/fax");
    list_sent();
    ne_session_destroy(session);
    return EXIT_SUCCESS;
}
