#ifndef RC_H_INCLUDED
#define RC_H_INCLUDED

#define RC_SERVER     "https://platform.ringcentral.com"
#define RC_API        "/restapi/v1.0"
#define RC_MAXURL     512

#define RC_OK         0
#define RC_ENET       (-1)
#define RC_EHTTP      (-2)
#define RC_ETOOLONG   (-3)

typedef struct rc_conn {
    void *curl;
    char  token[1024];
    char  url[RC_MAXURL];
    char *reply;
    unsigned long reply_len;
    long  status;
} RC;

extern int  rc_open  (RC *rc, const char *token);
extern void rc_close (RC *rc);

/* Paths are relative to the extension that is logged in. */
extern int  rc_get   (RC *rc, const char *what);
extern int  rc_put   (RC *rc, const char *what, const char *json);
extern int  rc_del   (RC *rc, const char *what);

extern int  rc_account_info (RC *rc);

#endif
