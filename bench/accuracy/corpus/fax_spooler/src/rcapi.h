#ifndef FAXSPOOL_RCAPI_H
#define FAXSPOOL_RCAPI_H

#include <stddef.h>
#include <time.h>
#include "config.h"

struct membuf {
    char  *data;
    size_t len;
};

struct rc_session {
    const struct spool_config *cfg;
    char   access_token[2048];
    char   refresh_token[2048];
    time_t expires_at;
    long   last_status;
};

void membuf_free(struct membuf *b);

int rc_login(struct rc_session *s);
int rc_logout(struct rc_session *s);

int rc_send_fax(struct rc_session *s, const char *to, const char *file,
                const char *cover_text, char *msg_id, size_t cap);
int rc_fax_status(struct rc_session *s, const char *msg_id, char *status, size_t cap);
int rc_list_inbound(struct rc_session *s, struct membuf *out, int page);
int rc_download_attachment(struct rc_session *s, const char *msg_id,
                           const char *att_id, const char *dest);
int rc_mark_read(struct rc_session *s, const char *msg_id);
int rc_delete_message(struct rc_session *s, const char *msg_id);
int rc_cover_pages(struct rc_session *s, struct membuf *out);
int rc_fax_numbers(struct rc_session *s, struct membuf *out);
int rc_extension_features(struct rc_session *s, struct membuf *out);

#endif
