#ifndef VOICEMAIL_H
#define VOICEMAIL_H

#include "rc.h"

int vm_poll(struct rc *rc);
int vm_check_account(struct rc *rc);
int vm_subscribe(struct rc *rc, char *id, size_t n);
int vm_renew(struct rc *rc, const char *id);
void vm_unsubscribe(struct rc *rc, const char *id);
void vm_page_on_call(struct rc *rc, const char *text);

#endif
